import ArgumentParser
import Foundation
import PlanFiles
import PlanModel
import Reporting
import Workforce

/// `jaga ledger correct`.
struct LedgerCorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Add to a count of an agent, or take from it, and say why.",
    usage: """
      jaga ledger correct <dir> --agent <id> --month <month> --count <count>
                    --by <number> --reason <text> --author <name>
      """,
    discussion: """
      A correction is a row of its own, which no later counting overwrites. To take it back, correct by the opposite. What is counted, \
      and how: docs/ledger.md.

      Example: jaga ledger correct my-centre --agent A017 --month 2026-11 --count nights --by -1 --reason "swapped with A021" --author Ann
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(help: ArgumentHelp("Whose count.", valueName: "id"))
  var agent: String

  @Option(help: ArgumentHelp("Of which month, such as 2026-11.", valueName: "month"))
  var month: String

  @Option(help: ArgumentHelp("Which count, such as nights or shift:late.", valueName: "count"))
  var count: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How much more, or less, in hours, days or duties.", valueName: "number"))
  var by: Double

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("By whom.", valueName: "name"))
  var author: String

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    _ = try LedgerTexts.month(month, "--month")
    _ = try LedgerTexts.count(count)
    if by == 0 { throw ValidationError("--by [0] changes nothing.") }
    if let fault = LedgerDraft.valueField.fault(in: by) { throw ValidationError("--by \(fault.message).") }
    for (name, text) in [("--reason", reason), ("--author", author)] {
      let plain = text.trimmingCharacters(in: .whitespaces)
      if plain.isEmpty { throw ValidationError("\(name) must say something.") }
      if plain.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
        throw ValidationError("\(name) must have no control characters.")
      }
    }
  }

  func run() throws {
    let ledger = try LedgerFile(of: plan)
    guard let month = try LedgerTexts.month(month, "--month") else { return }
    let known = Set(ledger.contents.draft.agents.map(\.id) + ledger.rows.map(\.agent))
    guard known.contains(agent) else {
      throw ValidationError("--agent [\(agent)] is an agent neither of the plan nor of its ledger.")
    }
    let row = LedgerDraft(
      month: month, agent: agent, count: try LedgerTexts.count(count), value: by,
      origin: .corrected(
        reason: reason.trimmingCharacters(in: .whitespaces), author: author.trimmingCharacters(in: .whitespaces)))
    guard !ledger.rows.contains(row) else {
      throw CommandFailure(
        .badData,
        "error: the same correction stands in [\(ledger.name)] already, so nothing was written\n"
          + "  Try: say with another reason that it is meant twice")
    }
    try ledger.write(ledger.rows + [row])
    guard !quiet else { return }
    let words = Console.words
    let sum = (ledger.rows + [row]).sum(of: row.count, agent: agent, month: month)
    try Console.write(
      words.ledgerCorrected(row.count, of: agent, month: month.description, to: sum) + "\n"
        + words.written(to: [plan.path(ledger.name)]) + "\n")
  }
}
