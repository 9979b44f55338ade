import LinearProgramming
import Workforce

/// A searcher's careful dives.
extension Searcher {
  /// Steps of ruin and recreate with which a dive's roster begins.
  private static let stepsAfterDive = 10_000

  /// Seconds until the search ends; where no clock runs an iteration is worth a tenth of one.
  private var secondsLeft: Double {
    options.timeLimit.map { $0 * (1 - monitor.timeShare) } ?? max(1, 0.1 * Double(options.iterationLimit ?? 0))
  }

  /// One dive, polished; the incumbent stays where that is no better.
  func dive(_ dives: CarefulDives, until isOver: () -> Bool) {
    let best = (lines: search.incumbent, cost: search.incumbentCost)
    let (clock, begun) = (monitor.seconds, dives.effort)
    defer {
      let effort = dives.effort - begun
      let seconds = monitor.seconds - clock
      turns.note(
        Searcher.carefulDives, gain: Double(gain(since: best.cost)) / model.typicalShortfall,
        effort: options.timeLimit == nil ? Double(effort) / CarefulDives.effortPerSecond : seconds)
      neighbourhoodSteps += max(Searcher.leastSteps, effort / Searcher.effortPerStep)
      parts.note("careful-dive", gained: gain(since: best.cost), seconds: seconds)
    }
    do {
      let end = try dives.next(
        cost: best.cost, target: search.pricer.model.tightened(below: best.cost), bound: bound,
        secondsLeft: secondsLeft, clock: options.timeLimit.map { _ in { [monitor] in monitor.seconds } },
        shouldStop: isOver)
      if end.isUnderWay { return }
      search.begin(with: end.lines)
      search.construct(shouldStop: monitor.shouldStop)
      let raw = search.incumbentCost
      search.descend(shouldStop: isOver)
      anneal(from: 0.05, to: 0.005, steps: Searcher.stepsAfterDive, share: nil, until: isOver)
      if end.lines.allSatisfy({ $0 != nil }) { dives.learn(polish: raw - search.incumbentCost) }
    } catch {
      dives.giveUp()
      warnings.append(.solverGaveUp(.relaxation, reason: "\(error)"))
    }
    if search.incumbentCost >= best.cost {
      search.begin(with: best.lines)
    } else {
      effortWithoutGain = 0
      monitor.offer(incumbent: search.incumbentCost)
    }
  }
}
