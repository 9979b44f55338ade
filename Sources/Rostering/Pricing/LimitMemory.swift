import Workforce

/// What the limits of a class asked for when it was last priced: the next time begins there.
struct LimitMemory {
  /// Limits that were tracked.
  var tracked: [Int] = []
  /// Prices of a count, in thousandths.
  var penalties: [Double]
  /// Whether no line was found although there may be one: the limits were too many to track, and prices did not help.
  var gaveUp = false

  init(limits: Int) {
    penalties = [Double](repeating: 0, count: limits)
  }
}

/// A line priced with its limits.
struct PricedLine {
  /// Scaled lower bound on the cost of every legal line that the request allows.
  let bound: Int
  /// Scaled cost of the line.
  let cost: Int
  let line: Line
}

/// Lines that keep their limits on counts: limits that a line would break are tracked exactly as long as the tallies of that
/// stay few, and priced like a resource beyond.
///
/// ## Source
/// Tracking only what is violated: G. Righini, M. Salani, "New dynamic programming algorithms for the resource constrained
/// elementary shortest path problem", *Networks* 51 (2008) (decremental state-space relaxation).
extension LinePricer {
  /// Tallies up to which limits are tracked in the search, and where every bound counts.
  static let searchTallies = 8
  static let exactTallies = 400

  /// The cheapest legal line of a class under the prices set; `nil` when there is none, or when the search for one gave up,
  /// which the class's memory tells.
  ///
  /// `base` says what may change; limits are filled in here. They are tracked up to `mostTallies` tallies: with ``exactTallies``
  /// the line is the cheapest in all but rare cases, and `bound` is right in every case.
  func cheapestLine(ofClass index: Int, scale: Int32, within base: LineRequest? = nil, mostTallies: Int = searchTallies)
    -> PricedLine?
  {
    var request = base ?? LineRequest(dayCount: problem.horizon.dayCount)
    memories[index].gaveUp = false
    let limits = model.classes[index].limits
    guard !limits.isEmpty else {
      guard let found = cheapestLine(ofClass: index, scale: scale, request: request) else { return nil }
      let line = line(ofClass: index, types: found.types, days: request.free, cost: Int(found.cost), scale: scale)
      return PricedLine(bound: Int(found.cost), cost: Int(found.cost), line: line)
    }
    let outside = request.fixed.enumerated().filter { !request.free.contains($0.offset) && $0.element >= 0 }
      .map(\.element)
    let left = limits.map { $0.most - problem.count($0.subject, in: outside) }
    guard left.allSatisfy({ $0 >= 0 }) else { return nil }
    return cheapestLine(ofClass: index, scale: scale, request: &request, left: left, mostTallies: mostTallies)
  }

  private func cheapestLine(
    ofClass index: Int, scale: Int32, request: inout LineRequest, left: [Int], mostTallies: Int
  ) -> PricedLine? {
    let limits = model.classes[index].limits
    var penalties = [Int32](repeating: 0, count: limits.count)
    var tallies = 1
    func track(_ limit: Int) -> Bool {
      guard tallies * (left[limit] + 1) <= mostTallies else { return false }
      tallies *= left[limit] + 1
      request.tracked.append(LineRequest.Tracked(limit: limit, left: left[limit]))
      penalties[limit] = 0
      return true
    }
    for limit in limits.indices where left[limit] == 0 { _ = track(limit) }
    for limit in memories[index].tracked where left[limit] > 0 && left[limit] < request.free.count { _ = track(limit) }
    func isTracked(_ limit: Int) -> Bool { request.tracked.contains { $0.limit == limit } }
    // Where every bound counts, remembered prices would hide a cheaper line: what is violated is tracked instead.
    for limit in limits.indices
    where mostTallies < LinePricer.exactTallies && !isTracked(limit) && left[limit] < request.free.count {
      penalties[limit] = Int32(memories[index].penalties[limit] * Double(scale))
    }
    var bound = Int.min
    var step = 0.7 * problem.typicalShortfall / 100 * Double(scale)
    for _ in 0..<30 {
      request.penalties = penalties.contains { $0 > 0 } ? penalties : []
      guard let found = cheapestLine(ofClass: index, scale: scale, request: request) else {
        // Prices so high that a legal line may look illegal prove nothing.
        memories[index].gaveUp = penalties.contains { Int($0) * request.free.count > PriceValue.largestLine }
        return nil
      }
      var value = Int(found.cost)
      for limit in limits.indices { value -= Int(penalties[limit]) * left[limit] }
      bound = max(bound, value)
      let inside = found.types.filter { request.free.contains(problem.dutyTypes[Int($0)].day) }
      let used = limits.map { problem.count($0.subject, in: inside) }
      let broken = limits.indices.filter { used[$0] > left[$0] }
      if broken.isEmpty {
        remember(index, request, penalties, used: used, left: left, scale: scale)
        var cost = Int(found.cost)
        for limit in limits.indices { cost -= Int(penalties[limit]) * used[limit] }
        return PricedLine(
          bound: bound, cost: cost,
          line: line(ofClass: index, types: found.types, days: request.free, cost: cost, scale: scale))
      }
      let worst = broken.max { used[$0] - left[$0] < used[$1] - left[$1] } ?? broken[0]
      if penalties[worst] == 0, track(worst) { continue }
      for limit in broken where !isTracked(limit) {
        penalties[limit] += Int32(min(3e7, step * Double(used[limit] - left[limit]).squareRoot()))
      }
      step *= 1.5
    }
    memories[index].gaveUp = true
    return nil
  }

  private func remember(
    _ index: Int, _ request: LineRequest, _ penalties: [Int32], used: [Int], left: [Int], scale: Int32
  ) {
    memories[index].tracked = request.tracked.filter { $0.left > 0 }.map(\.limit)
    for limit in penalties.indices where penalties[limit] > 0 {
      let value = Double(penalties[limit]) / Double(scale) * (used[limit] < left[limit] ? 0.7 : 1)
      memories[index].penalties[limit] = value < problem.typicalShortfall / 5000 ? 0 : value
    }
  }
}
