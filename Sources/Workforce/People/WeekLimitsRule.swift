/// What a week asks of an agent who is employed for part of it, or away on some of its days.
///
/// Counted in contract days, as payroll does. Let the contract hold m…M minutes and d…D days a week, let E of the seven
/// days lie within the employment, and let absences take A contract days (``ContractDaysTaken``). A full week has n = D contract
/// days; a partial employment has D·E/7, rounded down for the lower limits and up
/// for the upper ones. A rotation that gives more days off than the contract would lowers n to the days it leaves. Each absent day takes off one, down to none. The limits are m·n/D … M·n/D minutes, the lower one
/// rounded down, the upper one up; and d·E/7 − A … n days. An unpaid absence lowers the lower limits only.
package struct WeekLimitsRule {
  private let minutes: ClosedRange<Int>
  private let days: ClosedRange<Int>

  /// Makes the rule of a contract.
  package init(_ contract: Contract) {
    minutes = contract.weeklyMinutes
    days = contract.weeklyDays
  }

  /// The limits of a week.
  ///
  /// - Parameters:
  ///   - employed: Days of the week within the employment, 0 to 7.
  ///   - absent: Contract days that absences take, and days that the calendar takes from all queues of the agent.
  ///   - paid: Those of them that are paid; days that the calendar takes are.
  ///   - unworkable: Days among the employed on which no work is possible at all: the absent ones, and days off.
  ///   - isRotating: Whether days off are those of a rotation, which asks for no more than it leaves.
  /// - Returns: Paid minutes and days.
  package func limits(
    employed: Int, absent: Int, paid: Int, unworkable: Int, isRotating: Bool = false
  ) -> WeekLimits {
    if employed == 7, absent == 0, !isRotating || unworkable == 0 { return WeekLimits(minutes: minutes, days: days) }
    let most = max(1, days.upperBound)
    let workable = employed - unworkable
    let low = max(0, min(most * employed / 7 - absent, workable))
    let high = max(0, (most * employed + 6) / 7 - paid)
    let lowDays = max(0, min(days.lowerBound * employed / 7 - absent, workable))
    let highDays = min(high, workable)
    let lowMinutes = minutes.lowerBound * low / most
    let highMinutes = (minutes.upperBound * high + most - 1) / most
    return WeekLimits(minutes: lowMinutes...max(lowMinutes, highMinutes), days: lowDays...max(lowDays, highDays))
  }
}
