/// Names of the tables beside the plan, as far as it says them.
public struct TableNames: Codable, Hashable, Sendable {
  /// Who there is.
  public var agents: String?
  /// When agents are away.
  public var absences: String?
  /// What they want.
  public var wishes: String?
  /// The duties before the horizon.
  public var previousRoster: String?
  /// What stays of a roster to start from.
  public var locks: String?
  /// Changes to the finished forecast.
  public var adjustments: String?
  /// Which odd days are learned from.
  public var unusualDays: String?
  /// What agents have of kinds of absence.
  public var balances: String?
  /// Absences asked for that could not be granted yet.
  public var waiting: String?
  /// What became of the wishes of an earlier period.
  public var grantedBefore: String?
  /// What agents had in earlier weeks.
  public var ledger: String?

  /// Makes names, none of which is said.
  public init() {}

  /// The name that the plan says of a table; `nil` where it says none.
  public subscript(table: PlanTable) -> String? {
    get { self[keyPath: TableNames.path(of: table)] }
    set { self[keyPath: TableNames.path(of: table)] = newValue }
  }

  /// The name of a table's file, said or not.
  public func file(of table: PlanTable) -> String { self[table] ?? table.usualFile }

  private static func path(of table: PlanTable) -> WritableKeyPath<TableNames, String?> {
    switch table {
    case .agents: \.agents
    case .absences: \.absences
    case .wishes: \.wishes
    case .previousRoster: \.previousRoster
    case .locks: \.locks
    case .adjustments: \.adjustments
    case .unusualDays: \.unusualDays
    case .balances: \.balances
    case .waiting: \.waiting
    case .grantedBefore: \.grantedBefore
    case .ledger: \.ledger
    }
  }
}
