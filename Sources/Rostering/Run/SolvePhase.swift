/// The phases of a solve before the last one, each with the share of the time limit at which it ends. The legs of the last phase
/// share what is left.
enum SolvePhase: CaseIterable, Sendable {
  /// The descent from the first roster.
  case firstDescent
  /// The bundle where GLPK goes on from it, and where nothing does.
  case bundleBeforeMaster
  case bundle
  /// Limits on counts kept exactly at the bundle's prices.
  case exactLimits
  /// GLPK's first solution, and column generation.
  case columnGeneration
  /// Missing people in whole units.
  case shortfallBound

  /// Share of the time limit at which the phase ends.
  var end: Double {
    switch self {
    case .firstDescent: 0.03
    case .bundleBeforeMaster: 0.15
    case .bundle: 0.4
    case .exactLimits: 0.5
    case .columnGeneration: 0.3
    case .shortfallBound: 0.4
    }
  }

  /// Effort after which column generation ends where iterations are limited: rounds grow dearer the more columns there are, and
  /// no clock stops them. Some ten seconds, or a tenth of one for each iteration.
  static func mostEffort(ofColumnGeneration iterationLimit: Int?) -> Int {
    iterationLimit.map { max(100_000, 1000 * min($0, Int.max / 1000)) } ?? Int.max
  }

  /// Dives from the bundle begin when it ends, and may take so much of the time limit.
  static let shareOfBundleDives = 0.03
}
