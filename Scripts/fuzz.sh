#!/usr/bin/env bash
# Reads texts that libFuzzer makes up, and fails on a crash, on a text that takes 5 seconds, on 2 GB of memory.
# Usage: fuzz.sh TARGET [EXECUTIONS [LENGTH]]   TARGET: FuzzReading, FuzzEditing, FuzzPlaybook or FuzzAnalysis; LENGTH in bytes.
# First the corpus is replayed, then so many texts are tried, 100,000 unless told otherwise. What is found goes to
# .build_fuzzing/TARGET, never into the corpus; with 0 executions the corpus is only replayed.
# With --merge instead of a number the corpus is written anew: the least that covers what the work folder does.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:?"which target? FuzzReading, FuzzEditing, FuzzPlaybook or FuzzAnalysis"}
executions=${2:-100000}
length=${3:-1024}
corpus=Fuzzing/Corpus/$target
seeds=(samples Sources/MapFormat/Playbooks)
work=.build_fuzzing/$target
mkdir -p "$corpus" "$work/found" "$work/failures"

linker=()
[ "$(uname)" = Darwin ] || linker=(-Xswiftc -use-ld=lld)
build=(swift build --configuration release --sanitize=fuzzer --package-path Fuzzing --product "$target" "${linker[@]}")
"${build[@]}"
fuzzer=$("${build[@]}" --show-bin-path)/$target

if [ "$executions" = --merge ]; then
    rm -rf "$work/merged" && mkdir "$work/merged"
    "$fuzzer" -merge=1 -use_counters=0 -max_len="$length" "$work/merged" "$corpus" "$work/found" \
        >"$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }
    find "$corpus" -type f -delete
    cp "$work/merged/"* "$corpus/"
    echo "$target: $(find "$corpus" -type f | wc -l) texts, $(cat "$corpus"/* | wc -c) bytes"
    exit 0
fi

limits=(-timeout=5 -report_slow_units=2 -rss_limit_mb=2048 -artifact_prefix="$work/failures/" -print_final_stats=1)
status=0
run() {
    "$fuzzer" "${limits[@]}" "$@" >"$work/log" 2>&1 || status=$?
    awk -v target="$target" '
        /^stat::number_of_executed_units/ { executions = $2 }
        /^stat::average_exec_per_sec/ { speed = $2 }
        /^stat::slowest_unit_time_sec/ { slowest = $2 }
        /^Slowest unit/ { slow += 1 }
        /^Done .* runs in/ && executions == "" { executions = $2 }
        /^==[0-9]+== *ERROR/ { failures += 1 }
        END {
            printf "%s: %d executions, %d a second, %d failures, %d slow texts (the slowest %d s)\n",
                target, executions, speed, failures, slow, slowest
        }' "$work/log"
    [ "$status" -eq 0 ] || { tail -n 40 "$work/log"; echo "the text is in $work/failures" >&2; exit 1; }
}

run -runs=0 "$corpus" "${seeds[@]}"
[ "$executions" -eq 0 ] || run -runs="$executions" -max_len="$length" -dict=Fuzzing/dealmap.dict "$work/found" "$corpus" "${seeds[@]}"
