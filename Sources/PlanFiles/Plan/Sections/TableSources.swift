import PlanModel

/// `agents`, `absences`, `wishes`, `previous-roster`, `locks`, `adjustments` and `unusual-days`: where the tables are.
struct TableSources {
  private let readers: [String: NodeReader]
  private let names: [String: String]

  /// Reads the keys of a plan.
  init(_ plan: MappingReader) {
    var readers: [String: NodeReader] = [:]
    var names: [String: String] = [:]
    for key in ["agents", "absences", "wishes", "previous-roster", "locks", "adjustments", "unusual-days"] {
      guard let reader = plan.value(key) else { continue }
      readers[key] = reader
      names[key] = reader.text(expecting: "the name of a file")
    }
    self.readers = readers
    self.names = names
  }

  /// The names that the plan says.
  var draft: TableNames {
    TableNames(
      agents: names["agents"], absences: names["absences"], wishes: names["wishes"],
      previousRoster: names["previous-roster"], locks: names["locks"],
      adjustments: names["adjustments"], unusualDays: names["unusual-days"])
  }

  /// The name of a table, said or not.
  func file(_ key: String) -> String { names[key] ?? key + ".csv" }

  /// The bytes of the agents' table, which must be there.
  func agents(_ files: FolderFiles) -> [UInt8]? {
    files.bytes(file("agents"), mention: readers["agents"], missing: "write a table of agents with that name")
  }

  /// The bytes of a table that need not be there unless the plan names it.
  func optional(_ key: String, _ files: FolderFiles) -> [UInt8]? {
    if readers[key] == nil, !files.exists(file(key)) { return nil }
    return files.bytes(file(key), mention: readers[key], missing: "correct the name, or remove the key `\(key)`")
  }
}
