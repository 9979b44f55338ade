public import PlanModel

/// One entry of the plan's `history`: a file of past contacts, and how to read it.
///
/// Ids and names are checked when the plan is read: ``queue`` and the values of ``queueNames`` are queues of the plan,
/// ``timeZone`` is a known zone. Whether the file exists and holds those columns is found out when it is read.
public struct HistorySource: Hashable, Sendable {
  /// What kind of file it is.
  public typealias Format = HistoryFormat
  /// Names of the columns.
  public typealias Columns = HistoryColumnNames
  /// The sign between thousands.
  public typealias ThousandsSign = PlanModel.ThousandsSign
  /// The unit of handling times.
  public typealias HandlingUnit = PlanModel.HandlingUnit
  /// What an interval without a row means.
  public typealias MissingInterval = PlanModel.MissingInterval

  /// File, relative to the plan folder.
  public var file: String
  /// What kind of file it is.
  public var format: Format
  /// Names of the columns.
  public var columns: Columns
  /// Queue id of every row, for a file without a queue column.
  public var queue: String?
  /// What the file calls a queue, and the id of that queue; a text that is not listed is taken as an id.
  public var queueNames: [String: String]
  /// IANA name of the zone (or `UTC`) in which times without an offset are meant.
  public var timeZone: String
  /// Date format such as `dd/MM/yyyy HH:mm`; `nil` means ISO 8601.
  public var dateFormat: String?
  /// Whether numbers are written with a decimal comma.
  public var decimalComma: Bool
  /// The sign between thousands; `nil` means that there is none, until the file looks otherwise.
  public var thousandsSign: ThousandsSign?
  /// The unit of its handling times.
  public var handlingUnit: HandlingUnit
  /// What an interval without a row means.
  public var missingMeans: MissingInterval
  /// Line of the entry in `plan.yaml`, for messages; 0 when made in code.
  public var line: Int

  /// Makes a source.
  public init(
    file: String, format: Format = .interval, columns: Columns = Columns(), queue: String? = nil,
    queueNames: [String: String] = [:], timeZone: String, dateFormat: String? = nil, decimalComma: Bool = false,
    thousandsSign: ThousandsSign? = nil, handlingUnit: HandlingUnit = .seconds,
    missingMeans: MissingInterval = .missing, line: Int = 0
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
    self.line = line
  }
}
