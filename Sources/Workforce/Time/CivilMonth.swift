/// A month of the proleptic Gregorian calendar, such as November 2026.
public struct CivilMonth: Hashable, Sendable, Comparable {
  /// Months since January of the year 0, so that months can be counted.
  public let number: Int

  /// Makes the month that lies `number` months after January of the year 0.
  private init(number: Int) {
    self.number = number
  }

  /// Makes a month from its parts; `nil` when there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  /// The month of a day.
  public init(of day: CivilDate) {
    let (year, month, _) = day.parts
    self.init(number: year * 12 + month - 1)
  }

  /// The month that lies so many months later (earlier when negative).
  public func adding(months: Int) -> CivilMonth {
    CivilMonth(number: number + months)
  }

  /// Whether one month lies before another.
  public static func < (left: CivilMonth, right: CivilMonth) -> Bool { left.number < right.number }
}

extension CivilMonth: LosslessStringConvertible {
  /// Reads `YYYY-MM`, exactly; `nil` when the text is anything else or no such month exists.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let day = CivilDate(text + "-01") else { return nil }
    self.init(of: day)
  }

  /// `YYYY-MM`.
  public var description: String {
    let (year, month) = (number / 12, number % 12 + 1)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))"
  }
}

extension CivilMonth: Codable {
  /// Reads `YYYY-MM`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let month = CivilMonth(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "[\(text)] is not a month")
    }
    self = month
  }

  /// Writes `YYYY-MM`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
