import Testing

/// What is said about mistakes in contracts, shifts, breaks and rules: the whole text, place and fix included.
@Suite struct ShiftProblemsTests {
  private static let plan = SmallPlan()

  static let cases: [ProblemCase] = [
    ProblemCase(
      "hours written as minutes",
      plan.yaml("[32h, 40h]", "40"),
      [
        """
        plan.yaml:19:19: contracts[1].weekly-hours [40] would be 40 minutes
          Try: write [40h] for hours, or [40 min] if minutes are meant
        """
      ]),
    ProblemCase(
      "a zone that is none, and one without its region",
      plan.yaml(
        "days: [4, 5]\n",
        "days: [4, 5]\n    time-zone: Asia/Jayapure\n"
          + "  - {id: far, weekly-hours: 20h, days: [0, 5], time-zone: 7}\n"),
      [
        """
        plan.yaml:21:16: contracts[1].time-zone [Asia/Jayapure] is not an IANA time zone
          Try: did you mean [Asia/Jayapura]?
        """,
        """
        plan.yaml:22:59: contracts[2].time-zone [7] is not an IANA time zone
          Try: write such as [Asia/Jakarta], [Europe/Berlin] or [UTC]
        """,
      ]),
    ProblemCase(
      "a minimum above the maximum",
      plan.yaml("[32h, 40h]", "[40h, 32h]"),
      [
        """
        plan.yaml:19:19: contracts[1].weekly-hours has a minimum above its maximum
          Try: swap the two
        """
      ]),
    ProblemCase(
      "three ends of a range",
      plan.yaml("[4, 5]", "[3, 4, 5]"),
      [
        """
        plan.yaml:20:11: contracts[1].days has [3] entries, not a minimum and a maximum
          Try: write [min, max]
        """
      ]),
    ProblemCase(
      "eight days a week",
      plan.yaml("[4, 5]", "8"),
      [
        """
        plan.yaml:20:11: contracts[1].days [8] is not in 0 … 7
        """
      ]),
    ProblemCase(
      "a contract whose hours its shifts cannot give",
      plan.yaml("[32h, 40h]", "38h"),
      [
        """
        plan.yaml:18:5: contracts[1] (contract [full-time]) asks for 38h on 4 … 5 days; its shifts give 32h or \
        40h
          Try: widen `weekly-hours` or `days`, or give it other shift lengths
        """
      ]),
    ProblemCase(
      "a contract against a hard rule",
      plan.adding("plan.yaml", "  - maximum-weekly-hours: 30h\n"),
      [
        """
        plan.yaml:18:5: contracts[1] (contract [full-time]) asks for more or fewer hours a week than the hard \
        rules allow
          Try: change `weekly-hours`, or the rules maximum-weekly-hours and minimum-weekly-hours
        """
      ]),
    ProblemCase(
      "fewer days than the contract's",
      plan.adding("plan.yaml", "  - maximum-days: 3\n"),
      [
        """
        agents.csv:2: agent [a1] works at least 4 days of the horizon under contract [full-time], maximum-days \
        allows [3]
          Try: change `days` of the contract, or the rule
        """,
        """
        agents.csv:3: agent [a2] works at least 4 days of the horizon under contract [full-time], maximum-days \
        allows [3]
          Try: change `days` of the contract, or the rule
        """,
      ]),
    ProblemCase(
      "days longer than a hard rule allows",
      plan.adding("plan.yaml", "  - maximum-daily-hours: 7h\n"),
      [
        """
        plan.yaml:18:5: contracts[1] (contract [full-time]) asks for 32h … 40h on 4 … 5 days; its shifts of at \
        most 7h (maximum-daily-hours) do not fill that many days
          Try: widen `weekly-hours` or `days`, or give it other shift lengths
        """
      ]),
    ProblemCase(
      "a contract without a shift",
      plan.yaml("days: [4, 5]", "days: [4, 5]\n    shift-lengths: 6h"),
      [
        """
        plan.yaml:18:5: contracts[1] (contract [full-time]) may work no shift
          Try: name it under `contracts` of a shift, or widen its `shifts` and `shift-lengths`
        """
      ]),
    ProblemCase(
      "a contract with a shift that is none",
      plan.yaml("days: [4, 5]", "days: [4, 5]\n    shifts: [erly]"),
      [
        """
        plan.yaml:21:14: contracts[1].shifts[1] [erly] is not a shift of the plan
          Try: did you mean [early]?
        """
      ]),
    ProblemCase(
      "a pattern on a day that is none",
      plan.yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {mon-fri: work, weekend: off}"),
      [
        """
        plan.yaml:21:30: [weekend] is not a key of contracts[1].pattern
          Try: its keys are monday, tuesday, wednesday, thursday, friday, saturday, sunday
        """
      ]),
    ProblemCase(
      "a pattern that names a day twice",
      plan.yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {mon-fri: work, friday: off}"),
      [
        """
        plan.yaml:21:38: contracts[1].pattern.friday names friday a second time
          Try: name each weekday once
        """
      ]),
    ProblemCase(
      "a pattern of more days than the contract",
      plan.yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {mon-sat: work}"),
      [
        """
        plan.yaml:18:5: contracts[1] (contract [full-time]) asks for 32h … 40h on 4 … 5 days; its shifts do not \
        fill that many days
          Try: widen `weekly-hours` or `days`, or give it other shift lengths
        """
      ]),
    ProblemCase(
      "a shift called day",
      plan.yaml("id: early", "id: day"),
      [
        """
        plan.yaml:22:9: shifts[1].id [day] is a word of the format
          Try: call it such as [day-shift]
        """
      ]),
    ProblemCase(
      "a start at a time that is none",
      plan.yaml("{from: 07:00, to: 09:00, step: 30}", "7am"),
      [
        """
        plan.yaml:23:13: shifts[1].starts [7am] is not a time of day
          Try: write HH:MM from 00:00 to 24:00
        """
      ]),
    ProblemCase(
      "starts off the five minutes",
      plan.yaml("{from: 07:00, to: 09:00, step: 30}", "07:03"),
      [
        """
        plan.yaml:23:13: shifts[1].starts [07:03] is not on a multiple of 5 minutes
        """
      ]),
    ProblemCase(
      "a step of no minutes",
      plan.yaml("step: 30", "step: 0"),
      [
        """
        plan.yaml:23:44: shifts[1].starts.step [0] is not in 5 min … 24h
        """
      ]),
    ProblemCase(
      "a shift of three days",
      plan.yaml("lengths: 8h30", "lengths: 72h"),
      [
        """
        plan.yaml:24:14: shifts[1].lengths [72h] is not in 30 min … 24h
        """
      ]),
    ProblemCase(
      "a length that is a list of words",
      plan.yaml("lengths: 8h30", "lengths: [long, short]"),
      [
        """
        plan.yaml:24:15: shifts[1].lengths[1] [long] is not a duration
          Try: write such as [8h30], [8:30] or [90 min]
        """,
        """
        plan.yaml:24:21: shifts[1].lengths[2] [short] is not a duration
          Try: write such as [8h30], [8:30] or [90 min]
        """,
      ]),
    ProblemCase(
      "a break that does not fit its window",
      plan.yaml("latest-end: 6h", "latest-end: 3h15"),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 8h30) cannot hold its breaks: the meal of 30 min does not \
        fit between 3h and 3h15 after the start
          Try: move `earliest-start` or `latest-end`, or leave the break out for this length
        """
      ]),
    ProblemCase(
      "a break longer than its shift",
      plan.yaml("minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h", "minutes: 480, paid: false"),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 8h30) cannot hold its breaks: the meal of 480 min does not \
        fit between 30 min and 8h after the start
          Try: move `earliest-start` or `latest-end`, or leave the break out for this length
        """
      ]),
    ProblemCase(
      "breaks that cannot follow each other",
      plan.yaml(
        "latest-end: 6h}",
        """
        latest-end: 3h30}
              - {kind: rest, minutes: 15, earliest-start: 1h, latest-end: 2h}
        """),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 8h30) cannot hold its breaks: they cannot follow each other \
        within their windows
          Try: move `earliest-start` and `latest-end` apart
        """
      ]),
    ProblemCase(
      "a break that the night of the clock change has no room for",
      plan.yaml("2026-11-23", "2026-03-23").yaml("{from: 07:00, to: 09:00, step: 30}", "22:00")
        .yaml("lengths: 8h30", "lengths: 8h30\n    lengths-by: clock")
        .yaml("earliest-start: 3h, latest-end: 6h", "earliest-start: 7h30, latest-end: 8h"),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 7h30 where clocks change) cannot hold its breaks: the meal of 30 min \
        does not fit between 7h30 and 7h30 after the start
          Try: move `earliest-start` or `latest-end`, or leave the break out for this length
        """
      ]),
    ProblemCase(
      "lengths by a clock that there is not",
      plan.yaml("lengths: 8h30", "lengths: 8h30\n    lengths-by: clok"),
      [
        """
        plan.yaml:25:17: shifts[1].lengths-by [clok] is not one of elapsed, clock
          Try: did you mean [clock]?
        """
      ]),
    ProblemCase(
      "lengths by two clocks",
      plan.yaml("lengths: 8h30", "lengths: 8h30\n    lengths-by: [clock]"),
      [
        """
        plan.yaml:25:17: shifts[1].lengths-by is a list, not one of elapsed, clock
          Try: write a single value without brackets or dashes
        """
      ]),
    ProblemCase(
      "a stretch longer than allowed",
      plan.yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    longest-stretch: 3h30"),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 8h30) cannot hold its breaks: some stretch without a break \
        is longer than 3h30
          Try: add a break, widen its window, or set a longer `longest-stretch`
        """
      ]),
    ProblemCase(
      "breaks that cannot lie apart",
      plan.yaml(
        "  - shift-length: 8h30\n    take:",
        "  - shift-length: 8h30\n    shortest-stretch: 4h\n    take:\n"
          + "      - {kind: rest, minutes: 15, earliest-start: 2h, latest-end: 3h30}"
      ),
      [
        """
        plan.yaml:22:5: shifts[1] (shift [early] of 8h30) cannot hold its breaks: two breaks lie nearer than 4h \
        however they are placed
          Try: widen their windows, or set a shorter `shortest-stretch`
        """
      ]),
    ProblemCase(
      "a shortest stretch of a day",
      plan.yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    shortest-stretch: 24h"),
      ["plan.yaml:27:23: breaks[1].shortest-stretch [24h] is not in 0 min … 12h"]),
    ProblemCase(
      "two entries for one length",
      plan.yaml("rules:", "  - shift-length: {from: 8h, to: 9h}\nrules:"),
      [
        """
        plan.yaml:29:5: breaks[2] covers shift [early] of 8h30, as does the entry on line 26
          Try: narrow `shift-length` or `shifts` so that one entry is left
        """
      ]),
    ProblemCase(
      "breaks of a shift that is none",
      plan.yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    shifts: erly"),
      [
        """
        plan.yaml:27:13: breaks[1].shifts [erly] is not a shift of the plan
          Try: did you mean [early]?
        """
      ]),
    ProblemCase(
      "a list of two thousand starts",
      plan.yaml("{from: 07:00, to: 09:00, step: 30}", "[" + String(repeating: "07:00, ", count: 2000) + "]"),
      [
        """
        plan.yaml:23:13: shifts[1].starts has [2000] entries, 1000 at most
          Try: shorten it
        """
      ]),
    ProblemCase(
      "a duration beyond all numbers",
      plan.yaml("minimum-rest: 11h", "minimum-rest: 999999999999:00"),
      [
        """
        plan.yaml:30:19: rules[1].minimum-rest [999999999999:00] is not in 0 min … 48h
        """
      ]),
    ProblemCase(
      "a break that is neither meal nor rest",
      plan.yaml("kind: meal", "kind: lunch"),
      [
        """
        plan.yaml:28:16: breaks[1].take[1].kind [lunch] is not one of meal, rest, gap
        """
      ]),
    ProblemCase(
      "a rule that is none",
      plan.yaml("minimum-rest: 11h", "minimum-rst: 11h"),
      [
        """
        plan.yaml:30:5: [minimum-rst] is not a key of rules[1]
          Try: did you mean [minimum-rest]?
        """
      ]),
    ProblemCase(
      "a rule without a value",
      plan.yaml("minimum-rest: 11h", "minimum-rest:"),
      [
        """
        plan.yaml:30:18: rules[1].minimum-rest has no value
          Try: write a duration such as 8h30 or 90 min, or remove the key
        """
      ]),
    ProblemCase(
      "two rules in one entry",
      plan.yaml("minimum-rest: 11h", "minimum-rest: 11h\n    maximum-days: 5"),
      [
        """
        plan.yaml:30:5: rules[1] names more than one rule
          Try: write an entry of its own for each
        """
      ]),
    ProblemCase(
      "a weight below zero",
      plan.yaml("minimum-rest: 11h", "minimum-rest: 11h\n    weight: -1"),
      [
        """
        plan.yaml:31:13: rules[1].weight [-1] is not in 0 … 1000000000
        """
      ]),
    ProblemCase(
      "a rule for a contract that is none",
      plan.yaml("minimum-rest: 11h", "minimum-rest: 11h\n    contracts: [full-tme]"),
      [
        """
        plan.yaml:31:17: rules[1].contracts[1] [full-tme] is not a contract of the plan
          Try: did you mean [full-time]?
        """
      ]),
    ProblemCase(
      "rest in plain hours",
      plan.yaml("minimum-rest: 11h", "minimum-rest: 11"),
      [
        """
        plan.yaml:30:19: rules[1].minimum-rest [11] would be 11 minutes
          Try: write [11h] for hours, or [11 min] if minutes are meant
        """
      ]),
    ProblemCase(
      "a preset that is none",
      plan.yaml("minimum-rest: 11h", "preset: in"),
      [
        """
        plan.yaml:30:13: rules[1].preset [in] is not a preset
          Try: did you mean [id]?
        """
      ]),
    ProblemCase(
      "a succession of shifts that are none",
      plan.adding("plan.yaml", "  - forbidden-succession: {first: night, second: early}\n"),
      [
        """
        plan.yaml:31:35: rules[2].forbidden-succession.first [night] is not a shift of the plan
          Try: the plan has early
        """
      ]),
    ProblemCase(
      "a rotation of one place, of shifts that are none, that stand twice, and of nothing",
      plan.adding(
        "plan.yaml",
        "  - forward-rotation: [early]\n  - forward-rotation: [[late], []]\n  - forward-rotation: [early, [early]]\n"),
      [
        """
        plan.yaml:31:23: rules[2].forward-rotation has fewer than two places
          Try: write shifts in their order, such as [early, late, night]
        """,
        """
        plan.yaml:32:25: rules[3].forward-rotation[1][1] [late] is not a shift of the plan
          Try: the plan has early
        """,
        """
        plan.yaml:32:32: rules[3].forward-rotation[2] names no shift
          Try: leave the place out
        """,
        """
        plan.yaml:33:32: rules[4].forward-rotation[2][1] [early] stands twice
          Try: name each shift once
        """,
      ]),
    ProblemCase(
      "a rotation that is no list",
      plan.adding("plan.yaml", "  - forward-rotation: early\n"),
      [
        "plan.yaml:31:23: rules[2].forward-rotation [early] is not a list\n  Try: write its entries below it, each after a dash"
      ]),
    ProblemCase(
      "starts that vary by two minutes, or by no length",
      plan.adding(
        "plan.yaml",
        "  - start-variation: 2\n  - start-variation: {from: noon}\n  - start-variation: {within: 25h, form: 12:00}\n"),
      [
        """
        plan.yaml:31:22: rules[2].start-variation [2] would be 2 minutes
          Try: write [2h] for hours, or [2 min] if minutes are meant
        """,
        """
        plan.yaml:32:22: rules[3].start-variation lacks the key `within`
          Try: add such as `within: 2h`
        """,
        """
        plan.yaml:32:29: rules[3].start-variation.from [noon] is not a time of day
          Try: write HH:MM from 00:00 to 24:00
        """,
        "plan.yaml:33:31: rules[4].start-variation.within [25h] is not in 0 min … 24h",
        """
        plan.yaml:33:36: [form] is not a key of rules[4].start-variation
          Try: did you mean [from]?
        """,
      ]),
    ProblemCase(
      "runs of nothing, of none, and without an end",
      plan.adding(
        "plan.yaml",
        "  - maximum-consecutive-shifts: {shifts: [], days: 0}\n  - minimum-consecutive-shifts: {shifts: late}\n"
          + "  - maximum-consecutive-weekends: 9\n  - minimum-days: x\n  - maximum-consecutive-days-off: 0\n"),
      [
        "plan.yaml:31:52: rules[2].maximum-consecutive-shifts.days [0] is not in 1 … 56",
        """
        plan.yaml:32:33: rules[3].minimum-consecutive-shifts lacks the key `days`
          Try: add such as `days: 3`
        """,
        "plan.yaml:33:35: rules[4].maximum-consecutive-weekends [9] is not in 0 … 8",
        "plan.yaml:34:19: rules[5].minimum-days [x] is not a whole number",
        "plan.yaml:35:35: rules[6].maximum-consecutive-days-off [0] is not in 1 … 56",
      ]),
    ProblemCase(
      "more staff at least than agents",
      plan.adding("plan.yaml", "  - minimum-staffing: {queue: phone, agents: 3, from: 08:00, to: 12:00}\n"),
      [
        """
        plan.yaml:9:5: queues[1] (queue [phone]) has 2 skilled agents, minimum-staffing asks for [3]
          Try: ask for fewer, or make the rule soft with a `weight`
        """
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }
}
