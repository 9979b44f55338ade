import Workforce

/// `maximum-days`: days with a duty within the horizon.
struct MaximumDays: LineResource {
  let limits: [LineRules.Limit]

  /// Days with a duty so far, where they are counted.
  func memory(after past: PastLine) -> Int32 { 0 }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    if limits.isEmpty { return 0 }
    defer { memory += 1 }
    return limits.costOfOneMore(after: Int(memory))
  }
}
