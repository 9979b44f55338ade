import Testing

/// What is said about mistakes in centre, horizon, calendar and settings: the whole text, place and fix included.
@Suite struct CentreProblemsTests {
  private static let plan = SmallPlan()

  static let cases: [ProblemCase] = [
    ProblemCase(
      "a time zone that does not exist",
      plan.yaml("Europe/Amsterdam", "Europe/Amsterdm"),
      [
        """
        plan.yaml:3:14: centre.time-zone [Europe/Amsterdm] is not an IANA time zone
          Try: did you mean [Europe/Amsterdam]?
        """
      ]),
    ProblemCase(
      "an interval that is none",
      plan.yaml("interval: 30", "interval: 7"),
      [
        """
        plan.yaml:4:13: centre.interval [7] is not one of 5, 10, 15, 30, 60
        """
      ]),
    ProblemCase(
      "an interval that is a word",
      plan.yaml("interval: 30", "interval: half"),
      [
        """
        plan.yaml:4:13: centre.interval [half] is not a duration
          Try: write such as [8h30], [8:30] or [90 min]
        """
      ]),
    ProblemCase(
      "a section without a value",
      plan.yaml("centre:\n  name: Small\n  time-zone: Europe/Amsterdam\n  interval: 30", "centre:"),
      [
        """
        plan.yaml:1:8: centre has no value, not a mapping
          Try: write its keys below it, each as `key: value`
        """
      ]),
    ProblemCase(
      "a centre without a zone",
      plan.yaml("  time-zone: Europe/Amsterdam\n", ""),
      [
        """
        plan.yaml:2:3: centre lacks the key `time-zone`
          Try: add such as `time-zone: Asia/Jakarta`
        """
      ]),
    ProblemCase(
      "a weekday that is none",
      plan.yaml("interval: 30", "interval: 30\n  first-weekday: mittwoch"),
      [
        """
        plan.yaml:5:18: centre.first-weekday [mittwoch] is not a weekday
          Try: write monday … sunday
        """
      ]),
    ProblemCase(
      "a horizon that begins on a Tuesday",
      plan.yaml("2026-11-23", "2026-11-24"),
      [
        """
        plan.yaml:6:14: horizon.first-day [2026-11-24] is a Tuesday, the centre's weeks begin on Monday
          Try: write [2026-11-23] or [2026-11-30]
        """
      ]),
    ProblemCase(
      "a first day that does not exist",
      plan.yaml("2026-11-23", "2026-02-30"),
      [
        """
        plan.yaml:6:14: horizon.first-day [2026-02-30] does not exist in the calendar
          Try: write YYYY-MM-DD
        """
      ]),
    ProblemCase(
      "a first day in another order",
      plan.yaml("2026-11-23", "23/11/2026"),
      [
        """
        plan.yaml:6:14: horizon.first-day [23/11/2026] is not a date
          Try: write YYYY-MM-DD
        """
      ]),
    ProblemCase(
      "a first day far away",
      plan.yaml("2026-11-23", "3026-11-20"),
      [
        """
        plan.yaml:6:14: horizon.first-day [3026-11-20] is not in the years 1975 … 2090
        """
      ]),
    ProblemCase(
      "nine weeks",
      plan.yaml("weeks: 1", "weeks: 9"),
      [
        """
        plan.yaml:7:10: horizon.weeks [9] is not in 1 … 8
        """
      ]),
    ProblemCase(
      "weeks below zero",
      plan.yaml("weeks: 1", "weeks: -1"),
      [
        """
        plan.yaml:7:10: horizon.weeks [-1] is not in 1 … 8
        """
      ]),
    ProblemCase(
      "half a week",
      plan.yaml("weeks: 1", "weeks: 0.5"),
      [
        """
        plan.yaml:7:10: horizon.weeks [0.5] is not a whole number
        """
      ]),
    ProblemCase(
      "an hour's interval with a clock change of thirty minutes",
      plan.yaml("Europe/Amsterdam", "Australia/Lord_Howe")
        .yaml("interval: 30", "interval: 60")
        .yaml("2026-11-23", "2027-03-29"),
      [
        """
        plan.yaml:6:3: horizon holds a clock change that intervals of 60 minutes do not divide
          Try: choose a shorter interval
        """
      ]),
    ProblemCase(
      "a special day with two effects",
      plan.yaml("history:", "calendar:\n  - {name: May Day, date: 2026-05-01, closed: true, factor: 0.5}\nhistory:"),
      [
        """
        plan.yaml:16:5: calendar[1] says more than one of `closed`, `like` and `factor`
          Try: keep the one that is meant
        """
      ]),
    ProblemCase(
      "a special day without a date",
      plan.yaml("history:", "calendar:\n  - {name: May Day}\nhistory:"),
      [
        """
        plan.yaml:16:5: calendar[1] lacks the key `date`
          Try: add such as `date: 2026-03-20`, or a list `dates`
        """
      ]),
    ProblemCase(
      "a special day named twice",
      plan.yaml("history:", "calendar:\n  - {name: May Day, dates: [2026-05-01, 2026-05-01]}\nhistory:"),
      [
        """
        plan.yaml:16:5: calendar[1] names [2026-05-01], which an earlier entry names
          Try: keep one of the two
        """
      ]),
    ProblemCase(
      "a special day named twice for a queue",
      plan.yaml(
        "history:",
        """
          - {id: chat, skill: phone, goals: {mean-wait: 9}}
        calendar:
          - {name: May Day, date: 2026-05-01, closed: true}
          - {name: May Day, date: 2026-05-01, factor: 0.5, queues: [phone, chat]}
          - {name: Move, date: 2026-05-01, closed: true, queues: chat}
        history:
        """),
      [
        """
        plan.yaml:19:5: calendar[3] names [2026-05-01], which an earlier entry names
          Try: keep one of the two
        """
      ]),
    ProblemCase(
      "hours of a closed day",
      plan.yaml(
        "history:", "calendar:\n  - {name: May Day, date: 2026-05-01, closed: true, hours: 08:00-14:00}\nhistory:"),
      [
        """
        plan.yaml:16:5: calendar[1] says `hours` beside `closed`
          Try: keep the one that is meant
        """
      ]),
    ProblemCase(
      "hours of a date that are none",
      plan.yaml(
        "history:", "calendar:\n  - {name: May Day, date: 2026-05-01, hours: [morning, 14:00-14:00]}\nhistory:"),
      [
        """
        plan.yaml:16:47: calendar[1].hours[1] [morning] are not hours
          Try: write hours such as [08:00-14:00], several with commas between them, or `closed: true` for none
        """,
        """
        plan.yaml:16:56: calendar[1].hours[2] the hours [14:00-14:00] have no length
          Try: write hours such as [08:00-14:00], several with commas between them, or `closed: true` for none
        """,
      ]),
    ProblemCase(
      "hours of a date that pass midnight",
      plan.yaml("history:", "calendar:\n  - {name: May Day, date: 2026-05-01, hours: 22:00-06:00}\nhistory:"),
      [
        """
        plan.yaml:16:46: calendar[1].hours [22:00-06:00] pass midnight
          Try: end them at 24:00; what comes after belongs to the next date
        """
      ]),
    ProblemCase(
      "hours of a date that are no intervals",
      plan.yaml("history:", "calendar:\n  - {name: May Day, date: 2026-05-01, hours: 08:10-14:00}\nhistory:"),
      [
        """
        plan.yaml:16:46: calendar[1].hours [08:10-14:00] do not begin and end on intervals of 30 minutes
          Try: round them to 30 minutes, or choose a shorter interval
        """
      ]),
    ProblemCase(
      "a factor below zero",
      plan.yaml("history:", "calendar:\n  - {name: May Day, date: 2026-05-01, factor: -1}\nhistory:"),
      [
        """
        plan.yaml:16:47: calendar[1].factor [-1] is not in 0 … 100
        """
      ]),
    ProblemCase(
      "a shrinkage in percent without the sign",
      plan.yaml("rules:", "shrinkage: {out-of-office: 8}\nrules:"),
      [
        """
        plan.yaml:29:28: shrinkage.out-of-office [8] is not a share in 0% … 90%
          Try: write [8%]
        """
      ]),
    ProblemCase(
      "shrinkage that leaves nobody",
      plan.yaml("rules:", "shrinkage: {out-of-office: 60%, in-office: 40%, mode: additive}\nrules:"),
      [
        """
        plan.yaml:29:12: shrinkage adds up to more than 90%
          Try: shrink less, or use the mode `sequential`
        """
      ]),
    ProblemCase(
      "a night without length",
      plan.yaml("rules:", "night: {from: 23:00, to: 23:00}\nrules:"),
      [
        """
        plan.yaml:29:8: night has no length
          Try: write such as {from: 23:00, to: 06:00}
        """
      ]),
    ProblemCase(
      "a cost below zero",
      plan.yaml("rules:", "objective: {shortfall: -3}\nrules:"),
      [
        """
        plan.yaml:29:24: objective.shortfall [-3] is not in 0 … 1000000000
        """
      ]),
    ProblemCase(
      "a decimal comma",
      plan.yaml("rules:", "objective: {shortfall: \"2,5\"}\nrules:"),
      [
        """
        plan.yaml:29:24: objective.shortfall [2,5] is not a number
          Try: write a decimal point: [2.5]
        """
      ]),
    ProblemCase(
      "a time limit of no time",
      plan.yaml("rules:", "solve: {time-limit: 0 s, seed: -1}\nrules:"),
      [
        """
        plan.yaml:29:21: solve.time-limit [0 s] is not in 1 s … 604800 s
        """,
        """
        plan.yaml:29:32: solve.seed [-1] is not in 0 … 9223372036854775807
        """,
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }
}
