import Workforce

/// Easter Sunday of the Gregorian calendar.
enum EasterSunday {
  /// The date in a year.
  ///
  /// ## Source
  /// The algorithm of an anonymous correspondent, *Nature* 13 (20 April 1876), p. 487, as S. Butcher proved it; in this form J. Meeus,
  /// *Astronomical Algorithms* (1991), ch. 8. Valid for every year of the Gregorian calendar.
  static func date(in year: Int) -> CivilDate? {
    let (golden, century, inCentury) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}
