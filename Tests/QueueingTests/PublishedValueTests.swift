import Testing

@testable import Queueing

/// Values that others have published, each to the digits they printed, and some computed with mpmath to 15 digits.
@Suite struct PublishedValueTests {
  @Test func everyPublishedValueIsMet() throws {
    let fixture = try Fixture("published-values")
    #expect(fixture.rows.count == 132)
    for row in fixture.rows {
      let truth = try row.number("value")
      let tolerance = try row.number("tolerance")
      let value = try value(of: row)
      #expect(abs(value - truth) <= tolerance, "\(value) for \(row.fields)")
    }
  }

  private func value(of row: Fixture.Row) throws -> Double {
    switch try row.text("model") {
    case "B": try lossValue(of: row)
    case "C": try waitingValue(of: row)
    default: try abandonmentValue(of: row)
    }
  }

  private func load(of row: Fixture.Row) throws -> OfferedLoad {
    try OfferedLoad(contactsPerHour: row.number("contactsPerHour"), handlingSeconds: row.number("handlingSeconds"))
  }

  private func lossValue(of row: Fixture.Row) throws -> Double {
    switch try row.text("quantity") {
    case "p_block": return try ErlangB.blocking(erlangs: load(of: row).erlangs, lines: row.number("agents"))
    case "lines_for_block<=0.02": return Double(try ErlangB.fewestLines(erlangs: load(of: row).erlangs, blocking: 0.02))
    case "offered_erlangs_for_block_0.01": return try ErlangB.erlangs(blocking: 0.01, lines: row.number("agents"))
    case "offered_erlangs_for_block_0.005": return try ErlangB.erlangs(blocking: 0.005, lines: row.number("agents"))
    default: return try ErlangB.erlangs(carried: 24, lines: row.number("agents"))
    }
  }

  private func waitingValue(of row: Fixture.Row) throws -> Double {
    let load = try load(of: row)
    if let goals = try goals(of: row) {
      return Double(try IntervalStaffing.requirement(for: load, goals: goals).agents)
    }
    let state = try #require(try ErlangC.steadyState(of: load, agents: row.number("agents")))
    switch try row.text("quantity") {
    case "service_level": return state.serviceLevel(within: try row.number("thresholdSeconds"))
    case "p_wait": return state.probabilityOfWaiting
    case "occupancy": return state.occupancy
    case "asa_seconds", "mean_wait_seconds": return state.meanWait
    case "asa_minutes": return state.meanWait / 60
    case "wait_90th_percentile_seconds": return try state.waitQuantile(0.9)
    default: return state.queueLength
    }
  }

  private func goals(of row: Fixture.Row) throws -> ServiceGoals? {
    let seconds = row.optionalNumber("thresholdSeconds") ?? 0
    return switch try row.text("quantity") {
    case "agents_for_sl>=0.8": ServiceGoals(serviceLevel: .init(share: 0.8, seconds: seconds))
    case "agents_for_sl>=0.8_and_occ<=0.85":
      ServiceGoals(serviceLevel: .init(share: 0.8, seconds: seconds), maximumOccupancy: 0.85)
    case "agents_for_sl>=0.8_and_occ<=0.70":
      ServiceGoals(serviceLevel: .init(share: 0.8, seconds: seconds), maximumOccupancy: 0.7)
    case "agents_for_sl>=0.95_and_occ<=0.75":
      ServiceGoals(serviceLevel: .init(share: 0.95, seconds: seconds), maximumOccupancy: 0.75)
    case "agents_for_asa<=120s": ServiceGoals(meanWait: 120)
    case "agents_for_pwait<=0.5": ServiceGoals(maximumProbabilityOfWaiting: 0.5)
    default: nil
    }
  }

  private func abandonmentValue(of row: Fixture.Row) throws -> Double {
    let state = try ErlangA.steadyState(
      of: load(of: row), agents: row.number("agents"), patienceSeconds: row.number("patienceSeconds"))
    switch try row.text("quantity") {
    case "p_wait": return state.probabilityOfWaiting
    case "p_abandon": return state.probabilityOfAbandoning
    case "occupancy": return state.occupancy
    case "mean_queue_length": return state.queueLength
    case "mean_wait_answered_seconds": return try #require(state.meanWaitOfAnswered)
    case "service_level_served_within_t_of_answered":
      let outcomes = state.outcomes(within: try row.number("thresholdSeconds"))
      return try #require(outcomes.serviceLevel(.ofAnswered))
    default: return state.serviceLevel(within: try row.number("thresholdSeconds"))
    }
  }
}
