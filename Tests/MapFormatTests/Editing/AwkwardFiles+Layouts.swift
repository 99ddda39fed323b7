/// Layouts that are rare, and right.
extension AwkwardFiles {
    static let deep = """
        dealmap: 1
        account: A
        people:
                a:
                            title: A
                            stance: neutral
                b:
                            reports_to:     a
                            roles:
                                      -    user
                                      -    sponsor    @a
        gates:
            g:
                  decided_by:
                          all:
                                 -   a
                                 -   any:
                                         - b
                                         - a
        log:
           -    id: m
                with:
                   - a
                heard:
                   -    says: a
                        quote: >
                            folded
                            text

                        answered:
                            by: b
           -    id: n

        """

    static let oneLine =
        "{dealmap: 1, account: A, people: {a: {title: A}, b: {reports_to: a, stance: neutral @a}, c}, "
        + "relations: [a -> b: weak], gates: {g: {decided_by: {all: [a, b]}}}}"

    static let quoted = """
        "dealmap": '1'
        'account': "A \\u00e9"
        "people":
          "a" : { "title" : 'A', 'stance':"neutral" }
          'b':
            "reports_to": "a"
            'notes': |  # as said
              line one # no comment

              line two
            "roles" : [ "user" , 'sponsor @a' ]
        "relations":
          - "a -> b" : 'weak @b'
          - 'b→a': "trusts"
        "log":
          - "date": "2025-05-06"
            "with": ['a']
            "notes": "folded
              text"

        """

    static let indentless = """
        dealmap: 1
        account: A

        people:
         a:
          roles:
          - user
          # comment
          - sponsor

         b:
          dotted_to:
          - a


        relations:
        - a -> b: weak

        - b -> a: trusts
        # the log
        log:
        - id: m
          with:
          - a

        - date: 2025-01-01
          heard:
          - says: a
          - quote: x
        """

    static let brackets = """
        dealmap: 1
        account: A
        people: {
          # all of them
          a: { title: A, },   # the first
          b: {
            reports_to: a, # manager
            roles: [
              user,   # one
              sponsor @a   # two
            ],
          },

          c: { dotted_to: [a, b] }   # the last
          # nobody else
        }
        gates: {
          g: { decided_by: { all: [ a, b, ] } },
        }
        log: [
          { id: m, with: [ a ] },
          # later
          { id: n, with: [ b , a ] },
        ]

        """

    static let sparse =
        "\n\n---\n\ndealmap:   1\n\n\n\naccount:\tA\t\n\n\npeople:\n\n\n  a:\n\n\n    title:   A\t# x\n\n\n\n"
        + "  b:\n\n\n    reports_to:\ta\t\t\n\n\n\ngates:\n\n  g:\n\n    decided_by:   a\n\n\n...\n"
}
