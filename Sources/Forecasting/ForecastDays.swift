public import Workforce

/// Forecasts cut and joined by whole days, for a horizon of which some days are over.
extension QueueForecast {
  /// Without its first days.
  public func dropping(days: Int) -> QueueForecast {
    let cells = days * slotsPerDay
    return QueueForecast(
      queue: queue, firstDay: firstDay.adding(days: days), slotsPerDay: slotsPerDay,
      contacts: Array(contacts.dropFirst(cells)), handlingSeconds: Array(handlingSeconds.dropFirst(cells)),
      handlingShares: handlingShares?.slots(min(cells, contacts.count)..<contacts.count),
      quantiles: quantiles.map { known in
        ForecastQuantiles(
          levels: known.levels, contacts: known.contacts.map { Array($0.dropFirst(cells)) },
          dayTotals: known.dayTotals.map { Array($0.dropFirst(days)) })
      })
  }

  /// With the days of a forecast that begins where this one ends.
  public func followed(by later: QueueForecast) -> QueueForecast {
    precondition(later.firstDay == firstDay.adding(days: dayCount), "the days follow each other")
    var joined = QueueForecast(
      queue: queue, firstDay: firstDay, slotsPerDay: slotsPerDay, contacts: contacts + later.contacts,
      handlingSeconds: handlingSeconds + later.handlingSeconds,
      handlingShares: handlingShares.flatMap { known in later.handlingShares.flatMap { known.followed(by: $0) } })
    if let quantiles, let following = later.quantiles {
      joined.quantiles = ForecastQuantiles(
        levels: following.levels, contacts: zip(quantiles.contacts, following.contacts).map { $0 + $1 },
        dayTotals: zip(quantiles.dayTotals, following.dayTotals).map { $0 + $1 })
    }
    return joined
  }

  /// A forecast of days that are over: what came, where the history says it, else what was expected; nothing about it is
  /// uncertain any more.
  public func overtaken(by series: ContactSeries) -> QueueForecast {
    var result = self
    let shift = firstDay.days(since: series.firstDay) * slotsPerDay
    for cell in contacts.indices where series.observations.indices.contains(cell + shift) {
      if let actual = series.observations[cell + shift].contacts { result.contacts[cell] = actual }
    }
    let totals = (0..<dayCount).map { day in
      result.contacts[day * slotsPerDay..<(day + 1) * slotsPerDay].reduce(0, +)
    }
    result.quantiles = quantiles.map { known in
      ForecastQuantiles(
        levels: known.levels, contacts: known.levels.map { _ in result.contacts },
        dayTotals: known.levels.map { _ in totals })
    }
    return result
  }

  /// The contacts to staff for so that they are not exceeded with a probability.
  ///
  /// - Parameters:
  ///   - probability: Of each interval's contacts, or of each day's.
  ///   - isByDay: Whether contacts can wait for hours, so that only the day's total matters: it is spread like the
  ///     forecast.
  /// - Returns: The same forecast with these contacts; `nil` when it has no quantiles.
  public func staffed(at probability: Double, isByDay: Bool) -> QueueForecast? {
    guard let quantiles else { return nil }
    var result = self
    guard isByDay else {
      result.contacts = quantiles.contacts(at: probability)
      return result
    }
    let totals = quantiles.dayTotals(at: probability)
    for day in 0..<dayCount {
      let cells = day * slotsPerDay..<(day + 1) * slotsPerDay
      let expected = contacts[cells].reduce(0, +)
      guard expected > 0 else { continue }
      for cell in cells { result.contacts[cell] *= totals[day] / expected }
    }
    return result
  }
}
