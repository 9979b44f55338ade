import Rostering
import Testing
import Workforce

@testable import Planning

@Suite("Closed days, from contacts to roster")
struct ClosedDayTests {
  /// The small centre with a day, Wednesday, that the calendar says something about.
  private func centre(agents: Int = 3, _ effect: SpecialDay.Effect?, hours: [Range<Int>]? = nil) -> Centre {
    var centre = Centre(agents: agents)
    let date = centre.plan.grid.date(of: 2)
    centre.plan.specialDays = effect.map { [SpecialDay(name: "Fair", date: date, effect: $0, hours: hours)] } ?? []
    return centre
  }

  private func solve(_ centre: Centre, without day: Int? = nil) throws -> RosterResult {
    var requirement = centre.requirement(1)
    if let day {
      let intervals = (0..<centre.plan.grid.intervalCount).filter { centre.plan.grid.day(ofInterval: $0) == day }
      for interval in intervals {
        requirement.agents[0][interval] = 0
        requirement.rostered[0][interval] = 0
      }
    }
    return try RosterStage(plan: centre.plan, requirement: requirement)
      .solve(options: SolveOptions(timeLimit: nil, iterationLimit: 100))
  }

  private let minimum = Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960))

  @Test("a minimum of staff does not ask on a closed day: nobody is on duty, and nobody need be able to")
  func minimumStaffing() throws {
    for isAway in [false, true] {
      var centre = centre(.closed)
      centre.plan.rules = [minimum]
      if isAway {
        let day = centre.plan.grid.dayStart(2)..<centre.plan.grid.dayStart(3)
        for agent in centre.plan.agents.indices {
          centre.plan.agents[agent].unavailable = [Unavailability(minutes: day, reason: .absence("leave"))]
        }
      }
      let result = try solve(centre, without: 2)
      #expect(result.status == .feasible)
      #expect(try #require(result.roster).duties.joined().allSatisfy { $0.day != 2 })
      centre.plan.specialDays = []
      let open = try solve(centre, without: 2)
      #expect(open.status == (isAway ? .absent : .feasible))
      if let roster = open.roster { #expect(roster.duties.joined().contains { $0.day == 2 }) }
    }
  }

  @Test("a hard minimum asks in the open hours of a half day only")
  func halfDay() throws {
    var centre = centre(.learned, hours: [480..<720])
    centre.plan.rules = [minimum]
    let roster = try #require(try solve(centre, without: 2).roster)
    #expect(roster.duties.joined().filter { $0.day == 2 }.map(\.start) == [2 * 1440 + 480])
  }

  @Test("whoever must work on a closed day is named")
  func warning() throws {
    var centre = centre(agents: 2, .closed)
    for agent in 0..<2 { centre.plan.agents[agent].weeks = [WeekLimits(minutes: 0...1680, days: 7...7)] }
    #expect(try solve(centre, without: 2).staffedClosedDays == [StaffedClosedDay(day: 2, agents: [0, 1])])
    centre.plan.specialDays = []
    #expect(try solve(centre, without: 2).staffedClosedDays == [])
  }

  @Test("a pattern's day of work is free on a closed day, in search and verifier alike")
  func pattern() throws {
    var centre = centre(agents: 2, .closed)
    centre.plan.contracts[0].pattern = [.work, .work, .work, .work, .free, .off, .off]
    let roster = try #require(try solve(centre, without: 2).roster)
    #expect(roster.duties.allSatisfy { $0.map(\.day).prefix(3) == [0, 1, 3] })
    centre.plan.specialDays = []
    let open = try #require(try solve(centre, without: 2).roster)
    #expect(open.duties.allSatisfy { $0.map(\.day).prefix(4) == [0, 1, 2, 3] })
  }
}
