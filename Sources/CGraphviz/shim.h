#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

// Swift sees Graphviz only through these functions: its own signatures differ between versions in `const`,
// and half of its interface is macros over structs that change from one version to the next.
#include "child.h"
#include "context.h"
#include "graph.h"
#include "thread.h"

#endif
