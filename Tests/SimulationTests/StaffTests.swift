import Simulation
import Testing

/// Agents and their duties, in cases small enough to follow by hand: about 60 contacts an hour, each takes exactly as long
/// as given.
@Suite("Staff")
struct StaffTests {
  private let hour = 3600.0

  @Test("contacts that find nobody wait over midnight until somebody comes")
  func backlogOverMidnight() throws {
    var contacts = [Double](repeating: 0, count: 48)
    contacts[22] = 5
    let morning = StaffedDuty(agent: 0, group: 0, seconds: 32 * hour..<40 * hour)
    let result = try Simulator(Centre.hours(contacts, duties: [morning])).run(.exactly(3))
    let evening = result.queueIntervals[0][22]
    #expect(evening.offered > 0 && evening.answered == evening.offered && evening.answeredInTime == 0)
    // From some moment between 22 and 23 o'clock until 8 in the morning.
    let wait = try #require(evening.meanWait).value
    #expect(wait > 9 * hour && wait < 10.1 * hour)
  }

  @Test("contacts that nobody ever answers are counted as such, or as abandoned when they hang up")
  func nobodyThere() throws {
    let endless = try Simulator(Centre.hours([20], duties: [])).run(.exactly(2)).total
    #expect(endless.unanswered == endless.offered && endless.answered == 0)
    #expect(endless.serviceLevel?.value == 0)
    let patience = Patience(meanSeconds: 30)
    let impatient = try Simulator(Centre.hours([20], duties: [], patience: patience)).run(.exactly(2)).total
    #expect(impatient.abandoned == impatient.offered && impatient.unanswered == 0)
  }

  @Test("a break begins when the contact ends, and keeps its length")
  func breakAfterContact() throws {
    // One agent is busy without end from the first contact on: every contact takes half an hour.
    let pause = 2 * hour..<2 * hour + 600
    let duty = StaffedDuty(agent: 0, group: 0, seconds: 0..<4 * hour, breaks: [pause])
    let model = try Centre.hours([500, 0, 0, 0, 0], handlingSeconds: 1800, duties: [duty])
    let group = Simulator(model).run(.exactly(1)).groups[0]
    let occupancy = try #require(group.occupancy).value
    // Present until the contact under way at two hours has ended, away for ten minutes, and again until the contact under
    // way at four hours has ended: whole half-hours of contacts after the first one's arrival.
    let halfHours = group.presentHours * occupancy / 0.5
    #expect(abs(halfHours - halfHours.rounded()) < 1e-9)
    #expect(occupancy > 0.98)
    #expect(group.presentHours > 4 - 600 / hour)
  }

  @Test("an idle agent takes a break at once")
  func breakAtOnce() throws {
    let duty = StaffedDuty(agent: 0, group: 0, seconds: 0..<2 * hour, breaks: [hour..<1.5 * hour])
    let group = try Simulator(Centre.hours([0, 0, 0], duties: [duty])).run(.exactly(1)).groups[0]
    #expect(group.presentHours == 1.5)
    #expect(group.occupancy?.value == 0)
  }

  @Test("agents stay away, come late and are away at the given rates")
  func attendance() throws {
    func presentHours(_ attendance: Attendance) throws -> Double {
      var model = try Centre.hours(
        [0, 0, 0, 0], duties: (0..<200).map { StaffedDuty(agent: $0, group: 0, seconds: 0..<4 * hour) })
      model.attendance = [attendance]
      return Simulator(model).run(.exactly(3)).groups[0].presentHours / 200
    }
    #expect(try presentHours(Attendance()) == 4)
    #expect(try abs(presentHours(Attendance(absentShare: 0.2)) - 3.2) < 0.2)
    #expect(try abs(presentHours(Attendance(lateShare: 0.5, meanDelaySeconds: 900)) - (4 - 0.125)) < 0.03)
    #expect(try abs(presentHours(Attendance(awayShare: 0.25, awaySeconds: 300)) - 3) < 0.1)
  }

