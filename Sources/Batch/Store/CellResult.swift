/// What became of a cell: `done.json`. It holds nothing that another machine, or another day, would make another.
public struct CellResult: Codable, Hashable, Sendable {
  /// The kinds of ends that are no failures: to try again would change nothing.
  public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// A roster that keeps every hard rule.
    case roster
    /// No roster keeps every hard rule, or none was found.
    case noRoster = "no-roster"
    /// The plan of that cell is refused: what is wrong with it stands in `message`.
    case refused
    /// The week before has no roster to go on from.
    case blocked
  }

  /// The cell.
  public var key: String
  /// What became of it.
  public var outcome: Outcome
  /// Why the search stopped; `nil` without one.
  public var reason: String?
  /// What the roster costs, in the plan's unit of cost.
  public var cost: Double?
  /// What no roster of the same plan and week costs less than.
  public var lowerBound: Double?
  /// Fingerprints of the other files, by their names.
  public var files: [String: String]
  /// What is wrong with the plan.
  public var message: String?

  /// Makes a result.
  public init(
    key: String, outcome: Outcome, reason: String? = nil, cost: Double? = nil, lowerBound: Double? = nil,
    files: [String: String] = [:], message: String? = nil
  ) {
    self.key = key
    self.outcome = outcome
    self.reason = reason
    self.cost = cost
    self.lowerBound = lowerBound
    self.files = files
    self.message = message
  }

  /// `max(0, cost − bound) / max(|cost|, 1)`; `nil` when one is missing.
  public var relativeGap: Double? { CellResult.gap(cost: cost, bound: lowerBound) }

  static func gap(cost: Double?, bound: Double?) -> Double? {
    guard let cost, let bound else { return nil }
    return max(0, cost - bound) / max(abs(cost), 1)
  }

  /// Whether it contradicts itself.
  var isContradictory: Bool {
    let isRoster = outcome == .roster
    let names = files.keys.allSatisfy(BatchManifest.isPlain)
    guard names, isRoster == (cost != nil), isRoster == (files["roster.csv"] != nil) else { return true }
    if let cost, abs(cost) > 1e15 { return true }
    if let cost, let lowerBound, lowerBound > cost + 1e-6 * max(1, abs(cost)) { return true }
    return (message != nil) != (outcome == .refused)
  }
}
