import Foundation

/// The offered wait of M/M/n+M: how long a contact would wait if it never hung up.
///
/// Time is in units of the mean handling time, `A` is the load in erlangs, `n` the agents, `r` the rate of hanging up.
/// Where the wait is positive its density is proportional to `exp(A (1 − e^(−r t)) / r − n t)`
/// (F. Baccelli, G. Hebuterne, "On queues with impatient customers", *Performance '81*). A tagged contact that finds
/// `j` others ahead waits for `j + 1` departures at rates `n + j r, …, n`; summed over the steady state of the chain this
/// is the same density, and it holds for a real `n` as well.
///
/// The exponent is concave. Everything is measured from its highest point (the mode), so that nothing overflows or
/// cancels, whatever the size of `A`, `n` and `1 / r`.
struct OfferedWait {
  let erlangs: Double
  let agents: Double
  /// Rate of hanging up, per mean handling time.
  let impatience: Double
  /// Where the density is highest: zero unless the load exceeds the agents.
  let mode: Double

  init(erlangs: Double, agents: Double, impatience: Double) {
    self.erlangs = erlangs
    self.agents = agents
    self.impatience = impatience
    mode = erlangs > agents ? log1p((erlangs - agents) / agents) / impatience : 0
  }

  /// Integrals of the density over a stretch of time, all relative to the density at the mode.
  struct Mass {
    /// Weighted by the probability of still being there when an agent is free.
    var answered = 0.0
    /// Weighted by the probability of having hung up before.
    var abandoned = 0.0
    /// As `answered`, times the wait.
    var answeredWait = 0.0

    var total: Double { answered + abandoned }

    static func + (left: Mass, right: Mass) -> Mass {
      Mass(
        answered: left.answered + right.answered, abandoned: left.abandoned + right.abandoned,
        answeredWait: left.answeredWait + right.answeredWait)
    }
  }

  /// Logarithm of the density relative to its mode: zero there, negative elsewhere.
  func exponent(at time: Double) -> Double {
    let distance = time - mode
    let bend = distance * ExponentialRemainder.ratio(impatience * distance)
    return mode > 0 ? -agents * bend : (erlangs - agents) * time - erlangs * bend
  }

  /// The integrals from `start` to `end`, which may be infinite.
  ///
  /// Panels of a Gauss–Legendre rule run outwards from the highest point of the stretch, each as wide as lets the
  /// exponent fall by a set amount, until the rest is below `e^−40` of the peak.
  func mass(from start: Double, to end: Double) -> Mass {
    var mass = Mass()
    let peak = min(max(mode, start), end)
    addPanels(from: peak, to: end, direction: 1, into: &mass)
    addPanels(from: peak, to: start, direction: -1, into: &mass)
    return mass
  }

  private func addPanels(from peak: Double, to end: Double, direction: Double, into mass: inout Mass) {
    let peakExponent = exponent(at: peak)
    var position = peak
    while (end - position) * direction > 0 {
      let fall = peakExponent - exponent(at: position)
      guard fall < 40 else { return }
      let width = panelWidth(at: position, from: peak, direction: direction, fall: 10 + fall / 2)
      let reachesEnd = width >= (end - position) * direction
      let next = reachesEnd ? end : position + direction * width
      addPanel(from: min(position, next), to: max(position, next), into: &mass)
      position = next
    }
  }

  /// How far the exponent takes to fall by `fall`, by its slope and curvature at `position`.
  ///
  /// The factor `e^(−r t)` must not change by too many powers within a panel either.
  private func panelWidth(at position: Double, from peak: Double, direction: Double, fall: Double) -> Double {
    let decay = exp(-impatience * (position - mode))
    let busiest = mode > 0 ? agents : erlangs
    let slope = abs((agents - busiest) - busiest * expm1(-impatience * (position - mode)))
    let curvature = busiest * impatience * decay
    let width = 2 * fall / (slope + (slope * slope + 2 * fall * curvature).squareRoot())
    let limited = min(width, (direction < 0 ? 1 : 5) / impatience)
    // Where such a step is below the precision of the position, the factor has no more digits to lose.
    guard position + direction * limited != position else { return width }
    return direction < 0 || impatience * (position - peak) < 40 ? limited : width
  }

  private func addPanel(from start: Double, to end: Double, into mass: inout Mass) {
    let centre = (start + end) / 2
    let half = (end - start) / 2
    for (node, weight) in GaussLegendre.positiveNodes {
      add(at: centre - half * node, weight: weight * half, into: &mass)
      add(at: centre + half * node, weight: weight * half, into: &mass)
    }
  }

  private func add(at time: Double, weight: Double, into mass: inout Mass) {
    let decay = impatience * time
    let stays: Double
    let leaves: Double
    let ratio: Double
    if decay < 1 {
      ratio = ExponentialRemainder.ratio(decay)
      leaves = decay - decay * ratio
      stays = 1 - leaves
    } else {
      stays = exp(-decay)
      leaves = 1 - stays
      ratio = (decay - leaves) / decay
    }
    // Without overload the exponent takes the same exponential.
    let density = weight * exp(mode > 0 ? exponent(at: time) : (erlangs - agents - erlangs * ratio) * time)
    mass.answered += density * stays
    mass.abandoned += density * leaves
    mass.answeredWait += density * stays * time
  }
}
