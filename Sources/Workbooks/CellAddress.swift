/// A cell by its row and its column, both from 0.
public struct CellAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The most rows that a sheet has.
  public static let rowLimit = 1_048_576
  /// The most columns that a sheet has.
  public static let columnLimit = 16_384

  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  /// Makes an address.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The first cell of a stretch such as `A1:D1`, or a cell such as `C7`; `nil` for any other text.
  public init?(corner text: String) {
    let corner = text.prefix { $0 != ":" }.replacing("$", with: "")
    let letters = corner.prefix { $0.isASCII && $0.isLetter }
    guard (1...3).contains(letters.count), let row = Int(corner.dropFirst(letters.count)),
      (1...CellAddress.rowLimit).contains(row)
    else { return nil }
    let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    self.init(row: row - 1, column: column)
  }

  /// `C7`.
  public var description: String { "\(CellAddress.letters(ofColumn: column))\(row + 1)" }

  /// `A` for column 0, `AA` for column 26.
  public static func letters(ofColumn column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// By row, then by column.
  public static func < (lhs: CellAddress, rhs: CellAddress) -> Bool {
    (lhs.row, lhs.column) < (rhs.row, rhs.column)
  }
}
