public import Planning
public import PlanModel

/// What a language says of a comparison of scenarios.
public protocol ScenarioWords: Sendable {
  /// What a scenario changes, as one sentence without a full stop.
  func sentence(for change: ScenarioChange) -> String
  /// What a case is called that the program named itself; any other name stays as it is.
  func name(ofCase name: String) -> String
  /// What a measure is called: at most twenty letters; queues by their ids.
  func name(of measure: CaseMeasure, queues: [String]) -> String
  /// Why a case has no roster.
  func sentence(for failure: WhatIfResult.Failure) -> String
  /// What is known of the differences of the costs of a comparison, and what would tell more.
  func sentences(for comparison: Comparison) -> [String]
}
