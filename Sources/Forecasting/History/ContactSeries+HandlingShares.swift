import Workforce

extension ContactSeries {
  /// Days with known parts that the shares of handling time are taken from: four weeks.
  private static let daysOfShares = 28

  /// How handling times divide into parts in the days to come: as they did over the last four weeks of which it is known.
  ///
  /// One share a part serves all slots. The handling time itself follows weekdays and slots (``HandlingTimeProfile``); a part is asked
  /// for when it is to change as a whole.
  ///
  /// - Parameters:
  ///   - end: Days from here on are not looked at.
  ///   - slots: How many slots to give shares for.
  /// - Returns: The shares; `nil` when the history does not tell two parts apart.
  func handlingShares(before end: CivilDate, slots: Int) -> HandlingShares? {
    guard let handlingParts, !handlingParts.partsApart.isEmpty else { return nil }
    var sums = [Double](repeating: 0, count: handlingParts.parts.count)
    var days = 0
    for day in (0..<max(0, min(dayCount, end.days(since: firstDay)))).reversed()
    where days < ContactSeries.daysOfShares {
      let seconds = handlingParts.seconds.map { $0[day * slotsPerDay..<(day + 1) * slotsPerDay].reduce(0, +) }
      guard seconds.contains(where: { $0 > 0 }) else { continue }
      for part in sums.indices { sums[part] += seconds[part] }
      days += 1
    }
    let all = sums.reduce(0, +)
    guard all > 0 else { return nil }
    return HandlingShares(
      parts: handlingParts.parts, shares: sums.map { Array(repeating: $0 / all, count: slots) })
  }
}
