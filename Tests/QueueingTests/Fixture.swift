import Foundation
import Testing

@testable import Queueing

/// A table of comma-separated values beside the tests.
struct Fixture {
  /// One line of the table, by column name.
  struct Row: CustomTestStringConvertible {
    let fields: [String: String]
    var testDescription: String { "\(fields["model"] ?? "") \(fields["quantity"] ?? "") \(fields["value"] ?? "")" }

    func text(_ column: String) throws -> String { try #require(fields[column]) }
    func number(_ column: String) throws -> Double {
      try #require(Double(try text(column)), "\(column) in \(fields)")
    }
    func optionalNumber(_ column: String) -> Double? { fields[column].flatMap { Double($0) } }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Fixtures"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let columns = try #require(lines.first).split(separator: ",").map(String.init)
    rows = lines.dropFirst().map { line in
      let values = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Row(fields: Dictionary(uniqueKeysWithValues: zip(columns, values)))
    }
  }
}

/// How far a value is from the truth, relative to it.
func relativeError(_ value: Double, _ truth: Double) -> Double { abs(value - truth) / abs(truth) }
