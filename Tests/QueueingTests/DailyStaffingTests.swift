import TestSupport
import Testing

@testable import Queueing

@Suite struct DailyStaffingTests {
  private let goal = ServiceGoals.ServiceLevel(share: 0.8, seconds: 20)

  private func intervals(_ contacts: [Double], floor: Int = 0) throws -> [DayInterval] {
    try contacts.map { DayInterval(load: try OfferedLoad(contactsPerHour: $0, handlingSeconds: 180), floor: floor) }
  }

  private func level(_ interval: DayInterval, _ agents: Int, _ patience: Double?) throws -> Double {
    if let patience {
      return try ErlangA.steadyState(of: interval.load, agents: Double(agents), patienceSeconds: patience)
        .serviceLevel(within: goal.seconds)
    }
    return try ErlangC.steadyState(of: interval.load, agents: Double(agents))?.serviceLevel(within: goal.seconds) ?? -1
  }

  /// The least total by trying every combination.
  private func bruteForce(_ day: [DayInterval], patience: Double?, most: Int) throws -> Int {
    let levels = try day.map { interval in try (0...most).map { try level(interval, $0, patience) } }
    let offered = day.reduce(0) { $0 + $1.load.contactsPerHour }
    var least = Int.max
    func choose(_ interval: Int, _ total: Int, _ met: Double) {
      guard interval < day.count else {
        if met >= goal.share * offered { least = min(least, total) }
        return
      }
      for agents in day[interval].floor...most where levels[interval][agents] >= 0 {
        choose(interval + 1, total + agents, met + levels[interval][agents] * day[interval].load.contactsPerHour)
      }
    }
    choose(0, 0, 0)
    return least
  }

  @Test(arguments: UInt64(1)...12) func noCombinationHasFewerAgents(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let contacts = (0..<4).map { _ in Double.random(in: 2...150, using: &generator) }
    let day = try intervals(contacts, floor: Int.random(in: 0...2, using: &generator))
    for patience in [nil, 60.0, 600] {
      let requirement = try DailyStaffing.requirement(for: day, goal: goal, patienceSeconds: patience)
      #expect(requirement.serviceLevel >= 0.8 - 1e-12)
      let least = try bruteForce(day, patience: patience, most: 16)
      #expect(requirement.lowerBound <= least)
      #expect(requirement.agents.reduce(0, +) <= least + (requirement.isProvenLeast ? 0 : 1))
      #expect(patience != nil || requirement.isProvenLeast)
    }
  }

  @Test(arguments: UInt64(1)...20) func contactsMissedAreConvexAboveTheLoad(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let contacts = Double.random(in: 1...4000, using: &generator)
    let seconds = Double.random(in: 0...60, using: &generator)
    let values = MissedContacts(
      interval: try intervals([contacts])[0], goal: .init(share: 0.8, seconds: seconds), patienceSeconds: nil
    ).values
    for index in values.indices.dropFirst().dropLast() {
      #expect(values[index - 1] - values[index] >= (values[index] - values[index + 1]) * (1 - 1e-12))
    }
  }

  @Test func theDayNeedsFewerThanItsIntervals() throws {
    let day = try intervals([12, 20, 45, 90, 160, 200, 180, 120, 60, 30, 15, 8])
    let together = try DailyStaffing.requirement(for: day, goal: goal)
    let apart = try day.map {
      try IntervalStaffing.requirement(for: $0.load, goals: ServiceGoals(serviceLevel: goal)).agents
    }
    #expect(together.isProvenLeast)
    #expect(together.agents.reduce(0, +) < apart.reduce(0, +))
    #expect(together.serviceLevel >= 0.8)
    let offered = day.reduce(0) { $0 + $1.load.contactsPerHour }
    let met = try zip(day, together.agents).reduce(0) { try $0 + level($1.0, $1.1, nil) * $1.0.load.contactsPerHour }
    #expect(abs(met / offered - together.serviceLevel) < 1e-12)
  }

  @Test func floorsAreKeptAndCanBeEnough() throws {
    let requirement = try DailyStaffing.requirement(for: intervals([20, 30], floor: 9), goal: goal)
    #expect(requirement.agents == [9, 9])
    #expect(requirement.isProvenLeast)
  }

  @Test func withoutLoadOnlyFloorsRemain() throws {
    let requirement = try DailyStaffing.requirement(for: intervals([0, 0], floor: 1), goal: goal)
    #expect(requirement.agents == [1, 1])
    #expect(requirement.serviceLevel == 1)
  }

  @Test(arguments: ServiceLevelDefinition.allCases, [30.0, 240]) func everyDefinitionIsMetWithTheFewest(
    definition: ServiceLevelDefinition, patience: Double
  ) throws {
    let goal = ServiceGoals.ServiceLevel(share: 0.8, seconds: 20, definition: definition, shortAbandonSeconds: 5)
    let day = try intervals([20, 60, 5])
    let found = try DailyStaffing.requirement(for: day, goal: goal, patienceSeconds: patience)
    // The level of the day from the outcomes of its intervals, and the least total by trying every combination.
    let counts = try day.map { interval in
      try (0...9).map { agents in
        let counted = try ErlangA.steadyState(of: interval.load, agents: Double(agents), patienceSeconds: patience)
          .outcomes(within: 20, shortAbandonSeconds: 5).counted(definition)
        let contacts = interval.load.contactsPerHour
        return (met: counted.met * contacts, missed: counted.missed * contacts)
      }
    }
    func level(_ agents: [Int]) -> Double {
      let parts = zip(counts, agents).map { $0[$1] }
      return parts.reduce(0) { $0 + $1.met } / parts.reduce(0) { $0 + $1.met + $1.missed }
    }
    var least = Int.max
    for first in 1...9 {
      for second in 1...9 {
        for third in 1...9 where level([first, second, third]) >= 0.8 { least = min(least, first + second + third) }
      }
    }
    #expect(abs(level(found.agents) - found.serviceLevel) < 1e-12 && found.serviceLevel >= 0.8 - 1e-12)
    #expect(found.lowerBound <= least)
    #expect(found.agents.reduce(0, +) <= least + (found.isProvenLeast ? 0 : 1))
    #expect(definition == .ofOffered || found.agents.allSatisfy { $0 > 0 })
  }
}
