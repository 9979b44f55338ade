import Queueing
import Testing

@testable import Simulation

/// Contacts that wait for hours: when they are worked on, and by when they are to be done.
@Suite("Response times") struct ResponseTimeTests {
  /// Hours 8 to 10 of each of two days.
  private static let open = (0..<48).map { (8..<10).contains($0 % 24) }

  private func clock(_ minutes: Int, _ clock: ServiceGoals.ResponseTime.Clock) throws -> ResponseClock {
    try #require(
      ResponseClock(.init(minutes: minutes, clock: clock), isOpen: Self.open, intervalSeconds: 3600))
  }

  @Test("On the open clock nights do not count, and the hours go on after the horizon")
  func openClock() throws {
    let clock = try clock(90, .open)
    #expect(clock.deadline(ofArrival: 8.25 * 3600) == 9.75 * 3600)
    #expect(clock.deadline(ofArrival: 9 * 3600) == (24 + 8.5) * 3600)
    #expect(clock.deadline(ofArrival: 3 * 3600) == 9.5 * 3600)
    #expect(clock.deadline(ofArrival: (24 + 20) * 3600) == (48 + 9.5) * 3600)
    // What ends with the opening hours is due when they end.
    #expect(clock.deadline(ofArrival: 8.5 * 3600) == 10 * 3600)
  }

  @Test("On the elapsed clock what is due in closed hours has the first open interval, if it had none before")
  func elapsedClock() throws {
    let clock = try clock(120, .elapsed)
    #expect(clock.deadline(ofArrival: 9.5 * 3600) == 11.5 * 3600)
    #expect(clock.deadline(ofArrival: 12 * 3600) == (24 + 9) * 3600)
    #expect(clock.deadline(ofArrival: 7 * 3600) == 9 * 3600)
    #expect(ResponseClock(.init(minutes: 60, clock: .open), isOpen: [false], intervalSeconds: 3600) == nil)
  }

  /// Mail that comes at night and is worked on from 8 to 10, by somebody who is there all day.
  private func model(
    _ contacts: [Double], minutes: Int, backlog: SimulatedBacklog = SimulatedBacklog(), isOpen: [Bool]? = open
  ) throws -> SimulationModel {
    let queue = SimulatedQueue(
      id: "mail", contacts: contacts, handlingSeconds: contacts.map { _ in 60 }, handlingTime: .logNormal(variation: 0),
      isDeferred: true, isOpen: isOpen, responseClock: try clock(minutes, .open), backlog: backlog)
    return try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: (0..<48).map { $0 / 24 }, queues: [queue],
      groups: [AgentGroup(name: "all", skills: [.init(queue: 0)])],
      duties: [StaffedDuty(agent: 0, group: 0, seconds: 0..<48 * 3600)])
  }

  @Test("What comes at night is done when the queue opens, not before")
  func closedHours() throws {
    var contacts = [Double](repeating: 0, count: 48)
    contacts[2] = 20
    let result = try Simulator(model(contacts, minutes: 120)).run(.exactly(40))
    let waits = try #require(result.queues[0].meanWait?.value)
    // From between 2 and 3 o'clock to 8, then minute by minute.
    #expect(waits > 5 * 3600 && waits < 6.2 * 3600, "\(waits)")
    #expect(result.queues[0].unanswered == 0)
    #expect(result.queues[0].response?.value == 1)
    let always = try Simulator(model(contacts, minutes: 120, isOpen: nil)).run(.exactly(40))
    #expect(try #require(always.queues[0].meanWait?.value) < 1800)
  }

  @Test("What cannot be done in time is late, also what is never begun")
  func late() throws {
    var contacts = [Double](repeating: 0, count: 48)
    contacts[2] = 90
    let result = try Simulator(model(contacts, minutes: 60)).run(.exactly(40))
    let share = try #require(result.queues[0].response?.value)
    // Sixty minutes for ninety contacts of one.
    #expect(abs(share - 0.667) < 0.03, "\(share)")
    #expect(abs(result.queues[0].due - 90) < 5)
    contacts[2] = 1000
    let many = try Simulator(model(contacts, minutes: 60)).run(.exactly(10))
    #expect(many.queues[0].unanswered > 700)
    #expect(try #require(many.queues[0].response?.value) < 0.08)
  }

  @Test("A backlog is there when the horizon begins, is due, and is none of the horizon's contacts")
  func backlog() throws {
    let contacts = [Double](repeating: 0, count: 48)
    let waiting = WaitingWork(contacts: 30, arrival: -3600, deadline: 9 * 3600, interval: 0)
    let counted = SimulatedBacklog(work: [waiting, waiting], isCounted: true)
    let result = try Simulator(model(contacts, minutes: 60, backlog: counted)).run(.exactly(3))
    #expect(result.queues[0].due == 60 && result.queues[0].offered == 0)
    #expect(result.queues[0].response?.value == 1)
    #expect(abs(result.groups[0].presentHours - 48) < 1e-6)
    let random = try Simulator(model(contacts, minutes: 60, backlog: SimulatedBacklog(work: [waiting]))).run(
      .exactly(200))
    #expect(abs(random.queues[0].due - 30) < 2)
  }

  @Test("Hours and backlogs that make no sense are refused")
  func problems() throws {
    #expect(throws: SimulationError.self) { try model([Double](repeating: 0, count: 48), minutes: 60, isOpen: [true]) }
    let future = SimulatedBacklog(work: [WaitingWork(contacts: 1, arrival: 5, interval: 0)])
    #expect(throws: SimulationError.self) {
      try model([Double](repeating: 0, count: 48), minutes: 60, backlog: future)
    }
  }
}
