#ifndef CGRAPHVIZ_GRAPH_H
#define CGRAPHVIZ_GRAPH_H

#include <stdbool.h>
#include <stddef.h>

#if __has_include(<graphviz/cgraph.h>)
#include <graphviz/cgraph.h>
#else
#include <cgraph.h>
#endif

/// Numbers clusters in the order of creation, and leaves their names to the table that each graph keeps. By
/// itself Graphviz takes the address of a name as its number and goes through clusters in the order of the
/// numbers, so that one graph has several layouts.
static inline long cgraphviz_number(void *state, int kind, char *name, IDTYPE *number, int may_create) {
    if (name && kind == AGRAPH) { return 0; }
    return AgIdDisc.map(state, kind, name, number, may_create);
}

/// A directed graph with a name, as layouts need one; NULL when there is no memory.
static inline Agraph_t *cgraphviz_open(const char *name) {
    // Graphs point to this table as long as they live.
    static Agiddisc_t numbering;
    numbering = AgIdDisc;
    numbering.map = (__typeof__(numbering.map))cgraphviz_number;
    Agdisc_t disciplines = AgDefaultDisc;
    disciplines.id = &numbering;
    return agopen((char *)name, Agdirected, &disciplines);
}

static inline void cgraphviz_close(Agraph_t *graph) { (void)agclose(graph); }

/// Declares an attribute of graphs and clusters, with its value where none is set.
static inline bool cgraphviz_graph_default(Agraph_t *root, const char *name, const char *value) {
    return agattr(root, AGRAPH, (char *)name, (char *)value) != NULL;
}

/// Declares an attribute of nodes, with its value where none is set.
static inline bool cgraphviz_node_default(Agraph_t *root, const char *name, const char *value) {
    return agattr(root, AGNODE, (char *)name, (char *)value) != NULL;
}

/// Declares an attribute of edges, with its value where none is set.
static inline bool cgraphviz_edge_default(Agraph_t *root, const char *name, const char *value) {
    return agattr(root, AGEDGE, (char *)name, (char *)value) != NULL;
}

static inline Agnode_t *cgraphviz_add_node(Agraph_t *graph, const char *name) {
    return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *cgraphviz_add_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
    return agedge(graph, tail, head, NULL, 1);
}

/// A subgraph with a name.
static inline Agraph_t *cgraphviz_add_subgraph(Agraph_t *graph, const char *name) {
    return agsubg(graph, (char *)name, 1);
}

/// Puts a node of the root graph into a subgraph.
static inline bool cgraphviz_include(Agraph_t *subgraph, Agnode_t *node) {
    return agsubnode(subgraph, node, 1) != NULL;
}

/// Sets a declared attribute of a graph, node or edge.
static inline bool cgraphviz_set(void *object, const char *name, const char *value) {
    return agset(object, (char *)name, (char *)value) == 0;
}

/// The value of an attribute, owned by the graph; NULL when it is not declared.
static inline const char *cgraphviz_get(void *object, const char *name) { return agget(object, (char *)name); }

/// Takes a fragment of a message: Graphviz hands out one message in several calls.
typedef int (*cgraphviz_listener)(char *);

/// Sends messages to a listener instead of standard error, and answers with the one before.
static inline cgraphviz_listener cgraphviz_listen(cgraphviz_listener listener) { return agseterrf(listener); }

#endif
