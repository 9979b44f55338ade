/// Why a workbook could not be written.
public enum WorkbookWriteError: Error, Hashable, Sendable {
  /// A sheet has no room for so many rows.
  case tooManyRows(sheet: String)
  /// There is no place for what is put together: why, in the system's words.
  case temporaryFiles(String)
  /// What libxlsxwriter says.
  case library(String)
}
