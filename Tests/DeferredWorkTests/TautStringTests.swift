import Testing

@testable import DeferredWork

@Suite("Smooth capacity")
struct TautStringTests {
  private func steps(_ lower: [Double], _ upper: [Double], _ total: Double) -> [Double] {
    TautString(lower: lower, upper: upper, total: total).steps
  }

  @Test("wide bounds leave it straight")
  func straight() {
    #expect(steps([0, 0, 0, 8], [8, 8, 8, 8], 8) == [2, 2, 2, 2])
  }

  @Test("it bends where a bound forces it to, and only there")
  func bends() {
    #expect(steps([0, 6, 6, 8], [8, 8, 8, 8], 8) == [3, 3, 1, 1])
    #expect(steps([0, 0, 0, 8], [1, 2, 8, 8], 8) == [1, 1, 3, 3])
  }

  @Test("no interval at all")
  func empty() {
    #expect(steps([], [], 0) == [])
  }

  @Test("it keeps its bounds, and has the lowest peak that they allow", arguments: 1...30)
  func bounds(seed: Int) {
    // Work of a pseudo-random pattern, due four intervals after it comes.
    let work = (0..<40).map { Double(($0 * $0 * 7 + seed * 13 + $0 * seed) % 11) }
    var (arrived, due) = ([Double](), [Double]())
    for index in work.indices {
      arrived.append((arrived.last ?? 0) + work[index])
      due.append((due.last ?? 0) + (index >= 4 ? work[index - 4] : 0))
    }
    let found = steps(due, arrived, due[39])
    var reached = 0.0
    for index in found.indices {
      reached += found[index]
      #expect(found[index] >= 0 && reached >= due[index] - 1e-9 && reached <= arrived[index] + 1e-9)
    }
    // No path that comes at `from` with at most what had arrived can be slower.
    var peak = 0.0
    for from in -1..<39 {
      for end in from + 1..<40 {
        peak = max(peak, (due[end] - (from < 0 ? 0 : arrived[from])) / Double(end - from))
      }
    }
    #expect(abs((found.max() ?? 0) - peak) < 1e-9)
  }
}

@Suite("Deadlines that are not equally far")
struct DueIntervalTests {
  @Test("work is due when its own deadline says")
  func due() throws {
    let stream = DeferredStream(id: "mail", hours: [4, 4, 0, 0], deadline: 0, dueIntervals: [0, 3, 3, 3])
    let found = try CapacityPlanner(streams: [stream], spareHours: [0, 0, 0, 0]).leastProfile().addedHours
    #expect(found.count == 4 && abs(found[0] - 4) < 1e-9 && abs(found[1] - 4.0 / 3) < 1e-9)
    let replay = BacklogReplay(streams: [stream], capacityHours: [4, 0, 0, 0])
    #expect(replay.lateHours == [0, 0, 0, 4])
  }

  @Test("deadlines that fall, lie before their work or are missing are refused", arguments: [[1, 0], [0, 0], [0]])
  func wrong(dueIntervals: [Int]) {
    let stream = DeferredStream(id: "mail", hours: [1, 1], deadline: 0, dueIntervals: dueIntervals)
    #expect(
      throws: DeferredWorkError.invalid(
        "deadlines of stream (mail) must be one per interval, not before it, and never fall")
    ) { _ = try CapacityPlanner(streams: [stream], spareHours: [0, 0]) }
  }
}
