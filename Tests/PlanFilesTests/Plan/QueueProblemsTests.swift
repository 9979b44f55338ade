import Testing

/// What is said about mistakes in queues and history: the whole text, place and fix included.
@Suite struct QueueProblemsTests {
  private static let plan = SmallPlan()

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no queue",
      plan.yaml(
        """
        queues:
          - id: phone
            channel: voice
            hours: 24/7
            goals: {service-level: 80/20}
            handling-time: 240 s
            patience: 120 s
        """, "queues: []"),
      [
        """
        plan.yaml:8:9: queues is empty
          Try: add a queue such as `- id: phone`
        """
      ]),
    ProblemCase(
      "a queue twice",
      plan.yaml("history:", "  - id: phone\nhistory:"),
      [
        """
        plan.yaml:15:9: queues[2].id [phone] stands twice
          Try: give every queue an id of its own
        """
      ]),
    ProblemCase(
      "a queue without an id",
      plan.yaml("  - id: phone\n    channel", "  - channel"),
      [
        """
        plan.yaml:9:5: queues[1] lacks the key `id`
          Try: add such as `id: queue-1`
        """
      ]),
    ProblemCase(
      "an id with a slash",
      plan.yaml("id: phone", "id: \"../phone\""),
      [
        """
        plan.yaml:9:9: queues[1].id [../phone] contains `/`
          Try: use letters, digits and - _ . @ + only
        """
      ]),
    ProblemCase(
      "a channel that is none",
      plan.yaml("channel: voice", "channel: voce"),
      [
        """
        plan.yaml:10:14: queues[1].channel [voce] is not one of voice, chat, email, social, whatsapp, video, counter, other, back-office, position, e-mail, phone
          Try: did you mean [voice]?
        """
      ]),
    ProblemCase(
      "hours that do not begin on an interval",
      plan.yaml("hours: 24/7", "hours: mon-fri 08:15-18:00"),
      [
        """
        plan.yaml:11:12: queues[1].hours [mon-fri 08:15-18:00] do not begin and end on intervals of 30 minutes
          Try: round them to 30 minutes, or choose a shorter interval
        """
      ]),
    ProblemCase(
      "hours without length",
      plan.yaml("hours: 24/7", "hours: mon-fri 08:00-08:00"),
      [
        """
        plan.yaml:11:12: queues[1].hours the hours [08:00-08:00] have no length
          Try: write [00:00-24:00] for the whole day, or remove them
        """
      ]),
    ProblemCase(
      "hours on a day that is none",
      plan.yaml("hours: 24/7", "hours: mon-fry 08:00-18:00"),
      [
        """
        plan.yaml:11:12: queues[1].hours [mon-fry] are not days of the week
          Try: write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between \
        them
        """
      ]),
    ProblemCase(
      "hours past midnight's last minute",
      plan.yaml("hours: 24/7", "hours: mon-fri 08:00-25:00"),
      [
        """
        plan.yaml:11:12: queues[1].hours [08:00-25:00] are not hours
          Try: write hours such as [08:00-18:00] or [22:00-06:00]
        """
      ]),
    ProblemCase(
      "a queue closed all week",
      plan.yaml("hours: 24/7", "hours: closed"),
      [
        """
        plan.yaml:11:12: queues[1].hours leaves the queue closed all week
          Try: open it, or remove the queue
        """
      ]),
    ProblemCase(
      "a service level in words",
      plan.yaml("service-level: 80/20", "service-level: high"),
      [
        """
        plan.yaml:12:28: queues[1].goals.service-level [high] is not a service level
          Try: write [80/20] for 80 % within 20 s, or {share: 80%, within: 20 s}
        """
      ]),
    ProblemCase(
      "a service level of everybody",
      plan.yaml("service-level: 80/20", "service-level: 100/20"),
      [
        """
        plan.yaml:12:28: queues[1].goals.service-level [100/20] is not a share in 1 … 99.99 within 0 … 864000 s
        """
      ]),
    ProblemCase(
      "a goal for abandonment without patience",
      plan.yaml("service-level: 80/20", "maximum-abandonment: 5%")
        .yaml("    patience: 120 s\n", ""),
      [
        """
        plan.yaml:12:12: queues[1].goals sets a maximum-abandonment, but the queue has no patience
          Try: add `patience: 120 s`, or remove the goal
        """
      ]),
    ProblemCase(
      "an occupancy above one",
      plan.yaml("service-level: 80/20", "maximum-occupancy: 120%"),
      [
        """
        plan.yaml:12:32: queues[1].goals.maximum-occupancy [120%] is not a share in 1% … 100%
        """
      ]),
    ProblemCase(
      "a handling time below zero",
      plan.yaml("240 s", "-240 s"),
      [
        """
        plan.yaml:13:20: queues[1].handling-time [-240 s] is not in 1 s … 86400 s
        """
      ]),
    ProblemCase(
      "a queue nobody has the skill for",
      plan.yaml("history:", "  - id: chat\n    goals: {mean-wait: 30 s}\nhistory:"),
      [
        """
        plan.yaml:15:5: queues[2] (queue [chat]) is served by nobody: no agent has the skill [chat]
          Try: give the skill to an agent, or remove the queue
        """
      ]),
    ProblemCase(
      "a history file that is not there",
      plan.yaml("file: history.csv", "file: hist.csv"),
      [
        """
        plan.yaml:16:11: history[1].file [hist.csv] does not exist
          Try: correct the name, or put the file there
        """
      ]),
    ProblemCase(
      "a history that is a mapping",
      plan.yaml("  - file: history.csv", "  file: history.csv"),
      [
        """
        plan.yaml:16:3: history is a mapping, not a list
          Try: begin each entry with a dash
        """
      ]),
    ProblemCase(
      "a history of a queue that is none",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    queue: phon"),
      [
        """
        plan.yaml:17:12: history[1].queue [phon] is not a queue of the plan
          Try: did you mean [phone]?
        """
      ]),
    ProblemCase(
      "a part of the handling time that stands twice",
      plan.yaml(
        "  - file: history.csv", "  - file: history.csv\n    columns: {handling_total_seconds: [Talk, Hold, Talk]}"),
      [
        """
        plan.yaml:17:52: history[1].columns.handling_total_seconds[3] [Talk] stands twice
          Try: name each part once
        """
      ]),
    ProblemCase(
      "a part of handling times by a name that is none",
      plan.yaml(
        "  - file: history.csv",
        "  - file: history.csv\n    columns: {handling_seconds: {talk: [A, B], hold: [], acw: C, wrap-up: B}}"),
      [
        """
        plan.yaml:17:54: history[1].columns.handling_seconds.hold is empty
          Try: name a column, or remove the key
        """,
        """
        plan.yaml:17:58: [acw] is not a key of history[1].columns.handling_seconds
          Try: its keys are talk, hold, wrap-up
        """,
        """
        plan.yaml:17:75: history[1].columns.handling_seconds.wrap-up [B] stands twice
          Try: name each part once
        """,
      ]),
    ProblemCase(
      "handling times of no column",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    columns: {handling_seconds: {}}"),
      [
        """
        plan.yaml:17:33: history[1].columns.handling_seconds names no column
          Try: write such as {talk: Talk, wrap-up: ACW}, or remove the key
        """
      ]),
    ProblemCase(
      "a handling time without a part",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    columns: {handling_seconds: []}"),
      [
        """
        plan.yaml:17:33: history[1].columns.handling_seconds is empty
          Try: name a column, or remove the key
        """
      ]),
    ProblemCase(
      "a handling time whose part is no name",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    columns: {handling_seconds: [{Talk: 1}]}"),
      [
        """
        plan.yaml:17:34: history[1].columns.handling_seconds[1] is a mapping, not the name of a column
          Try: write a single value
        """
      ]),
    ProblemCase(
      "a date format without a month",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    date-format: dd/mm/yyyy HH:mm"),
      [
        """
        plan.yaml:17:18: history[1].date-format [dd/mm/yyyy HH:mm] does not hold the month once (`M`)
          Try: write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute
        """
      ]),
    ProblemCase(
      "a queue column and a constant queue",
      plan.yaml("  - file: history.csv", "  - file: history.csv\n    queue: phone\n    columns: {queue: Queue}"),
      [
        """
        plan.yaml:18:14: history[1].columns names a queue column, but `queue` says that all rows are of one \
        queue
          Try: remove one of the two
        """
      ]),
    ProblemCase(
      "a forecast file that is not there",
      plan.yaml("history:", "forecast: forecast.csv\nhistory:"),
      [
        """
        plan.yaml:15:11: forecast [forecast.csv] does not exist
          Try: correct the name, or put the file there
        """
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }
}
