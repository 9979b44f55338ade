import Queueing
public import Workforce

/// How agents keep to their duties, by the weekday on which a duty begins.
public struct AttendanceByWeekday: Hashable, Sendable {
  /// Seven, Monday first.
  public var days: [Attendance]

  /// Makes an attendance that differs from weekday to weekday.
  ///
  /// - Parameter days: Seven, Monday first.
  public init(days: [Attendance]) {
    precondition(days.count == Weekday.allCases.count, "an attendance for each weekday")
    self.days = days
  }

  /// Makes an attendance that is the same every day.
  public init(_ everyDay: Attendance = Attendance()) {
    self.init(days: Weekday.allCases.map { _ in everyDay })
  }

  /// The attendance that shrinkage stands for: the share out of office stays away from whole duties, the share in office
  /// is spent away from contacts now and then.
  public init(_ shrinkage: ShrinkageByWeekday) {
    self.init(days: shrinkage.days.map(Attendance.init))
  }

  /// The attendance of a weekday.
  public subscript(weekday: Weekday) -> Attendance { days[weekday.index] }
}

extension Attendance {
  fileprivate init(_ shrinkage: Shrinkage) {
    let awayShare: Double =
      switch shrinkage.mode {
      case .sequential: shrinkage.inOffice
      case .additive: shrinkage.inOffice / (1 - shrinkage.outOfOffice)
      }
    self.init(absentShare: shrinkage.outOfOffice, awayShare: awayShare)
  }
}
