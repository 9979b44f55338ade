import Foundation
import Planning

/// What `comparison.json` holds of scenarios.
public struct SavedComparison: Decodable, Hashable, Sendable {
  struct Case: Decodable, Hashable, Sendable {
    var name: String
    var changes: [String]
    var failure: String?
    var breaksRules: Bool
    var measures: [Measure]
  }
  struct Measure: Decodable, Hashable, Sendable {
    var measure: String
    var queue: String?
    var value: Double
    var low: Double?
    var difference: Double?
    var certainty: Comparison.Certainty?
  }

  var scenarios: [Case]
  var notes: [String]

  /// Reads a document.
  ///
  /// - Throws: `DecodingError` when it is none of a comparison.
  public init(document: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(SavedComparison.self, from: Data(document))
  }

  /// A measure of a case.
  func measure(_ measure: CaseMeasure, queues: [String], case position: Int) -> Measure? {
    let (key, queue) = MeasureKey.of(measure)
    return scenarios[position].measures.first { $0.measure == key && $0.queue == queue.map { queues[$0] } }
  }
}
