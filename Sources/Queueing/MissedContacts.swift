/// Contacts missed per hour in one interval, by its agents.
struct MissedContacts {
  /// Agents of the first value: the floor, or the fewest with a steady state.
  let least: Int
  /// Contacts missed with `least`, `least + 1`, … agents, until hardly any are.
  let values: [Double]
  /// Indices of `values` where the convex hull bends.
  let corners: [Int]

  init(interval: DayInterval, seconds: Double, patienceSeconds: Double?) {
    let load = interval.load
    let stable = patienceSeconds == nil && load.erlangs > 0 ? Int(load.erlangs) + 1 : 0
    least = max(interval.floor, stable)
    var values: [Double] = []
    var agents = least
    repeat {
      let count = Double(agents)
      let missed =
        patienceSeconds.map {
          ErlangA.SteadyState(load: load, agents: count, patienceSeconds: $0, splitSeconds: seconds)
            .probabilityOfMissing(within: seconds)
        } ?? ErlangC.SteadyState(load: load, agents: count)?.probabilityOfMissing(within: seconds) ?? 0
      values.append(load.erlangs > 0 ? load.contactsPerHour * missed : 0)
      agents += 1
    } while values[values.count - 1] > 1e-12 * load.contactsPerHour
    self.values = values
    corners = ConvexMinorant.corners(below: values)
  }
}
