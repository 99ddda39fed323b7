#ifndef CGRAPHVIZ_CHILD_H
#define CGRAPHVIZ_CHILD_H

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "context.h"
#include "graph.h"

// A layout in a child process: what Graphviz leaks, aborts on or changes in the process ends with the child. Between
// fork and _exit only C runs, so no lock of another thread of Swift's can be waited for.

/// How a layout in a child ended.
typedef enum cgraphviz_ending {
    cgraphviz_done,
    /// Graphviz refused; it said why.
    cgraphviz_refused,
    /// The child was ended by a signal.
    cgraphviz_crashed,
    /// The system gave no child, or its answer could not be read.
    cgraphviz_no_child
} cgraphviz_ending;

/// Where positions have lost digits, what would be drawn says them better: see GraphvizGraph+Placement.swift.
static inline double cgraphviz_exact_below(void) { return 99999.0; }

/// What Graphviz said in the child, of which the beginning is enough.
static inline char *cgraphviz_said(const char *fragment) {
    static char said[4096];
    if (fragment) { strncat(said, fragment, sizeof said - strlen(said) - 1); }
    return said;
}

static inline int cgraphviz_remember(char *fragment) {
    (void)cgraphviz_said(fragment);
    return 0;
}

static inline bool cgraphviz_write_all(int file, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR) { continue; }
        if (written <= 0) { return false; }
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

/// A growing text.
typedef struct cgraphviz_text {
    char *bytes;
    size_t count, room;
} cgraphviz_text;

static inline bool cgraphviz_append(cgraphviz_text *text, const char *bytes, size_t count) {
    if (text->count + count + 1 > text->room) {
        size_t room = (text->count + count + 1) * 2;
        char *larger = (char *)realloc(text->bytes, room);
        if (!larger) { return false; }
        text->bytes = larger;
        text->room = room;
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
    text->bytes[text->count] = 0;
    return true;
}

/// Calls a function for the root, each node and each subgraph with the attribute that holds its place. Parent and child
/// hold copies of one graph, so both go through it in the same order.
typedef bool (*cgraphviz_visit)(void *object, const char *attribute, void *state);

static inline bool cgraphviz_visit_subgraphs(Agraph_t *graph, cgraphviz_visit visit, void *state) {
    for (Agraph_t *part = agfstsubg(graph); part; part = agnxtsubg(part)) {
        if (!visit(part, "bb", state) || !visit(part, "_draw_", state)) { return false; }
    }
    return true;
}

static inline bool cgraphviz_visit_all(Agraph_t *root, cgraphviz_visit visit, void *state) {
    if (!visit(root, "bb", state)) { return false; }
    for (Agnode_t *node = agfstnode(root); node; node = agnxtnode(root, node)) {
        if (!visit(node, "pos", state) || !visit(node, "_draw_", state)) { return false; }
    }
    return cgraphviz_visit_subgraphs(root, visit, state);
}

/// In the child: adds the value of an attribute to the answer, one line for each.
static inline bool cgraphviz_tell(void *object, const char *attribute, void *state) {
    const char *value = agget(object, (char *)attribute);
    cgraphviz_text *answer = (cgraphviz_text *)state;
    return cgraphviz_append(answer, value ? value : "", value ? strlen(value) : 0)
        && cgraphviz_append(answer, "\n", 1);
}

/// In the parent: takes one line of the answer as the value of an attribute.
static inline bool cgraphviz_take(void *object, const char *attribute, void *state) {
    char **rest = (char **)state;
    char *end = *rest ? strchr(*rest, '\n') : NULL;
    if (!end) { return false; }
    *end = 0;
    bool isSet = **rest == 0 || agset(object, (char *)attribute, *rest) == 0;
    *rest = end + 1;
    return isSet;
}

/// In the child: lays out, answers, and ends.
static inline void cgraphviz_answer(GVC_t *context, Agraph_t *graph, const char *engine, int file) {
    cgraphviz_text answer = {0};
    agseterrf(cgraphviz_remember);
    (void)agreseterrors();
    bool isDone = gvLayout(context, graph, engine) == 0 && agerrors() == 0;
    if (isDone) {
        attach_attrs(graph);
        double left = 0, bottom = 0, right = 0, top = 0;
        const char *bounds = agget(graph, "bb");
        int count = bounds ? sscanf(bounds, "%lf,%lf,%lf,%lf", &left, &bottom, &right, &top) : 0;
        bool isExact = count == 4 && fmax(fmax(fabs(left), fabs(right)), fmax(fabs(top), fabs(bottom)))
            < cgraphviz_exact_below();
        if (!isExact) { isDone = gvRender(context, graph, "xdot", NULL) == 0 && agerrors() == 0; }
    }
    isDone = isDone && cgraphviz_append(&answer, "0", 1) && cgraphviz_visit_all(graph, cgraphviz_tell, &answer);
    if (isDone) {
        (void)cgraphviz_write_all(file, answer.bytes, answer.count);
    } else {
        (void)cgraphviz_write_all(file, "1", 1);
        (void)cgraphviz_write_all(file, cgraphviz_said(NULL), strlen(cgraphviz_said(NULL)));
    }
    _exit(0);
}

/// In the parent: reads the answer to its end.
static inline bool cgraphviz_read_all(int file, cgraphviz_text *answer) {
    char bytes[65536];
    for (;;) {
        ssize_t count = read(file, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR) { continue; }
        if (count < 0) { return false; }
        if (count == 0) { return true; }
        if (!cgraphviz_append(answer, bytes, (size_t)count)) { return false; }
    }
}

static inline cgraphviz_ending cgraphviz_take_answer(Agraph_t *graph, cgraphviz_text *answer, char **messages) {
    if (answer->count == 0) { return cgraphviz_no_child; }
    char *rest = answer->bytes + 1;
    if (answer->bytes[0] != '0') {
        *messages = strdup(rest);
        return cgraphviz_refused;
    }
    (void)agattr(graph, AGRAPH, (char *)"bb", (char *)"");
    (void)agattr(graph, AGRAPH, (char *)"_draw_", (char *)"");
    (void)agattr(graph, AGNODE, (char *)"pos", (char *)"");
    (void)agattr(graph, AGNODE, (char *)"_draw_", (char *)"");
    return cgraphviz_visit_all(graph, cgraphviz_take, &rest) ? cgraphviz_done : cgraphviz_no_child;
}

/// Lays out a graph in a child process, and sets the attributes `bb`, `pos` and, for very large graphs, `_draw_` of this
/// process's graph. What Graphviz said is handed out in `messages`, to be freed; NULL when it said nothing.
static inline cgraphviz_ending cgraphviz_lay_out_in_child(
    GVC_t *context, Agraph_t *graph, const char *engine, char **messages
) {
    *messages = NULL;
    int ends[2];
    if (pipe(ends) != 0) { return cgraphviz_no_child; }
    pid_t child = fork();
    if (child < 0) {
        close(ends[0]);
        close(ends[1]);
        return cgraphviz_no_child;
    }
    if (child == 0) {
        close(ends[0]);
        cgraphviz_answer(context, graph, engine, ends[1]);
    }
    close(ends[1]);
    cgraphviz_text answer = {0};
    bool isRead = cgraphviz_read_all(ends[0], &answer);
    close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    cgraphviz_ending ending = cgraphviz_no_child;
    if (WIFSIGNALED(status)) {
        ending = cgraphviz_crashed;
    } else if (isRead) {
        ending = cgraphviz_take_answer(graph, &answer, messages);
    }
    free(answer.bytes);
    return ending;
}

#endif
