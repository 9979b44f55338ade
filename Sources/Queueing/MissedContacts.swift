/// What one interval takes away from a day's service level, by its agents.
///
/// With `p` the share wanted, `met` and `missed` the shares of the interval's contacts that a definition counts, the day is
/// served well enough when the sum of `contacts · (p · missed + (1 − p) · (1 − met))` is at most `1 − p` of all contacts. Of all
/// offered `met + missed` is 1, and the value is the contacts missed per hour.
struct MissedContacts {
  /// Agents of the first value: the floor, or the fewest with a steady state.
  let least: Int
  /// Values with `least`, `least + 1`, … agents, until hardly anything is missed.
  let values: [Double]
  /// Contacts per hour that count as met and as missed, in the same order.
  let counted: [(met: Double, missed: Double)]
  /// Indices of `values` where the convex hull bends.
  let corners: [Int]

  /// Takes the day's goal; a definition other than `of-offered` asks for an agent wherever contacts come, because where
  /// nobody answers it counts nothing.
  init(interval: DayInterval, goal: ServiceGoals.ServiceLevel, patienceSeconds: Double?) {
    let load = interval.load
    let stable = patienceSeconds == nil && load.erlangs > 0 ? Int(load.erlangs) + 1 : 0
    least = max(interval.floor, stable, goal.definition != .ofOffered && load.erlangs > 0 ? 1 : 0)
    var values: [Double] = []
    var counted: [(met: Double, missed: Double)] = []
    var agents = least
    repeat {
      let shares = MissedContacts.shares(of: load, agents: Double(agents), goal: goal, patienceSeconds: patienceSeconds)
      let contacts = load.erlangs > 0 ? load.contactsPerHour : 0
      counted.append((contacts * shares.met, contacts * shares.missed))
      values.append(contacts * (goal.share * shares.missed + (1 - goal.share) * (1 - shares.met)))
      agents += 1
    } while values[values.count - 1] > 1e-12 * load.contactsPerHour
    self.values = values
    self.counted = counted
    corners = ConvexMinorant.corners(below: values)
  }

  private static func shares(
    of load: OfferedLoad, agents: Double, goal: ServiceGoals.ServiceLevel, patienceSeconds: Double?
  ) -> (met: Double, missed: Double) {
    func shares(_ queue: some QueueMeasures) -> (met: Double, missed: Double) {
      guard goal.definition == .ofOffered else {
        return queue.outcomes(within: goal.seconds, shortAbandonSeconds: goal.shortAbandonSeconds)
          .counted(goal.definition)
      }
      let missed = queue.probabilityOfMissing(within: goal.seconds)
      return (1 - missed, missed)
    }
    guard load.erlangs > 0 else { return (1, 0) }
    if let patienceSeconds {
      return shares(
        ErlangA.SteadyState(load: load, agents: agents, patienceSeconds: patienceSeconds, splitSeconds: goal.seconds))
    }
    return ErlangC.SteadyState(load: load, agents: agents).map(shares) ?? (1, 0)
  }
}
