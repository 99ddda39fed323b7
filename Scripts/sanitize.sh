#!/usr/bin/env bash
# Draws several hundred pictures under AddressSanitizer, in a build folder of its own. Leaks are not looked for: Swift and
# Graphviz both keep memory until the end of a process. Wrapping text draws nothing and has a time limit, so it is left out.
set -euo pipefail
cd "$(dirname "$0")/.."

ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-sanitize \
    --filter "DiagramsTests|GraphvizTests" --skip TextWrappingTests
