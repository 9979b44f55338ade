import Queueing
import Simulation
import TestSupport
import Testing
import Workforce

@Suite("Model of a rostered week")
struct SimulationModelTests {
  private let grid = TimeGrid(firstDay: CivilDate(dayNumber: 20_514), dayCount: 7, intervalMinutes: 60)

  private func plan(past: [Duty] = [], shrinkage: ShrinkageByWeekday = ShrinkageByWeekday()) -> Plan {
    var centre = PlanBuilder("week", grid: grid)
    centre.addQueue(
      "calls", goals: ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 30)), handlingSeconds: 300,
      patienceSeconds: 200)
    centre.addQueue("chat", .chat, handlingSeconds: 300, concurrency: 2.6)
    centre.addQueue("mail", .email, handlingSeconds: 300)
    centre.addContract("full", weeklyMinutes: 0...3000, weeklyDays: 0...7)
    centre.addAgent("a")
    centre.addAgent("b", queues: [0], past: past)
    centre.plan.shrinkage = shrinkage
    return centre.plan
  }

  private func model(
    _ plan: Plan, _ duties: [[Duty]], _ assumptions: SimulationAssumptions = SimulationAssumptions()
  ) throws -> SimulationModel {
    let flat = plan.queues.map { _ in [Double](repeating: 1, count: 168) }
    return try SimulationModel(
      plan: plan, roster: Roster(duties: duties), contacts: flat, handlingSeconds: flat, assumptions: assumptions)
  }

  private func duty(queue: Int, breaks: [PlacedBreak] = []) -> Duty {
    Duty(day: 1, family: 0, start: 1440 + 480, minutes: 480, breaks: breaks, queue: queue)
  }

  @Test("a duty serves its own queue first, then other live ones, then what fills its queue's gaps")
  func ranks() throws {
    var filling = plan()
    filling.queues[2].fillsGapsOf = [1]
    let found = try model(filling, [[duty(queue: 1)], [duty(queue: 0)]])
    #expect(found.groups.map(\.name) == ["chat + calls + mail", "calls"])
    #expect(found.groups[0].skills.map(\.rank) == [0, 1, 2])
    #expect(try model(filling, [[duty(queue: 0)], []]).groups.map(\.name) == ["calls + chat"], "no gap of its own")
    #expect(try model(filling, [[duty(queue: 2)], []]).groups.map(\.name) == ["mail + calls + chat"])
    #expect(try model(plan(), [[duty(queue: 1)], []]).groups.map(\.name) == ["chat + calls"])
    let own = try model(plan(), [[duty(queue: 1)], []], SimulationAssumptions(routing: .dutyQueue))
    #expect(own.groups.map(\.name) == ["chat"])
  }

  @Test("of several queues the one of the lowest priority number comes first; with activities nothing else is taken")
  func priorities() throws {
    var open = plan()
    open.queues[0].priority = 2
    open.queues[1].priority = 5
    open.queues[2].priority = 2
    let both = Duty(day: 1, family: 0, start: 1920, minutes: 480, queues: [0, 1])
    #expect(try model(open, [[both], []]).groups[0].skills.map(\.rank) == [0, 1], "calls before chats")
    #expect(try model(open, [[duty(queue: 1)], []]).groups[0].skills.map(\.rank) == [0, 1], "its own before others")
    open.queues[1].priority = 2
    #expect(try model(open, [[both], []]).groups[0].skills.map(\.rank) == [0, 0])
    open.agents[0].secondary = [0]
    #expect(try model(open, [[both], []]).groups[0].skills.map(\.rank) == [1, 0], "what is secondary comes last")
    open.agents[0].secondary = []
    open.activities = [OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "both", queues: [0, 1])]
    #expect(try model(open, [[duty(queue: 0)], []]).groups.map(\.name) == ["calls"])
  }

  @Test("urgency and idle reserve are the plan's; what is assumed of the reserve goes before") func readiness() throws {
    var ready = plan()
    ready.queues[0].urgency = 2.5
    ready.queues[2].idleReserve = 3
    let duties = [[duty(queue: 0)], []]
    #expect(try model(ready, duties).queues.map(\.urgency) == [2.5, 1, 1])
    #expect(try model(ready, duties).queues.map(\.idleReserve) == [0, 0, 3])
    #expect(try model(ready, duties, SimulationAssumptions(idleReserve: 0)).queues.map(\.idleReserve) == [0, 0, 0])
  }

  @Test("a duty is played as it is rostered, breaks included")
  func times() throws {
    let pause = PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal)
    let found = try model(plan(), [[duty(queue: 0, breaks: [pause])], []])
    #expect(found.duties == [StaffedDuty(agent: 0, duty: duty(queue: 0, breaks: [pause]), group: 0)])
    #expect(found.intervalSeconds == 3600 && found.dayCount == 7)
  }

  @Test("a duty of the previous roster that runs into the horizon is staffed")
  func pastDuty() throws {
    let breaks = [60, 180].map { PlacedBreak(start: $0, minutes: 30, isPaid: true, kind: .rest) }
    let night = Duty(day: -1, family: nil, start: -120, minutes: 480, breaks: breaks, queue: 0)
    let earlier = Duty(day: -2, family: nil, start: -1500, minutes: 480, queue: 0)
    let found = try model(plan(past: [earlier, night]), [[], []])
    let rest = try #require(night.clipped(from: 0))
    #expect(rest.span == 0..<360 && rest.breaks.map(\.start) == [60])
    #expect(found.duties == [StaffedDuty(agent: 1, duty: rest, group: 0)])
  }

  @Test("queues bring their threshold, patience and concurrency; e-mail is deferred")
  func queues() throws {
    let found = try model(plan(), [[], []]).queues
    #expect(found.map(\.thresholdSeconds) == [30, 20, 20])
    #expect(found.map(\.concurrency) == [1, 3, 1])
    #expect(found.map(\.isDeferred) == [false, false, true])
    #expect(found[0].patience == Patience(meanSeconds: 200) && found[1].patience == nil)
  }

  @Test("shrinkage becomes absence and time away, unless attendance is given")
  func shrinkage() throws {
    let shares = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.2, inOffice: 0.08, mode: .additive))
    let found = try model(plan(shrinkage: shares), [[], []]).attendance
    #expect(found.count == 7 && found.allSatisfy { $0.absentShare == 0.2 && abs($0.awayShare - 0.1) < 1e-12 })
    let given = SimulationAssumptions(attendance: AttendanceByWeekday(Attendance(absentShare: 0.01)))
    #expect(try model(plan(shrinkage: shares), [[], []], given).attendance.allSatisfy { $0.absentShare == 0.01 })
  }

  @Test("each day has the shrinkage of its weekday, not the week's mean")
  func shrinkageByWeekday() throws {
    var plan = plan()
    for day in Weekday.allCases.indices { plan.shrinkage.days[day] = Shrinkage(outOfOffice: 0.01 * Double(day)) }
    let found = try model(plan, [[], []]).attendance
    for day in 0..<7 {
      #expect(found[day].absentShare == 0.01 * Double(plan.grid.weekday(of: day).index))
    }
  }

  @Test("every inconsistency is named at once")
  func problems() {
    let error = #expect(throws: SimulationError.self) {
      _ = try SimulationModel(
        intervalSeconds: 900, dayOfInterval: [0, 2],
        queues: [
          SimulatedQueue(
            id: "calls", contacts: [1, -1], handlingSeconds: [0, 0], handlingTime: .empirical([]),
            patience: Patience(meanSeconds: 0), concurrency: 40)
        ],
        groups: [AgentGroup(name: "all", skills: [.init(queue: 3)])],
        duties: [StaffedDuty(agent: 0, group: 1, seconds: 0..<60)],
        attendance: [0, 1.5, 1.5].map { Attendance(lateShare: $0) })
    }
    #expect(
      error?.problems == [
        "days of intervals must ascend from 0 without gaps",
        "queue (calls): contacts must be zero or more",
        "queue (calls): handling times must be positive where contacts come",
        "queue (calls): observed handling times must be zero or more, and some of them positive",
        "queue (calls): mean patience (0.0 s) must be positive",
        "queue (calls): concurrency (40) must lie in 1...32",
        "group (all) serves an unknown queue (3)",
        "a duty names an unknown group (1)",
        "late share (1.5) must be at least 0 and below 1",
      ])
  }
}

