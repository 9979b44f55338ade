import Testing

/// What is said about mistakes in prices, goals of the day and response times: the whole text, place and fix included.
@Suite struct QueueGoalProblemsTests {
  private static let plan = SmallPlan()
  private static let mail = """
      - id: mail
        channel: email
        skill: phone
    """

  /// The plan with a mail queue that has some more keys.
  private static func mail(_ keys: String) -> SmallPlan {
    plan.yaml("history:", mail + "\n    " + keys + "\nhistory:")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "prices of nothing", plan.yaml("patience: 120 s", "patience: 120 s\n    prices: {within: 30 s}"),
      [
        """
        plan.yaml:15:13: queues[1].prices name no price
          Try: write such as {late: 0.5, abandoned: 4}
        """
      ]),
    ProblemCase(
      "prices of zero", plan.yaml("patience: 120 s", "patience: 120 s\n    prices: {late: 0, abandoned: 0}"),
      [
        """
        plan.yaml:15:13: queues[1].prices are all zero: no agent would be worth anything
          Try: write such as {late: 0.5, abandoned: 4}
        """
      ]),
    ProblemCase(
      "a price that is no key",
      plan.yaml("patience: 120 s", "patience: 120 s\n    prices: {late: 1, abandonned: 4}"),
      [
        """
        plan.yaml:15:23: [abandonned] is not a key of queues[1].prices
          Try: did you mean [abandoned]?
        """
      ]),
    ProblemCase(
      "prices beside a shortfall",
      plan.yaml("patience: 120 s", "patience: 120 s\n    shortfall: 5\n    prices: {late: 1}"),
      [
        """
        plan.yaml:16:13: queues[1].prices stand beside `shortfall`
          Try: keep one of the two: prices take the place of a shortfall
        """
      ]),
    ProblemCase(
      "prices of mail", mail("prices: {late: 1}"),
      [
        """
        plan.yaml:18:13: queues[2].prices are prices of waiting for seconds, and the contacts of this queue wait for hours
          Try: remove them; `shortfall` says what an agent-hour missing costs
        """
      ]),
    ProblemCase(
      "an idle reserve of calls, and an urgency of none",
      plan.yaml("patience: 120 s", "patience: 120 s\n    idle-reserve: 2\n    urgency: 0"),
      [
        """
        plan.yaml:15:19: queues[1].idle-reserve keeps agents free of work that can wait, and this queue's cannot
          Try: remove it; `priority` says whose contacts come first
        """,
        "plan.yaml:16:14: queues[1].urgency [0] is not in 0.01 … 100",
      ]),
    ProblemCase(
      "a week's work of calls, with a time and a backlog",
      plan.yaml("patience: 120 s", "patience: 120 s\n    weekly-work: 120h\n    backlog: 3").yaml(
        "{service-level: 80/20}", "{response-time: 8h}"),
      [
        """
        plan.yaml:12:12: queues[1].goals sets a response-time, and a week's work is done by the end of the week
          Try: remove it
        """,
        """
        plan.yaml:12:12: queues[1].goals sets a response-time, but the contacts of this queue wait for seconds
          Try: write `channel: email`, or remove the goal
        """,
        """
        plan.yaml:15:18: queues[1].weekly-work is work that no contact brings, and this queue has contacts
          Try: write `channel: back-office`, or remove it
        """,
        """
        plan.yaml:16:14: queues[1].backlog stands beside `weekly-work`
          Try: add its hours to `weekly-work`
        """,
      ]),
    ProblemCase(
      "more pieces of work than a week has room for",
      plan.yaml(
        "history:",
        "  - {id: files, channel: back-office, skill: phone, weekly-work: 1000h, handling-time: 1 s}\nhistory:"),
      [
        """
        plan.yaml:15:66: queues[2].weekly-work [1000h] comes to more than [1000000] pieces of [1 s] a week
          Try: write how long a piece takes as `handling-time`, or plan parts of it by themselves
        """
      ]),
    ProblemCase(
      "back-office work of no amount, and one that was meant in hours",
      plan.yaml(
        "history:",
        "  - {id: files, channel: back-office, skill: phone}\n  - {id: more, channel: back-office, skill: phone, weekly-work: 60}\nhistory:"
      ),
      [
        """
        plan.yaml:15:5: queues[2] is a queue of back-office work and does not say how much
          Try: add such as `weekly-work: 120h`
        """,
        """
        plan.yaml:16:65: queues[3].weekly-work [60] would be 60 minutes
          Try: write [60h] for hours, or [60 min] if minutes are meant
        """,
      ]),
    ProblemCase(
      "the gaps of a position",
      plan.yaml(
        "history:",
        "  - {id: desk, channel: position, skill: phone, need: 1}\n  - {id: mail, channel: email, skill: phone, goals: {response-time: 8h}, fills-gaps-of: [phone, desk]}\nhistory:"
      ),
      [
        """
        plan.yaml:16:89: queues[3].fills-gaps-of names [desk], a position: whoever holds it does nothing else
          Try: name queues whose contacts wait for seconds
        """
      ]),
    ProblemCase(
      "a need that is written and cannot be read is no missing one",
      plan.yaml(
        "history:",
        "  - {id: desk, channel: position, skill: phone, need: {agents: -3}}\n  - {id: door, channel: position, skill: phone, need: [some, {agents: 1.5}]}\n  - {id: hall, channel: position, skill: phone, need: []}\nhistory:"
      ),
      [
        "plan.yaml:15:64: queues[2].need.agents [-3] is not in 1 … 20000",
        "plan.yaml:16:56: queues[3].need[1] [some] is not a whole number",
        "plan.yaml:16:71: queues[3].need[2].agents [1.5] is not a whole number",
        """
        plan.yaml:17:5: queues[4] is a position and does not say how many must be there
          Try: add such as `need: 1`
        """,
      ]),
    ProblemCase(
      "people needed on calls, and a position of nobody that says something of contacts",
      plan.yaml("patience: 120 s", "patience: 120 s\n    need: 2").yaml(
        "history:",
        "  - {id: desk, channel: position, skill: phone, goals: {mean-wait: 20 s}, priority: 2}\n  - {id: door, channel: position, skill: phone, need: 0}\nhistory:"
      ),
      [
        """
        plan.yaml:15:11: queues[1].need says how many must be there, and this queue's contacts say it
          Try: write `channel: position`, or remove it
        """,
        """
        plan.yaml:16:5: queues[2] is a position and does not say how many must be there
          Try: add such as `need: 1`
        """,
        """
        plan.yaml:16:56: queues[2].goals is said of contacts, and a position has none
          Try: remove it
        """,
        """
        plan.yaml:16:85: queues[2].priority is said of contacts, and a position has none
          Try: remove it
        """,
        "plan.yaml:17:55: queues[3].need [0] is not in 1 … 20000",
      ]),
    ProblemCase(
      "a response time of calls", plan.yaml("{service-level: 80/20}", "{response-time: 8h}"),
      [
        """
        plan.yaml:12:12: queues[1].goals sets a response-time, but the contacts of this queue wait for seconds
          Try: write `channel: email`, or remove the goal
        """
      ]),
    ProblemCase(
      "a response time that was meant in hours", mail("goals: {response-time: 8}"),
      [
        """
        plan.yaml:18:28: queues[2].goals.response-time [8] would be 8 minutes
          Try: write [8h] for hours, or [8 min] if minutes are meant
        """
      ]),
    ProblemCase(
      "a clock that is none", mail("goals: {response-time: {within: 8h, clock: opening}}"),
      [
        """
        plan.yaml:18:48: queues[2].goals.response-time.clock [opening] is not one of open, elapsed
        """
      ]),
    ProblemCase(
      "a goal of the day for mail", mail("goals: {daily-service-level: 80/20}"),
      [
        """
        plan.yaml:18:12: queues[2].goals sets a daily-service-level, but the contacts of this queue wait for hours
          Try: write `response-time: 8h` instead
        """
      ]),
    ProblemCase(
      "a backlog without a response time", mail("backlog: 20"),
      [
        """
        plan.yaml:18:14: queues[2].backlog needs a response time
          Try: add `goals: {response-time: 8h}`, or remove the key
        """
      ]),
    ProblemCase(
      "gaps without a response time", mail("fills-gaps-of: phone"),
      [
        """
        plan.yaml:18:20: queues[2].fills-gaps-of needs a response time to plan the gaps for
          Try: add `goals: {response-time: 8h}`, or remove the key
        """
      ]),
    ProblemCase(
      "the gaps of a queue that has none", mail("goals: {response-time: 8h}\n    fills-gaps-of: [mail, fone]"),
      [
        """
        plan.yaml:19:20: queues[2].fills-gaps-of names [mail], whose contacts wait for hours: it has no gaps
          Try: name queues whose contacts wait for seconds
        """,
        """
        plan.yaml:19:27: queues[2].fills-gaps-of[2] [fone] is not a queue of the plan
          Try: the plan has phone, mail
        """,
      ]),
    ProblemCase(
      "a definition that is none",
      plan.yaml("service-level: 80/20", "service-level: {share: 80%, within: 20 s, definition: answered}"),
      [
        """
        plan.yaml:12:67: queues[1].goals.service-level.definition [answered] is not one of of-answered, of-offered, \
        without-short-abandons, late-abandons-only, abandons-in-time-met
        """
      ]),
    ProblemCase(
      "a weekday shrunk twice", plan.yaml("rules:", "shrinkage: {in-office: {mon-fri: 10%, fri: 20%}}\nrules:"),
      [
        """
        plan.yaml:29:44: shrinkage.in-office.fri names friday a second time
          Try: name each weekday once
        """
      ]),
    ProblemCase(
      "shrinkage of a day that is none", plan.yaml("rules:", "shrinkage: {in-office: {frieday: 10%}}\nrules:"),
      [
        """
        plan.yaml:29:25: [frieday] is not a key of shrinkage.in-office
          Try: did you mean [friday]?
        """
      ]),
    ProblemCase(
      "more than a day",
      plan.yaml(
        "rules:", "shrinkage: {out-of-office: {mon-sun: 50%}, in-office: {sat: 45%}, mode: additive}\nrules:"),
      [
        """
        plan.yaml:29:12: shrinkage adds up to more than 90% on saturday
          Try: shrink less, or use the mode `sequential`
        """
      ]),
  ]

  @Test(arguments: cases) func isReportedInFull(testCase: ProblemCase) throws {
    let found = try testCase.found()
    #expect(found == testCase.problems)
  }
}
