import Queueing
import TestSupport
import Testing
import Workforce

@testable import Planning

@Suite("A week in review")
struct WeekReviewTests {
  private static let monday = CivilDate(dayNumber: 20_780)

  private static func plan(goal: Bool = true) -> Plan {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue(
      "phone", goals: ServiceGoals(serviceLevel: goal ? ServiceGoals.ServiceLevel(share: 0.8, seconds: 30) : nil),
      handlingSeconds: 180)
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["a", "b", "c"])
    return centre.plan
  }

  /// Twenty contacts an hour from 8 to 16.
  private static func contacts(_ value: (Int) -> Double = { _ in 20 }) -> [Double] {
    (0..<168).map { (8..<16).contains($0 % 24) ? value($0) : 0 }
  }

  private func review(
    came: [Double?], handling: Double = 180, inTime: [Double?]? = nil, plan: Plan = WeekReviewTests.plan(),
    log: StateLog? = nil
  ) throws -> WeekReview {
    let forecast = ContactForecast(queues: [
      QueueForecast(
        queue: "phone", firstDay: Self.monday, slotsPerDay: 24, contacts: Self.contacts(),
        handlingSeconds: [Double](repeating: 180, count: 168))
    ])
    func series(_ values: [Double?]) -> ContactSeries {
      ContactSeries(
        queue: "phone", firstDay: Self.monday, slotsPerDay: 24,
        observations: values.map { $0.map { .offered($0) } ?? .missing },
        handlingSeconds: values.map { $0.map { _ in handling } })
    }
    let duties = (0..<3).map { agent in
      (0..<5).map { Duty(day: $0, family: 0, start: $0 * 1440 + 480, minutes: 480, queue: 0) }
    }
    let outcome = try PlanPipeline(plan: plan).outcome(
      of: Roster(duties: duties), for: forecast, provenance: PlanProvenance())
    return try WeekReview(
      of: outcome, contacts: forecast,
      actual: WeekReview.Actual(contacts: [series(came)], inTime: [inTime.map(series)]), log: log,
      settings: ForecastSettings())
  }

  @Test("what came as expected says nothing for next week, and staff needed is that of the plan")
  func asExpected() throws {
    let found = try review(came: Self.contacts())
    #expect(found.advice.isEmpty && found.adherence == nil)
    let queue = try #require(found.queues.first)
    #expect(queue.accuracy?.errors.models.first?.wape == 0)
    #expect(queue.staff.planned == queue.staff.needed && queue.staff.rostered == 120 && queue.staff.present == 120)
    #expect(abs(queue.staff.short - queue.staff.over - (queue.staff.needed - queue.staff.present)) < 1e-9)
    #expect(queue.service?.goal == 0.8 && queue.service?.seconds == 30 && queue.service?.came == nil)
    #expect(queue.service?.expected == queue.service?.explained && queue.service?.expected != nil)
    #expect(found.days.map(\.rostered) == [24, 24, 24, 24, 24, 0, 0])
  }

  @Test("hours of which nothing is known count nowhere")
  func known() throws {
    var came = Self.contacts().map(Optional.some)
    for hour in 24..<168 { came[hour] = nil }
    let found = try review(came: came, inTime: came.map { $0.map { $0 * 0.75 } })
    #expect(found.queues[0].staff.rostered == 24 && found.days.map(\.rostered) == [24, 0, 0, 0, 0, 0, 0])
    #expect(found.queues[0].service?.came == 0.75)
  }

  @Test("more contacts on every day, longer ones: each is said with its factor, and neither without its reason")
  func advice() throws {
    let more = try review(came: Self.contacts { _ in 23 })
    #expect(more.advice == [.volume(queue: 0, factor: 1.15)])
    #expect(more.queues[0].staff.needed > more.queues[0].staff.planned)
    #expect((more.queues[0].service?.explained ?? 1) < (more.queues[0].service?.expected ?? 0))
    let fewer = try review(came: Self.contacts { _ in 17 }, handling: 171)
    #expect(fewer.advice == [.volume(queue: 0, factor: 0.85), .handling(queue: 0, factor: 0.95)])
    // As much in sum, but on two days alone; too little to tell; only two days known.
    #expect(try review(came: Self.contacts { $0 < 48 ? 31 : 20 }).advice.isEmpty)
    #expect(try review(came: Self.contacts { _ in 20.8 }).advice.isEmpty)
    #expect(try review(came: Self.contacts { _ in 23 }.enumerated().map { $0 < 48 ? $1 : nil }).advice.isEmpty)
    #expect(try review(came: Self.contacts(), handling: 184).advice.isEmpty)
  }

  @Test("absence and time away that the plan does not have are said; what it has is not")
  func shrinkage() throws {
    // Agent c is absent, a and b are away for an hour of eight.
    let entries = (0..<5).flatMap { day in
      (0..<2).flatMap { agent in
        [
          StateLog.Entry(agent: agent, minutes: day * 1440 + 480..<day * 1440 + 900, state: .work),
          StateLog.Entry(agent: agent, minutes: day * 1440 + 900..<day * 1440 + 960, state: .off),
        ]
      }
    }
    let found = try review(came: Self.contacts(), log: StateLog(entries: entries))
    #expect(found.advice == [.shrinkage(outOfOffice: 1.0 / 3, inOffice: 0.125)])
    #expect(found.queues[0].staff.present == 70 && found.adherence?.unlogged == [2])
    var plan = Self.plan()
    plan.shrinkage = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.33, inOffice: 0.12))
    #expect(try review(came: Self.contacts(), plan: plan, log: StateLog(entries: entries)).advice.isEmpty)
  }
}
