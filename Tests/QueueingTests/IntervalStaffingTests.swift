import Testing

@testable import Queueing

@Suite struct IntervalStaffingTests {
  private func agents(
    _ contacts: Double, _ handling: Double, _ goals: ServiceGoals, patience: Double? = nil
  ) throws -> Int {
    try IntervalStaffing.requirement(
      for: OfferedLoad(contactsPerHour: contacts, handlingSeconds: handling), goals: goals, patienceSeconds: patience
    ).agents
  }

  @Test func withoutLoadNobodyIsNeeded() throws {
    let requirement = try IntervalStaffing.requirement(
      for: OfferedLoad(contactsPerHour: 0, handlingSeconds: 0),
      goals: ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20)))
    #expect(requirement == StaffingRequirement(agents: 0, fractionalAgents: 0))
  }

  @Test func oneCallAnHourNeedsOneAgent() throws {
    let goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))
    #expect(try agents(1, 180, goals) == 1)
    #expect(try agents(1, 180, goals, patience: 60) == 1)
    // One call per half-hour of 30 minutes, 75 % within 45 s: two agents reach 67.5 %, three 91.4 %.
    #expect(try agents(2, 1800, ServiceGoals(serviceLevel: .init(share: 0.75, seconds: 45))) == 3)
  }

  @Test func largeCentres() throws {
    #expect(try agents(200, 240, ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))) == 17)
    #expect(try agents(1000, 240, ServiceGoals(serviceLevel: .init(share: 0.9, seconds: 30))) == 75)
  }

  @Test func theStrictestGoalDecides() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let level = ServiceGoals.ServiceLevel(share: 0.8, seconds: 20)
    let alone = try IntervalStaffing.requirement(for: load, goals: ServiceGoals(serviceLevel: level))
    let capped = try IntervalStaffing.requirement(
      for: load, goals: ServiceGoals(serviceLevel: level, maximumOccupancy: 0.6))
    #expect(alone.agents == 14)
    #expect(abs(alone.fractionalAgents - 13.04) < 0.005)
    #expect(abs(capped.fractionalAgents - 10 / 0.6) < 1e-9)
    #expect(capped.agents == 17)
    let both = try IntervalStaffing.requirement(
      for: load, goals: ServiceGoals(serviceLevel: level, maximumAbandonment: 0.001), patienceSeconds: 300)
    let abandonment = try IntervalStaffing.requirement(
      for: load, goals: ServiceGoals(maximumAbandonment: 0.001), patienceSeconds: 300)
    #expect(abs(both.fractionalAgents - abandonment.fractionalAgents) < 1e-6)
  }

  @Test func aGoalThatAsksNothingLeavesTheLoadItself() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let requirement = try IntervalStaffing.requirement(for: load, goals: ServiceGoals(maximumOccupancy: 1))
    #expect(abs(requirement.fractionalAgents - 10) < 1e-9)
    #expect(requirement.agents == 11)
  }

  @Test func theFewestIsTheFewest() throws {
    for contacts in stride(from: 3.0, to: 400, by: 7) {
      let load = try OfferedLoad(contactsPerHour: contacts, handlingSeconds: 240)
      let goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))
      let waiting = try IntervalStaffing.requirement(for: load, goals: goals)
      var few = 0
      while (try ErlangC.steadyState(of: load, agents: Double(few))?.serviceLevel(within: 20) ?? 0) < 0.8 { few += 1 }
      #expect(waiting.agents == few)
      let abandoning = try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: 90)
      few = 0
      while try ErlangA.steadyState(of: load, agents: Double(few), patienceSeconds: 90).serviceLevel(within: 20) < 0.8 {
        few += 1
      }
      #expect(abandoning.agents == few)
    }
  }

  @Test func whoeverIsAnsweredIsAnsweredInTime() throws {
    // Patience is so short that any agent at all answers in time whom it answers: one agent is enough.
    let load = try OfferedLoad(erlangs: 10, handlingSeconds: 180)
    let level = ServiceGoals.ServiceLevel(share: 0.8, seconds: 60, definition: .ofAnswered)
    let requirement = try IntervalStaffing.requirement(
      for: load, goals: ServiceGoals(serviceLevel: level), patienceSeconds: 5)
    #expect(requirement.agents == 1)
    #expect(requirement.fractionalAgents == 0)
  }

  @Test func noLoadLimitIsSaidSo() throws {
    let load = try IntervalStaffing.largestLoad(
      agents: 5, handlingSeconds: 100, goals: ServiceGoals(maximumOccupancy: 1), patienceSeconds: 100)
    #expect(load == nil)
  }

  @Test func goalsOutOfRange() {
    #expect(throws: QueueingError(.invalidGoal, "service level (1.0) must be a share of at least 0 and below 1")) {
      try ServiceGoals(serviceLevel: .init(share: 1, seconds: 20)).check()
    }
    #expect(throws: QueueingError(.invalidGoal, "answer threshold (-1.0 s) must be zero or more")) {
      try ServiceGoals(serviceLevel: .init(share: 0.8, seconds: -1)).check()
    }
    #expect(throws: QueueingError(.invalidGoal, "short-abandon threshold (-1.0 s) must be zero or more")) {
      try ServiceGoals(dailyServiceLevel: .init(share: 0.8, seconds: 20, shortAbandonSeconds: -1)).check()
    }
    #expect(throws: QueueingError(.invalidGoal, "mean wait (0.0 s) must be positive")) {
      try ServiceGoals(meanWait: 0).check()
    }
    #expect(
      throws: QueueingError(.invalidGoal, "maximum occupancy (1.5) must be a share above 0 and at most 1")
    ) {
      try IntervalStaffing.requirement(
        for: OfferedLoad(contactsPerHour: 10, handlingSeconds: 180), goals: ServiceGoals(maximumOccupancy: 1.5))
    }
  }

  @Test func whatIsMissingIsNamed() throws {
    let load = try OfferedLoad(contactsPerHour: 10, handlingSeconds: 180)
    #expect(throws: QueueingError(.noGoals, "no goal is given: nothing asks for any agents")) {
      try IntervalStaffing.requirement(for: load, goals: ServiceGoals())
    }
    #expect(throws: QueueingError(.patienceMissing, "a maximum abandonment needs a mean patience")) {
      try IntervalStaffing.requirement(for: load, goals: ServiceGoals(maximumAbandonment: 0.03))
    }
  }

  @Test func loadsOutOfRange() {
    #expect(throws: QueueingError(.invalidLoad, "contacts per hour (-1.0) must be zero or more")) {
      try OfferedLoad(contactsPerHour: -1, handlingSeconds: 180)
    }
    #expect(throws: QueueingError(.invalidLoad, "handling time (0.0 s) must be positive")) {
      try OfferedLoad(contactsPerHour: 1, handlingSeconds: 0)
    }
    #expect(throws: QueueingError(.invalidAgents, "number of agents (nan) must be zero or more")) {
      try ErlangC.steadyState(of: OfferedLoad(erlangs: 1, handlingSeconds: 60), agents: .nan)
    }
  }
}
