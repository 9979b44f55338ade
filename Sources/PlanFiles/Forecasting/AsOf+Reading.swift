import PlanModel
public import WallClock
public import Workforce

extension AsOf {
  /// Why a text is not such a moment.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong with it, after the name of the option.
    public let message: String
  }

  /// Reads an ISO 8601 text with a time; without an offset it is meant in the centre's zone.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - grid: The plan's grid: the date lies within its horizon or at most ``TimeGrid/leadDays`` days before it.
  ///   - clock: The centre's zone.
  /// - Throws: ``Mistake`` when it is no such moment.
  public init(_ text: String, grid: TimeGrid, clock: ZonedClock) throws(Mistake) {
    let (date, minute): (CivilDate, Int)
    switch MomentText.moment(text) {
    case .wallClock(let day, let clockMinute) where clockMinute < 1440: (date, minute) = (day, clockMinute)
    case .instant(let instant): (date, minute) = clock.reading(atInstant: instant)
    default: throw Mistake(message: "[\(text)] is not a date with a time such as \(grid.firstDay)T10:30.")
    }
    let (first, last) = (grid.date(of: -TimeGrid.leadDays), grid.date(of: grid.dayCount - 1))
    guard first <= date, date <= last else {
      throw Mistake(message: "[\(text)] does not lie between \(first) and \(last), the horizon's last day.")
    }
    self.init(date: date, slot: minute / grid.intervalMinutes)
  }
}
