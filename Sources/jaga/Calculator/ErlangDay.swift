import ArgumentParser
import Foundation
import Queueing
import Reporting

/// The least staff for a service level of the whole day, as people and programs read it.
struct ErlangDay: Encodable {
  /// Agents by interval.
  var agents: [Int]
  var totalAgents: Int
  /// Of the day's contacts.
  var serviceLevel: Double
  /// How those who hang up count in it.
  var serviceLevelDefinition: String
  /// No staffing that meets the goal has fewer agents in total.
  var lowerBound: Int
  var isProvenLeast: Bool

  /// Answers for the intervals that several loads stand for.
  init(_ options: ErlangOptions) throws {
    let loads = (options.contactsPerHour ?? options.erlangs)?.values ?? []
    let times = options.handlingTime?.values ?? []
    func single(_ series: NumberSeries?, _ name: String) throws -> Double? {
      guard series?.values.count ?? 1 == 1 else { throw ValidationError("--day takes one \(name).") }
      return series?.values.first
    }
    guard times.count == 1 || times.count == loads.count else {
      throw ValidationError("--day takes one --handling-time, or one for each of the \(loads.count) intervals.")
    }
    guard let share = try single(options.serviceLevel, "--service-level") else {
      throw ValidationError("--day needs --service-level, and no --agents.")
    }
    let within = try single(options.within, "--within") ?? 20
    let patience = options.model == .c ? nil : try single(options.patience, "--patience")
    let floors = options.floor?.values ?? [0]
    guard floors.count == 1 || floors.count == loads.count else {
      throw ValidationError("--day takes one --floor, or one for each of the \(loads.count) intervals.")
    }
    func level(_ share: Double) -> ServiceGoals.ServiceLevel {
      .init(
        share: share, seconds: within, definition: options.definition, shortAbandonSeconds: options.shortAbandon)
    }
    do throws(QueueingError) {
      var intervals: [DayInterval] = []
      for (index, load) in loads.enumerated() {
        let seconds = times[times.count == 1 ? 0 : index]
        let offered =
          if options.erlangs != nil {
            try OfferedLoad(erlangs: load, handlingSeconds: seconds)
          } else {
            try OfferedLoad(contactsPerHour: load, handlingSeconds: seconds)
          }
        var floor = Int(floors[floors.count == 1 ? 0 : index])
        let goals = ServiceGoals(
          serviceLevel: options.floorServiceLevel.map(level), meanWait: options.meanWait,
          maximumOccupancy: options.maxOccupancy, maximumAbandonment: options.maxAbandonment,
          maximumProbabilityOfWaiting: options.maxWaiting)
        try goals.check()
        if goals.bindsIntervals {
          floor = max(
            floor, try IntervalStaffing.requirement(for: offered, goals: goals, patienceSeconds: patience).agents)
        }
        intervals.append(DayInterval(load: offered, floor: floor))
      }
      let found = try DailyStaffing.requirement(
        for: intervals, goal: level(share), patienceSeconds: patience)
      agents = found.agents
      totalAgents = found.agents.reduce(0, +)
      serviceLevel = found.serviceLevel
      lowerBound = found.lowerBound
      isProvenLeast = found.isProvenLeast
      serviceLevelDefinition = options.definition.rawValue
    } catch {
      throw ValidationError("\(error)")
    }
  }

  var json: String {
    get throws {
      try DocumentText.of(self)
    }
  }

  /// A row an interval.
  var csv: String {
    "interval,agents\n" + agents.enumerated().map { "\($0.offset),\($0.element)\n" }.joined()
  }

  var text: String {
    "agents by interval: " + agents.map(String.init).joined(separator: " ") + "\n"
      + "\(totalAgents) in all, service level of the day (\(serviceLevelDefinition)) "
      + "\(Wording.plain(serviceLevel)); "
      + (isProvenLeast ? "none meets it with fewer\n" : "at least \(lowerBound) are needed\n")
  }
}
