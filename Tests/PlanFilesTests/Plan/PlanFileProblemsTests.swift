import Testing

/// What is said about mistakes in plan.yaml as a file and as YAML: the whole text, place and fix included.
@Suite struct PlanFileProblemsTests {
  private static let plan = SmallPlan()

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no plan file",
      plan.file("plan.yaml", nil),
      [
        """
        plan.yaml: the file does not exist
          Try: make a plan with `jaga init`
        """
      ]),
    ProblemCase(
      "an empty plan file",
      plan.file("plan.yaml", ""),
      [
        """
        plan.yaml:1: the file is empty
          Try: begin with `centre:`; docs/plan-format.md shows a whole plan
        """
      ]),
    ProblemCase(
      "only a comment",
      plan.file("plan.yaml", "# later\n"),
      [
        """
        plan.yaml:1: the file is empty
          Try: begin with `centre:`; docs/plan-format.md shows a whole plan
        """
      ]),
    ProblemCase(
      "a list instead of a mapping",
      plan.file("plan.yaml", "- centre\n"),
      [
        """
        plan.yaml:1:1: the plan is a list, not a mapping
          Try: write its keys below it, each as `key: value`
        """
      ]),
    ProblemCase(
      "a single word",
      plan.file("plan.yaml", "centre\n"),
      [
        """
        plan.yaml:1:1: the plan [centre] is not a mapping
          Try: write its keys below it, each as `key: value`
        """
      ]),
    ProblemCase(
      "a NUL byte",
      plan.yaml("name: Small", "name: Sm\u{0}all"),
      [
        """
        plan.yaml:2: a NUL byte stands in the file
          Try: save it as plain UTF-8 text
        """
      ]),
    ProblemCase(
      "a tab as indentation",
      plan.yaml("  name: Small", "\tname: Small"),
      [
        """
        plan.yaml:2:1: not valid YAML: while scanning for the next token found character that cannot start any \
        token
          Try: look at the indentation, the colons and the quotes of this line and the one before
        """
      ]),
    ProblemCase(
      "a quote that never ends",
      plan.yaml("name: Small", "name: \"Small"),
      [
        """
        plan.yaml:31:1: not valid YAML: while scanning a quoted scalar found unexpected end of stream
          Try: look at the indentation, the colons and the quotes of this line and the one before
        """
      ]),
    ProblemCase(
      "a bracket that never ends",
      plan.yaml("[4, 5]", "[4, 5"),
      [
        """
        plan.yaml:21:7: not valid YAML: while parsing a flow sequence did not find expected ',' or ']'
          Try: look at the indentation, the colons and the quotes of this line and the one before
        """
      ]),
    ProblemCase(
      "a key twice",
      plan.yaml("  weeks: 1", "  weeks: 1\n  weeks: 2"),
      [
        """
        plan.yaml:7:3: the key [weeks] stands twice in one mapping
          Try: remove or rename one of them
        """
      ]),
    ProblemCase(
      "a section twice",
      plan.adding("plan.yaml", "rules: []\n"),
      [
        """
        plan.yaml:29:1: the key [rules] stands twice in one mapping
          Try: remove or rename one of them
        """
      ]),
    ProblemCase(
      "two documents",
      plan.adding("plan.yaml", "---\ncentre: {}\n"),
      [
        """
        plan.yaml:31:1: not valid YAML: expected a single document in the stream but found another document
          Try: keep one document: remove the line `---` before this one
        """
      ]),
    ProblemCase(
      "an alias without an anchor",
      plan.yaml("interval: 30", "interval: *half"),
      [
        """
        plan.yaml:4:13: not valid YAML: found undefined alias
          Try: write the value out, or mark it with &name before it is used
        """
      ]),
    ProblemCase(
      "aliases that unfold without end",
      plan.file("plan.yaml", ProblemCase.bomb),
      [
        """
        plan.yaml: the file has [100] aliases (*name), 10 at most
          Try: write the values out
        """
      ]),
    ProblemCase(
      "a thousand levels",
      plan.file("plan.yaml", "centre: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)),
      [
        """
        plan.yaml: the file unfolds to more than 200000 values or 32 levels
          Try: write it flatter, without aliases within aliases
        """
      ]),
    ProblemCase(
      "ten thousand levels",
      plan.file("plan.yaml", "centre: " + String(repeating: "{a: ", count: 10_000)),
      [
        """
        plan.yaml:1:4001: not valid YAML: values are nested too deep
          Try: write it flatter
        """
      ]),
    ProblemCase(
      "a file beyond a million bytes",
      plan.adding("plan.yaml", String(repeating: "# padding\n", count: 110_000)),
      [
        """
        plan.yaml: the file has [1100593] bytes, 1000000 at most
          Try: keep agents, absences and wishes in their CSV files
        """
      ]),
    ProblemCase(
      "a control character",
      plan.yaml("name: Small", "name: Sm\u{7}all"),
      [
        """
        plan.yaml:2: not valid YAML: control characters are not allowed
          Try: remove the unprintable character
        """
      ]),
    ProblemCase(
      "an unknown section",
      plan.yaml("queues:", "queus:"),
      [
        """
        plan.yaml:1:1: the plan lacks the key `queues`
          Try: add such as `queues: [{id: phone, channel: voice}]`
        """,
        """
        plan.yaml:8:1: [queus] is not a key of a plan
          Try: did you mean [queues]?
        """,
      ]),
    ProblemCase(
      "an unknown key that resembles none",
      plan.yaml("  weeks: 1", "  weeks: 1\n  colour: red"),
      [
        """
        plan.yaml:8:3: [colour] is not a key of horizon
          Try: its keys are first-day, weeks
        """
      ]),
    ProblemCase(
      "an unknown key close to one",
      plan.yaml("    patience: 120 s", "    patiense: 120 s"),
      [
        """
        plan.yaml:14:5: [patiense] is not a key of queues[1]
          Try: did you mean [patience]?
        """
      ]),
    ProblemCase(
      "a key that is a list",
      plan.yaml("  weeks: 1", "  weeks: 1\n  ? [a]\n  : b"),
      [
        """
        plan.yaml:8:5: a key of horizon is not a word
          Try: write `key: value`
        """
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }
}
