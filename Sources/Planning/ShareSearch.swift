import Simulation
import Workforce

/// Looks for the share of pooling at which a queue's service in a part of the day meets its goal, no more.
///
/// Service falls as the share rises, so between a share that was met and one that was missed the goal lies where a straight line through both
/// crosses it (regula falsi); where even each queue for itself is too little, it goes on below 0; a step never goes nearer to either end than a tenth of what lies between, since rosters and simulations scatter.
struct ShareSearch: Hashable {
  /// A share that was tried, and by how much its service lay above the goal.
  private struct Trial: Hashable {
    let share: Double
    let margin: Double
  }

  /// The share to try next, or the one found.
  private(set) var share = Pooling.uncalibrated.share
  /// Whether nothing is left to try.
  private(set) var isSettled = false
  private var met: Trial?
  private var missed: Trial?

  /// What is close enough, whatever the simulation leaves open: half a point.
  private static let closeness = 0.005
  /// Shares that lie closer than this make no difference that a roster shows.
  private static let finest = 0.04

  /// Takes in how far the service with the present share lies above the goal (below: negative), and how surely.
  mutating func learn(margin: Estimate) {
    let trial = Trial(share: share, margin: margin.value)
    if margin.value >= 0 {
      if met.map({ trial.share >= $0.share }) ?? true { met = trial }
    } else if missed.map({ trial.share <= $0.share }) ?? true {
      missed = trial
    }
    let ends = Pooling.calibratedShares
    let open = max(ShareSearch.closeness, min(margin.halfWidth ?? 1, 0.02))
    if abs(margin.value) <= open || (margin.value > 0 && share == ends.upperBound)
      || (margin.value < 0 && share == ends.lowerBound)
    {
      isSettled = true
      return
    }
    isSettled = false
    switch (met, missed) {
    case (let met?, let missed?): narrow(met, missed)
    case (.some, nil): share = ends.upperBound
    case (nil, .some(let missed)): share = missed.share > 0 ? 0 : ends.lowerBound
    case (nil, nil): isSettled = true
    }
  }

  private mutating func narrow(_ met: Trial, _ missed: Trial) {
    let width = missed.share - met.share
    guard width > ShareSearch.finest else {
      share = met.share
      isSettled = true
      return
    }
    let place = met.margin / (met.margin - missed.margin)
    share = met.share + width * min(0.9, max(0.1, place))
  }
}
