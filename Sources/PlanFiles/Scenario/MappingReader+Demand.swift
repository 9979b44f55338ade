import PlanModel
import Workforce

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
    let window = hours.map { $0.read(HoursOfDayField()) }
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
    guard let moment = read(MomentField()) else { return nil }
    switch moment.reading {
    case .day(let day): return DemandPeriod.Time(day: day, minute: isEnd ? 1440 : 0)
    case .wallClock(let day, let minute): return DemandPeriod.Time(day: day, minute: minute)
    case .instant:
      fail("wrong-date", "[\(moment)] has an offset", fix: "write the time on the centre's own clock, without one")
      return nil
    }
  }
}
