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

  @Test func limitedLinesAndChatAreWithinOneInTenToTheTwelve() throws {
    let fixture = try Fixture("chain-reference")
    #expect(fixture.rows.count > 1000)
    for row in fixture.rows {
      let value = try row.text("model") == "L" ? limitedLinesValue(of: row) : chatValue(of: row)
      #expect(relativeError(value, try row.number("value")) < 1e-12, "\(value) \(row.fields)")
    }
  }

  private func load(of row: Fixture.Row) throws -> OfferedLoad {
    try OfferedLoad(contactsPerHour: row.number("contactsPerHour"), handlingSeconds: row.number("handlingSeconds"))
  }

  private func limitedLinesValue(of row: Fixture.Row) throws -> Double {
    let state = try LimitedLines.steadyState(
      of: load(of: row), agents: Int(row.number("agents")), lines: Int(row.number("lines")),
      patienceSeconds: row.optionalNumber("patienceSeconds"))
    let threshold = try row.number("thresholdSeconds")
    switch try row.text("quantity") {
    case "probabilityOfBlocking": return state.probabilityOfBlocking
    case "probabilityOfWaiting": return state.probabilityOfWaiting
    case "queueLength": return state.queueLength
    case "serviceLevel": return state.serviceLevel(within: threshold)
    case "probabilityOfAbandoning": return state.probabilityOfAbandoning
    default: return state.outcomes(within: threshold).abandonedInTime
    }
  }

  private func chatValue(of row: Fixture.Row) throws -> Double {
    let chat = try ConcurrentChat(limit: Int(row.number("chats")), slowdown: row.number("slowdown"))
    let state = try #require(
      try chat.steadyState(
        of: load(of: row), agents: Int(row.number("agents")), patienceSeconds: row.number("patienceSeconds")))
    switch try row.text("quantity") {
    case "probabilityOfWaiting": return state.probabilityOfWaiting
    case "probabilityOfAbandoning": return state.probabilityOfAbandoning
    case "chatsPerAgent": return state.chatsPerAgent
    default: return state.occupancy
    }
  }

  private func value(of row: Fixture.Row) throws -> Double {
    let load = try load(of: row)
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
