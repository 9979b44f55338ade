/// An entry of `exports`: a table for another system, column by column.
public struct ExportDraft: Codable, Hashable, Sendable {
  /// What a row is.
  public enum Rows: String, Codable, Hashable, Sendable, CaseIterable {
    /// A stretch of a duty in which an agent does one thing.
    case activity
    /// A duty.
    case duty
    /// A week of an agent, as payroll counts it.
    case agentWeek = "agent-week"
  }

  /// What stands between fields.
  public enum Delimiter: String, Codable, Hashable, Sendable, CaseIterable {
    case comma, semicolon, tab, bar
  }

  /// A column.
  public struct Column: Codable, Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// What stands in it, as ``ExportExpression`` reads it.
    public var expression: String

    /// Makes it.
    public init(heading: String, expression: String) {
      self.heading = heading
      self.expression = expression
    }
  }

  /// What values are called there.
  public struct Map: Codable, Hashable, Sendable {
    /// A value and its name.
    public struct Entry: Codable, Hashable, Sendable {
      /// As the plan has it.
      public var value: String
      /// As the other system has it.
      public var text: String

      /// Makes it.
      public init(value: String, text: String) {
        self.value = value
        self.text = text
      }
    }

    /// The map's name.
    public var name: String
    /// Its entries.
    public var entries: [Entry]

    /// Makes it.
    public init(name: String, entries: [Entry]) {
      self.name = name
      self.entries = entries
    }
  }

  /// What the command line calls it.
  public var id: String
  /// What a row is.
  public var rows: Rows
  /// What its file is called; `nil` means the id and `.csv`.
  public var file: String?
  /// IANA name of the zone of its times; `nil` means the centre's.
  public var timeZone: String?
  /// What stands between fields; `nil` means a comma.
  public var delimiter: Delimiter?
  /// Its columns.
  public var columns: [Column]
  /// Names that the other system has for values.
  public var map: [Map]?
  /// Texts that no field may contain.
  public var forbid: [String]?

  /// Makes it.
  public init(
    id: String, rows: Rows, columns: [Column], file: String? = nil, timeZone: String? = nil,
    delimiter: Delimiter? = nil, map: [Map]? = nil, forbid: [String]? = nil
  ) {
    self.id = id
    self.rows = rows
    self.columns = columns
    self.file = file
    self.timeZone = timeZone
    self.delimiter = delimiter
    self.map = map
    self.forbid = forbid
  }
}
