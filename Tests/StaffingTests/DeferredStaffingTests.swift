import Queueing
import Staffing
import Testing
import Workforce

@Suite("Deferred work with a response time")
struct DeferredStaffingTests {
  /// Mail from 08:00 to 16:00 with a response time, and a phone beside it.
  private func centre(_ minutes: Int, clock: ServiceGoals.ResponseTime.Clock = .open, agents: Int = 20) -> Centre {
    var centre = Centre(agents: agents)
    centre.plan.queues.append(centre.plan.queues[0])
    centre.plan.queues[1].id = "mail"
    centre.plan.queues[1].channel = .email
    centre.plan.queues[1].goals = ServiceGoals(responseTime: .init(minutes: minutes, clock: clock))
    centre.plan.queues[1].openSlots = Array(repeating: (0..<48).map((16..<32).contains), count: 7)
    for agent in centre.plan.agents.indices { centre.plan.agents[agent].queues = [0, 1] }
    return centre
  }

  /// Messages of half an hour each by slot of the day, and as many calls in every slot.
  private func staffing(
    _ centre: Centre, calls: Double = 0, _ messages: (Int) -> Double
  ) throws -> StaffingResult {
    try CentreStaffing(plan: centre.plan).staffing(for: [
      centre.forecast(contacts: calls), centre.forecast(handlingSeconds: 1800, messages),
    ])
  }

