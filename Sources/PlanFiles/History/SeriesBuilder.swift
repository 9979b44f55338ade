import WallClock
import Workforce

/// Gathers the records of one queue into a series on the plan's nominal slots.
///
/// Contacts that cannot wait are left out where the queue is closed. Those that wait for hours come whenever they like and
/// are work for the next open hours: once some came outside these, no slot is closed.
struct SeriesBuilder {
  private let queue: Queue
  private let calendar: OpeningCalendar
  private let slotMinutes: Int
  private let clock: ZonedClock
  private let facts: [SourceFacts]

  /// Contacts of open slots that were left out because parts of the interval are missing.
  private(set) var incompleteSlots = 0
  /// Contacts outside the opening hours, which were left out.
  private(set) var closedContacts = 0.0
  /// The first slot with such contacts.
  private(set) var firstClosedSlot: Int?

  init(queue: Queue, calendar: OpeningCalendar, slotMinutes: Int, clock: ZonedClock, facts: [SourceFacts]) {
    self.queue = queue
    self.calendar = calendar
    self.slotMinutes = slotMinutes
    self.clock = clock
    self.facts = facts
  }

  /// What is known of one stretch of elapsed time, one interval long.
  private struct Gathered {
    /// Wall-clock minutes since 1970-01-01 00:00, divided by the interval.
    var slot: Int
    var offered = 0.0
    var handled = 0.0
    var handledSeconds = 0.0
    /// Minutes that the distinct starts of interval rows cover; `nil` when every row is one contact.
    var coveredMinutes: Int?
  }

  /// Builds the series; `nil` when there are no records.
  mutating func series(_ records: [HistoryRecord]) -> ContactSeries? {
    let gathered = gather(records)
    let zeros = zeroSpans(records)
    guard let first = gathered.map(\.slot).min(), let last = gathered.map(\.slot).max() else { return nil }
    let slotsPerDay = 1440 / slotMinutes
    let bounds = zeros.reduce(first...last) { bounds, span in
      min(bounds.lowerBound, span.lowerBound)...max(bounds.upperBound, span.upperBound)
    }
    let firstDay = CivilDate(dayNumber: bounds.lowerBound / slotsPerDay)
    let dayCount = bounds.upperBound / slotsPerDay - firstDay.dayNumber + 1
    let origin = firstDay.dayNumber * slotsPerDay
    var isOpen: [Bool] = []
    for day in 0..<dayCount { isOpen += calendar.openSlots(on: firstDay.adding(days: day)) }
    let comesAlways =
      queue.channel.isDeferred && gathered.contains { $0.offered > 0 && !isOpen[$0.slot - origin] }
    var observations: [ContactSeries.Observation] = isOpen.map { $0 || comesAlways ? .missing : .closed }
    for span in zeros {
      for slot in span where observations[slot - origin] == .missing && exists(slot) {
        observations[slot - origin] = .offered(0)
      }
    }
    var handlingSeconds: [Double?] = Array(repeating: nil, count: observations.count)
    var position = 0
    while position < gathered.count {
      // A repeated hour shows the same slot twice, at different instants.
      var same = [gathered[position]]
      while position + 1 < gathered.count, gathered[position + 1].slot == same[0].slot {
        position += 1
        same.append(gathered[position])
      }
      position += 1
      settle(same, at: same[0].slot - origin, &observations, &handlingSeconds)
    }
    return ContactSeries(
      queue: queue.id, firstDay: firstDay, slotsPerDay: slotsPerDay, observations: observations,
      handlingSeconds: handlingSeconds)
  }

  private mutating func settle(
    _ same: [Gathered], at index: Int, _ observations: inout [ContactSeries.Observation],
    _ handlingSeconds: inout [Double?]
  ) {
    let mean = same.reduce(0) { $0 + $1.offered } / Double(same.count)
    guard observations[index] != .closed else {
      if mean > 0 {
        closedContacts += same.reduce(0) { $0 + $1.offered }
        firstClosedSlot = min(firstClosedSlot ?? same[0].slot, same[0].slot)
      }
      return
    }
    guard observations[index] == .offered(0) || same.allSatisfy({ ($0.coveredMinutes ?? slotMinutes) >= slotMinutes })
    else {
      incompleteSlots += 1
      return
    }
    observations[index] = .offered(mean)
    let handled = same.reduce(0) { $0 + $1.handled }
    if handled > 0 { handlingSeconds[index] = same.reduce(0) { $0 + $1.handledSeconds } / handled }
  }

  /// Adds up the records of each stretch of one interval, ordered by slot and then by instant.
  private func gather(_ records: [HistoryRecord]) -> [Gathered] {
    var found: [Gathered] = []
    var stretch = Int.min
    var lastStart = Int.min
    for record in records {
      let local = record.instant + clock.offset(atInstant: record.instant)
      let start = record.instant - local % slotMinutes
      if start != stretch {
        stretch = start
        lastStart = .min
        found.append(Gathered(slot: local / slotMinutes))
      }
      let last = found.count - 1
      found[last].offered += record.offered
      found[last].handled += record.handled
      found[last].handledSeconds += record.handledSeconds
      if let minutes = facts[Int(record.source)].intervalMinutes, record.instant != lastStart {
        lastStart = record.instant
        found[last].coveredMinutes = (found[last].coveredMinutes ?? 0) + minutes
      }
    }
    return found.enumerated().sorted { ($0.element.slot, $0.offset) < ($1.element.slot, $1.offset) }.map(\.element)
  }

  /// Spans, in slots, of the queue's sources in which an interval without a row means that nobody called.
  private func zeroSpans(_ records: [HistoryRecord]) -> [ClosedRange<Int>] {
    var isUsed = facts.map { _ in false }
    for record in records { isUsed[Int(record.source)] = true }
    return zip(facts, isUsed).compactMap { facts, isUsed in
      guard isUsed, facts.source.isZeroWithoutRow, let first = facts.earliest, let last = facts.latest else {
        return nil
      }
      return slot(at: first.instant)...slot(at: last.instant)
    }
  }

  private func slot(at instant: Int) -> Int {
    (instant + clock.offset(atInstant: instant)) / slotMinutes
  }

  /// Whether clocks show a slot at all.
  private func exists(_ slot: Int) -> Bool {
    let minute = slot * slotMinutes
    return !clock.instants(date: CivilDate(dayNumber: minute / 1440), minute: minute % 1440).isEmpty
  }
}
