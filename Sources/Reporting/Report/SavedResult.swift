import Foundation
import Planning

/// What `result.json` holds of the search that made a roster.
public struct SavedResult: Decodable, Hashable, Sendable {
  struct Program: Decodable, Hashable, Sendable {
    var version: String
    var seed: UInt64?
  }
  struct Plan: Decodable, Hashable, Sendable {
    var inputHash: String
  }
  struct Objective: Decodable, Hashable, Sendable {
    var incumbent: Double
    var lowerBound: Double?
  }
  struct Work: Decodable, Hashable, Sendable {
    var iterations: Int
  }

  var program: Program
  var plan: Plan
  var objective: Objective?
  var work: Work?

  /// Reads a document.
  ///
  /// - Throws: `DecodingError` when it is none of a result.
  public init(document: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(SavedResult.self, from: Data(document))
  }

  /// Whether it was made from an input of this fingerprint.
  public func isMade(from inputHash: String) -> Bool { plan.inputHash == inputHash }

  /// Whether it speaks of this outcome: the same input, and a roster of the same cost.
  func speaks(of outcome: PlanOutcome) -> Bool {
    guard plan.inputHash == outcome.provenance.inputHash, let cost = outcome.cost else { return false }
    return objective.map { abs($0.incumbent - Double(cost.total) / 1000) < 0.0005 } ?? true
  }
}
