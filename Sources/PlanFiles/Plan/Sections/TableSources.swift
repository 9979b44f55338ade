import PlanModel

/// The tables beside a plan: what it calls them, and their bytes.
struct TableSources {
  private let readers: [PlanTable: NodeReader]
  /// The names that the plan says, or that the folder has for tables of which it says none.
  private(set) var names: TableNames

  /// Reads the keys of a plan.
  init(_ plan: MappingReader) {
    var readers: [PlanTable: NodeReader] = [:]
    var names = TableNames()
    for table in PlanTable.allCases {
      guard let reader = plan.value(table.key) else { continue }
      readers[table] = reader
      names[table] = reader.text(expecting: "the name of a file")
    }
    self.readers = readers
    self.names = names
  }

  /// Takes workbooks such as `agents.xlsx` for tables of which the plan says nothing and for which the folder has no text.
  mutating func findWorkbooks(_ files: FolderFiles) {
    for table in PlanTable.allCases where names[table] == nil && readers[table] == nil {
      let workbook = table.rawValue + ".xlsx"
      guard files.exists(workbook) else { continue }
      if files.exists(table.usualFile) {
        files.warnOfUnread(workbook, beside: table.usualFile)
      } else {
        names[table] = workbook
      }
    }
  }

  /// The name of a table, said or not.
  func file(_ table: PlanTable) -> String { names.file(of: table) }

  /// The bytes of the agents' table, which must be there.
  func agents(_ files: FolderFiles) -> [UInt8]? {
    files.bytes(file(.agents), mention: readers[.agents], missing: "write a table of agents with that name")
  }

  /// The bytes of a table that need not be there unless the plan names it.
  func optional(_ table: PlanTable, _ files: FolderFiles) -> [UInt8]? {
    if readers[table] == nil, !files.exists(file(table)) { return nil }
    return files.bytes(
      file(table), mention: readers[table], missing: "correct the name, or remove the key `\(table.key)`")
  }
}
