/// A sheet as a table in text, and what of it no table has.
///
/// Commas stand between fields and line feeds between rows, quotes only where they are needed; row *n* of the sheet is the *n*-th line
/// that is not within quotes. Rows end with their last value.
public struct SheetText: Sendable {
  /// A cell and the formula in it.
  public struct Formula: Hashable, Sendable {
    /// Where.
    public var cell: CellAddress
    /// The formula without its sign.
    public var text: String
  }

  /// The table, UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// Cells that are merged into one, each such as `A1:D1`, in the order of the file.
  public internal(set) var merged: [String] = []
  /// Formulas that sum up cells above them: rows of totals.
  public internal(set) var totals: [Formula] = []
  /// Formulas without a value, as programs leave them that do not calculate.
  public internal(set) var uncomputed: [Formula] = []
  /// Rows with values that the sheet hides.
  public internal(set) var hiddenRows = 0
}
