import Foundation
import Queueing
public import Workforce

/// What a history of absence says of the shrinkage that a plan should assume: by weekday, by kind, and by how long before the day it was known.
///
/// A share is a ratio of sums over days: hours absent over hours that would have been worked. Days are the sample, since those absent on one
/// day are so together (a wave of colds, a feast); agents are not independent. Its 95 % interval is that of a ratio of means over days, with
/// Student's t for one day less than there are.
///
/// ## Source
/// W. G. Cochran, *Sampling Techniques*, 3rd edition (1977), section 6.4: the variance of a ratio estimate.
public struct ShrinkageMeasure: Sendable {
  /// A share with what is known of it.
  public struct Share: Hashable, Sendable {
    /// The share.
    public let value: Double
    /// Days that it is taken of.
    public let days: Int
    /// Half the width of its 95 % interval; `nil` with fewer than ``fewestDays`` days.
    public let halfWidth: Double?

    /// The interval, within 0 … 1; `nil` as ``halfWidth``.
    public var interval: ClosedRange<Double>? {
      halfWidth.map { max(0, value - $0)...min(1, max(value + $0, 0)) }
    }
  }

  /// What is odd about the history.
  public enum Warning: Hashable, Sendable {
    /// Weekdays of which there are fewer than ``ShrinkageMeasure/fewestDays`` days, those without any among them.
    case fewDays([Weekday])
    /// Dates between the first and the last that have no hours: nothing of them counts.
    case missingDates(Int)
    /// More than half of the hours of a weekday are absent.
    case implausible(Weekday)
    /// Records that were known after the day; they count as not known.
    case knownAfterwards(Int)
  }

  /// Days of a weekday with fewer of which no interval is given.
  public static let fewestDays = 5
  /// Lead times of the table, in days.
  public static let leads = [0, 1, 2, 3, 7, 14, 28]
  /// The largest share that a plan takes.
  public static let largest = 0.9

  private let history: AbsenceHistory

  /// Makes a measure of a history with at least one day.
  public init(_ history: AbsenceHistory) {
    self.history = history
  }

  /// Kinds, those with the most hours first, then by name.
  public var kinds: [String] {
    var hours: [String: Double] = [:]
    for record in history.records { hours[record.kind, default: 0] += record.hours }
    return hours.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }

  /// The share of hours absent.
  ///
  /// - Parameters:
  ///   - weekday: Of days of this weekday; `nil` is all.
  ///   - kind: Of this kind; `nil` is all.
  /// - Returns: The share; `nil` without days.
  public func share(on weekday: Weekday? = nil, kind: String? = nil) -> Share? {
    let absent = hours { kind == nil || $0.kind == kind }
    return share(
      history.days.filter { weekday == nil || $0.date.weekday == weekday }.map { (absent[$0.date] ?? 0, $0.hours) })
  }

  /// The part of the hours absent that was known so many days before, or earlier.
  ///
  /// - Parameters:
  ///   - lead: Days before, from 0: by the day itself.
  ///   - kind: Of this kind; `nil` is all.
  /// - Returns: The part; `nil` when nobody wrote down when absences were known, or nobody was absent.
  public func known(before lead: Int, kind: String? = nil) -> Share? {
    guard history.saysWhenKnown else { return nil }
    let absent = hours { kind == nil || $0.kind == kind }
    let known = hours { (kind == nil || $0.kind == kind) && isKnown($0, before: lead) }
    return share(history.days.compactMap { day in absent[day.date].map { (known[day.date] ?? 0, $0) } })
  }

  /// The share that a plan should assume on a weekday: the hours absent that are not known so many days before, of the hours that are left
  /// when those known are in its table of absences.
  ///
  /// - Parameters:
  ///   - weekday: The weekday.
  ///   - lead: Days before; `nil` for a plan whose table has no absences.
  /// - Returns: The share; `nil` without days, or when nobody wrote down when absences were known.
  public func assumed(on weekday: Weekday, before lead: Int?) -> Share? {
    guard let lead else { return share(on: weekday) }
    guard history.saysWhenKnown else { return nil }
    let absent = hours { _ in true }
    let known = hours { isKnown($0, before: lead) }
    return share(
      history.days.filter { $0.date.weekday == weekday }.map { day in
        let had = known[day.date] ?? 0
        return ((absent[day.date] ?? 0) - had, day.hours - had)
      })
  }

  /// What is odd.
  public var warnings: [Warning] {
    var found: [Warning] = []
    let few = Weekday.allCases.filter { weekday in
      history.days.count { $0.date.weekday == weekday } < Self.fewestDays
    }
    if !few.isEmpty { found.append(.fewDays(few)) }
    if let first = history.days.first, let last = history.days.last {
      let missing = last.date.days(since: first.date) + 1 - history.days.count
      if missing > 0 { found.append(.missingDates(missing)) }
    }
    found += Weekday.allCases.filter { (share(on: $0)?.value ?? 0) > 0.5 }.map { .implausible($0) }
    let late = history.records.count { record in record.known.map { $0 > record.date } ?? false }
    if late > 0 { found.append(.knownAfterwards(late)) }
    return found
  }

  private func isKnown(_ record: AbsenceHistory.Record, before lead: Int) -> Bool {
    record.known.map { record.date.days(since: $0) >= lead } ?? false
  }

  private func hours(_ counts: (AbsenceHistory.Record) -> Bool) -> [CivilDate: Double] {
    var hours: [CivilDate: Double] = [:]
    for record in history.records where counts(record) { hours[record.date, default: 0] += record.hours }
    return hours
  }

  /// The ratio of two sums over days.
  private func share(_ days: [(part: Double, whole: Double)]) -> Share? {
    let days = days.filter { $0.whole > 0 }
    let whole = days.reduce(0) { $0 + $1.whole }
    guard whole > 0 else { return nil }
    let value = days.reduce(0) { $0 + $1.part } / whole
    var halfWidth: Double?
    if days.count >= Self.fewestDays {
      let squares = days.reduce(0) { $0 + ($1.part - value * $1.whole) * ($1.part - value * $1.whole) }
      let count = Double(days.count)
      let error = (count / (count - 1) * squares).squareRoot() / whole
      halfWidth = StudentQuantile.upper(degrees: days.count - 1) * error
    }
    return Share(value: value, days: days.count, halfWidth: halfWidth)
  }
}