  private func expect(_ found: [Double], _ wanted: [Double]) {
    #expect(
      found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found), not \(wanted)")
  }

  @Test("work that must be done within its interval is done there, with a longer time it is spread")
  func spread() throws {
    let at8 = { (slot: Int) in slot == 16 ? 8.0 : 0 }
    expect(Array(try staffing(centre(30), at8).requirement.agents[1][16..<20]), [8, 0, 0, 0])
    expect(Array(try staffing(centre(120), at8).requirement.agents[1][16..<21]), [2, 2, 2, 2, 0])
  }

  @Test("work is carried over the night: the clock stands still while the queue is closed")
  func overnight() throws {
    let found = try staffing(centre(120)) { $0 == 30 ? 8 : 0 }
    // From 15:00 half the time is left that day; the other half comes the next morning.
    expect(Array(found.requirement.agents[1][30..<32]), [2, 2])
    expect(Array(found.requirement.agents[1][64..<67]), [2, 2, 0])
    #expect(found.deferred[1]?.backlogHours[40] == 2)
    #expect(found.deferred[1]?.shareInTime == 1)
  }

  @Test("on the clock that never stands still the same work is due by closing time")
  func elapsed() throws {
    let found = try staffing(centre(120, clock: .elapsed)) { $0 == 30 ? 8 : 0 }
    expect(Array(found.requirement.agents[1][30..<32]), [4, 4])
  }

  @Test("what comes in closed hours waits for the queue to open")
  func closedHours() throws {
    let found = try staffing(centre(60)) { $0 == 4 ? 8 : 0 }
    expect(Array(found.requirement.agents[1][14..<19]), [0, 0, 4, 4, 0])
    #expect(found.deferred[1]?.oldestMinutes[15] == 360)
  }

  @Test("a week does not live on the next: what it leaves behind is there when it begins, unless the plan says")
  func backlog() throws {
    var centre = centre(120)
    let late = { (slot: Int) in slot == 30 ? 8.0 : 0 }
    expect(Array(try staffing(centre, late).requirement.agents[1][16..<19]), [4, 4, 0])
    centre.plan.queues[1].backlogContacts = 0
    expect(Array(try staffing(centre, late).requirement.agents[1][16..<19]), [0, 0, 0])
    centre.plan.queues[1].backlogContacts = 16
    #expect(try staffing(centre, late).requirement.agents[1][16..<20].reduce(0, +) > 15.9)
  }

  @Test("an occupancy ceiling asks for more, concurrency for fewer")
  func ceiling() throws {
    var centre = centre(30)
    centre.plan.queues[1].goals.maximumOccupancy = 0.8
    centre.plan.queues[1].concurrency = 2
    #expect(abs(try staffing(centre) { $0 == 16 ? 8 : 0 }.requirement.agents[1][16] - 5) < 1e-6)
  }

  @Test("the gaps of a live queue are filled first, up to its occupancy ceiling, by those who have both skills")
  func gaps() throws {
    var centre = centre(240)
    centre.plan.queues[1].fillsGapsOf = [0]
    centre.plan.queues[0].goals = ServiceGoals(maximumOccupancy: 0.5)
    let messages = { (slot: Int) in slot == 16 ? 16.0 : 0 }
    // Ten erlangs at half occupancy: twenty agents, whom the ceiling leaves no gap.
    #expect(abs(try staffing(centre, calls: 100, messages).requirement.agents[1].reduce(0, +) - 7 * 16) < 1e-6)
    centre.plan.queues[0].goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))
    let filled = try staffing(centre, calls: 100, messages)
    let saved = 7 * 16 - filled.requirement.agents[1].reduce(0, +)
    // 13.04 agents up to 85 % are 1.08 more than the load, through eight intervals of the seven days.
    #expect(abs(saved - 7 * 8 * (0.85 * filled.requirement.agents[0][16] - 10)) < 1e-6)
    for agent in centre.plan.agents.indices where agent % 2 == 0 { centre.plan.agents[agent].queues = [0] }
    let half = try staffing(centre, calls: 100, messages)
    #expect(abs(7 * 16 - half.requirement.agents[1].reduce(0, +) - saved / 2) < 1e-6)
  }

  @Test("an idle reserve leaves less of the gaps: what it keeps free beyond those whom the ceiling does") func reserve()
    throws
  {
    var centre = centre(240)
    centre.plan.queues[1].fillsGapsOf = [0]
    centre.plan.queues[0].goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))
    let messages = { (slot: Int) in slot == 16 ? 16.0 : 0 }
    func left(_ reserve: Int) throws -> Double {
      centre.plan.queues[1].idleReserve = reserve
      return try staffing(centre, calls: 100, messages).requirement.agents[1].reduce(0, +)
    }
    // Of 13.04 agents the ceiling keeps 1.96 free: a reserve of one is among them, of two it takes 0.04 more, of four all of the gap.
    let agents = try staffing(centre, calls: 100, messages).requirement.agents[0][16]
    let none = try left(0)
    #expect(try left(1) == none)
    #expect(abs(try left(2) - none - 7 * 8 * (2 - 0.15 * agents)) < 1e-6)
    #expect(abs(try left(4) - 7 * 16) < 1e-6)
  }

  @Test("a week's work is done where its people are needed least for other queues, in open hours, all of it")
  func weeklyWork() throws {
    var centre = centre(60)
    centre.plan.queues[0].goals = ServiceGoals()
    centre.plan.queues[1].goals = ServiceGoals(responseTime: .init(minutes: 7 * 1440, clock: .week))
    func staffing(_ hours: Double) throws -> StaffingResult {
      centre.plan.queues[1].weeklyWorkHours = hours
      var work = centre.forecast(handlingSeconds: 1800) { _ in 0 }
      work.contacts[0] = 2 * hours
      // Calls need four agents in the first half of the open hours and one in the second.
      let calls = centre.forecast(handlingSeconds: 1800) { (16..<24).contains($0) ? 4 : 1 }
      return try CentreStaffing(plan: centre.plan).staffing(for: [calls, work])
    }
    let little = try staffing(20)
    for day in 0..<7 {
      expect(Array(little.requirement.agents[1][day * 48 + 16..<day * 48 + 24]), Array(repeating: 0, count: 8))
      expect(Array(little.requirement.agents[1][day * 48 + 24..<day * 48 + 32]), Array(repeating: 5.0 / 7, count: 8))
    }
    #expect(little.deferred[1]?.backlogHours.last ?? 1 < 1e-6 && little.deferred[1]?.shareInTime == 1)
    let much = try staffing(200).requirement.agents[1]
    expect([much[16], much[24]], [680.0 / 112 - 4, 680.0 / 112 - 1])
    #expect(abs(much.reduce(0, +) - 400) < 1e-6)
    let tooMuch = try staffing(1200)
    #expect(tooMuch.warnings == [.tooFewSkilled(queue: 1, agents: 20, lateHours: 80, interval: 6 * 48 + 31)])
    #expect(abs((tooMuch.deferred[1]?.lateHours.last ?? 0) - 80) < 1e-6)
  }

  @Test("too few skilled agents: staffed as if there were more, and said")
  func tooFew() throws {
    let found = try staffing(centre(30, agents: 3)) { $0 == 16 ? 8 : 0 }
    #expect(abs(found.requirement.agents[1][16] - 8) < 1e-6)
    #expect(found.warnings == [.tooFewSkilled(queue: 1, agents: 3, lateHours: 2.5, interval: 16)])
  }

  @Test("under given staff: backlog in hours, its age and the share in time")
  func outlook() throws {
    let centre = centre(60)
    let forecasts = [
      centre.forecast(contacts: 0), centre.forecast(handlingSeconds: 1800) { $0 == 16 ? 8 : 0 },
    ]
    let present = [Double](repeating: 0, count: 336)
    let one = present.indices.map { (16..<20).contains($0 % 48) ? 1.0 : 0 }
    let found = try CentreStaffing(plan: centre.plan).deferredOutlook(for: forecasts, present: [present, one])
    let mail = try #require(found[1])
    #expect(found[0] == nil)
    #expect(mail.backlogHours[16] == 3.5 && mail.backlogHours[19] == 2)
    #expect(mail.lateHours[16] == 0 && mail.lateHours[17] == 3)
    #expect(mail.oldestMinutes[16] == 30 && mail.oldestMinutes[20] == 150)
    // One hour in time of the first day; from then on each day's staff is busy with what is late already.
    #expect(abs(try #require(mail.shareInTime) - 1.0 / 28) < 1e-9)
  }

  @Test("a special day follows the hours of another weekday, or is closed")
  func specialDays() throws {
    var centre = centre(60)
    centre.plan.queues[1].openSlots[5] = [Bool](repeating: false, count: 48)
    centre.plan.specialDays = [
      SpecialDay(name: "Fair", date: centre.plan.grid.date(of: 5), effect: .like(.monday)),
      SpecialDay(name: "Feast", date: centre.plan.grid.date(of: 1), effect: .closed),
    ]
    let agents = try staffing(centre) { $0 == 16 ? 8 : 0 }.requirement.agents[1]
    expect(Array(agents[5 * 48 + 16..<5 * 48 + 18]), [4, 4])
    #expect(agents[48..<96].allSatisfy { $0 == 0 })
    // What came on the feast is done with the next day's.
    expect(Array(agents[2 * 48 + 16..<2 * 48 + 18]), [8, 8])
  }
}
