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
  /// What of its queue a file holds that has no column for it: files that hold different parts add up.
  public var part: String?
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
  /// Rows that alone are read: those of every choice; `nil` reads all.
  public var only: [RowChoice]?
  /// Rows that are left out: those of any choice.
  public var leaveOut: [RowChoice]?
  /// What a contact is; `nil` goes by ids where the file has them.
  public var contactsBy: ContactIdentity?

  /// Makes it.
  public init(
    file: String, format: HistoryFormat? = nil, columns: HistoryColumnNames? = nil, queue: String? = nil,
    part: String? = nil, queueNames: [QueueName]? = nil, timeZone: String? = nil, dateFormat: String? = nil,
    decimalComma: Bool? = nil,
    thousandsSign: ThousandsSign? = nil, handlingUnit: HandlingUnit? = nil, missingMeans: MissingInterval? = nil,
    only: [RowChoice]? = nil, leaveOut: [RowChoice]? = nil, contactsBy: ContactIdentity? = nil
  ) {
    self.file = file
    self.format = format
    self.columns = columns
    self.queue = queue
    self.part = part
    self.queueNames = queueNames
    self.timeZone = timeZone
    self.dateFormat = dateFormat
    self.decimalComma = decimalComma
    self.thousandsSign = thousandsSign
    self.handlingUnit = handlingUnit
    self.missingMeans = missingMeans
    self.only = only
    self.leaveOut = leaveOut
    self.contactsBy = contactsBy
  }

  /// Whether its rows are contacts of which it does not say how long they took.
  package var isWithoutHandlingTimes: Bool {
    switch format ?? .interval {
    case .interval, .genesys, .contacts, .asterisk: false
    case .zendesk, .salesforce, .hubspot: columns?.handlingSeconds == nil && columns?.handlingTotalSeconds == nil
    }
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
  package var dateFormatFault: FieldFault? {
    guard let text = dateFormat else { return nil }
    do throws(FieldFault) {
      _ = try DateFormat(text)
      return nil
    } catch {
      return error
    }
  }
}
