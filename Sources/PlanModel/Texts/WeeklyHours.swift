import WallClock
public import Workforce

/// Hours of a week in wall-clock time: when a queue is open, when an agent can work.
///
/// Written as entries between semicolons, each `days hours`: `mon-fri 08:00-18:00; sat 09:00-13:00,14:00-16:00`. Without
/// days an entry holds every day, without hours it holds the whole day. Hours that end before they begin pass midnight
/// (`fri 22:00-06:00`). `24/7` is always, `closed` never. The text is kept, and is how the hours are stored.
public struct WeeklyHours: Hashable, Sendable {
  /// A stretch that begins on a weekday.
  public struct Window: Hashable, Sendable {
    /// The day on which it begins.
    public var weekday: Weekday
    /// Minutes of that day, in `0..<1440`, to at most 2880 when it passes midnight.
    public var minutes: Range<Int>

    /// Makes a stretch.
    public init(weekday: Weekday, minutes: Range<Int>) {
      self.weekday = weekday
      self.minutes = minutes
    }
  }

  /// Why a text is not hours.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong with it.
    public var message: String
    /// What to write instead.
    public var fix: String
  }

  /// As written.
  public let text: String
  /// The stretches, in the order written.
  public private(set) var windows: [Window]

  /// Hours without any limit.
  public static let always = WeeklyHours(
    text: "24/7", windows: Weekday.allCases.map { Window(weekday: $0, minutes: 0..<1440) })

  /// Whether they cover the whole week without a gap, as a list of whole days.
  package var isAlways: Bool { windows == WeeklyHours.always.windows }

  private init(text: String, windows: [Window]) {
    self.text = text
    self.windows = windows
  }

  /// Reads a text.
  ///
  /// - Throws: ``Mistake`` when it is not hours.
  public init(_ text: String) throws(Mistake) {
    self.text = text
    let whole = text.lowercased().filter { $0 != " " }
    if ["24/7", "24x7", "always"].contains(whole) {
      windows = WeeklyHours.always.windows
      return
    }
    if whole == "closed" {
      windows = []
      return
    }
    windows = []
    for entry in text.split(separator: ";") where !entry.allSatisfy({ $0 == " " }) {
      try read(entry: String(entry))
    }
    if windows.isEmpty {
      throw Mistake(message: "[\(text)] names no hours", fix: "write such as [mon-fri 08:00-18:00], [24/7] or [closed]")
    }
  }

  private mutating func read(entry: String) throws(Mistake) {
    let words = entry.split(separator: " ")
    var dayWords: [Substring] = []
    var hourWords: [Substring] = []
    for word in words {
      if word.first?.isNumber == true { hourWords.append(word) } else { dayWords.append(word) }
    }
    let days: [Weekday]
    if dayWords.isEmpty {
      days = Weekday.allCases
    } else if let found = WeekdayText.weekdays(dayWords.joined(separator: " ").replacing(" ,", with: ",")) {
      days = found
    } else {
      throw Mistake(
        message: "[\(dayWords.joined(separator: " "))] are not days of the week",
        fix: "write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between them")
    }
    if hourWords.isEmpty {
      windows += days.map { Window(weekday: $0, minutes: 0..<1440) }
      return
    }
    for hours in hourWords.joined(separator: ",").split(separator: ",") {
      let minutes = try WeeklyHours.minutes(of: hours)
      windows += days.map { Window(weekday: $0, minutes: minutes) }
    }
  }

  /// `08:00-18:00` as minutes; past midnight when the end is not after the start.
  package static func minutes(of hours: Substring) throws(Mistake) -> Range<Int> {
    let ends = hours.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = ClockText.minutes(ends[0]), let end = ClockText.minutes(ends[1]), start < 1440
    else {
      throw Mistake(message: "[\(hours)] are not hours", fix: "write hours such as [08:00-18:00] or [22:00-06:00]")
    }
    guard start != end else {
      throw Mistake(
        message: "the hours [\(hours)] have no length", fix: "write [00:00-24:00] for the whole day, or remove them")
    }
    return start..<(end > start ? end : end + 1440)
  }

  /// Open slots by weekday (Monday first) and slot; `nil` when an edge is not a multiple of the interval.
  package func slots(intervalMinutes: Int) -> [[Bool]]? {
    let perDay = 1440 / intervalMinutes
    var open = [[Bool]](repeating: [Bool](repeating: false, count: perDay), count: 7)
    for window in windows {
      guard window.minutes.lowerBound % intervalMinutes == 0, window.minutes.upperBound % intervalMinutes == 0
      else { return nil }
      for slot in window.minutes.lowerBound / intervalMinutes..<window.minutes.upperBound / intervalMinutes {
        open[(window.weekday.index + slot / perDay) % 7][slot % perDay] = true
      }
    }
    return open
  }
}

extension WeeklyHours: Codable {
  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(Mistake) {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
    }
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
