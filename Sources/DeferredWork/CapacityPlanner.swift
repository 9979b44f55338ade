import Foundation
import LinearProgramming

/// The capacity that deferred work needs beyond what live channels leave over.
public struct CapacityProfile: Hashable, Sendable {
  /// Hours of work to be added in each interval.
  public var addedHours: [Double]
  /// Hours done in each interval, by stream.
  public var doneHours: [[Double]]

  /// Hours added in all: no profile that clears every deadline has fewer.
  public var totalHours: Double { addedHours.reduce(0, +) }
}

/// Finds the least capacity that clears every deadline.
///
/// With *Y* the work of a stream done by the end of an interval, deadlines and arrivals are bounds:
/// *due(t) ≤ Y(t) ≤ arrived(t)*, *Y* never falls, and what all streams do in an interval is at most what live channels leave
/// over plus what is added. For a stream served first come first served with one deadline these cumulated bounds are exact.
/// Of all profiles with the fewest hours the one with the lowest peak is taken and, with a single stream, smoothed (see
/// ``TautString``): neither its hours nor its peak grow, and it can be staffed in shifts.
public struct CapacityPlanner: Sendable {
  private let streams: [DeferredStream]
  private let spareHours: [Double]
  private let maximumHours: [Double]?

  /// Makes a planner.
  ///
  /// - Parameters:
  ///   - streams: The work, one value per interval each.
  ///   - spareHours: Hours per interval that live channels leave over.
  ///   - maximumHours: The most hours that can be added in each interval (0 when closed); `nil` for no limit.
  /// - Throws: ``DeferredWorkError/invalid(_:)``.
  public init(
    streams: [DeferredStream], spareHours: [Double], maximumHours: [Double]? = nil
  ) throws(DeferredWorkError) {
    let count = spareHours.count
    func check(_ values: [Double], _ name: String) throws(DeferredWorkError) {
      guard values.count == count else {
        throw .invalid("\(name) need one value per interval (\(values.count) instead of \(count))")
      }
      guard values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalid("\(name) must be zero or more") }
    }
    try check(spareHours, "spare hours")
    if let maximumHours { try check(maximumHours, "maximum hours") }
    for stream in streams {
      try check(stream.hours, "hours of stream (\(stream.id))")
      guard stream.deadline >= 0, stream.catchUp >= 0 else {
        throw .invalid("deadline (\(stream.deadline)) of stream (\(stream.id)) must be zero or more intervals")
      }
      if let due = stream.dueIntervals {
        guard due.count == count, due.enumerated().allSatisfy({ $0 <= $1 }), zip(due, due.dropFirst()).allSatisfy(<=)
        else {
          throw .invalid("deadlines of stream (\(stream.id)) must be one per interval, not before it, and never fall")
        }
      }
      guard stream.backlog.allSatisfy({ $0.hours >= 0 && $0.hours.isFinite && $0.intervalsAgo >= 1 }) else {
        throw .invalid("backlog of stream (\(stream.id)) must be zero or more hours from before the first interval")
      }
    }
    self.streams = streams
    self.spareHours = spareHours
    self.maximumHours = maximumHours
  }

  /// The least profile.
  ///
  /// - Throws: ``DeferredWorkError/tooLittleCapacity(interval:missingHours:)`` when the limits on capacity do not allow it.
  public func leastProfile() throws(DeferredWorkError) -> CapacityProfile {
    guard !spareHours.isEmpty else { return CapacityProfile(addedHours: [], doneHours: streams.map { _ in [] }) }
    guard let least = try solve(totalLimit: nil) else { throw tooLittleCapacity() }
    // The second solve may not lose the optimum to rounding.
    let total = least.totalHours
    return smoothed(try solve(totalLimit: total + 1e-9 * max(1, total)) ?? least)
  }

  /// The smoothest profile with as many hours, spare hours used as in `profile`; several streams are left as they are.
  private func smoothed(_ profile: CapacityProfile) -> CapacityProfile {
    guard streams.count == 1, let stream = streams.first, let done = profile.doneHours.first else { return profile }
    let used = zip(done, profile.addedHours).map { max(0, $0 - $1) }
    let (due, arrived) = (stream.due(), stream.arrived())
    var (usedSoFar, lower, upper) = (0.0, [Double](), [Double]())
    for (interval, hours) in used.enumerated() {
      usedSoFar += hours
      lower.append(due[interval] - usedSoFar)
      upper.append(arrived[interval] - usedSoFar)
    }
    let added = TautString(lower: lower, upper: upper, total: zip(done, used).reduce(0) { $0 + $1.0 - $1.1 }).steps
    if let maximumHours, zip(added, maximumHours).contains(where: { $0 > $1 + 1e-9 }) { return profile }
    return CapacityProfile(addedHours: added, doneHours: [zip(added, used).map(+)])
  }

  /// Minimises the hours added or, given a limit on them, the peak; `nil` when infeasible.
  private func solve(totalLimit: Double?) throws(DeferredWorkError) -> CapacityProfile? {
    do {
      let programme = try LinearProgram()
      let count = spareHours.count
      // Rows: capacity of each interval, then no stream undoes work, then the peak, then the total.
      for interval in 0..<count { try programme.addRow(Bounds(nil, spareHours[interval])) }
      for _ in 0..<streams.count * count { try programme.addRow(Bounds(0, nil)) }
      let peakRow = programme.rowCount
      if let totalLimit {
        for _ in 0..<count { try programme.addRow(Bounds(nil, 0)) }
        try programme.addRow(Bounds(nil, totalLimit))
      }
      for interval in 0..<count {
        var entries = [(row: interval, value: -1.0)]
        if totalLimit != nil { entries += [(peakRow + interval, 1), (peakRow + count, 1)] }
        try programme.addColumn(
          cost: totalLimit == nil ? 1 : 0, bounds: Bounds(0, maximumHours?[interval]), entries: entries)
      }
      for (number, stream) in streams.enumerated() {
        let (due, arrived) = (stream.due(), stream.arrived())
        for interval in 0..<count {
          var entries = [(row: interval, value: 1.0), (row: count + number * count + interval, value: 1.0)]
          if interval + 1 < count {
            entries += [(interval + 1, -1), (count + number * count + interval + 1, -1)]
          }
          let low = min(due[interval], arrived[interval])
          try programme.addColumn(cost: 0, bounds: Bounds(low, arrived[interval]), entries: entries)
        }
      }
      if totalLimit != nil {
        try programme.addColumn(cost: 1, bounds: Bounds(0, nil), entries: (0..<count).map { (peakRow + $0, -1) })
      }
      guard try programme.solve(.primal, shouldStop: { false }) == .optimal else { return nil }
      return profile(of: programme)
    } catch {
      throw .solver("the linear programme failed (\(error))")
    }
  }

  private func profile(of programme: LinearProgram) -> CapacityProfile {
    let count = spareHours.count
    let done = streams.indices.map { stream in
      var before = 0.0
      return (0..<count).map { interval in
        let cumulated = programme.value(ofColumn: (1 + stream) * count + interval)
        defer { before = cumulated }
        return max(0, cumulated - before)
      }
    }
    return CapacityProfile(addedHours: (0..<count).map { max(0, programme.value(ofColumn: $0)) }, doneHours: done)
  }

  /// The first deadline that the most capacity allowed misses, serving what is due first.
  private func tooLittleCapacity() -> DeferredWorkError {
    let most = zip(spareHours, maximumHours ?? spareHours).map { $0 + $1 }
    let replay = BacklogReplay(streams: streams, capacityHours: most)
    for (interval, late) in replay.lateHours.enumerated() where late > 1e-9 {
      return .tooLittleCapacity(interval: interval, missingHours: late)
    }
    return .solver("the linear programme found no profile")
  }
}
