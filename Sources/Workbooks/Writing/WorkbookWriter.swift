internal import CWorkbook
import Foundation

/// Writes a workbook (`.xlsx`) sheet by sheet. The same calls give the same bytes.
///
/// ## Source
/// ECMA-376, "Office Open XML File Formats"; written by libxlsxwriter.
public final class WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var failure: WorkbookWriteError?

  /// The library writes dates through `gmtime`, which has one buffer for all threads: workbooks are finished one after the other.
  private static let closing = NSLock()

  private init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
  }

  /// The bytes of a workbook.
  ///
  /// - Parameters:
  ///   - title: What its properties call it.
  ///   - created: When it says that it was made, in seconds since 1970-01-01T00:00Z, not 0; no clock is asked.
  ///   - write: Writes the sheets.
  /// - Returns: The file's content.
  /// - Throws: ``WorkbookWriteError``.
  public static func bytes(
    title: String, created: Int, _ write: (WorkbookWriter) -> Void
  ) throws(WorkbookWriteError) -> [UInt8] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/workbook.xlsx"
    // libxlsxwriter keeps the name of the folder for as long as the workbook is open.
    guard let place = strdup(folder.path) else { throw .temporaryFiles(String(cString: strerror(errno))) }
    defer { free(place) }
    var options = lxw_workbook_options(constant_memory: 0, tmpdir: place, use_zip64: 0)
    guard let book = workbook_new_opt(path, &options) else { throw .library("workbook_new_opt") }
    let writer = WorkbookWriter(book)
    writer.describe(title: title, created: created)
    write(writer)
    let code = closing.withLock { workbook_close(book) }
    if let failure = writer.failure { throw failure }
    guard code == LXW_NO_ERROR else { throw .library(String(cString: lxw_strerror(code))) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .temporaryFiles(String(cString: strerror(errno)))
    }
    return [UInt8](data)
  }

  /// Adds a sheet.
  ///
  /// - Parameter name: At most 31 characters, none of `[]:*?/\`, no apostrophe at either end, unlike all others.
  /// - Returns: What writes the sheet; `nil` when there is no memory for it.
  public func sheet(_ name: String) -> SheetWriter? {
    guard let sheet = workbook_add_worksheet(book, name) else {
      note(.library("workbook_add_worksheet"))
      return nil
    }
    return SheetWriter(sheet, name: name, book: self)
  }

  /// Remembers the first thing that went wrong.
  func note(_ error: WorkbookWriteError) {
    if failure == nil { failure = error }
  }

  /// Remembers what the library says, unless all went well.
  func note(_ code: lxw_error) {
    if code != LXW_NO_ERROR { note(.library(String(cString: lxw_strerror(code)))) }
  }

  /// The library's own form of a style.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else {
      note(.library("workbook_add_format"))
      return nil
    }
    if style.numberFormat != "General" { format_set_num_format(format, style.numberFormat) }
    if style.isBold { format_set_bold(format) }
    if let fill = style.fill { format_set_bg_color(format, lxw_color_t(fill)) }
    if style.isWrapped { format_set_text_wrap(format) }
    if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.hasGrid {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, lxw_color_t(0xBFBFBF))
    }
    if style.hasLineAbove { format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    formats[style] = format
    return format
  }

  private func describe(title: String, created: Int) {
    CellText.spelled(title).withCString { title in
      "jaga".withCString { program in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: program)
        properties.created = time_t(created)
        note(workbook_set_properties(book, &properties))
      }
    }
  }
}
