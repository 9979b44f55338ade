import ArgumentParser

/// `jaga absence`.
struct AbsenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "absence",
    abstract: "Say who may be away: limits, balances, queues, and the waiting list.",
    discussion: """
      Answers from what the plan says of absences (absence-limits, absence-kinds, balances.csv, waiting.csv) and from what becomes of \
      the queues. How each is judged: docs/absences.md.

      Examples:
        jaga absence ask my-centre A017 2026-12-24..2026-12-26 --kind leave
        jaga absence waiting my-centre
      """,
    subcommands: [AbsenceAskCommand.self, AbsenceWaitingCommand.self])
}
