import Foundation
import PlanFiles
import Planning
import Reporting
import Workforce

/// Why a command ends without having done its work: the exit code, and the words for standard error.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Empty when everything has been said already.
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Bad data; a folder or a `plan.yaml` that cannot be read at all.
  init(_ error: PlanError) {
    let unreadable: Set<String> = ["missing-file", "not-a-file", "unreadable-file"]
    let isUnreadable = error.problems.allSatisfy {
      $0.code == "missing-folder" || ($0.file == PlanFolder.planFile && $0.line == nil && unreadable.contains($0.code))
    }
    self.init(isUnreadable ? .cannotRead : .badData, CommandFailure.text(of: error))
  }

  /// Each problem with its place and its fix, a line each whatever they quote.
  static func text(of error: PlanError) -> String {
    let words = Console.words
    return error.problems.map { problem in
      let message = HarmlessText.line(words.translation(of: problem.message))
      let fix = problem.fix.map { "\n  \(words.fixMark): \(HarmlessText.line(words.translation(of: $0)))" }
      return "\(HarmlessText.line(problem.place)): \(message)\(fix ?? "")"
    }.joined(separator: "\n")
  }

  init(_ error: FileWriteError) {
    self.init(.cannotWrite, "error: \(error)")
  }

  init(_ error: RosterRefusal, plan: Plan) {
    self.init(.unexpected, "error: \(Console.words.text(for: error, in: plan))")
  }

  /// A bound above the roster's verified cost; `nil` where there is none.
  init?(faultIn result: RosterResult) {
    let bounds = result.warnings.filter { if case .boundWithdrawn = $0 { true } else { false } }
    guard let warning = bounds.first else { return nil }
    self.init(
      .unexpected,
      "error: \(Console.words.sentence(for: warning)); the roster keeps every hard rule and is written, please report the fault"
    )
  }

  /// Says the words and ends the program.
  func end() -> Never {
    tell()
    exit(status.rawValue)
  }

  /// Says the words.
  func tell() {
    if !message.isEmpty {
      let words = Console.words
      Console.tell(
        message.split(separator: "\n", omittingEmptySubsequences: false).map { words.translation(ofLine: String($0)) }
          .joined(separator: "\n"))
    }
  }
}