  @Test("attendance is that of the day on which a duty begins")
  func attendanceByDay() throws {
    let night = StaffedDuty(agent: 0, group: 0, seconds: 20 * hour..<28 * hour)
    let day = StaffedDuty(agent: 1, group: 0, seconds: 30 * hour..<38 * hour)
    var model = try Centre.hours(Array(repeating: 0, count: 48), duties: [night, day])
    func presentHours() -> Double { Simulator(model).run(.exactly(400)).groups[0].presentHours }
    #expect(presentHours() == 16)
    model.attendance[1].absentShare = 0.5
    #expect(abs(presentHours() - 12) < 0.6)
    model.attendance[0].absentShare = 0.999_999
    #expect(abs(presentHours() - 4) < 0.6)
  }

  @Test("agents who stay away are the same under another roster")
  func attendanceIsCommon() throws {
    func present(_ seconds: Range<Double>) throws -> Double {
      var model = try Centre.hours(
        [0, 0, 0, 0], duties: (0..<50).map { StaffedDuty(agent: $0, group: 0, seconds: seconds) })
      model.attendance = [Attendance(absentShare: 0.3)]
      return Simulator(model).run(.exactly(1)).groups[0].presentHours
    }
    #expect(try present(0..<2 * hour) == present(hour..<3 * hour))
  }

  @Test("an agent whose duties follow one another works on without a gap")
  func adjacentDuties() throws {
    let duties = [0..<hour, hour..<2 * hour].map { StaffedDuty(agent: 0, group: 0, seconds: $0) }
    let model = try Centre.hours([40, 40], handlingSeconds: 40, duties: duties)
    let one = StaffedDuty(agent: 0, group: 0, seconds: 0..<2 * hour)
    let whole = try Centre.hours([40, 40], handlingSeconds: 40, duties: [one])
    #expect(Simulator(model).run(.exactly(4)).total == Simulator(whole).run(.exactly(4)).total)
  }

  @Test("a busy agent whose duty is over stays for an idle one who goes home at once")
  func idleAgentGoesHome() throws {
    // The first agent gets the only contact and has it until after the end of either duty.
    let duties = [1.0, 2].enumerated().map { StaffedDuty(agent: $0, group: 0, seconds: 0..<$1 * hour) }
    var named = try Centre.hours([1, 0, 0, 0], handlingSeconds: 7200, duties: duties)
    var free = named
    named.groups[0].leaving = .byName
    free.groups[0].leaving = .firstFree
    var compared = 0
    for seed in UInt64(1)...40 {
      let result = Simulator(named).run(.exactly(1, seed: seed))
      guard result.total.offered == 1 else { continue }
      let hours = Simulator(free).run(.exactly(1, seed: seed)).groups[0].presentHours
      #expect(abs(result.groups[0].presentHours - hours - 1) < 1e-9, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 5)
  }

  @Test("when all are busy, whoever ends first goes home, and no hour is lost or won")
  func firstToEndGoesHome() throws {
    // Both are busy without end from the first minutes on, with half-hours; the first agent's contacts end first.
    let duties = [4.0, 2].enumerated().map { StaffedDuty(agent: $0, group: 0, seconds: 0..<$1 * hour) }
    var model = try Centre.hours([500, 0, 0, 0, 0], handlingSeconds: 1800, duties: duties)
    let named = Simulator(model).run(.exactly(1))
    model.groups[0].leaving = .firstFree
    let free = Simulator(model).run(.exactly(1))
    #expect(abs(named.groups[0].presentHours - free.groups[0].presentHours) < 1e-9)
    #expect(
      named.total.answered == free.total.answered && named.total.meanWaitOfAnswered != free.total.meanWaitOfAnswered)
  }

  @Test("who goes home for another leaves the rest of the roster to that one")
  func exchangedDuties() throws {
    // Staff of two, one and two again: whoever goes home first, two are there in the end.
    let duties = [
      StaffedDuty(agent: 0, group: 0, seconds: 0..<3 * hour), StaffedDuty(agent: 1, group: 0, seconds: 0..<hour),
      StaffedDuty(agent: 1, group: 0, seconds: 2 * hour..<3 * hour),
    ]
    for seed in UInt64(1)...20 {
      var model = try Centre.hours([20, 20, 20, 0], handlingSeconds: 120, duties: duties)
      model.groups[0].leaving = .firstFree
      let hours = Simulator(model).run(.exactly(1, seed: seed)).groups[0].presentHours
      #expect(abs(hours - 5) < 0.15, "seed \(seed): \(hours)")
    }
  }
}
