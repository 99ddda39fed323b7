#!/usr/bin/env bash
# Draws each sample in 20 processes: from other folders, time zones and locales, with memory filled differently. Every
# one has to give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product dealmap
dealmap=$(swift build -c release --show-bin-path)/dealmap
zones=(UTC Asia/Tokyo America/Lima Europe/Paris)
languages=(C fr_FR.UTF-8 tr_TR.UTF-8 C.UTF-8)
for map in "$PWD"/samples/*/*.yaml; do
    expected=$("$dealmap" draw "$map" | cksum)
    for run in $(seq 20); do
        found=$(cd / && env TZ="${zones[run % 4]}" LANG="${languages[run / 2 % 4]}" LC_ALL="${languages[run % 4]}" \
            MALLOC_PERTURB_="$run" "$dealmap" draw "$map" | cksum)
        [ "$found" = "$expected" ] || { echo "$map differs in run $run" >&2; exit 1; }
    done
    echo "$(basename "$map"): 20 of 20 the same"
done
