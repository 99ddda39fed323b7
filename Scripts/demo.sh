#!/usr/bin/env bash
# Checks and draws the three maps of the lost deal, as they stood after each meeting. A finding is no failure here.
set -euo pipefail
cd "$(dirname "$0")/.."

dealmap=$(swift build -c release --show-bin-path)/dealmap
for map in samples/groupe-media/*.yaml; do
    echo
    echo "\$ dealmap check $map"
    echo
    status=0
    "$dealmap" check "$map" || status=$?
    echo "(exit $status)"
    [ "$status" -le 1 ] || exit "$status"
done

mkdir -p demo
for map in samples/groupe-media/*.yaml; do
    "$dealmap" draw "$map" -o "demo/$(basename "$map" .yaml).svg"
done
"$dealmap" review samples/groupe-media/2-after-second-meeting.yaml --since samples/groupe-media/1-after-first-meeting.yaml \
    -o demo/review.html
echo
echo "The pictures of the three maps, and the page for the deal review after the second meeting, to open in a browser:"
for file in demo/*.svg demo/review.html; do echo "  $PWD/$file"; done
echo
echo "Next: $dealmap explain BUD002"
