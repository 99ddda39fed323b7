#ifndef CGRAPHVIZ_THREAD_H
#define CGRAPHVIZ_THREAD_H

#include <locale.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

/// A function and what it works on.
typedef struct cgraphviz_task {
    void (*work)(void *);
    void *subject;
} cgraphviz_task;

/// Does a task under the locale of C: Graphviz prints and reads numbers as the locale of the thread does.
static inline void *cgraphviz_do_task(void *argument) {
    cgraphviz_task *task = (cgraphviz_task *)argument;
    locale_t c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    locale_t previous = c_locale ? uselocale(c_locale) : (locale_t)0;
    task->work(task->subject);
    if (c_locale) {
        (void)uselocale(previous);
        freelocale(c_locale);
    }
    return NULL;
}

/// Does a task on a thread of its own with a stack of so many bytes, and waits for its end. False, and nothing
/// was done, when there is no such thread to be had.
static inline bool cgraphviz_do_on_stack(size_t bytes, void (*work)(void *), void *subject) {
    cgraphviz_task task = {work, subject};
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes) != 0) { return false; }
    bool is_started = pthread_attr_setstacksize(&attributes, bytes) == 0
        && pthread_create(&thread, &attributes, cgraphviz_do_task, &task) == 0;
    (void)pthread_attr_destroy(&attributes);
    return is_started && pthread_join(thread, NULL) == 0;
}

#endif
