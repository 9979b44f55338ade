import Testing

@testable import PlanFiles

/// What is said about mistakes in limits, kinds, balances and waiting lists: the whole text, place and fix included.
@Suite struct AbsenceProblemsTests {
  private static func limits(_ text: String) -> SmallPlan {
    SmallPlan().yaml("rules:", "absence-limits: \(text)\nrules:")
  }

  private static func kinds(_ text: String) -> SmallPlan {
    SmallPlan().yaml("rules:", "absence-kinds: \(text)\nrules:")
  }

  private static func balances(_ rows: String) -> SmallPlan {
    SmallPlan().file("balances.csv", "agent,kind,from,to,due,carried\n\(rows)\n")
  }

  private static func waiting(_ rows: String) -> SmallPlan {
    SmallPlan().file("waiting.csv", "agent,from,to,kind,asked_at\n\(rows)\n")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", limits("2"),
      ["plan.yaml:29:17: absence-limits [2] is not a list\n  Try: write its entries below it, each after a dash"]),
    ProblemCase(
      "no number", limits("[{team: north}]"),
      ["plan.yaml:29:18: absence-limits[1] lacks the key `most`\n  Try: add such as `most: 2`"]),
    ProblemCase(
      "numbers that are none",
      limits("[{most: two}, {most: -1}, {most: 200%}, {most: 1e3}, {most: 99999999999999999999}]"),
      [
        "plan.yaml:29:25: absence-limits[1].most [two] is not a whole number",
        "plan.yaml:29:38: absence-limits[2].most [-1] is not in 0 … 20000",
        "plan.yaml:29:50: absence-limits[3].most [200%] is not a share in 0% … 100%",
        "plan.yaml:29:64: absence-limits[4].most [1e3] is not a whole number",
        "plan.yaml:29:77: absence-limits[5].most [99999999999999999999] is not a whole number",
      ]),
    ProblemCase(
      "nobody", limits("[{most: 2, team: [], contract: [], skill: [], kind: []}]"),
      [
        "plan.yaml:29:34: absence-limits[1].team is empty\n  Try: name one, or remove the key to mean all",
        "plan.yaml:29:48: absence-limits[1].contract is empty\n  Try: name one, or remove the key to mean all",
        "plan.yaml:29:59: absence-limits[1].skill is empty\n  Try: name one, or remove the key to mean all",
        "plan.yaml:29:69: absence-limits[1].kind is empty\n  Try: name one, or remove the key to mean all",
      ]),
    ProblemCase(
      "who is not there", limits("[{most: 2, contract: fulltime, skill: fone}]"),
      [
        "plan.yaml:29:38: absence-limits[1].contract [fulltime] is not a contract of the plan\n  Try: did you mean [full-time]?",
        "plan.yaml:29:55: absence-limits[1].skill [fone] is not the skill of a queue\n  Try: the skills are phone",
      ]),
    ProblemCase(
      "days that are none", limits("[{most: 2, from: 2026-12-01, to: 2026-11-01, days: someday}]"),
      [
        "plan.yaml:29:50: absence-limits[1].to [2026-11-01] lies before from [2026-12-01]\n  Try: swap the two",
        "plan.yaml:29:68: absence-limits[1].days [someday] are not days of the week\n  Try: write such as [mon-fri] or [sat,sun]",
      ]),
    ProblemCase(
      "an unknown key", limits("[{most: 2, teams: north}]"),
      ["plan.yaml:29:28: [teams] is not a key of absence-limits[1]\n  Try: did you mean [team]?"]),
    ProblemCase(
      "kinds", kinds("[{id: leave}, {id: sick, counts: days}, {id: a, counts: hours}, {id: A, counts: hours}]"),
      [
        "plan.yaml:29:17: absence-kinds[1] lacks the key `counts`\n  Try: add such as `counts: working-days`",
        "plan.yaml:29:49: absence-kinds[2].counts [days] is not one of calendar-days, working-days, hours, nothing",
        "plan.yaml:29:85: absence-kinds[4].id [A] stands twice\n  Try: keep one of the entries",
      ]),
    ProblemCase(
      "balances",
      balances("a9,leave,2026-01-01,2026-12-31,12,\na1,,2026-01-01,2026-12-31,x,\na1,leave,2026-02-30,,12,"),
      [
        "balances.csv:2: agent [a9] is not an agent of the plan\n  Try: did you mean [a1]?",
        "balances.csv:3: kind is empty\n  Try: write a value, or remove the row",
        "balances.csv:3: due [x] is not a number",
        "balances.csv:4: from [2026-02-30] does not exist in the calendar\n  Try: write YYYY-MM-DD",
        "balances.csv:4: to is empty\n  Try: write a value, or remove the row",
      ]),
    ProblemCase(
      "periods that overlap or are too long",
      balances(
        "a1,leave,2026-01-01,2026-12-31,12,3\na1,Leave,2026-12-31,2027-12-31,12,\na2,leave,2026-01-01,2036-01-01,12,\na2,leave,2026-02-01,2026-01-01,12,\na2,sick,2026-01-01,2026-02-01,-12,"
      ),
      [
        "balances.csv:3: from [2026-12-31] is a day of another balance of this kind\n  Try: let the periods of an agent and a kind follow each other",
        "balances.csv:4: to [2036-01-01] makes a period longer than 1830 days\n  Try: write a row for each year",
        "balances.csv:5: to [2026-01-01] lies before from [2026-02-01]\n  Try: swap the two",
        "balances.csv:6: due [-12] is not in 0 … 100000",
      ]),
    ProblemCase(
      "a waiting list",
      waiting("a9,2026-12-01,2026-12-02,leave,\na1,2026-12-02,2026-12-01,leave,soon\na1,2026-12-01,2028-12-01,leave,"),
      [
        "waiting.csv:2: agent [a9] is not an agent of the plan\n  Try: did you mean [a1]?",
        "waiting.csv:3: asked_at [soon] is not a date or a date with a time\n  Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM",
        "waiting.csv:3: to [2026-12-01] lies before from [2026-12-02]\n  Try: swap the two",
        "waiting.csv:4: to [2028-12-01] makes an absence longer than 366 days\n  Try: write several rows",
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    let found = try mistake.found()
    #expect(found == mistake.problems)
  }

  @Test func whatIsSuspiciousIsWarnedOf() throws {
    let plan = Self.limits("[{most: 10%, team: nort}, {most: 10%}]")
      .file("balances.csv", "agent,kind,from,to,due\na1,blocked,2026-01-01,2026-12-31,12\n")
    let warnings = try FolderOnDisk(plan.files).load().warnings
    #expect(
      warnings == [
        "plan.yaml:29: absence-limits[1].team [nort] is the team of no agent",
        "plan.yaml:29: absence-limits[2].most is less than one of 2 agents: nobody may be away; write a number to mean one",
        "balances.csv:2: kind [blocked] counts as nothing: the balance is never used",
        "plan.yaml:9: queues[1] (queue [phone]) is open daily 00:00-07:00, daily 17:30-24:00, when no shift of those who serve it covers it",
      ])
  }
}
