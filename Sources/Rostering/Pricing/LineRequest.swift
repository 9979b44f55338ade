/// Which part of a line may change, and how limits on counts are met.
struct LineRequest {
  /// Days whose duties may change.
  var free: FreeDays
  /// Duty type of each day outside `free`, -1 for a day off.
  var fixed: [Int32] = []
  /// Limits carried along exactly, with what is left of each inside `free`.
  var tracked: [Tracked] = []
  /// Scaled price of each count of a limit, by limit; empty for none.
  var penalties: [Int32] = []

  struct Tracked {
    let limit: Int
    let left: Int
  }

  /// Everything may change, and no limit is carried along.
  init(dayCount: Int) {
    free = FreeDays(0..<dayCount)
  }

  init(free: FreeDays, fixed: [Int32]) {
    self.free = free
    self.fixed = fixed
  }

  /// The same with some duties fixed; of the days that were free those stay so that are told.
  func fixing(_ types: [Int32], in problem: RosterProblem, leaving staysFree: (Int) -> Bool) -> LineRequest {
    var request = self
    if request.fixed.isEmpty { request.fixed = [Int32](repeating: -1, count: problem.horizon.dayCount) }
    for type in types { request.fixed[problem.dutyTypes[Int(type)].day] = type }
    request.free = FreeDays(free.hull.filter { free.contains($0) && staysFree($0) }, within: free.hull)
    return request
  }
}

/// The memory that kernels of one thread share: grown to what the largest solve needs.
final class KernelWorkspace {
  private(set) var values: UnsafeMutablePointer<Int32>
  private(set) var reached: UnsafeMutablePointer<UInt8>
  private(set) var slotCosts: UnsafeMutablePointer<Int32>
  private(set) var slotTypes: UnsafeMutablePointer<Int32>
  private var capacities = (values: 0, reached: 0, slots: 0)

  init() {
    values = .allocate(capacity: 1)
    reached = .allocate(capacity: 1)
    slotCosts = .allocate(capacity: 1)
    slotTypes = .allocate(capacity: 1)
  }

  deinit {
    values.deallocate()
    reached.deallocate()
    slotCosts.deallocate()
    slotTypes.deallocate()
  }

  /// Makes room; nothing is reached, every slot is unreachable.
  func prepare(values valueCount: Int, reached reachedCount: Int, slots slotCount: Int) {
    if valueCount > capacities.values {
      values.deallocate()
      capacities.values = valueCount + valueCount / 4
      values = .allocate(capacity: capacities.values)
    }
    if reachedCount > capacities.reached {
      reached.deallocate()
      capacities.reached = reachedCount + reachedCount / 4
      reached = .allocate(capacity: capacities.reached)
    }
    if slotCount > capacities.slots {
      slotCosts.deallocate()
      slotTypes.deallocate()
      capacities.slots = slotCount + slotCount / 4
      slotCosts = .allocate(capacity: capacities.slots)
      slotTypes = .allocate(capacity: capacities.slots)
    }
    reached.update(repeating: 0, count: reachedCount)
    slotCosts.update(repeating: PriceValue.unreachable, count: slotCount)
  }
}
