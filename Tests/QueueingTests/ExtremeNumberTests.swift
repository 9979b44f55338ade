import Testing

@testable import Queueing

/// Whatever number is asked about ends in an answer or in a refusal with its reason, at once and without a trap.
@Suite("Extreme numbers")
struct ExtremeNumberTests {
  private static let numbers = [
    0, .leastNonzeroMagnitude, 1e-9, 0.5, 14, 1e3, 1e6, 1e17, .greatestFiniteMagnitude, .infinity, .nan, -1,
  ]

  private func code(_ compute: () throws(QueueingError) -> Void) -> String? {
    do throws(QueueingError) {
      try compute()
      return nil
    } catch {
      return error.code.rawValue
    }
  }

  @Test("a load beyond all centres is refused by every way of making it") func loads() throws {
    #expect(
      code { () throws(QueueingError) in _ = try OfferedLoad(contactsPerHour: 1e300, handlingSeconds: 180) }
        == "invalid-load")
    #expect(
      code { () throws(QueueingError) in _ = try OfferedLoad(contactsPerHour: 1e200, handlingSeconds: 1e200) }
        == "invalid-load")
    #expect(
      code { () throws(QueueingError) in _ = try OfferedLoad(erlangs: 1e17, handlingSeconds: 180) } == "invalid-load")
    let error = #expect(throws: QueueingError.self) { try ErlangB.fewestLines(erlangs: 1e300, blocking: 0.01) }
    #expect(error?.message == "load (1e+300 erlangs) must not exceed 1000000 erlangs")
    #expect(try OfferedLoad(erlangs: 1e6, handlingSeconds: 180).erlangs == 1e6)
  }

  @Test("lines, chats at once and agents beyond all centres are refused") func counts() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    for lines in [1_000_001, 1_000_000_000, Int.max] {
      #expect(
        code { () throws(QueueingError) in _ = try LimitedLines.steadyState(of: load, agents: 14, lines: lines) }
          == "invalid-agents")
    }
    #expect(try LimitedLines.steadyState(of: load, agents: 14, lines: 1_000_000).probabilityOfBlocking == 0)
    for limit in [101, 1_000_000, Int.max] {
      #expect(
        code { () throws(QueueingError) in _ = try ConcurrentChat(limit: limit, slowdown: 0) } == "invalid-agents")
    }
    let chat = try ConcurrentChat(limit: 100, slowdown: 0)
    #expect(
      code { () throws(QueueingError) in _ = try chat.steadyState(of: load, agents: Int.max) } == "invalid-agents")
    #expect(
      code { () throws(QueueingError) in _ = try chat.steadyState(of: load, agents: 1_000_000) } == "invalid-agents")
    #expect(
      code { () throws(QueueingError) in _ = try ErlangC.steadyState(of: load, agents: 1e300) } == "invalid-agents")
  }

  @Test("a goal that no number of agents meets is refused") func impossibleGoals() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let goals = ServiceGoals(maximumOccupancy: 1e-300)
    #expect(
      code { () throws(QueueingError) in _ = try IntervalStaffing.requirement(for: load, goals: goals) }
        == "invalid-goal")
    let chat = try ConcurrentChat(limit: 3, slowdown: 0.2)
    #expect(code { () throws(QueueingError) in _ = try chat.requirement(for: load, goals: goals) } == "invalid-goal")
  }

  @Test("prices and goals of the day are worked out for loads that can be gone through") func agentByAgent() throws {
    let load = try OfferedLoad(erlangs: 10_001, handlingSeconds: 180)
    let prices = ServicePrices(lateContact: 1, abandonedContact: 1, thresholdSeconds: 20)
    let error = #expect(throws: QueueingError.self) {
      try ServiceCost(load: load, intervalSeconds: 900, prices: prices, maximumAgents: 10)
    }
    #expect(error?.message == "load (10001.0 erlangs) must not exceed 10000 erlangs with prices")
    let day = #expect(throws: QueueingError.self) {
      try DailyStaffing.requirement(
        for: [DayInterval(load: load, floor: 0)], goal: .init(share: 0.8, seconds: 20))
    }
    #expect(day?.message == "load (10001.0 erlangs) must not exceed 10000 erlangs with a goal of the day")
    let small = try OfferedLoad(erlangs: 1, handlingSeconds: 180)
    #expect(
      code { () throws(QueueingError) in
        _ = try ServiceCost(load: small, intervalSeconds: 900, prices: prices, maximumAgents: Int.max)
      } == "invalid-agents")
  }

  @Test("every pair of numbers ends in an answer or a refusal", arguments: numbers)
  func pairs(first: Double) {
    for second in Self.numbers {
      _ = code { () throws(QueueingError) in _ = try ErlangB.blocking(erlangs: first, lines: second) }
      _ = code { () throws(QueueingError) in _ = try ErlangB.fewestLines(erlangs: first, blocking: second) }
      _ = code { () throws(QueueingError) in _ = try ErlangB.erlangs(blocking: second, lines: first) }
      _ = code { () throws(QueueingError) in
        let load = try OfferedLoad(contactsPerHour: first, handlingSeconds: second)
        _ = try ErlangC.steadyState(of: load, agents: first)?.serviceLevel(within: second)
        _ = try ErlangA.steadyState(of: load, agents: second, patienceSeconds: first).serviceLevel(within: second)
        for goals in [
          ServiceGoals(serviceLevel: .init(share: 0.8, seconds: second)), ServiceGoals(meanWait: second),
          ServiceGoals(maximumOccupancy: second),
        ] {
          _ = try IntervalStaffing.requirement(for: load, goals: goals)
          _ = try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: first)
        }
      }
    }
  }
}
