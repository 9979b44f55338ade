import Workforce

/// Rosters to go on from when nothing is to be gained any more around the best one: a part of its agents keep their lines, and
/// the others are dived for anew.
final class Restart {
  /// Most of the agents who keep their lines.
  private static let mostKept = 0.7

  private let pricer: LinePricer
  private let fractional: FractionalRoster
  private var random: RandomSource
  /// Made when it is wanted: most solves of large rosters end before.
  private lazy var bundle = ProximalBundle(pricer: pricer, fractional: fractional)

  init(pricer: LinePricer, fractional: FractionalRoster, seed: UInt64) {
    self.pricer = pricer
    self.fractional = fractional
    random = RandomSource(seed: seed)
  }

  /// A roster that shares a random part with the best one; `nil` when there was no time for a whole one.
  func roster(near best: [Line?], shouldStop: () -> Bool) -> [Line?]? {
    let share = Restart.mostKept * random.unit()
    let kept = best.map { random.unit() < share ? $0 : nil }
    let lines = bundle.dive(keeping: kept, random: &random, shouldStop: shouldStop)
    return lines.allSatisfy { $0 != nil } ? lines : nil
  }
}
