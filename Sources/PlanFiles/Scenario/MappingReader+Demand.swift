import PlanModel
import WallClock
import Workforce

/// A change in per cent, such as `+15`, `-20` or `15%`.
struct PercentField: PlanField {
  private static let range = -100.0...10_000

  var expected: String { "a change in per cent such as +15" }

  func value(of text: String) throws(FieldFault) -> Double {
    var digits = text.filter { $0 != " " }
    if digits.last == "%" { digits.removeLast() }
    if digits.first == "+" { digits.removeFirst() }
    guard let value = DecimalText.number(digits) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a change in per cent", fix: "write such as [+15] or [-20]")
    }
    if let fault = fault(in: value) { throw fault }
    return value
  }

  func fault(in value: Double) -> FieldFault? {
    if PercentField.range.contains(value) { return nil }
    return FieldFault(code: "out-of-range", message: "[\(DecimalText.plain(value))] is not in -100 … 10000")
  }
}

extension MappingReader {
  /// `queue`: the queues concerned, one or several.
  func queues() -> [(id: String, place: NodeReader)] {
    required("queue", "phone")?.places(of: "queue") ?? []
  }

  /// `percent`, as a factor.
  func factor() -> Double? {
    required("percent", "+15")?.read(PercentField()).map { 1 + $0 / 100 }
  }

  /// `from`, `to` and `hours`: when contacts change; `nil` when one of them could not be read.
  func demandPeriod() -> DemandPeriod? {
    let (from, to, hours) = (value("from"), value("to"), value("hours"))
    let first = from.map { $0.time(isEnd: false) }
    let last = to.map { $0.time(isEnd: true) }
    let window = hours.map { $0.window() }
    if let first, first == nil { return nil }
    if let last, last == nil { return nil }
    if let window, window == nil { return nil }
    let period = DemandPeriod(from: first ?? nil, to: last ?? nil, hours: window ?? nil)
    if let start = period.from, let end = period.to,
      (start.day, start.minute) >= (end.day, end.minute)
    {
      to?.fail("empty-range", "lies before `from`", fix: "swap the two")
      return nil
    }
    return period
  }
}

extension NodeReader {
  /// A date, or a date with a time; as an end a date includes its day.
  fileprivate func time(isEnd: Bool) -> DemandPeriod.Time? {
    guard let text = text(expecting: "a date such as 2026-11-24") else { return nil }
    switch MomentText.moment(text) {
    case .day(let day)?: return DemandPeriod.Time(day: day, minute: isEnd ? 1440 : 0)
    case .wallClock(let day, let minute)?: return DemandPeriod.Time(day: day, minute: minute)
    case .instant?:
      fail("wrong-date", "[\(text)] has an offset", fix: "write the time on the centre's own clock, without one")
    case nil:
      let fault = Moment.fault(of: text)
      fail(fault.code, fault.message, fix: fault.fix)
    }
    return nil
  }

  /// `08:00-12:00`: hours of each day.
  fileprivate func window() -> Range<Int>? {
    guard let text = text(expecting: "hours such as 08:00-12:00") else { return nil }
    do throws(WeeklyHours.Mistake) {
      return try WeeklyHours.minutes(of: text[...])
    } catch {
      fail("wrong-hours", error.message, fix: error.fix)
      return nil
    }
  }
}
