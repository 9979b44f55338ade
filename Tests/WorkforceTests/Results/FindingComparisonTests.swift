import Testing
import Workforce

@Suite("Two rosters compared rule by rule") struct FindingComparisonTests {
  func hours(_ week: Int, _ minutes: Int, agent: Int = 0, cost: Int = 0) -> Finding {
    Finding(
      rule: .contractHours, isHard: cost == 0, agent: agent, day: nil, amount: Amount(minutes - 900, .minutes),
      cost: Cost(thousandths: cost), facts: .paidInWeek(week: week, minutes: minutes, limit: 900))
  }

  func wish(_ day: Int, cost: Int) -> Finding {
    Finding(
      rule: .wish, isHard: false, agent: 0, day: day, amount: Amount(1, .times), cost: Cost(thousandths: cost),
      facts: .wish(Wish(isWanted: true, target: .day(day), weight: Double(cost) / 1000)))
  }

  @Test("Equal findings leave no difference, in whatever order") func same() {
    let findings = [hours(0, 960), hours(1, 960), wish(2, cost: 5000)]
    #expect(FindingComparison(from: findings, to: findings.reversed()).differences.isEmpty)
  }

  @Test("What is gone, what is new and what has another amount stands by rule") func differences() {
    let before = [hours(0, 960), hours(1, 960), wish(2, cost: 5000), wish(3, cost: 2000)]
    let after = [wish(3, cost: 2000), hours(1, 1020), wish(4, cost: 7000)]
    let found = FindingComparison(from: before, to: after).differences
    #expect(found.map(\.rule) == [.contractHours, .wish])
    #expect(found[0].gone == [hours(0, 960)] && found[0].new.isEmpty)
    #expect(found[0].changed.map(\.before) == [hours(1, 960)] && found[0].changed.map(\.after) == [hours(1, 1020)])
    #expect(found[1].gone == [wish(2, cost: 5000)] && found[1].new == [wish(4, cost: 7000)])
    #expect(found[1].cost == Cost(thousandths: 2000))
  }

  @Test("The hard and the soft form of a rule are two") func forms() {
    let found = FindingComparison(from: [hours(0, 960)], to: [hours(0, 960, cost: 1000)]).differences
    #expect(found.map(\.isHard) == [true, false])
    #expect(found[0].gone.count == 1 && found[1].new.count == 1)
  }

  @Test("Other agents are other findings") func agents() {
    let found = FindingComparison(from: [hours(0, 960)], to: [hours(0, 960, agent: 1)]).differences
    #expect(found.map { $0.gone.count + $0.new.count } == [2] && found[0].changed.isEmpty)
  }

  @Test("Several findings of one thing are paired in their order") func several() {
    func duty(_ minutes: Int) -> Finding {
      Finding(
        rule: .overlap, isHard: true, agent: 0, day: 1, amount: Amount(minutes, .minutes),
        facts: .overlap(start: 0, previousStart: 0, minutes: minutes))
    }
    let found = FindingComparison(from: [duty(10), duty(20)], to: [duty(10), duty(30), duty(40)]).differences
    #expect(found.count == 1)
    #expect(found[0].changed.map(\.after) == [duty(30)] && found[0].new == [duty(40)])
  }
}
