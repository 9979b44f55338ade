import Workforce

/// `maximum-consecutive-shifts` and `minimum-consecutive-shifts`: duties of some families on days in a row. Each one beyond is a breach, and
/// what a run lacks is paid when it ends.
struct ConsecutiveShifts: LineResource {
  let runs: [LineRules.ShiftRun]

  /// For each run the days that end yesterday, as far as counted.
  func memory(after past: PastLine) -> [UInt8] {
    runs.map { run in
      // Of what may have begun before anybody knows nothing more is asked.
      if past.isUnknown { return UInt8(run.isMaximum ? 0 : run.counted) }
      var length = 0
      while past.families.contains(where: { $0.day == -1 - length && run.families.contains($0.family) }) { length += 1 }
      return UInt8(min(length, run.counted))
    }
  }

  func dayOff(_ memory: inout [UInt8], day: Int) -> Int? { step(&memory, family: nil) }

  func duty(_ memory: inout [UInt8], _ type: DutyType) -> Int? { step(&memory, family: type.family) }

  private func step(_ memory: inout [UInt8], family: Int?) -> Int? {
    var cost = 0
    for (index, run) in runs.enumerated() {
      let before = Int(memory[index])
      let now = family.map(run.families.contains) ?? false ? before + 1 : 0
      let amount =
        run.isMaximum ? (now > run.limit.value ? 1 : 0) : (now == 0 && before > 0 ? run.limit.value - before : 0)
      guard let added = run.limit.cost(count: amount) else { return nil }
      cost += added
      memory[index] = UInt8(min(now, run.counted))
    }
    return cost
  }
}

extension LineRules {
  /// A limit on the duties of some families on days in a row.
  struct ShiftRun: Hashable, Sendable {
    let families: [Int]
    let isMaximum: Bool
    let limit: Limit

    /// Up to which length runs differ.
    var counted: Int { isMaximum ? limit.value + 1 : limit.value }
  }
}
