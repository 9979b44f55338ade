import Workforce

/// `start-variation`: minutes of the clock between the earliest and the latest start of a period; those beyond are paid for as they come.
struct StartVariation: LineResource {
  /// The earliest and the latest start of the present period, in minutes after the time of day that a limit counts from.
  struct Span: Hashable, Sendable {
    var earliest: Int16
    var latest: Int16
  }

  let variations: [LineRules.Variation]
  let horizon: RosterHorizon

  /// A span for each limit; `nil` before the period's first duty.
  func memory(after past: PastLine) -> [Span?] { variations.map { _ in nil } }

  func duty(_ memory: inout [Span?], _ type: DutyType) -> Int? {
    var cost = 0
    for (index, variation) in variations.enumerated() {
      let clock = Int16((horizon.clock(at: type.start) - variation.from + 2880) % 1440)
      guard let span = memory[index] else {
        memory[index] = Span(earliest: clock, latest: clock)
        continue
      }
      let wider = Span(earliest: min(span.earliest, clock), latest: max(span.latest, clock))
      memory[index] = wider
      guard let before = variation.cost(of: span), let after = variation.cost(of: wider) else { return nil }
      cost += after - before
    }
    return cost
  }

  func closePeriod(_ memory: inout [Span?], lastDay: Int) -> Int? {
    for index in memory.indices { memory[index] = nil }
    return 0
  }
}

extension LineRules {
  /// How far the starts of a period may lie apart.
  struct Variation: Hashable, Sendable {
    /// Minute of the day from which clocks are counted.
    let from: Int
    let limit: Limit

    /// What a span costs; `nil` when it is forbidden.
    func cost(of span: StartVariation.Span) -> Int? {
      limit.cost(minutes: Int(span.latest - span.earliest) - limit.value)
    }
  }
}
