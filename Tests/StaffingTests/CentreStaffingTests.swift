import Queueing
import Staffing
import Testing
import WallClock
import Workforce

@Suite("Staff of a centre")
struct CentreStaffingTests {
  /// Agents and rostered agents in the first interval.
  private func first(_ centre: Centre, contacts: Double = 100) throws -> (agents: Double, rostered: Double) {
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [centre.forecast(contacts: contacts)])
    return (requirement.agents[0][0], requirement.rostered[0][0])
  }

  @Test("without a patience Erlang C staffs 10 erlangs at 80/20 with 13.04 agents, kept fractional")
  func erlangC() throws {
    #expect(abs(try first(Centre()).agents - 13.04) < 0.01)
  }

  @Test("with a patience Erlang A needs fewer agents")
  func erlangA() throws {
    var centre = Centre()
    centre.plan.queues[0].patienceSeconds = 120
    let agents = try first(centre).agents
    #expect(agents > 10 && agents < 13)
  }

  @Test("the occupancy ceiling raises the requirement to load over ceiling")
  func occupancy() throws {
    var centre = Centre()
    centre.plan.queues[0].goals.maximumOccupancy = 0.5
    #expect(abs(try first(centre).agents - 20) < 1e-6)
  }

  @Test("an agent who chats with two customers at once counts twice")
  func concurrency() throws {
    var centre = Centre()
    centre.plan.queues[0].channel = .chat
    centre.plan.queues[0].goals.maximumOccupancy = 0.5
    centre.plan.queues[0].concurrency = 2
    #expect(abs(try first(centre).agents - 10) < 1e-6)
  }

  @Test("a queue without goals is staffed for its workload")
  func noGoals() throws {
    var centre = Centre()
    centre.plan.queues[0].goals = ServiceGoals()
    #expect(abs(try first(centre).agents - 10) < 1e-9)
  }

  @Test(
    "shrinkage divides: 10 % and 20 % leave 72 % in sequence and 70 % added",
    arguments: [
      (Shrinkage.Mode.sequential, 0.72), (.additive, 0.70),
    ])
  func shrinkage(mode: Shrinkage.Mode, available: Double) throws {
    var centre = Centre()
    centre.plan.shrinkage = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.1, inOffice: 0.2, mode: mode))
    let (agents, rostered) = try first(centre)
    #expect(abs(rostered - agents / available) < 1e-9)
  }

  @Test("without shrinkage as many are rostered as are needed")
  func noShrinkage() throws {
    let (agents, rostered) = try first(Centre())
    #expect(agents == rostered)
  }

  @Test("where no contacts are expected, nobody is needed")
  func closed() throws {
    let centre = Centre()
    let forecast = centre.forecast { (16..<32).contains($0) ? 20 : 0 }
    let agents = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0]
    for interval in agents.indices {
      #expect((agents[interval] > 0) == (16..<32).contains(interval % 48), "interval \(interval)")
    }
  }

  @Test("contacts without a handling time are refused by the queue's id")
  func noHandlingTime() throws {
    let centre = Centre()
    let error = #expect(throws: StaffingError.self) {
      try CentreStaffing(plan: centre.plan).requirement(for: [centre.forecast(contacts: 1, handlingSeconds: 0)])
    }
    #expect(
      error
        == StaffingError(queue: 0, cause: QueueingError(.invalidLoad, "handling time (0.0 s) must be positive")))
  }

  @Test("a goal, a price or a shrinkage out of range is refused, also by whoever made the plan without reading it")
  func outOfRange() throws {
    func code(_ change: (inout Plan) -> Void) -> QueueingError.Code? {
      var centre = Centre()
      change(&centre.plan)
      do throws(StaffingError) {
        _ = try CentreStaffing(plan: centre.plan).staffing(for: [centre.forecast(contacts: 5)])
        return nil
      } catch {
        return error.cause.code
      }
    }
    #expect(code { $0.queues[0].goals.meanWait = 0 } == .invalidGoal)
    #expect(code { $0.queues[0].prices = ServicePrices(lateContact: -1) } == .invalidGoal)
    #expect(code { $0.shrinkage[.sunday] = Shrinkage(outOfOffice: 1) } == .invalidShrinkage)
  }
}

