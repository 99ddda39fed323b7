#!/usr/bin/env bash
# Writes the generated lists of rules from the names of the rule files: CODE.NameInCamelCase.swift.
# With --check nothing is written; the exit is 1 when a list is stale. With --documents the pictures, the schemas and the page
# of the rules in the documentation are written again too, which builds the command and the tests. Tests tell when a schema
# or the page is stale.
set -euo pipefail
cd "$(dirname "$0")/.."

rules=Sources/DecisionAnalysis/Rules
codes=Sources/Findings/Rules/RuleCode.generated.swift
list=$rules/RuleList.generated.swift
notice="// Generated from the files of $rules by \`make generate\`. Do not edit."

files() { find "$rules" -mindepth 2 -name '[A-Z][A-Z][A-Z][0-9][0-9][0-9].*.swift' -exec basename {} .swift \; | LC_ALL=C sort; }

# NoBudget -> no-budget
kebab() { sed -E 's/([a-z0-9])([A-Z])/\1-\2/g' | tr '[:upper:]' '[:lower:]'; }

write_codes() {
    echo "$notice"
    echo
    echo "/// The rules, by code. A code is never used again."
    echo "public enum RuleCode: String, Sendable, Hashable, CaseIterable {"
    files | while IFS=. read -r code _; do echo "    case $code"; done
    echo
    echo "    /// The name, which every option takes in the place of the code."
    echo "    public var name: String {"
    echo "        switch self {"
    files | while IFS=. read -r code name; do
        echo "        case .$code: \"$(echo "$name" | kebab)\""
    done
    echo "        }"
    echo "    }"
    echo "}"
}

write_list() {
    echo "$notice"
    echo
    echo "/// Every rule, in the order of the codes."
    echo "let allRules: [any Rule.Type] = ["
    files | while IFS=. read -r code _; do echo "    $code.self,"; done
    echo "]"
}

place() {
    if [ "${check:-no}" = yes ]; then
        cmp -s "$1" - || { echo "$1 is stale: run 'make generate'" >&2; return 1; }
    else
        cat >"$1.new" && mv "$1.new" "$1"
    fi
}

[ "${1:-}" = --check ] && check=yes
if [ "${1:-}" = --documents ]; then
    swift build -c release --product dealmap
    dealmap=$(swift build -c release --show-bin-path)/dealmap
    mkdir -p docs/pictures
    for map in samples/*/*.yaml; do
        "$dealmap" draw "$map" -o "docs/pictures/$(basename "$map" .yaml).svg"
        for view in decision influence grid coverage; do
            "$dealmap" draw "$map" --view "$view" -o "docs/pictures/$(basename "$map" .yaml).$view.svg"
        done
    done
    "$dealmap" schema >docs/dealmap.schema.json
    "$dealmap" schema --playbook >docs/playbook.schema.json
    "$dealmap" schema --configuration >docs/configuration.schema.json
fi
write_codes | place "$codes"
write_list | place "$list"
if [ "${1:-}" = --documents ]; then
    # The page of the rules is written by the test that compares it, with the rules' own examples.
    DEALMAP_ACCEPT=1 swift test --filter RulePageTests
fi
