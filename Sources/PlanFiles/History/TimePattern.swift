import PlanModel
import Workforce

/// How a file writes its times.
enum TimePattern: Equatable {
  /// `2026-01-05T08:30:00+07:00` and its shorter forms.
  case iso8601
  /// The same with the end of the interval behind the start, `2026-01-05 08:30-09:00`, which would else be an offset.
  case iso8601Span
  /// As `date-format` says.
  case format(DateFormat)

  /// The pattern of a `date-format`; no format means ISO 8601.
  ///
  /// - Throws: Why the format cannot be used.
  init(_ format: String?) throws(FieldFault) {
    guard let format else {
      self = .iso8601
      return
    }
    self = .format(try DateFormat(String(decoding: BlankSign.plain(Array(format.utf8)[...]), as: UTF8.self)))
  }

  /// The pattern of a column of a sheet: dates that a workbook holds as such come in ISO 8601, whatever texts of the file are
  /// written like.
  func ofSheet(_ starts: [ArraySlice<UInt8>]) -> TimePattern {
    let said = starts.filter { !$0.isEmpty }
    return !said.isEmpty && said.allSatisfy { TimePattern.iso8601.read($0) != nil } ? .iso8601 : self
  }

  /// Whether times of day can be read with it.
  var saysTime: Bool {
    if case .format(let format) = self { return format.saysTime }
    return true
  }

  /// The moment that a field holds; `nil` when the field is written otherwise or there is no such day or time.
  func read(_ field: ArraySlice<UInt8>) -> WrittenTime? {
    let text = BlankSign.plain(field)
    switch self {
    case .iso8601: return TimePattern.readISO8601(text)
    case .iso8601Span: return TimePattern.readISO8601Span(text)
    case .format(.excelSerial): return TimePattern.readExcelSerial(text)
    case .format(.epoch): return TimePattern.readEpoch(text)
    case .format(.pieces(let pieces)): return TimePattern.read(text, pieces: pieces)
    }
  }
}
