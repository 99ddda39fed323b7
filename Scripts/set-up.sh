#!/usr/bin/env bash
# Installs the system packages that are missing: through apt-get on Debian and its kin, through brew on macOS.
# Asks for root only when something is missing. Running it again does nothing. With --checks it is about what
# `make lint` and `make check-output` need instead: Python with jsonschema and PyYAML, and with markdown-it. With --browser
# it is about what `make check-review` needs: Chromium with its driver, and pdftotext.
set -euo pipefail

# What a Debian system needs, and for each the file or command that shows it is there.
debian_missing() {
    command -v pkg-config >/dev/null 2>&1 || echo pkg-config
    pkg-config --exists yaml-0.1 2>/dev/null || echo libyaml-dev
    pkg-config --exists libgvc 2>/dev/null || echo libgraphviz-dev
    pkg-config --exists librsvg-2.0 2>/dev/null || echo librsvg2-dev
    # A font with the widths of Helvetica, for PNG and PDF.
    ls /usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf >/dev/null 2>&1 || echo fonts-liberation
}

checks_missing() {
    command -v python3 >/dev/null 2>&1 || echo python3
    python3 -c 'import jsonschema' 2>/dev/null || echo python3-jsonschema
    python3 -c 'from yaml import CSafeLoader' 2>/dev/null || echo python3-yaml
    # Another Python can stand before the system's, which is the one that gets the packages; the script takes either.
    python3 -c 'import jsonschema, markdown_it' 2>/dev/null \
        || /usr/bin/python3 -c 'import jsonschema, markdown_it' 2>/dev/null \
        || echo python3-jsonschema python3-markdown-it
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

browser_missing() {
    command -v python3 >/dev/null 2>&1 || echo python3
    command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || echo chromium
    command -v chromedriver >/dev/null 2>&1 || echo chromium-driver
    command -v pdftotext >/dev/null 2>&1 || echo poppler-utils
    # The letters of the pages; without any font a browser shows boxes.
    ls /usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf >/dev/null 2>&1 || echo fonts-liberation
}

what=debian_missing
[ "${1:-}" = --checks ] && what=checks_missing
[ "${1:-}" = --browser ] && what=browser_missing

if [ $what = debian_missing ] && ! command -v swift >/dev/null 2>&1; then
    echo "set-up: the Swift toolchain is missing; see swift.org/install" >&2
    exit 2
fi

if [ "$(uname)" = Darwin ] && [ $what = debian_missing ]; then
    pkg-config --exists yaml-0.1 libgvc librsvg-2.0 2>/dev/null || brew install pkg-config libyaml graphviz librsvg
    exit 0
fi

missing=$($what)
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "set-up: please install these, or what your system calls them:" $missing >&2
    exit 2
fi
echo "set-up: installing" $missing
as_root apt-get update -qq
# shellcheck disable=SC2086 # one word for each package
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
left=$($what)
[ -z "$left" ] || { echo "set-up: still missing:" $left >&2; exit 2; }
