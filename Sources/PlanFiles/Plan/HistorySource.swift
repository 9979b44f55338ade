/// One entry of the plan's `history`: a file of past contacts, and how to read it.
///
/// Ids and names are checked when the plan is read: ``queue`` and the values of ``queueNames`` are queues of the plan,
/// ``timeZone`` is a known zone. Whether the file exists and holds those columns is found out when it is read.
public struct HistorySource: Hashable, Sendable {
  /// What kind of file it is, and thereby what its columns are called unless ``columns`` says otherwise.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// One row per interval and queue, columns as named in ``HistorySource/columns``.
    case interval
    /// An interval export of Genesys Cloud.
    case genesys
    /// A ticket export of Zendesk: one row per ticket.
    case zendesk
    /// A case export of Salesforce: one row per case.
    case salesforce
    /// A ticket export of HubSpot: one row per ticket.
    case hubspot
  }

  /// Names of the columns; `nil` takes the format's own name.
  public struct Columns: Hashable, Sendable {
    /// When the interval begins, or the ticket was created.
    public var start: String?
    /// The queue.
    public var queue: String?
    /// Contacts offered.
    public var offered: String?
    /// Contacts answered; with `abandoned` it stands in for `offered`.
    public var answered: String?
    /// Contacts abandoned.
    public var abandoned: String?
    /// Mean handling time of a contact, in seconds.
    public var handlingSeconds: String?
    /// Handling time of all contacts of the interval together, in seconds.
    public var handlingTotalSeconds: String?

    /// Makes names.
    public init(
      start: String? = nil, queue: String? = nil, offered: String? = nil, answered: String? = nil,
      abandoned: String? = nil, handlingSeconds: String? = nil, handlingTotalSeconds: String? = nil
    ) {
      self.start = start
      self.queue = queue
      self.offered = offered
      self.answered = answered
      self.abandoned = abandoned
      self.handlingSeconds = handlingSeconds
      self.handlingTotalSeconds = handlingTotalSeconds
    }
  }

  /// What it means that an open interval within the file's span has no row.
  public enum MissingInterval: String, Hashable, Sendable, CaseIterable {
    /// Nobody knows what happened.
    case missing
    /// Nobody called.
    case zero
  }

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
  /// What an interval without a row means.
  public var missingMeans: MissingInterval
  /// Line of the entry in `plan.yaml`, for messages; 0 when made in code.
  public var line: Int

  /// Makes a source.
  public init(
    file: String, format: Format = .interval, columns: Columns = Columns(), queue: String? = nil,
    queueNames: [String: String] = [:], timeZone: String, dateFormat: String? = nil, decimalComma: Bool = false,
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
    self.missingMeans = missingMeans
    self.line = line
  }
}
