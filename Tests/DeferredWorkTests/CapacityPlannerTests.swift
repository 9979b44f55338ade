import DeferredWork
import TestSupport
import Testing

@Suite("Least capacity for deferred work")
struct CapacityPlannerTests {
  private func least(
    _ streams: [DeferredStream], spare: [Double], maximum: [Double]? = nil
  ) throws -> CapacityProfile {
    try CapacityPlanner(streams: streams, spareHours: spare, maximumHours: maximum).leastProfile()
  }

  private func expect(_ found: [Double], _ wanted: [Double]) {
    #expect(found.count == wanted.count)
    #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found) instead of \(wanted)")
  }

  @Test("what is due at once is added at once")
  func dueAtOnce() throws {
    let stream = DeferredStream(id: "mail", hours: [2, 0, 1], deadline: 0)
    try expect(least([stream], spare: [0, 0, 0]).addedHours, [2, 0, 1])
  }

  @Test("spare hours come first, and nothing is added that they can do in time")
  func spareHoursComeFirst() throws {
    let stream = DeferredStream(id: "mail", hours: [4, 0, 0], deadline: 2)
    try expect(least([stream], spare: [1, 1, 2]).addedHours, [0, 0, 0])
    #expect(try abs(least([stream], spare: [1, 1, 1]).totalHours - 1) < 1e-6)
  }

  @Test("spare hours before the work comes are of no use")
  func noWorkBeforeItComes() throws {
    let stream = DeferredStream(id: "mail", hours: [0, 0, 3], deadline: 0)
    try expect(least([stream], spare: [9, 9, 1]).addedHours, [0, 0, 2])
  }

  @Test("of equal totals the flattest is taken")
  func flattestProfile() throws {
    let stream = DeferredStream(id: "mail", hours: [6, 0, 0], deadline: 2)
    try expect(least([stream], spare: [0, 0, 0]).addedHours, [2, 2, 2])
  }

  @Test("work that is not due within the horizon may be left")
  func dueAfterTheHorizon() throws {
    let stream = DeferredStream(id: "mail", hours: [0, 5], deadline: 1)
    try expect(least([stream], spare: [0, 0]).addedHours, [0, 0])
  }

  @Test("backlog keeps its deadline, and overdue backlog has until the catch-up")
  func backlog() throws {
    let due = DeferredStream(id: "mail", hours: [0, 0, 0], deadline: 3, backlog: [.init(hours: 2, intervalsAgo: 3)])
    try expect(least([due], spare: [0, 0, 0]).addedHours, [2, 0, 0])
    let overdue = DeferredStream(
      id: "mail", hours: [0, 0, 0], deadline: 1, backlog: [.init(hours: 3, intervalsAgo: 2)], catchUp: 2)
    try expect(least([overdue], spare: [0, 0, 0]).addedHours, [1, 1, 1])
  }

  @Test("streams share what is left over, the more urgent first")
  func twoStreams() throws {
    let urgent = DeferredStream(id: "social", hours: [1, 0], deadline: 0)
    let patient = DeferredStream(id: "mail", hours: [1, 0], deadline: 1)
    let profile = try least([patient, urgent], spare: [1, 1])
    expect(profile.addedHours, [0, 0])
    expect(profile.doneHours[1], [1, 0])
    expect(profile.doneHours[0], [0, 1])
  }

  @Test("closed intervals get nothing; what then cannot be met is named with its interval and hours")
  func limits() throws {
    let stream = DeferredStream(id: "mail", hours: [3, 0], deadline: 1)
    try expect(least([stream], spare: [0, 0], maximum: [0, 5]).addedHours, [0, 3])
    #expect(throws: DeferredWorkError.tooLittleCapacity(interval: 1, missingHours: 2)) {
      _ = try least([stream], spare: [0, 0], maximum: [0, 1])
    }
  }

  @Test("input out of range is refused")
  func invalidInput() {
    let stream = DeferredStream(id: "mail", hours: [1], deadline: 0)
    #expect(throws: DeferredWorkError.invalid("spare hours must be zero or more")) {
      _ = try CapacityPlanner(streams: [stream], spareHours: [-1])
    }
    #expect(
      throws: DeferredWorkError.invalid("hours of stream (mail) need one value per interval (1 instead of 2)")
    ) { _ = try CapacityPlanner(streams: [stream], spareHours: [0, 0]) }
    #expect(
      throws: DeferredWorkError.invalid("deadline (-1) of stream (mail) must be zero or more intervals")
    ) { _ = try CapacityPlanner(streams: [DeferredStream(id: "mail", hours: [1], deadline: -1)], spareHours: [0]) }
  }

  @Test("the least profile clears every deadline when replayed, and with less it does not", arguments: 1...12)
  func replayAgrees(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    func draw(_ bound: Int) -> Double { Double(random.below(bound)) }
    let stream = DeferredStream(
      id: "mail", hours: (0..<30).map { _ in draw(4) }, deadline: Int(draw(5)),
      backlog: [.init(hours: draw(6), intervalsAgo: 1)])
    let spare = (0..<30).map { _ in draw(3) }
    let profile = try least([stream], spare: spare)
    let capacity = zip(spare, profile.addedHours).map { $0 + $1 }
    let replay = BacklogReplay(streams: [stream], capacityHours: capacity)
    #expect(replay.lateHours.allSatisfy { $0 < 1e-6 })
    let less = zip(spare, profile.addedHours).map { $0 + $1 * 0.98 }
    let short = BacklogReplay(streams: [stream], capacityHours: less)
    #expect(profile.totalHours < 1e-9 || short.lateHours.contains { $0 > 1e-6 })
  }
}

@Suite("Backlog under a capacity")
struct BacklogReplayTests {
  @Test("backlog, age of the oldest and share in time follow by hand")
  func tinyCase() {
    // Two hours come first, one an hour is done: half of them in time, the other an interval late.
    let stream = DeferredStream(id: "mail", hours: [2, 0, 0, 1], deadline: 0)
    let replay = BacklogReplay(streams: [stream], capacityHours: [1, 1, 0, 0])
    #expect(replay.backlogHours == [1, 0, 0, 1])
    #expect(replay.lateHours == [1, 0, 0, 1])
    #expect(replay.oldestAge == [1, nil, nil, 1])
    #expect(replay.shareInTime == 1.0 / 3)
  }

  @Test("work that was overdue when the horizon began is never in time")
  func overdue() {
    let stream = DeferredStream(
      id: "mail", hours: [0, 0], deadline: 1, backlog: [.init(hours: 1, intervalsAgo: 3)])
    let replay = BacklogReplay(streams: [stream], capacityHours: [0, 1])
    #expect(replay.shareInTime == 0)
    #expect(replay.oldestAge == [4, nil])
  }

  @Test("without anything due there is no share")
  func nothingDue() {
    let replay = BacklogReplay(
      streams: [DeferredStream(id: "mail", hours: [0], deadline: 0)], capacityHours: [1])
    #expect(replay.shareInTime == nil)
  }
}
