/// An entry of `history`: a file of past contacts, and how to read it.
public struct HistoryDraft: Codable, Hashable, Sendable {
  /// What a file calls a queue.
  public struct QueueName: Codable, Hashable, Sendable {
    /// The file's word.
    public var name: String
    /// Id of the queue.
    public var queue: String

    /// Makes a name.
    public init(name: String, queue: String) {
      self.name = name
      self.queue = queue
    }
  }

  /// File, relative to the plan folder, or absolute.
  public var file: String
  /// What kind of file it is; `nil` means rows of intervals.
  public var format: HistoryFormat?
  /// Names of its columns.
  public var columns: HistoryColumnNames?
  /// Id of the queue of all its rows, for a file without a queue column.
  public var queue: String?
  /// What the file calls the queues, in the order written.
  public var queueNames: [QueueName]?
  /// IANA name of the zone of times without an offset; `nil` means the centre's.
  public var timeZone: String?
  /// Format of times; `nil` means ISO 8601.
  public var dateFormat: String?
  /// Whether numbers have a decimal comma.
  public var decimalComma: Bool?
  /// The sign between thousands; `nil` means that there is none, until the file looks otherwise.
  public var thousandsSign: ThousandsSign?
  /// The unit of its handling times; `nil` means seconds.
  public var handlingUnit: HandlingUnit?
  /// What an open interval without a row means.
  public var missingMeans: MissingInterval?

  /// Makes it.
  public init(
    file: String, format: HistoryFormat? = nil, columns: HistoryColumnNames? = nil, queue: String? = nil,
    queueNames: [QueueName]? = nil, timeZone: String? = nil, dateFormat: String? = nil, decimalComma: Bool? = nil,
    thousandsSign: ThousandsSign? = nil, handlingUnit: HandlingUnit? = nil, missingMeans: MissingInterval? = nil
  ) {
    self.file = file
    self.format = format
    self.columns = columns
    self.queue = queue
    self.queueNames = queueNames
    self.timeZone = timeZone
    self.dateFormat = dateFormat
    self.decimalComma = decimalComma
    self.thousandsSign = thousandsSign
    self.handlingUnit = handlingUnit
    self.missingMeans = missingMeans
  }

  /// Whether numbers have a decimal comma, as far as the plan says: a point between thousands leaves no other.
  public var hasDecimalComma: Bool { decimalComma ?? (thousandsSign == .point) }

  /// Why the sign between thousands cannot be used; `nil` when it can.
  package var thousandsSignFault: FieldFault? {
    guard let sign = thousandsSign, sign == (hasDecimalComma ? .comma : .point) else { return nil }
    return FieldFault(
      code: "contradiction",
      message: "says that a \(sign.rawValue) stands between thousands, and `decimal-comma` that it is the decimal sign",
      fix: "remove `decimal-comma`")
  }

  /// Why the format of times cannot be used; `nil` when it can.
  ///
  /// A format must say year, month, day and hour each once; `excel` means the serial numbers of a spreadsheet.
  package var dateFormatFault: FieldFault? {
    guard let text = dateFormat, text != "excel" else { return nil }
    for (letter, name) in [("y" as Character, "year"), ("M", "month"), ("d", "day"), ("H", "hour")] {
      let runs = text.split(whereSeparator: { $0 != letter }).count
      let isTwelveHours = letter == "H" && text.contains("h") && text.contains("a")
      guard runs == 1 || isTwelveHours else {
        return FieldFault(
          code: "wrong-date-format", message: "[\(text)] does not hold the \(name) once (`\(letter)`)",
          fix: "write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute")
      }
    }
    return nil
  }
}
