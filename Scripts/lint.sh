#!/usr/bin/env bash
# What can be checked without running anything: formatting and the generated files.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format lint --strict --parallel --recursive Package.swift Sources Tests \
    Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources
Scripts/generate.sh --check
Scripts/check-schema.py
stories=Tests/AcceptanceTests/Stories
maps=$(mktemp -d)
trap 'rm -rf "$maps"' EXIT
Scripts/stories/convert.py "$maps" "$stories"/before/*.before.json
diff -r "$maps" "$stories/maps" || { echo "$stories/maps is stale: run Scripts/stories/convert.py" >&2; exit 1; }
Scripts/organogram-to-map.py --self-test
for script in Scripts/*.sh .ci/run; do bash -n "$script"; done
echo "lint: nothing to say"