@Suite("Staffing in a week with a clock change")
struct ClockChangeStaffingTests {
  /// Agents by interval of a Sunday whose slots expect as many contacts as their number.
  private func sunday(_ monday: String) throws -> [Double] {
    let day = try #require(CivilDate(monday))
    let clock = HorizonClock(zone: try #require(ZonedClock(identifier: "Europe/Amsterdam")), firstDay: day)
    var centre = Centre(grid: try #require(clock.grid(firstDay: day, dayCount: 7, intervalMinutes: 30)))
    centre.plan.queues[0].goals = ServiceGoals()
    let requirement = try CentreStaffing(plan: centre.plan).requirement(
      for: [centre.forecast(handlingSeconds: 1800) { Double($0) }])
    let sunday = centre.plan.grid.dayStart(6) / 30..<centre.plan.grid.dayStart(7) / 30
    return sunday.map { requirement.agents[0][$0].rounded() }
  }

  @Test("an hour that clocks skip is not staffed")
  func spring() throws {
    let agents = try sunday("2026-03-23")
    #expect(agents == [0, 1, 2, 3] + (6..<48).map(Double.init))
  }

  @Test("an hour that clocks show twice is staffed twice")
  func autumn() throws {
    let agents = try sunday("2026-10-19")
    #expect(agents == [0, 1, 2, 3, 4, 5, 4, 5] + (6..<48).map(Double.init))
  }
}

@Suite("Deferred work")
struct DeferredWorkTests {
  private func mail(_ hours: Range<Int>) -> Centre {
    var centre = Centre()
    centre.plan.queues[0].channel = .email
    centre.plan.queues[0].openSlots = Array(repeating: (0..<48).map(hours.contains), count: 7)
    return centre
  }

  @Test("a day's work is spread evenly over the day's open hours")
  func spread() throws {
    let centre = mail(16..<32)
    // 40 messages of half an hour at 08:00: 20 hours of work in 8 hours.
    let forecast = centre.forecast(handlingSeconds: 1800) { $0 == 16 ? 40 : 0 }
    let agents = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0]
    #expect(agents[16..<32].allSatisfy { abs($0 - 2.5) < 1e-9 })
    #expect(agents[0..<16].allSatisfy { $0 == 0 } && agents[32..<48].allSatisfy { $0 == 0 })
  }

  @Test("of a day like another over that day's hours, of one with hours of its own over these")
  func specialDays() throws {
    var centre = mail(16..<32)
    centre.plan.queues[0].openSlots[0] = (0..<48).map((16..<20).contains)
    let forecast = centre.forecast { $0 == 16 ? 40 : 0 }
    func wednesday(_ effect: SpecialDay.Effect?, hours: [Range<Int>]? = nil) throws -> Range<Int>? {
      let date = centre.plan.grid.date(of: 2)
      centre.plan.specialDays = effect.map { [SpecialDay(name: "Fair", date: date, effect: $0, hours: hours)] } ?? []
      let agents = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0][96..<144]
      guard let first = agents.firstIndex(where: { $0 > 0 }), let last = agents.lastIndex(where: { $0 > 0 }) else {
        return nil
      }
      return first - 96..<last - 95
    }
    #expect(try wednesday(nil) == 16..<32 && wednesday(.learned) == 16..<32)
    #expect(try wednesday(.like(.monday)) == 16..<20)
    #expect(try wednesday(.learned, hours: [480..<660]) == 16..<22)
  }

  @Test("an occupancy ceiling asks for more, concurrency for fewer")
  func ceiling() throws {
    var centre = mail(16..<32)
    centre.plan.queues[0].goals.maximumOccupancy = 0.8
    centre.plan.queues[0].concurrency = 2
    let forecast = centre.forecast(handlingSeconds: 1800) { $0 == 16 ? 40 : 0 }
    let agents = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0]
    #expect(abs(agents[16] - 2.5 / 0.8 / 2) < 1e-9)
  }

  @Test("work of a queue that never opens is spread over the intervals with contacts")
  func specialDay() throws {
    let centre = mail(0..<0)
    let forecast = centre.forecast(handlingSeconds: 1800) { $0 == 16 ? 40 : $0 == 17 ? 20 : 0 }
    let agents = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0]
    #expect(abs(agents[16] - 30) < 1e-9 && abs(agents[17] - 30) < 1e-9 && agents[18] == 0)
  }

  @Test(
    "a deferred queue's work that comes in closed hours is done in the next open ones, that of the end when the week begins"
  )
  func closedHours() throws {
    var centre = Centre()
    centre.plan.queues[0].channel = .email
    centre.plan.queues[0].goals = ServiceGoals()
    let open = (0..<48).map((16..<32).contains)
    centre.plan.queues[0].openSlots = (0..<7).map { $0 < 5 ? open : open.map { _ in false } }
    // A message of an hour at 23:00 of each day.
    let needed = try CentreStaffing(plan: centre.plan)
      .requirement(for: [centre.forecast(handlingSeconds: 3600) { $0 == 46 ? 1 : 0 }]).agents[0]
    let byDay = (0..<7).map { day in needed[day * 48..<(day + 1) * 48].reduce(0, +) / 2 }
    // Monday has those of Friday, Saturday and Sunday.
    #expect(zip(byDay, [3, 1, 1, 1, 1, 0, 0]).allSatisfy { abs($0 - $1) < 1e-9 }, "\(byDay)")
    #expect(needed.indices.allSatisfy { needed[$0] == 0 || open[$0 % 48] })
  }
}
