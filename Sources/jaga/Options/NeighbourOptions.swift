import ArgumentParser
import Reporting

/// What another system calls things that a plan calls otherwise, or not at all.
struct NeighbourOptions: ParsableArguments {
  /// Something's name here and there: `phone=Voice`.
  struct Renaming: ExpressibleByArgument {
    let own: String
    let other: String

    init?(argument: String) {
      guard let mark = argument.firstIndex(of: "="), mark != argument.startIndex else { return nil }
      own = String(argument[..<mark])
      other = String(argument[argument.index(after: mark)...])
      if other.isEmpty { return nil }
    }
  }

  @Option(
    help: ArgumentHelp(
      "Of genesys-forecast: the planning group of a queue, if it is not called as the queue; may be repeated.",
      valueName: "queue=group"))
  var rename: [Renaming] = []

  @Option(help: ArgumentHelp("Of adp: the code of the company.", valueName: "code"))
  var company: String?

  @Option(help: ArgumentHelp("Of adp: the batch, up to 8 letters and digits.", valueName: "id"))
  var batch: String?

  @Option(
    help: ArgumentHelp(
      "Of adp: the code of night, weekend or holiday hours; may be repeated.", valueName: "hours=code"))
  var code: [Renaming] = []

  func validate() throws {
    func isPlain(_ text: String, _ lengths: ClosedRange<Int>) -> Bool {
      lengths.contains(text.utf8.count)
        && text.utf8.allSatisfy {
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "z") ~= $0
        }
        && text.allSatisfy { $0.isLetter || $0.isNumber }
    }
    if let company, !isPlain(company, 2...3) { throw ValidationError("--company must be 2 or 3 letters and digits.") }
    if let batch, !isPlain(batch, 1...8) { throw ValidationError("--batch must be 1 to 8 letters and digits.") }
    for code in code where PaydataTable.Premium(rawValue: code.own) == nil || !isPlain(code.other, 1...8) {
      throw ValidationError("--code must be night, weekend or holiday, = and a code of letters and digits.")
    }
    if Set(code.map(\.own)).count < code.count || Set(rename.map(\.own)).count < rename.count {
      throw ValidationError("--code and --rename may name each thing once.")
    }
  }

  /// Whether anything is said that concerns ADP.
  var isOfADP: Bool { company != nil || batch != nil || !code.isEmpty }
}
