import Workforce

/// Paid minutes of a period that are overtime of their day, where overtime of the week does not count them again; what they are worth is
/// decided when the period closes.
struct OvertimeInPeriod: LineResource {
  let pay: PeriodPay

  func memory(after past: PastLine) -> Int32 { 0 }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    memory += Int32(pay.overtime(ofPaidMinutes: type.countedMinutes))
    return 0
  }

  func closePeriod(_ memory: inout Int32, lastDay: Int) -> Int? {
    memory = 0
    return 0
  }
}
