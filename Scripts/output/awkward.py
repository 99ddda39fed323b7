"""Maps made to be awkward: whatever a person could type, in every place that is free, under awkward names."""
import json

HOSTILE = [
    "[click](https://example.com)", "![x](y)", "<b>bold</b> <!-- -->", "a | b | c", "*x* _y_ `z` ~~w~~ ``", "# heading",
    "- item", "1. item", "+ item", "> quote", "@ada and #12", "{0} {{1}} }", "\\", "ends with \\", "&lt;&#60;", "$x$",
    "🦊🦊 née Zoë", "e\u0301 👩‍👩‍👧", "50% : a, b", "%0A::error::x", "::error::x", "line\nline\r\nline", "\t tab", "   ",
    "nul\u0000 bell\u0007 escape\u001b[31m", "\u202eleft", "a\u2028b\u2029c\u0085d", "]]>", "---", "===", "[x]: y", "|",
    "```", "    code", "http://example.com/a_b_c", "**", "x**", "www.example.com", "a@example.com", "漢字", "\ufeffmark",
]


def awkward_map(word):
    """A map with a word in every place that a person fills in freely."""
    heard = [{"says": "ada", "about": "plan", "flag": "red", "quote": word}]
    return json.dumps(
        {
            "dealmap": 1, "account": word, "deal": word, "as_of": "2025-03-12", "needed_by": "2025-04-01",
            "people": {
                "ada": {
                    "name": word, "roles": ["decision_maker @ada"], "access": "brief",
                    "stance": {"is": "skeptic", "from": "bob", "date": "2025-03-10", "basis": "observed"},
                },
                "bob": {"name": word, "title": word, "unit": word, "reports_to": "ada", "roles": ["champion"]},
            },
            "providers": {"other": {"name": word, "status": "engaged", "engaged_by": "ada", "scope": [word]}},
            "offers": {"course": {"name": word, "price": 50000, "scope": [word]}},
            "budgets": {"plan": {"name": word, "shared": "yes", "amount": 1000, "held_by": "bob?"}},
            "gates": {"step": {"name": word, "kind": "committee", "decided_by": {"at_least": 2, "of": ["ada", "bob"]}}},
            "accepted": [
                {"rule": "BUD003", "about": "plan", "because": word, "by": word, "until": "2025-12-31"},
                {"rule": "TIM002", "because": word},
            ],
            "log": [{"date": "2025-03-10", "with": ["ada"], "heard": heard}],
        },
        ensure_ascii=False,
    )


def write_awkward(folder):
    """Awkward maps under awkward names, a third of them with a mistake; and two with a configuration."""
    names = ["a b", "été", "a:b", "50%", "a#b?c", "a,b", "`x|y`", "[x](y)", "🦊", "@ada"]
    for number, word in enumerate(HOSTILE):
        name = names[number % len(names)]
        text = awkward_map(word)
        (folder / f"{number:02} {name}.yaml").write_text(text, "utf-8")
        if number % 3 == 0:
            broken = text.replace('"bob?"', '"bob" , "peopel": ' + json.dumps(word, ensure_ascii=False))
            (folder / f"{number:02} {name} wrong.yaml").write_text(broken, "utf-8")
    for name, text in (("set", "dealmap_configuration: 1\n"), ("set wrong", "dealmap_configuration: 1\nlangage: fr\n")):
        (folder / name).mkdir()
        (folder / name / ".dealmap.yaml").write_text(text, "utf-8")
        (folder / name / "map.yaml").write_text(awkward_map("plain"), "utf-8")
