import Workforce

/// `session`: how often each session stands in a period, as a code of ``SessionCounts``; what the number costs an agent is decided when the
/// period closes.
struct SessionsInPeriod: LineResource {
  let counts: SessionCounts

  func memory(after past: PastLine) -> Int32 { 0 }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    guard let offer = type.session else { return 0 }
    guard let next = counts.adding(offer.session, to: Int(memory), inPeriod: type.day / 7) else { return nil }
    memory = Int32(next)
    return 0
  }

  func closePeriod(_ memory: inout Int32, lastDay: Int) -> Int? {
    memory = 0
    return 0
  }
}
