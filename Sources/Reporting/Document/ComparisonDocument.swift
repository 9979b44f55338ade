public import Planning
public import PlanModel

/// A comparison for programs.
public struct ComparisonDocument: Encodable, Sendable {
  struct Case: Encodable, Sendable {
    let name: String
    let changes: [String]
    let failure: String?
    let breaksRules: Bool
    let measures: [Measure]
  }

  struct Measure: Encodable, Sendable {
    let measure: String
    let queue: String?
    let value: Double
    let low: Double?
    let high: Double?
    let difference: Double?
    let differenceLow: Double?
    let differenceHigh: Double?
    let certainty: Comparison.Certainty?
  }

  let scenarios: [Case]
  let notes: [String]

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - changes: What each case changes, by case.
  ///   - queues: Ids of the queues, in the plan's order.
  ///   - words: The language of sentences.
  public init(
    _ comparison: Comparison, changes: [[ScenarioChange]], queues: [String], words: any Words = English()
  ) {
    scenarios = comparison.results.indices.map { position in
      let result = comparison.results[position]
      return Case(
        name: result.case.name, changes: changes[position].map(words.sentence),
        failure: result.failure.map(words.sentence), breaksRules: result.breaksRules,
        measures: comparison.entries[position].map { entry in
          let (measure, queue) = MeasureKey.of(entry.measure)
          return Measure(
            measure: measure, queue: queue.map { queues[$0] }, value: entry.value.value, low: entry.value.low,
            high: entry.value.high, difference: entry.difference?.value, differenceLow: entry.difference?.low,
            differenceHigh: entry.difference?.high, certainty: entry.certainty)
        })
    }
    notes = words.sentences(for: comparison)
  }
}