@Suite("Duties of several activities")
struct ActivityTests {
  /// Hours of two queues, one agent who alternates.
  private func model(_ activities: [Activity]) throws -> SimulationModel {
    let queues = ["calls", "mail"].map { id in
      SimulatedQueue(
        id: id, contacts: Array(repeating: 20, count: 4), handlingSeconds: Array(repeating: 60, count: 4),
        handlingTime: .logNormal(variation: 0), patience: Patience(meanSeconds: 30))
    }
    let groups = [0, 1].map { AgentGroup(name: queues[$0].id, skills: [.init(queue: $0)]) }
    let duty = Duty(day: 0, family: nil, activities: activities)
    return try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: [0, 0, 0, 0], queues: queues, groups: groups,
      duties: [StaffedDuty(agent: 0, duty: duty, groups: duty.activities.map(\.queues.first))])
  }

  @Test("an agent who goes over to another queue serves each in its own hours")
  func changesQueue() throws {
    let (calls, mail) = (Activity.Kind.contacts(queues: [0]), Activity.Kind.contacts(queues: [1]))
    let whole = try Simulator(model([Activity(calls, minutes: 0..<240)])).run(.exactly(50))
    #expect(whole.queues[1].answered == 0)
    let halves = try Simulator(
      model([Activity(calls, minutes: 0..<120), Activity(mail, minutes: 120..<240)])
    ).run(.exactly(50))
    #expect(halves.queues[0].answered > 0.4 * whole.queues[0].answered)
    #expect(halves.queues[0].answered < 0.6 * whole.queues[0].answered)
    #expect(abs(halves.queues[0].answered / halves.queues[1].answered - 1) < 0.1)
    #expect(abs(halves.groups[0].presentHours - 2) < 0.02 && abs(halves.groups[1].presentHours - 2) < 0.02)
  }

  @Test("a task keeps an agent from contacts, and a duty of tasks alone brings nobody")
  func tasks() throws {
    let (calls, training) = (Activity.Kind.contacts(queues: [0]), Activity.Kind.task("training"))
    let found = try Simulator(
      model([Activity(training, minutes: 0..<120), Activity(calls, minutes: 120..<240)])
    ).run(.exactly(20))
    #expect(abs(found.groups[0].presentHours - 2) < 0.02)
    let nobody = try Simulator(model([Activity(training, minutes: 0..<240)])).run(.exactly(5))
    #expect(nobody.queues[0].answered == 0)
  }
}
