/// The name of a file that holds a table, and of its sheet if it is a workbook: `agents.xlsx#Team A`.
public struct TableFile: Hashable, Sendable {
  private static let endings = [".xlsx", ".xlsm"]

  /// The file's own name.
  public let file: String
  /// The sheet that is meant; `nil` where none is named.
  public let sheet: String?

  /// Takes a name apart. A sheet stands behind the first `#` that follows the ending of a workbook.
  public init(_ name: String) {
    for (position, sign) in zip(name.indices, name) where sign == "#" {
      let file = name[..<position].lowercased()
      guard TableFile.endings.contains(where: file.hasSuffix) else { continue }
      self.file = String(name[..<position])
      sheet = String(name[name.index(after: position)...])
      return
    }
    file = name
    sheet = nil
  }

  /// Whether the name is that of a workbook.
  public var isWorkbook: Bool { TableFile.endings.contains { file.lowercased().hasSuffix($0) } }
}
