/// `agents`, `absences`, `wishes`, `previous-roster` and `locks`: the names of the tables.
struct TableNames {
  private let readers: [String: NodeReader]
  private let names: [String: String]

  /// Reads the five keys of a plan.
  init(_ plan: MappingReader) {
    var readers: [String: NodeReader] = [:]
    var names: [String: String] = [:]
    for key in ["agents", "absences", "wishes", "previous-roster", "locks"] {
      guard let reader = plan.value(key) else { continue }
      readers[key] = reader
      names[key] = reader.text(expecting: "the name of a file")
    }
    self.readers = readers
    self.names = names
  }

  var agentsFile: String { name("agents") }
  var absencesFile: String { name("absences") }
  var wishesFile: String { name("wishes") }
  var previousRosterFile: String { name("previous-roster") }
  var locksFile: String { name("locks") }

  /// The bytes of the agents' table, which must be there.
  func agents(_ files: FolderFiles) -> [UInt8]? {
    files.bytes(agentsFile, mention: readers["agents"], missing: "write a table of agents with that name")
  }

  /// The bytes of the absences, if any.
  func absences(_ files: FolderFiles) -> [UInt8]? { optional("absences", files) }

  /// The bytes of the wishes, if any.
  func wishes(_ files: FolderFiles) -> [UInt8]? { optional("wishes", files) }

  /// The bytes of the previous roster, if any.
  func previousRoster(_ files: FolderFiles) -> [UInt8]? { optional("previous-roster", files) }

  /// The bytes of the locks, if any.
  func locks(_ files: FolderFiles) -> [UInt8]? { optional("locks", files) }

  private func name(_ key: String) -> String { names[key] ?? key + ".csv" }

  /// A table that need not be there unless the plan names it.
  private func optional(_ key: String, _ files: FolderFiles) -> [UInt8]? {
    let file = name(key)
    if readers[key] == nil, !files.exists(file) { return nil }
    return files.bytes(file, mention: readers[key], missing: "correct the name, or remove the key `\(key)`")
  }
}
