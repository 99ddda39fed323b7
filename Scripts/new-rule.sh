#!/usr/bin/env bash
# Starts a rule: its file, its minimal map, its line among the codes that are never used again, the generated lists.
# What comes of it compiles and passes the tests of rules; what it says and finds is then yours to write.
#
#   Scripts/new-rule.sh BUD008 budget-of-last-year Budget
#   make rule CODE=BUD008 NAME=budget-of-last-year FAMILY=Budget
set -euo pipefail
cd "$(dirname "$0")/.."

say() {
    echo "new-rule: $1" >&2
    exit 2
}

[ $# -eq 3 ] || say "write Scripts/new-rule.sh CODE name-in-words Family"
code=$1 name=$2 family=$3
rules=Sources/DecisionAnalysis/Rules
families=Sources/Findings/Rules/RuleFamily.swift
frozen=Tests/DecisionAnalysisTests/FrozenRules.swift
template=Tests/DecisionAnalysisTests/RuleTemplate.swift
map=Tests/DecisionAnalysisTests/MinimalMap+Template.swift

[[ $code =~ ^[A-Z]{3}[0-9]{3}$ ]] || say "'$code' is not a code: three capitals and three digits, such as BUD008"
[[ $name =~ ^[a-z]+(-[a-z]+)+$ ]] || say "'$name' is not a name: words in lower case with hyphens between, such as no-budget"
[ -d "$rules/$family" ] || say "there is no family '$family': $(ls -d "$rules"/*/ | xargs -n 1 basename | paste -sd ' ')"
start=$(grep -i "case ${family} = " "$families" | cut -d '"' -f 2)
[ "${code:0:3}" = "$start" ] || say "the codes of $family start with $start"
! grep -q "^ *$code " "$frozen" || say "$code was given to a rule already, and a code is never used again"
! grep -q "^ *[A-Z]*[0-9]* $name\$" "$frozen" || say "'$name' was given to a rule already"

camel() {
    local word text=
    for word in ${1//-/ }; do text+=${word^}; done
    echo "$text"
}

file=$rules/$family/$code.$(camel "$name").swift
sed -e '1,/^\/\/ The rule:$/d' -e "s/TemplateRule/$code/; s/\.template/.$code/" "$template" >"$file"

# The line goes where the order of the codes has it: before the first greater one, else behind the last.
line=$(grep -nE '^ {8}[A-Z]{3}[0-9]{3} ' "$frozen" | awk -F '[: ]+' -v code="$code" '$2 > code { print $1; exit }')
[ -n "$line" ] || line=$(($(grep -nE '^ {8}[A-Z]{3}[0-9]{3} ' "$frozen" | tail -1 | cut -d : -f 1) + 1))
sed -i.old "${line}i\\        $code $name" "$frozen"

# A minimal map stands in the file of its family, else among the others. What ends a list may end without a comma.
minimal=Tests/DecisionAnalysisTests/MinimalMap+$family.swift
[ -f "$minimal" ] || minimal=Tests/DecisionAnalysisTests/MinimalMap+Others.swift
entry=$(sed -n '/^        MinimalMap($/,/^        )$/p' "$map" | sed "s/\.template/.$code/")
awk -v entry="$entry" '
    /^    \]$/ { print entry "," }
    { print /^        \)$/ ? $0 "," : $0 }
' "$minimal" >"$minimal.new"
mv "$minimal.new" "$minimal"
rm -f "$frozen.old"

Scripts/generate.sh
echo "$file"
echo "Next: write what it finds, its map in $minimal, then 'make generate' for docs/rules.md and 'swift test --filter Rule'."
