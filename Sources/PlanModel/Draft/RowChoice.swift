/// Rows of a file that hold one of some values in a column, upper and lower case alike.
public struct RowChoice: Codable, Hashable, Sendable {
  /// Name of the column.
  public var column: String
  /// The values meant.
  public var values: [String]

  /// Makes a choice.
  public init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}
