import Simulation
import Workforce

/// A centre with one queue and a steady rate, whose parts a test changes where it matters.
struct Centre {
  var contactsPerHour = 60.0
  var handlingSeconds = 180.0
  var agents = 4
  var hours = 10
  /// Hours that are simulated but not judged, so that the line has settled.
  var warmUpHours = 0
  var queue = SimulatedQueue(id: "calls", contacts: [], handlingSeconds: [])
  var attendance = Attendance()
  var busynessVariation = 0.0

  /// Intervals are hours; the warm-up is day 0 and what is judged day 1.
  func model() throws -> SimulationModel {
    let all = warmUpHours + hours
    var queue = queue
    queue.contacts = Array(repeating: contactsPerHour, count: all)
    queue.handlingSeconds = Array(repeating: handlingSeconds, count: all)
    // Agents stay until everybody is answered.
    let span = 0..<Double(all) * 3600 + 1e6
    return try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: (0..<all).map { $0 < warmUpHours ? 0 : (warmUpHours > 0 ? 1 : 0) },
      queues: [queue], groups: [AgentGroup(name: "all", skills: [.init(queue: 0)])],
      duties: (0..<agents).map { StaffedDuty(agent: $0, group: 0, seconds: span) },
      attendance: Array(repeating: attendance, count: warmUpHours > 0 ? 2 : 1),
      busynessVariation: busynessVariation)
  }

  /// The judged part of so many replications.
  func figures(replications: Int, seed: UInt64 = 1) throws -> ServiceFigures {
    let result = try Simulator(model()).run(.exactly(replications, seed: seed))
    return result.queueDays[0][warmUpHours > 0 ? 1 : 0]
  }

  /// One contact at most every so often, by an agent at work during one stretch.
  static func hours(
    _ contacts: [Double], handlingSeconds: Double = 60, handlingTime: HandlingTime = .logNormal(variation: 0),
    duties: [StaffedDuty], patience: Patience? = nil
  ) throws -> SimulationModel {
    try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: contacts.indices.map { $0 / 24 },
      queues: [
        SimulatedQueue(
          id: "calls", contacts: contacts, handlingSeconds: contacts.map { _ in handlingSeconds },
          handlingTime: handlingTime, patience: patience)
      ],
      groups: [AgentGroup(name: "all", skills: [.init(queue: 0)])], duties: duties)
  }
}

extension StaffedDuty {
  /// A duty in one group, by seconds (whole minutes count) from the horizon's start.
  init(agent: Int, group: Int, seconds: Range<Double>, breaks: [Range<Double>] = []) {
    func minutes(_ range: Range<Double>) -> Range<Int> {
      Int((range.lowerBound / 60).rounded())..<Int((range.upperBound / 60).rounded())
    }
    let span = minutes(seconds)
    let pauses = breaks.map(minutes).map {
      PlacedBreak(start: $0.lowerBound - span.lowerBound, minutes: $0.count, isPaid: false, kind: .meal)
    }
    let duty = Duty(
      day: span.lowerBound / 1440, family: nil, start: span.lowerBound, minutes: span.count, breaks: pauses, queue: 0)
    self.init(agent: agent, duty: duty, group: group)
  }
}
