import Testing

@testable import Queueing

/// Against 60-digit arithmetic (`Scripts/erlang-reference.py`), from 0.01 to 100 000 erlangs.
@Suite struct ReferenceTests {
  @Test func everyModelIsWithinOneInTenToTheTwelve() throws {
    let fixture = try Fixture("erlang-reference")
    #expect(fixture.rows.count > 1000)
    var worst = 0.0
    for row in fixture.rows {
      let error = relativeError(try value(of: row), try row.number("value"))
      #expect(error < 1e-12, "\(row.fields)")
      worst = max(worst, error)
    }
    #expect(worst > 0)
  }

  private func value(of row: Fixture.Row) throws -> Double {
    let load = try OfferedLoad(
      contactsPerHour: row.number("contactsPerHour"), handlingSeconds: row.number("handlingSeconds"))
    let agents = try row.number("agents")
    let quantity = try row.text("quantity")
    if quantity == "blocking" { return try ErlangB.blocking(erlangs: load.erlangs, lines: agents) }
    let threshold = try row.number("thresholdSeconds")
    guard let patience = row.optionalNumber("patienceSeconds") else {
      let state = try #require(try ErlangC.steadyState(of: load, agents: agents))
      switch quantity {
      case "probabilityOfWaiting": return state.probabilityOfWaiting
      case "serviceLevel": return state.serviceLevel(within: threshold)
      default: return state.meanWait
      }
    }
    let state = try ErlangA.steadyState(of: load, agents: agents, patienceSeconds: patience)
    switch quantity {
    case "probabilityOfWaiting": return state.probabilityOfWaiting
    case "probabilityOfAbandoning": return state.probabilityOfAbandoning
    case "serviceLevel": return state.serviceLevel(within: threshold)
    case "abandonedWithin": return state.probabilityOfAbandoning(within: threshold)
    default: return state.meanWait
    }
  }
}
