import Foundation
import Queueing
import Workforce

/// An instance in `roster-bench/1` or `/2`: a contact-centre week as JSON, of one queue or of several with skills.
struct RosterBench {
  private struct File: Decodable {
    struct Weights: Decodable {
      let under: Double
      let over: Double
    }
    struct Pause: Decodable {
      let minutes: Int
      let earliest: Int
      let latest_end: Int
    }
    struct Training: Decodable {
      let minutes: Int
      let earliest: Int
      let latest_end_before_shift_end: Int
    }
    struct Contract: Decodable {
      let days: Int
      let shift_minutes: Int
      let meal: Pause
      let breaks: [Pause]
    }
    struct Person: Decodable {
      let id: String
      let contract: String
      let unavailable_days: [Int]
      let start_window: [Int]
      let skills: [String]?
    }
    struct Demand: Decodable {
      let id: String
      let required: [Double]
      let under: Double
    }
    let name: String
    let interval_minutes: Int
    let days: Int
    let required: [Double]?
    let weights: Weights?
    let queues: [Demand]?
    let over: Double?
    let training: Training?
    let contracts: [String: Contract]
    let start_minutes: [Int]
    let min_rest_minutes: Int
    let agents: [Person]
  }

  let plan: Plan
  let requirement: Requirement
  private let name: String

  /// What two agents must share to have the same contract in the plan.
  private struct Terms: Hashable {
    let contract: String
    let unavailableDays: [Int]
    let window: [Int]
  }

  init(path: String, data: Data) throws {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: data)
    } catch {
      throw InstanceError(problems: ["\(path): neither roster-bench/1 nor roster-bench/2: \(error)"])
    }
    guard let monday = CivilDate(year: 2026, month: 11, day: 23), file.days == 7,
      [15, 30].contains(file.interval_minutes)
    else {
      throw InstanceError(problems: ["\(path): one week in intervals of 15 or 30 minutes is expected"])
    }
    let demands =
      file.queues
      ?? [File.Demand(id: "phone", required: file.required ?? [], under: file.weights?.under ?? 0)]
    guard demands.allSatisfy({ $0.required.count == 7 * 1440 / file.interval_minutes }) else {
      throw InstanceError(problems: ["\(path): a requirement for each interval of the week is expected"])
    }
    let ids = demands.map(\.id)
    guard file.agents.allSatisfy({ ($0.skills ?? ids).allSatisfy(ids.contains) }) else {
      throw InstanceError(problems: ["\(path): an agent has a skill of no queue"])
    }
    let unknown = file.agents.filter { file.contracts[$0.contract] == nil || $0.start_window.count != 2 }
    guard unknown.isEmpty else {
      throw InstanceError(problems: unknown.map { "\(path): agent \($0.id): unknown contract or start window" })
    }
    let terms = file.agents.map {
      Terms(contract: $0.contract, unavailableDays: $0.unavailable_days.sorted(), window: $0.start_window)
    }
    var distinct: [Terms] = []
    for term in terms where !distinct.contains(term) { distinct.append(term) }
    var families: [ShiftFamily] = []
    var contracts: [Contract] = []
    for term in distinct {
      guard let contract = file.contracts[term.contract] else { continue }
      let starts = file.start_minutes.filter { (term.window[0]...max(term.window[0], term.window[1])).contains($0) }
      families.append(
        ShiftFamily(
          id: "\(families.count)", starts: (0..<7).map { day in starts.map { day * 1440 + $0 } },
          shapes: [RosterBench.shape(contract, step: file.interval_minutes)]))
      contracts.append(
        Contract(
          id: "\(contracts.count)", weeklyMinutes: 0...10_080, weeklyDays: contract.days...contract.days,
          shifts: [families.count - 1], costPerHour: 0,
          pattern: (0..<7).map { term.unavailableDays.contains($0) ? .off : .free }))
    }
    let grid = TimeGrid(firstDay: monday, dayCount: 7, intervalMinutes: file.interval_minutes)
    let perHour = 60 / Double(file.interval_minutes)
    name = file.name
    plan = Plan(
      name: file.name, timeZone: "UTC", grid: grid,
      queues: demands.map { demand in
        Queue(
          id: demand.id, channel: .voice, skill: demand.id, goals: ServiceGoals(), handlingSeconds: 240,
          openSlots: [[Bool]](repeating: [Bool](repeating: true, count: grid.slotsPerDay), count: 7),
          shortfallCostPerHour: demand.under * perHour)
      }, shifts: families, contracts: contracts,
      agents: zip(file.agents, terms).map { person, term in
        let contract = distinct.firstIndex(of: term) ?? 0
        let week = WeekLimits(minutes: 0...10_080, days: contracts[contract].weeklyDays)
        let skills = ids.indices.filter { person.skills?.contains(ids[$0]) ?? true }
        return Agent(
          id: person.id, name: person.id, contract: contract, queues: skills, weeks: [week],
          sessions: file.training == nil ? [] : [SessionShare(session: 0, weeks: [1...1])])
      },
      rules: [Rule(kind: .minimumRest(minutes: file.min_rest_minutes))],
      night: NightDefinition(stretches: [], minimumMinutes: 180),
      objective: Objective(
        shortfallPerHour: (demands.map(\.under).max() ?? 0) * perHour,
        surplusPerHour: (file.weights?.over ?? file.over ?? 0) * perHour),
      activities: file.queues == nil ? [] : [OpenActivity(id: "open", queues: nil)],
      sessions: file.training.map { [RosterBench.session($0, grid: grid)] } ?? [])
    let required = demands.map(\.required)
    requirement = Requirement(agents: required, rostered: required)
  }

  /// Training on any border of an interval, as far from the edges of the shift as the file says.
  private static func session(_ training: File.Training, grid: TimeGrid) -> Session {
    Session(
      id: "training", minutes: training.minutes,
      starts: Array(stride(from: 0, to: grid.horizonMinutes + 1440, by: grid.intervalMinutes)),
      sinceStart: training.earliest, beforeEnd: training.latest_end_before_shift_end)
  }

  private static func shape(_ contract: File.Contract, step: Int) -> ShiftShape {
    let meal = BreakRule(
      kind: .meal, minutes: contract.meal.minutes, isPaid: true, earliestStart: contract.meal.earliest,
      latestEnd: contract.meal.latest_end)
    let rests = contract.breaks.map {
      BreakRule(
        kind: .rest, minutes: $0.minutes, isPaid: true, earliestStart: $0.earliest, latestEnd: $0.latest_end)
    }
    return ShiftShape(
      minutes: contract.shift_minutes, breaks: (rests + [meal]).sorted { $0.earliestStart < $1.earliestStart },
      breakStep: step)
  }

  private struct Solution: Encodable {
    struct Shift: Encodable {
      let agent: String
      let day: Int
      let start: Int
      let meal: Int
      let breaks: [Int]
      let training: Int?
    }
    let instance: String
    let shifts: [Shift]
  }

  func solution(_ roster: Roster) throws -> String {
    let shifts = zip(plan.agents, roster.duties).flatMap { agent, duties in
      duties.map { duty in
        Solution.Shift(
          agent: agent.id, day: duty.day, start: duty.start - duty.day * 1440,
          meal: duty.breaks.first { $0.kind == .meal }?.start ?? 0,
          breaks: duty.breaks.filter { $0.kind == .rest }.map(\.start), training: duty.sessions.first?.start)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(Solution(instance: name, shifts: shifts)), as: UTF8.self) + "\n"
  }
}
