import Foundation
import PlanFiles
import Testing

/// What a problem advises in so many words is done where it stands, and is then no problem any more: of every case of spoiled plans and
/// scenarios whose advice says what to write.
@Suite struct AdviceTakenTests {
  /// Files that were spoiled, and what is said about them.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let isScenario: Bool

    /// Every problem of some files, as it is told.
    func problems(_ files: [String: String]) throws -> [String] {
      guard isScenario else { return try FolderOnDisk(files).problems() }
      do throws(PlanError) {
        _ = try ScenarioFolderOnDisk(
          ["tried": files["scenarios/tried.yaml"] ?? ""],
          plan: SmallPlan(files: files.filter { !$0.key.hasPrefix("scenarios/") })
        ).scenarios(["tried"])
        return []
      } catch {
        return error.problems.map(\.description)
      }
    }
  }

  private static let cases: [Case] = {
    let plans =
      PlanFileProblemsTests.cases + CentreProblemsTests.cases + QueueProblemsTests.cases
      + QueueGoalProblemsTests.cases + ShiftProblemsTests.cases + TableProblemsTests.cases + AveragesTests.cases
    let scenarios =
      ScenarioPlanProblemsTests.cases + ScenarioPeopleProblemsTests.cases + ScenarioDemandProblemsTests.cases
    return plans.map { Case(testDescription: $0.name, files: $0.plan.files, isScenario: false) }
      + scenarios.map {
        let files = SmallPlan().files.merging(["scenarios/tried.yaml": $0.text]) { $1 }
        return Case(testDescription: $0.name, files: files, isScenario: true)
      }
  }()

  @Test func whatIsToBeWrittenIsAccepted() throws {
    var (followed, sound) = (0, 0)
    for example in AdviceTakenTests.cases {
      for problem in try example.problems(example.files).compactMap(ToldProblem.init) {
        for edit in problem.edits(of: example.files[problem.file] ?? "") {
          var files = example.files
          files[problem.file] = edit.text
          let left = try example.problems(files)
          // What is said next, if anything, is something else, and nothing against what was written.
          let isRefused = left.contains { told in
            told.hasPrefix(problem.text)
              || ToldProblem(told).map { $0.place == problem.place && $0.message.contains("[\(edit.written)]") }
                ?? false
          }
          let then = left.joined(separator: "; ")
          #expect(!isRefused, "\(example.testDescription): \(problem.message): \(edit.written), then \(then)")
          followed += 1
          if left.isEmpty { sound += 1 }
        }
      }
    }
    // So that a change of words does not leave the test with nothing to follow.
    #expect(followed >= 80 && sound >= 50, "\(followed) followed, \(sound) of them to a sound folder")
  }
}

/// A problem as it is told, taken apart.
private struct ToldProblem {
  /// What was written, and the file that it made.
  struct Edit {
    var written: String
    var text: String
  }

  /// File, line and column.
  let place: String
  let file: String
  let line: Int
  let column: Int?
  let message: String
  let fix: String
  /// Place and message.
  let text: String

  /// `nil` for a problem that names no line, or gives no advice.
  init?(_ told: String) {
    let parts = told.split(separator: "\n  Try: ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let found = try? /^([^:]+):(\d+)(?::(\d+))?: (.*)$/.firstMatch(in: parts[0]),
      let line = Int(found.2)
    else { return nil }
    (text, fix) = (parts[0], parts[1])
    (file, self.line, column) = (String(found.1), line, found.3.flatMap { Int($0) })
    message = String(found.4)
    place = "\(file):\(line):\(column ?? 0)"
  }

  /// The last text in brackets that the message quotes: the value that is wrong. An index of a list is none.
  private var quoted: [String] {
    message.matches(of: /(?:^|[ (])\[((?:[^\[\]]|\[[^\[\]]*\])*)\]/).map { String($0.1) }
  }

  /// The file with what the advice says done, once for each of its choices; none where it does not say what to write.
  func edits(of text: String) -> [Edit] {
    if fix.hasPrefix("swap the two"), quoted.count == 2 { return swapped(text) }
    if message.contains("lacks the key"), let added = try? /^add such as `([a-z-]+): (.+?)`/.firstMatch(in: fix) {
      let entry = "\(added.1): \(added.2)"
      return [Edit(written: entry, text: adding(entry, to: text))].filter { $0.text != text }
    }
    guard let wrong = quoted.last else { return [] }
    return values.compactMap { value in
      replacing(wrong, with: value, in: text).map { Edit(written: value, text: $0) }
    }
  }

  /// The values that may stand in place of the wrong one.
  private var values: [String] {
    if let meant = try? /^did you mean \[(.*)\]\?$/.wholeMatch(in: fix) { return [String(meant.1)] }
    if let known = try? /^(?:the (?:plan has|skills are|presets are)|queues need) ([^,]+)/.firstMatch(in: fix) {
      return [String(known.1)]
    }
    guard
      fix.hasPrefix("write [") || fix.hasPrefix("write such as [") || fix.hasPrefix("write hours such as [")
        || fix.hasPrefix("write days such as [") || fix.hasPrefix("call it such as [")
        || fix.hasPrefix("write a decimal point: [") || fix.contains(" such as [sat,sun]")
    else { return [] }
    return fix.matches(of: /\[([^\[\]]+)\]/).map { String($0.1) }.filter { $0 != "min, max" }
  }

  private func replacing(_ old: String, with new: String, in text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(line - 1) else { return nil }
    let written = lines[line - 1]
    let from = written.index(written.startIndex, offsetBy: (column ?? 1) - 1, limitedBy: written.endIndex)
    guard let from, let found = written[from...].range(of: old) else { return nil }
    // In YAML a whole value is quoted unless it is so already, in a table one with a comma.
    let before = written[..<found.lowerBound]
    let isWhole = before.hasSuffix(": ") || before.hasSuffix("[") || before.hasSuffix("- ") || before.hasSuffix(", ")
    let isKey = written[found.upperBound...].hasPrefix(":")
    let needsQuotes = file.hasSuffix(".yaml") ? isWhole && !isKey : new.contains(",")
    lines[line - 1].replaceSubrange(found, with: needsQuotes ? "\"\(new)\"" : new)
    return lines.joined(separator: "\n")
  }

  private func swapped(_ text: String) -> [Edit] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(line - 1), lines[line - 1].contains(quoted[0]), lines[line - 1].contains(quoted[1])
    else { return [] }
    lines[line - 1] = lines[line - 1].replacing(quoted[0], with: "\u{1}").replacing(quoted[1], with: quoted[0])
      .replacing("\u{1}", with: quoted[1])
    return [Edit(written: quoted[0], text: lines.joined(separator: "\n"))]
  }

  /// The file with a key added to the mapping that stands at the place.
  private func adding(_ entry: String, to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let column, file.hasSuffix(".yaml"), lines.indices.contains(line - 1) else { return text }
    let written = lines[line - 1]
    guard let place = written.index(written.startIndex, offsetBy: column - 1, limitedBy: written.endIndex) else {
      return text
    }
    if written[place...].hasPrefix("{") {
      lines[line - 1].insert(contentsOf: "\(entry), ", at: written.index(after: place))
    } else {
      lines[line - 1].insert(contentsOf: "\(entry)\n\(String(repeating: " ", count: column - 1))", at: place)
    }
    return lines.joined(separator: "\n")
  }
}
