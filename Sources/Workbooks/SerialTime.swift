public import Workforce

/// Dates and times as workbooks hold them: days, and fractions of them, from an origin.
///
/// The usual origin counts 1900-01-01 as day 1 and a 29 February 1900 that never was as day 60, an error that is kept ever since for
/// the sake of old files. Workbooks of old Macintoshes count from 1904-01-01, which is day 0.
///
/// ## Source
/// ECMA-376, part 1, section 18.17.4.1.
public enum SerialTime {
  /// The day number of 1899-12-30, from which all days after 28 February 1900 are counted.
  private static let origin = -25_569
  /// The day number of 1904-01-01.
  private static let origin1904 = -24_107

  /// A moment as a number of the 1900 system.
  ///
  /// - Parameters:
  ///   - date: The day, after February 1900.
  ///   - minute: Minute of the day.
  /// - Returns: Days, of which minutes are fractions.
  public static func number(_ date: CivilDate, minute: Int = 0) -> Double {
    Double(date.dayNumber - origin) + Double(minute) / 1440
  }

  /// The day that a number means.
  ///
  /// - Parameters:
  ///   - serial: Whole days.
  ///   - is1904: Whether they are counted from 1904-01-01.
  /// - Returns: `nil` where there is none: below 1, at the day that never was, after the year 9999.
  public static func date(_ serial: Int, is1904: Bool) -> CivilDate? {
    if is1904 { return (0...2_957_003).contains(serial) ? CivilDate(dayNumber: origin1904 + serial) : nil }
    guard (1...2_958_465).contains(serial), serial != 60 else { return nil }
    return CivilDate(dayNumber: origin + serial + (serial < 60 ? 1 : 0))
  }
}
