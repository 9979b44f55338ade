import Workforce

/// How a file writes its times.
enum TimePattern: Equatable {
  /// `2026-01-05T08:30:00+07:00` and its shorter forms.
  case iso8601
  /// Days since 1899-12-30, as a spreadsheet counts them.
  case excelSerial
  /// Fields and literals as `date-format` lists them.
  case pieces([Piece])

  /// A part of a date format.
  enum Piece: Equatable {
    case year, shortYear
    case month(ClosedRange<Int>)
    case day(ClosedRange<Int>)
    case hour(ClosedRange<Int>)
    case halfDayHour(ClosedRange<Int>)
    case halfDay
    case minute
    case second
    case literal(UInt8)
  }

  /// The pattern of a `date-format`; `nil` when the format cannot be understood or leaves the day open.
  ///
  /// `yyyy`, `yy`, `MM`, `M`, `dd`, `d`, `HH`, `H`, `hh`, `h`, `mm`, `ss` and `a` (AM or PM) stand for themselves, anything
  /// that is not a letter for itself; `T` and `Z` are literals. `excel` means serial numbers, no format ISO 8601.
  init?(_ format: String?) {
    guard let format else {
      self = .iso8601
      return
    }
    if format == "excel" {
      self = .excelSerial
      return
    }
    let bytes = Array(format.utf8)
    var pieces: [Piece] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let end = bytes[position...].firstIndex { $0 != byte } ?? bytes.count
      let run = String(decoding: bytes[position..<end], as: UTF8.self)
      if let piece = TimePattern.piece(run) {
        pieces.append(piece)
      } else if byte < 0x80, !TimePattern.isLetter(byte) || run == "T" || run == "Z" {
        pieces += bytes[position..<end].map { .literal($0) }
      } else {
        return nil
      }
      position = end
    }
    guard TimePattern.saysOneMoment(pieces) else { return nil }
    self = .pieces(pieces)
  }

  /// The moment that a field holds; `nil` when the field is written otherwise or there is no such day or time.
  func read(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    switch self {
    case .iso8601: TimePattern.readISO8601(text)
    case .excelSerial: TimePattern.readExcelSerial(text)
    case .pieces(let pieces): TimePattern.read(text, pieces: pieces)
    }
  }

  private static func piece(_ run: String) -> Piece? {
    switch run {
    case "yyyy": .year
    case "yy": .shortYear
    case "MM": .month(2...2)
    case "M": .month(1...2)
    case "dd": .day(2...2)
    case "d": .day(1...2)
    case "HH": .hour(2...2)
    case "H": .hour(1...2)
    case "hh": .halfDayHour(2...2)
    case "h": .halfDayHour(1...2)
    case "mm": .minute
    case "ss": .second
    case "a": .halfDay
    default: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// Year, month and day stand once each, and no part of the time twice.
  private static func saysOneMoment(_ pieces: [Piece]) -> Bool {
    func count(_ isMeant: (Piece) -> Bool) -> Int { pieces.count(where: isMeant) }
    let years = count { $0 == .year || $0 == .shortYear }
    let months = count { if case .month = $0 { true } else { false } }
    let days = count { if case .day = $0 { true } else { false } }
    let hours = count { if case .hour = $0 { true } else { false } }
    let halfDayHours = count { if case .halfDayHour = $0 { true } else { false } }
    return years == 1 && months == 1 && days == 1 && hours + halfDayHours <= 1
      && count { $0 == .halfDay } == halfDayHours && count { $0 == .minute } <= 1 && count { $0 == .second } <= 1
  }
}
