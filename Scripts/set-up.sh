#!/usr/bin/env bash
# Installs the system packages that are missing: through apt-get on Debian and its kin, through brew on macOS.
# Asks for root only when something is missing. Running it again does nothing.
set -euo pipefail

# What a Debian system needs, and for each the file or command that shows it is there.
debian_missing() {
    command -v pkg-config >/dev/null 2>&1 || echo pkg-config
    pkg-config --exists yaml-0.1 2>/dev/null || echo libyaml-dev
    pkg-config --exists libgvc 2>/dev/null || echo libgraphviz-dev
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "set-up: this needs root: $*" >&2
        exit 2
    fi
}

if ! command -v swift >/dev/null 2>&1; then
    echo "set-up: the Swift toolchain is missing; see swift.org/install" >&2
    exit 2
fi

if [ "$(uname)" = Darwin ]; then
    pkg-config --exists yaml-0.1 libgvc 2>/dev/null || brew install pkg-config libyaml graphviz
    exit 0
fi

missing=$(debian_missing)
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "set-up: please install these, or what your system calls them:" $missing >&2
    exit 2
fi
echo "set-up: installing" $missing
as_root apt-get update -qq
# shellcheck disable=SC2086 # one word for each package
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
left=$(debian_missing)
[ -z "$left" ] || { echo "set-up: still missing:" $left >&2; exit 2; }
