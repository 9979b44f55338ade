public import PlanModel

/// An entry of the plan's `history` as its file is read: what the draft says, with what it leaves open filled in.
///
/// Ids and names are checked when the plan is read: queues are queues of the plan, ``timeZone`` is a known zone. Whether the
/// file exists and holds those columns is found out when it is read.
public struct HistorySource: Hashable, Sendable {
  /// What the plan says of the file.
  public var draft: HistoryDraft
  /// IANA name of the centre's zone (or `UTC`), for a file whose times are not in another.
  public var centreZone: String
  /// Line of the entry in `plan.yaml`, for messages; 0 when made in code.
  public var line: Int

  /// Makes a source.
  public init(_ draft: HistoryDraft, centreZone: String, line: Int = 0) {
    self.draft = draft
    self.centreZone = centreZone
    self.line = line
  }

  /// File, relative to the plan folder.
  public var file: String { draft.file }

  /// What kind of file it is.
  public var format: HistoryFormat { draft.format ?? .interval }

  /// Names of the columns.
  public var columns: HistoryColumnNames { draft.columns ?? HistoryColumnNames() }

  /// Queue id of every row, for a file without a queue column.
  public var queue: String? { draft.queue }

  /// Name of the zone in which times without an offset are meant.
  public var timeZone: String { draft.timeZone ?? centreZone }

  /// Date format such as `dd/MM/yyyy HH:mm`, the log of Asterisk's queues has `epoch`; `nil` means ISO 8601.
  public var dateFormat: String? { draft.dateFormat ?? (format == .asterisk ? "epoch" : nil) }

  /// Whether numbers are written with a decimal comma.
  public var decimalComma: Bool { draft.hasDecimalComma }

  /// The sign between thousands; `nil` means that there is none, until the file looks otherwise.
  public var thousandsSign: ThousandsSign? { draft.thousandsSign }

  /// The unit of its handling times.
  public var handlingUnit: HandlingUnit { draft.handlingUnit ?? .seconds }

  /// What an interval without a row means.
  public var missingMeans: MissingInterval { draft.missingMeans ?? .missing }
}
