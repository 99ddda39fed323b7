#ifndef CGRAPHVIZ_CONTEXT_H
#define CGRAPHVIZ_CONTEXT_H

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#else
#include <gvc.h>
#endif

#if defined(__APPLE__)
typedef Dl_info cgraphviz_library;
static inline int cgraphviz_find_library(const void *address, cgraphviz_library *library) {
    return dladdr(address, library);
}
#else
/// What dladdr tells. The C library declares it for GNU sources only, which the source of a module cannot ask for.
typedef struct cgraphviz_library {
    const char *dli_fname;
    void *dli_fbase;
    const char *dli_sname;
    void *dli_saddr;
} cgraphviz_library;
int cgraphviz_find_library(const void *address, cgraphviz_library *library) __asm__("dladdr");
#endif

/// The path of the library of Graphviz that this process has loaded; NULL when it cannot be told.
static inline const char *cgraphviz_library_path(void) {
    cgraphviz_library library = {0};
    // Looked up by name: the address of a function, as a program sees it, may be its own stub.
    void *address = dlsym(RTLD_DEFAULT, "gvContextPlugins");
    if (!address || !cgraphviz_find_library(address, &library)) { return NULL; }
    return library.dli_fname;
}

/// A context that knows the two plugins and nothing else: no configuration file is read, no folder searched,
/// no text measured. NULL when there is no memory. It is meant to live as long as the process.
static inline GVC_t *cgraphviz_new_context(void *dot_layout_plugin, void *core_plugin) {
    // Graphviz keeps the address of the table.
    lt_symlist_t *table = (lt_symlist_t *)calloc(3, sizeof(lt_symlist_t));
    if (!table) { return NULL; }
    table[0].name = "gvplugin_dot_layout_LTX_library";
    table[0].address = dot_layout_plugin;
    table[1].name = "gvplugin_core_LTX_library";
    table[1].address = core_plugin;
    return gvContextPlugins(table, 0);
}

/// The version of Graphviz, as it says itself.
static inline const char *cgraphviz_version(GVC_t *context) { return gvcVersion(context); }

#endif
