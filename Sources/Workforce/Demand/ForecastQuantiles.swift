/// How far the contacts may lie from what is expected: quantiles per slot and for each day's total.
public struct ForecastQuantiles: Hashable, Sendable {
  /// Probabilities, ascending, each in `0..<1` and above 0.
  public let levels: [Double]
  /// Contacts per slot at each level: `levels.count` rows of as many slots as the forecast has.
  public let contacts: [[Double]]
  /// Contacts per day at each level: `levels.count` rows of as many days as the forecast has.
  public let dayTotals: [[Double]]

  /// Makes quantiles; the rows must not decrease from one level to the next.
  public init(levels: [Double], contacts: [[Double]], dayTotals: [[Double]]) {
    precondition(!levels.isEmpty && contacts.count == levels.count && dayTotals.count == levels.count, "a row a level")
    self.levels = levels
    self.contacts = contacts
    self.dayTotals = dayTotals
  }

  /// Contacts per slot at a probability: linear between the two neighbouring levels, the outermost level beyond them.
  public func contacts(at probability: Double) -> [Double] {
    interpolated(contacts, at: probability)
  }

  /// Contacts per day at a probability: linear between the two neighbouring levels, the outermost level beyond them.
  public func dayTotals(at probability: Double) -> [Double] {
    interpolated(dayTotals, at: probability)
  }

  private func interpolated(_ rows: [[Double]], at probability: Double) -> [Double] {
    guard let upper = levels.firstIndex(where: { $0 >= probability }) else { return rows[rows.count - 1] }
    if upper == 0 || levels[upper] == probability { return rows[upper] }
    let share = (probability - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
    return zip(rows[upper - 1], rows[upper]).map { low, high in low + share * (high - low) }
  }
}
