import Workforce

extension ContactSeries {
  /// How its handling times divide into parts.
  ///
  /// - Parameter parts: For each part its seconds, as the contacts of a series that need not begin on the same day; `nil` where no
  ///   row of the queue has any.
  /// - Returns: The seconds on this series' own slots; `nil` when no slot has any.
  func divided(by parts: [(part: HandlingPart, seconds: ContactSeries?)]) -> HandlingPartTimes? {
    let rows = parts.map { _, seconds -> [Double] in
      var row = [Double](repeating: 0, count: observations.count)
      guard let seconds else { return row }
      let shift = firstDay.days(since: seconds.firstDay) * slotsPerDay
      for slot in row.indices where seconds.observations.indices.contains(slot + shift) {
        row[slot] = seconds.observations[slot + shift].contacts ?? 0
      }
      return row
    }
    guard rows.contains(where: { $0.contains { $0 > 0 } }) else { return nil }
    return HandlingPartTimes(parts: parts.map(\.part), seconds: rows)
  }
}
