public import Workforce

/// What an adjustment did.
public struct AppliedAdjustment: Hashable, Sendable {
  /// The adjustment.
  public let adjustment: ForecastAdjustment
  /// Contacts in its range before; of one on handling times the mean seconds that those contacts take.
  public let before: Double
  /// The same after.
  public let after: Double
}

extension QueueForecast {
  /// Applies adjustments in their order to contacts and quantiles, or to handling times; those of other queues are skipped.
  ///
  /// Closed slots (no contacts expected and `isOpen` false) stay closed. Quantiles of a slot move in proportion to its
  /// contacts; where none were expected they take the new value.
  ///
  /// - Parameters:
  ///   - adjustments: What to change.
  ///   - isOpen: Whether each slot of the forecast is open.
  ///   - seenSlots: Slots of the first day that are over: they stay as they came, and count towards a total.
  /// - Returns: What each adjustment did.
  public mutating func apply(_ adjustments: [ForecastAdjustment], isOpen: [Bool], seenSlots: Int = 0)
    -> [AppliedAdjustment]
  {
    precondition(isOpen.count == contacts.count, "one flag per slot")
    var applied: [AppliedAdjustment] = []
    for adjustment in adjustments where adjustment.queue == queue {
      let cells = contacts.indices.filter { cell in
        isOpen[cell] && adjustment.days.contains(firstDay.adding(days: cell / slotsPerDay))
          && adjustment.slots?.contains(cell % slotsPerDay) ?? true
      }
      let coming = cells.filter { $0 >= seenSlots }
      let (before, after) =
        adjustment.change.isOfHandling
        ? changeHandling(adjustment.change, of: coming, among: cells)
        : changeContacts(adjustment.change, of: coming, among: cells)
      applied.append(AppliedAdjustment(adjustment: adjustment, before: before, after: after))
    }
    return applied
  }

  /// Changes the contacts of slots that are to come; of all slots together, contacts before and after.
  private mutating func changeContacts(
    _ change: ForecastAdjustment.Change, of coming: [Int], among cells: [Int]
  ) -> (before: Double, after: Double) {
    let (before, expected) = (count(of: cells), count(of: coming))
    let rest = change.reduced(by: count(of: Array(cells.dropLast(coming.count))))
    var changed = contacts
    for cell in coming { changed[cell] = rest.applied(to: contacts[cell], of: expected, slots: coming.count) }
    quantiles = quantiles?.moved(from: contacts, to: changed, slotsPerDay: slotsPerDay)
    contacts = changed
    return (before, count(of: cells))
  }

  /// The same of handling times, and the seconds that a contact takes.
  private mutating func changeHandling(
    _ change: ForecastAdjustment.Change, of coming: [Int], among cells: [Int]
  ) -> (before: Double, after: Double) {
    let before = meanHandlingSeconds(of: cells)
    for cell in coming {
      if let part = change.handlingPart {
        handlingSeconds[cell] *= change.applied(to: part, of: &handlingShares, in: cell, handlingSeconds[cell])
      } else {
        handlingSeconds[cell] = change.appliedToHandling(handlingSeconds[cell])
      }
    }
    return (before, meanHandlingSeconds(of: cells))
  }

  private func count(of cells: [Int]) -> Double { cells.reduce(0) { $0 + contacts[$1] } }

  /// Seconds that a contact of some slots takes; where none come, the mean of the slots, and 0 of no slots.
  private func meanHandlingSeconds(of cells: [Int]) -> Double {
    let contacts = count(of: cells)
    if contacts > 0 { return cells.reduce(0) { $0 + self.contacts[$1] * handlingSeconds[$1] } / contacts }
    return cells.isEmpty ? 0 : cells.reduce(0) { $0 + handlingSeconds[$1] } / Double(cells.count)
  }
}

extension ForecastAdjustment {
  /// What is left of the adjustment from a day on, when the days before it are over; `nil` when nothing is.
  ///
  /// - Parameters:
  ///   - day: The first day that is not over.
  ///   - series: What came until then: it counts towards a total.
  /// - Returns: The adjustment from `day` on, or `nil`.
  public func continued(from day: CivilDate, after series: ContactSeries) -> ForecastAdjustment? {
    guard days.upperBound >= day else { return nil }
    guard days.lowerBound < day else { return self }
    var seen = 0.0
    for past in 0..<day.days(since: days.lowerBound) {
      let row = days.lowerBound.adding(days: past).days(since: series.firstDay) * series.slotsPerDay
      for slot in slots ?? 0..<series.slotsPerDay where series.observations.indices.contains(row + slot) {
        seen += series.observations[row + slot].contacts ?? 0
      }
    }
    var rest = self
    rest.days = day...days.upperBound
    rest.change = change.reduced(by: seen)
    return rest
  }
}

extension ForecastAdjustment.Change {
  /// The change when so many contacts of its range have come already.
  fileprivate func reduced(by seen: Double) -> ForecastAdjustment.Change {
    if case .total(let wanted) = self { .total(max(0, wanted - seen)) } else { self }
  }

  fileprivate func applied(to contacts: Double, of total: Double, slots: Int) -> Double {
    switch self {
    case .percent(let percent): contacts * max(0, 1 + percent / 100)
    case .set(let value): max(0, value)
    case .minimum(let value): max(contacts, value)
    case .maximum(let value): min(contacts, max(0, value))
    case .total(let wanted): max(0, wanted) * (total > 0 ? contacts / total : 1 / Double(slots))
    case .handlingPercent, .handlingSeconds: contacts
    }
  }

  fileprivate func appliedToHandling(_ seconds: Double) -> Double {
    switch self {
    case .handlingPercent(let percent, nil): seconds * max(0, 1 + percent / 100)
    case .handlingSeconds(let value, nil): max(0, value)
    case .handlingPercent, .handlingSeconds, .percent, .set, .minimum, .maximum, .total: seconds
    }
  }

  /// The factor by which a slot's handling time changes with one part of it; 1 when the parts are not known.
  fileprivate func applied(
    to part: HandlingPart, of shares: inout HandlingShares?, in slot: Int, _ seconds: Double
  ) -> Double {
    switch self {
    case .handlingPercent(let percent, _): shares?.scale(part, by: max(0, 1 + percent / 100), in: slot) ?? 1
    case .handlingSeconds(let value, _):
      seconds > 0 ? shares?.set(part, to: max(0, value) / seconds, in: slot) ?? 1 : 1
    case .percent, .set, .minimum, .maximum, .total: 1
    }
  }
}

extension ForecastQuantiles {
  /// The quantiles when expected contacts have moved: those of a slot or a day in proportion to its contacts.
  func moved(from before: [Double], to after: [Double], slotsPerDay: Int) -> ForecastQuantiles {
    func ratio(_ cells: Range<Int>) -> Double? {
      let old = cells.reduce(0) { $0 + before[$1] }
      let new = cells.reduce(0) { $0 + after[$1] }
      return old > 0 ? new / old : nil
    }
    let slotRows = contacts.map { row in
      row.indices.map { cell in ratio(cell..<cell + 1).map { row[cell] * $0 } ?? after[cell] }
    }
    let dayRows = dayTotals.map { row in
      row.indices.map { day in
        let cells = day * slotsPerDay..<(day + 1) * slotsPerDay
        return ratio(cells).map { row[day] * $0 } ?? cells.reduce(0) { $0 + after[$1] }
      }
    }
    return ForecastQuantiles(levels: levels, contacts: slotRows, dayTotals: dayRows)
  }
}
