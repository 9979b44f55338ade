public import Workforce

extension DemandChange {
  /// Applies the change to the forecasts of a centre's queues: contacts, quantiles and handling times.
  ///
  /// Closed slots stay closed. Contacts that come back on a queue come in the same slots as they left the other, as far as it
  /// is open then; those that come back after an outage come evenly over the open slots that follow it. Where two
  /// kinds of contacts meet on a queue its handling time is their mean by contacts.
  ///
  /// - Parameters:
  ///   - forecasts: One a queue, of the same days; changed in place.
  ///   - isOpen: Whether a slot of a queue is open, by queue, then by day and slot.
  public func apply(to forecasts: inout [QueueForecast], isOpen: [[Bool]]) {
    precondition(isOpen.count == forecasts.count, "flags for each of \(forecasts.count) queues")
    switch self {
    case .volume(let queues, let factor, let period):
      for queue in forecasts.indices where queues.contains(forecasts[queue].queue) {
        forecasts[queue].scaleContacts(during: period) { 1 + (factor - 1) * $0 }
      }
    case .handlingTime(let queues, let part, let factor, let period):
      for queue in forecasts.indices where queues.contains(forecasts[queue].queue) {
        for cell in forecasts[queue].contacts.indices {
          let inside = 1 + (factor - 1) * forecasts[queue].share(of: cell, in: period)
          forecasts[queue].handlingSeconds[cell] *=
            part.map { forecasts[queue].handlingShares?.scale($0, by: inside, in: cell) ?? 1 } ?? inside
        }
      }
    case .repeats(let queues, let before, let after, let period):
      // Of every contact, a share r makes another one: n first contacts become n / (1 - r) in all.
      let factor = (1 - before) / (1 - after)
      for queue in forecasts.indices where queues.contains(forecasts[queue].queue) {
        forecasts[queue].scaleContacts(during: period) { 1 + (factor - 1) * $0 }
      }
    case .quantile(let probability):
      for queue in forecasts.indices {
        guard var certain = forecasts[queue].staffed(at: probability, isByDay: true) else { continue }
        certain.quantiles = nil
        forecasts[queue] = certain
      }
    case .deflection(let deflection): deflection.apply(to: &forecasts, isOpen: isOpen)
    case .outage(let outage): outage.apply(to: &forecasts, isOpen: isOpen)
    }
  }
}

extension DemandChange.Deflection {
  fileprivate func apply(to forecasts: inout [QueueForecast], isOpen: [[Bool]]) {
    guard let source = forecasts.firstIndex(where: { $0.queue == queue }) else { return }
    let before = forecasts[source].contacts
    let inside = before.indices.map { forecasts[source].share(of: $0, in: period) }
    forecasts[source].scaleContacts(during: period) { 1 - share * $0 }
    for cell in before.indices {
      forecasts[source].handlingSeconds[cell] *= 1 + (remainingHandlingFactor - 1) * inside[cell]
    }
    guard let target = returnsOn.flatMap({ id in forecasts.firstIndex { $0.queue == id } }) else { return }
    var added = [Double](repeating: 0, count: before.count)
    for cell in before.indices where isOpen[target][cell] {
      added[cell] = before[cell] * share * inside[cell] * returningShare
    }
    forecasts[target].add(added, handlingSeconds: returningHandlingSeconds)
  }
}

extension DemandChange.Outage {
  fileprivate func apply(to forecasts: inout [QueueForecast], isOpen: [[Bool]]) {
    for queue in forecasts.indices where queues.contains(forecasts[queue].queue) {
      let before = forecasts[queue].contacts
      let lost = before.indices.map { before[$0] * share * forecasts[queue].share(of: $0, in: period) }
      forecasts[queue].scaleContacts(during: period) { 1 - share * $0 }
      guard returningShare > 0, let end = lost.lastIndex(where: { $0 > 0 }) else { continue }
      let slots = max(1, returningMinutes * forecasts[queue].slotsPerDay / 1440)
      let after = before.indices.dropFirst(end + 1).filter { isOpen[queue][$0] }.prefix(slots)
      guard !after.isEmpty else { continue }
      var added = [Double](repeating: 0, count: before.count)
      let returning = lost.reduce(0, +) * returningShare / Double(after.count)
      for cell in after { added[cell] = returning }
      forecasts[queue].add(added, handlingSeconds: nil)
    }
  }
}

extension QueueForecast {
  /// The share of a slot that lies in a period.
  fileprivate func share(of cell: Int, in period: DemandPeriod) -> Double {
    let minutes = 1440 / slotsPerDay
    let start = cell % slotsPerDay * minutes
    return period.share(of: firstDay.adding(days: cell / slotsPerDay), start..<start + minutes)
  }

  /// Multiplies contacts by a factor that depends on the share of the slot in a period.
  fileprivate mutating func scaleContacts(during period: DemandPeriod, by factor: (Double) -> Double) {
    let factors = contacts.indices.map { max(0, factor(share(of: $0, in: period))) }
    change { cell, contacts in contacts * factors[cell] }
  }

  /// Adds contacts of another handling time (`nil`: of the same).
  fileprivate mutating func add(_ added: [Double], handlingSeconds other: Double?) {
    for cell in contacts.indices where added[cell] > 0 {
      let all = contacts[cell] + added[cell]
      guard let other else { continue }
      handlingSeconds[cell] = (contacts[cell] * handlingSeconds[cell] + added[cell] * other) / all
    }
    change { cell, contacts in contacts + added[cell] }
  }

  private mutating func change(_ value: (Int, Double) -> Double) {
    var changed = contacts
    for cell in contacts.indices { changed[cell] = value(cell, contacts[cell]) }
    quantiles = quantiles?.moved(from: contacts, to: changed, slotsPerDay: slotsPerDay)
    contacts = changed
  }
}
