/// One roster to be found: a plan, as it is or under a scenario, a seed, a week.
public struct BatchCell: Codable, Hashable, Sendable {
  /// Fingerprint of everything that the roster follows from: 16 hexadecimal digits, the name of its result.
  public let key: String
  /// The plan's folder within the run's `plans`.
  public let plan: String
  /// The scenario; `nil` is the plan as it is.
  public let scenario: String?
  /// Seed of every random choice.
  public let seed: UInt64
  /// The week of the chain, from 1; `nil` plans the whole horizon.
  public let week: Int?
  /// The plan's position among those of the run.
  public var position = 0

  private enum CodingKeys: String, CodingKey {
    case key, plan, scenario, seed, week
  }

  /// Makes a cell.
  init(key: String, plan: String, scenario: String?, seed: UInt64, week: Int?, position: Int) {
    self.key = key
    self.plan = plan
    self.scenario = scenario
    self.seed = seed
    self.week = week
    self.position = position
  }
}
