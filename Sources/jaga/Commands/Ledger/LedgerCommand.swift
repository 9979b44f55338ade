import ArgumentParser

/// `jaga ledger`.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Keep who had how much: hours, nights, weekends and more, month by month.",
    discussion: """
      The ledger is a table beside the plan, ledger.csv unless the plan names another. What is counted, and how: docs/ledger.md.

      Examples:
        jaga ledger add my-centre
        jaga ledger show my-centre --from 2026-01
        jaga ledger show my-centre --roster my-centre/output
        jaga ledger correct --help
      """,
    subcommands: [LedgerAddCommand.self, LedgerShowCommand.self, LedgerCorrectCommand.self])
}
