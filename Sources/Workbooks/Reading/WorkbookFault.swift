/// Why a file is no workbook that can be read, or why a sheet of it cannot.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// What a file is that is no workbook of this kind (`.xlsx`), however much it may look like one.
  public enum OtherKind: Hashable, Sendable {
    /// A workbook that opens with a password alone.
    case encrypted
    /// A workbook as programs wrote them before 2007 (`.xls`).
    case old
    /// A workbook in binary form (`.xlsb`).
    case binary
    /// A workbook of OpenDocument (`.ods`).
    case openDocument
    /// Another document of an office program.
    case document
    /// An archive of something else.
    case archive
  }

  /// It is something else.
  case other(OtherKind)
  /// A part of it is missing or damaged; where in a sheet, if that is known.
  case damaged(part: String, at: CellAddress?)
  /// A part of it declares a type of document, which no workbook does: entities may hide in it.
  case declaredType(part: String)
  /// It holds more bytes than anybody writes, unpacked.
  case tooLarge(bytes: Int)
  /// A sheet has more rows with a value in them than are read.
  case tooManyRows(limit: Int)
  /// A value stands too far to the right.
  case tooManyColumns(CellAddress, limit: Int)
  /// It has no sheet of that name, but these.
  case noSuchSheet(String, of: [String])
  /// It has no sheet with cells.
  case noSheets
}
