import Workforce

/// Rosters to go on from when nothing is to be gained any more around the best one: a part of its agents keep their lines, and
/// the others are dived for anew.
final class FreshStart {
  /// Most of the agents who keep their lines.
  private static let mostKept = 0.7

  private let bundle: ProximalBundle
  private var random: RandomSource

  init(model: LineModel, pricer: LinePricer, fractional: FractionalRoster, seed: UInt64) {
    bundle = ProximalBundle(model: model, pricer: pricer, fractional: fractional)
    random = RandomSource(seed: seed)
  }

  /// A roster that shares a random part with the best one; `nil` when there was no time for a whole one.
  func roster(near best: [Line?], shouldStop: () -> Bool) -> [Line?]? {
    let share = FreshStart.mostKept * random.unit()
    let kept = best.map { random.unit() < share ? $0 : nil }
    let lines = bundle.dive(keeping: kept, random: &random, shouldStop: shouldStop)
    return lines.allSatisfy { $0 != nil } ? lines : nil
  }
}
