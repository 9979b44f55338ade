/// How a file writes its times, as `date-format` says it: fields and the signs between them.
///
/// `yyyy`, `yy`, `MMMM`, `MMM`, `MM`, `M`, `dd`, `d`, `EEEE`, `EEE`, `HH`, `H`, `hh`, `h`, `mm`, `ss`, `S…` and `a` (AM or PM)
/// stand for themselves, and `Z` (or `X`, `x`, of any length) for an offset from UTC. Signs that are no letters and no digits
/// stand for themselves, as do `T` and what stands between apostrophes; a `'Z'`, `'UTC'` or `'GMT'` there is an offset too,
/// since that is what it says in the file. `excel` means serial numbers, `epoch` counts since 1970.
public enum DateFormat: Hashable, Sendable {
  /// Days since 1899-12-30, as a spreadsheet counts them.
  case excelSerial
  /// Seconds, milliseconds, micro- or nanoseconds since 1970-01-01T00:00Z, told apart by their size.
  case epoch
  /// Fields and literals.
  case pieces([Piece])

  /// A part of a format.
  public enum Piece: Hashable, Sendable {
    case year, shortYear
    case month(ClosedRange<Int>)
    case monthName
    case day(ClosedRange<Int>)
    case weekdayName
    case hour(ClosedRange<Int>)
    case halfDayHour(ClosedRange<Int>)
    case halfDay
    case minute
    case second
    case fraction
    case offset
    case literal(UInt8)
  }

  /// The format that a text says.
  ///
  /// - Throws: Why it cannot be used: something in it is not understood, or it leaves the day open.
  public init(_ text: String) throws(FieldFault) {
    switch text {
    case "excel": self = .excelSerial
    case "epoch": self = .epoch
    default:
      var pieces: [Piece] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.first {
        let run = rest.prefix { $0 == byte }
        let word = String(decoding: run, as: UTF8.self)
        rest = rest.dropFirst(run.count)
        if byte == UInt8(ascii: "'") {
          try DateFormat.readQuoted(&rest, count: run.count, of: text, into: &pieces)
        } else if let piece = DateFormat.piece(word) {
          pieces.append(piece)
        } else {
          try DateFormat.checkLiteral(byte, word, rest, of: text)
          pieces += run.map { .literal($0) }
        }
      }
      if let fault = DateFormat.fault(of: pieces, text) { throw fault }
      self = .pieces(pieces)
    }
  }

  /// Whether times of day can be read with it.
  public var saysTime: Bool {
    guard case .pieces(let pieces) = self else { return true }
    return pieces.contains { if case .hour = $0 { true } else if case .halfDayHour = $0 { true } else { false } }
  }

  private static func piece(_ run: String) -> Piece? {
    switch run {
    case "yyyy": .year
    case "yy": .shortYear
    case "MMMM", "MMM": .monthName
    case "MM": .month(2...2)
    case "M": .month(1...2)
    case "dd": .day(2...2)
    case "d": .day(1...2)
    case "EEEE", "EEE": .weekdayName
    case "HH": .hour(2...2)
    case "H": .hour(1...2)
    case "hh": .halfDayHour(2...2)
    case "h": .halfDayHour(1...2)
    case "mm": .minute
    case "ss": .second
    case "a": .halfDay
    case _ where run.allSatisfy({ $0 == "S" }): .fraction
    case _ where run.allSatisfy({ "ZXx".contains($0) }): .offset
    default: nil
    }
  }

  /// Reads what stands between apostrophes; two of them are one.
  private static func readQuoted(
    _ rest: inout ArraySlice<UInt8>, count: Int, of text: String, into pieces: inout [Piece]
  ) throws(FieldFault) {
    if count % 2 == 0 {
      pieces += Array(repeating: .literal(UInt8(ascii: "'")), count: count / 2)
      return
    }
    guard let end = rest.firstIndex(of: UInt8(ascii: "'")) else {
      throw FieldFault(
        code: "wrong-date-format", message: "[\(text)] has an apostrophe that nothing closes",
        fix: "close it, or remove it")
    }
    let quoted = rest[..<end]
    rest = rest[(end + 1)...]
    if ["Z", "UTC", "GMT"].contains(String(decoding: quoted, as: UTF8.self)) {
      pieces.append(.offset)
    } else {
      pieces += quoted.map { .literal($0) }
    }
  }

  /// Refuses letters that mean nothing, and signs that would be matched and forgotten though they say what a time means.
  private static func checkLiteral(
    _ byte: UInt8, _ word: String, _ rest: ArraySlice<UInt8>, of text: String
  ) throws(FieldFault) {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    if byte == UInt8(ascii: "z") {
      throw FieldFault(
        code: "wrong-date-format", message: "[\(text)] holds `\(word)`: abbreviations of zones mean several zones",
        fix: "leave them out of the file and set `time-zone`, or export offsets and write `Z` for them")
    }
    if (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+") {
      throw FieldFault(
        code: "wrong-date-format", message: "[\(text)] holds [\(word)], which stands for nothing",
        fix: "write `Z` where an offset stands, such as [MM/dd/yyyy HH:mm Z], and a letter for every number")
    }
    if isLetter, word != "T" {
      throw FieldFault(
        code: "wrong-date-format", message: "[\(text)] holds `\(word)`, which stands for nothing",
        fix:
          "build it from yyyy, MM, MMM, dd, HH, mm, ss, h, a and Z, such as [dd/MM/yyyy HH:mm], or write excel or epoch"
      )
    }
  }

  /// Year, month and day stand once each, and no part of the time twice or without the hour.
  private static func fault(of pieces: [Piece], _ text: String) -> FieldFault? {
    func count(_ isMeant: (Piece) -> Bool) -> Int { pieces.count(where: isMeant) }
    let years = count { $0 == .year || $0 == .shortYear }
    let months = count { if case .month = $0 { true } else { $0 == .monthName } }
    let days = count { if case .day = $0 { true } else { false } }
    let hours = count { if case .hour = $0 { true } else { false } }
    let halfDayHours = count { if case .halfDayHour = $0 { true } else { false } }
    let minutes = count { $0 == .minute }
    let seconds = count { $0 == .second }
    for (letter, name, found) in [("y", "year", years), ("M", "month", months), ("d", "day", days)] where found != 1 {
      return FieldFault(
        code: "wrong-date-format", message: "[\(text)] does not hold the \(name) once (`\(letter)`)",
        fix: "write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute")
    }
    if hours + halfDayHours > 1 || (minutes > 0 && hours + halfDayHours == 0) {
      return FieldFault(
        code: "wrong-date-format", message: "[\(text)] does not hold the hour once (`H`)",
        fix: "write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute")
    }
    if count({ $0 == .halfDay }) != halfDayHours {
      return FieldFault(
        code: "wrong-date-format", message: "[\(text)] needs `h` and `a` (AM or PM) together",
        fix: "write such as [M/d/yyyy h:mm a]; H is the hour of the whole day")
    }
    let fractions = count { $0 == .fraction }
    if minutes > 1 || seconds > 1 || seconds > minutes || fractions > seconds || count({ $0 == .offset }) > 1 {
      return FieldFault(
        code: "wrong-date-format", message: "[\(text)] holds a part of the time twice, or seconds without minutes",
        fix: "write such as [dd/MM/yyyy HH:mm:ss Z]")
    }
    return nil
  }
}
