/// What payroll counts of some duties of one agent, in minutes. A minute may count in several of them.
public struct PayrollMinutes: Hashable, Sendable {
  /// Paid.
  public var paid = 0
  /// Paid and within the plan's night.
  public var night = 0
  /// Paid and on a day of the centre's weekend, by the clock of each minute.
  public var weekend = 0
  /// Paid and on a date that the plan's calendar marks as a holiday, by the clock of each minute.
  public var holiday = 0
  /// Paid beyond what the contract allows in the week at most: the last minutes of the week.
  public var overtime = 0

  /// Makes no minutes.
  public init() {}

  /// Adds others.
  public static func += (sum: inout PayrollMinutes, other: PayrollMinutes) {
    sum.paid += other.paid
    sum.night += other.night
    sum.weekend += other.weekend
    sum.holiday += other.holiday
    sum.overtime += other.overtime
  }
}
