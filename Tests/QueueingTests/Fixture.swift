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

/// A small generator with a seed (SplitMix64), so that every failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How far a value is from the truth, relative to it.
func relativeError(_ value: Double, _ truth: Double) -> Double { abs(value - truth) / abs(truth) }
