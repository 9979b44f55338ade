package import Workforce

/// What one or several texts say of a date and a time of day: some of their parts.
package struct MomentParts: Hashable, Sendable {
  /// A part, by the letters of a pattern that write it best.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case year = "yyyy"
    /// The last two digits of the year.
    case yearOfCentury = "yy"
    case month = "MM"
    case day = "dd"
    /// From 0 to 23.
    case hour = "HH"
    /// From 1 to 12.
    case hourOfHalfDay = "hh"
    /// 0 before noon, 1 after it.
    case halfDay = "a"
    case minute = "mm"
    case second = "ss"
    /// Minutes ahead of UTC.
    case offset = "xxx"
  }

  /// What each part is; parts that are not said are missing.
  package private(set) var values: [Part: Int] = [:]

  /// Nothing is said.
  package init() {}

  /// A date and a minute of it, as far as they are said.
  package init(date: CivilDate?, minute: Int?) {
    if let date { (values[.year], values[.month], values[.day]) = date.parts }
    if let minute { (values[.hour], values[.minute]) = minute.quotientAndRemainder(dividingBy: 60) }
  }

  /// Takes a part in; `false` when another value of it is known already.
  package mutating func add(_ part: Part, _ value: Int) -> Bool {
    if let known = values[part] { return known == value }
    values[part] = value
    return true
  }

  /// Takes parts in; `false` when one of them contradicts what is known.
  package mutating func merge(_ other: MomentParts) -> Bool {
    Part.allCases.allSatisfy { part in other.values[part].map { add(part, $0) } ?? true }
  }

  /// The parts that a date or a time of day lacks for being known, when these are said.
  package static func missing(ofDate isDate: Bool, in given: Set<Part>) -> [Part] {
    func lacks(_ parts: Part...) -> [Part] { parts.filter { !given.contains($0) } }
    if isDate { return (given.contains(.yearOfCentury) ? [] : lacks(.year)) + lacks(.month, .day) }
    let ofHour = given.contains(.hour) ? [] : given.contains(.hourOfHalfDay) ? lacks(.halfDay) : [.hour]
    return ofHour + lacks(.minute)
  }

  /// The date, if it is said and exists; of years without their century that within fifty years of another date.
  package func date(near other: CivilDate) -> CivilDate? {
    guard let month = values[.month], let day = values[.day] else { return nil }
    let nearest = values[.yearOfCentury].map { short -> Int in
      let earliest = other.parts.year - 50
      return earliest + (((short - earliest) % 100) + 100) % 100
    }
    guard let year = values[.year] ?? nearest, values[.yearOfCentury].map({ $0 == year % 100 }) ?? true else {
      return nil
    }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The minute of the day, if it is said and whole.
  package var minuteOfDay: Int? {
    guard let minute = values[.minute], values[.second] ?? 0 == 0 else { return nil }
    let fromHalf = values[.hourOfHalfDay].flatMap { hour in values[.halfDay].map { hour % 12 + 12 * $0 } }
    guard let hour = values[.hour] ?? fromHalf else { return nil }
    let isAfternoon = hour >= 12 ? 1 : 0
    guard values[.hourOfHalfDay].map({ $0 % 12 == hour % 12 }) ?? true,
      values[.halfDay].map({ $0 == isAfternoon }) ?? true
    else { return nil }
    return hour * 60 + minute
  }

  /// Whether what is said of the date is true of one.
  package func isTrue(of date: CivilDate) -> Bool {
    let (year, month, day) = date.parts
    let facts: [(Part, Int)] = [(.year, year), (.yearOfCentury, year % 100), (.month, month), (.day, day)]
    return facts.allSatisfy { part, fact in values[part].map { $0 == fact } ?? true }
  }
}
