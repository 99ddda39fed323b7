#!/usr/bin/env python3
"""Reads a map and does the graph part of a check: who is reached, by which best way, through whom, and how
independently. A yardstick for speed, in the tools that one would take: PyYAML's C loader and networkx."""

import math
import sys

import networkx
import yaml

ACCESS = {"brief": 0.4, "multiple": 0.7, "in_depth": 0.9}
CARRY = {"advocate": 1.0, "supporter": 0.9, "neutral": 0.6, "skeptic": 0.2, "opponent": 0.2}
BOND = {
    "weak": 0.3, "influences": 0.3, "medium": 0.6, "strong": 0.8,
    "mandates": 0.8, "trusts": 0.6, "introduces": 0.5,
}


def value(fact):
    """The value of a fact and whether it is assumed."""
    if isinstance(fact, dict):
        fact = fact.get("is", "unknown")
    text = str(fact).rsplit(" @", 1)[0].strip()
    return text.rstrip("?").strip(), text.endswith("?")


def facts(item):
    return [value(fact) for fact in (item if isinstance(item, list) else [item])]


def deciders(rule):
    """The people of a rule, at any depth."""
    if isinstance(rule, dict):
        inner = rule.get("is", rule.get("all", rule.get("any", rule.get("of", rule.get("majority", [])))))
        return deciders(inner)
    if isinstance(rule, list):
        return [name for member in rule for name in deciders(member)]
    return [value(rule)[0]]


def reach_graph(deal):
    """Us and the people, with the strength of each hop and of whoever carries it as a length."""
    people = deal.get("people", {})
    meetings = {}
    for entry in deal.get("log", []):
        for name, _ in facts(entry.get("with", [])):
            meetings[name] = meetings.get(name, 0) + 1
    graph = networkx.DiGraph()
    graph.add_node("us")
    graph.add_nodes_from(people)
    outside = {name for name, person in people.items() if value(person.get("external", False))[0] in ("True", "yes")}
    stances = {name: value(person.get("stance", "unknown"))[0] for name, person in people.items()}

    def hop(source, target, strength, assumed):
        # Somebody who works elsewhere carries only to people whom we have not met.
        is_met = graph.has_edge("us", target) and source != "us"
        if strength and stances.get(source) != "opponent" and not (source in outside and is_met):
            carry = 1.0 if source == "us" else CARRY.get(stances.get(source), 0.5)
            length = -math.log(strength * carry * (0.5 if assumed else 1.0))
            if not graph.has_edge(source, target) or graph[source][target]["length"] > length:
                graph.add_edge(source, target, length=length)

    for name, person in people.items():
        seen = "multiple" if meetings.get(name, 0) > 1 else "brief" if name in meetings else "none"
        access, assumed = value(person.get("access", seen))
        hop("us", name, ACCESS.get(access), assumed)
    for name, person in people.items():
        if "reports_to" in person:
            manager, assumed = value(person["reports_to"])
            if manager in people:
                hop(manager, name, 0.5, assumed)
    for relation in deal.get("relations", []):
        for pair, kinds in relation.items():
            source, target = (part.strip() for part in pair.replace("→", "->").split("->"))
            for kind, assumed in facts(kinds):
                hop(source, target, BOND.get(kind), assumed)
    return graph


def main(path):
    with open(path, encoding="utf-8") as file:
        deal = yaml.load(file, Loader=yaml.CSafeLoader)
    graph = reach_graph(deal)
    lengths, ways = networkx.single_source_dijkstra(graph, "us", weight="length")
    above = networkx.immediate_dominators(graph, "us")
    for key, gate in deal.get("gates", {}).items():
        if value(gate.get("status", "not_started"))[0] == "passed":
            continue
        for name in deciders(gate.get("decided_by", "unknown")):
            if name not in lengths:
                print(key, name, "not reached")
                continue
            between = []
            person = above[name]
            while person != "us":
                between.append(person)
                person = above[person]
            direct = graph.has_edge("us", name)
            rest = graph.copy()
            if direct:
                rest.remove_edge("us", name)
            independent = direct + (
                networkx.node_connectivity(rest, "us", name) if networkx.has_path(rest, "us", name) else 0
            )
            print(key, " -> ".join(ways[name]), f"{math.exp(-lengths[name]):.3f}", between, independent)


if __name__ == "__main__":
    main(sys.argv[1])
