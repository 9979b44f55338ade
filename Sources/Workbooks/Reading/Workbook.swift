/// A workbook (`.xlsx`) to be read: its sheets, each as a table in text.
///
/// Whatever the file holds, memory and time are bounded: parts are unpacked piece by piece up to a limit in all, and walked without
/// being kept.
///
/// ## Source
/// ECMA-376, "Office Open XML File Formats", parts 1 and 2, in the transitional form and the strict one.
public final class Workbook {
  /// The most rows with values that are read of a sheet.
  public static let rowLimit = 500_000
  /// The most columns of these.
  public static let columnLimit = 1000

  /// A sheet of it.
  public struct Sheet: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Whether people do not see it.
    public let isHidden: Bool
    let part: String
  }

  /// The sheets that have cells, in the order of their tabs.
  public let sheets: [Sheet]

  private let archive: ZipArchive
  private let is1904: Bool
  private let stylePart: String?
  private let stringPart: String?
  private var loaded: (formats: [NumberFormat], strings: StringScan)?

  /// Whether bytes begin as those of workbooks and other archives do, or of documents of old office programs.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: OldDocument.signature)
  }

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookFault``.
  public init(_ bytes: [UInt8]) throws(WorkbookFault) {
    if let kind = OldDocument.kind(of: bytes) { throw .other(kind) }
    archive = try ZipArchive(bytes)
    let top = try Workbook.relations(of: "", in: archive)
    let named = top.first { $0.type == "officeDocument" }.map { RelationScan.part($0.target, in: "") }
    let part = named ?? "xl/workbook.xml"
    if let kind = Workbook.otherKind(archive, book: part) { throw .other(kind) }
    let book = BookScan()
    try book.walk(part, of: archive)
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let relations = try Workbook.relations(of: part, in: archive)
    func target(_ relation: RelationScan.Relation) -> String { RelationScan.part(relation.target, in: folder) }
    sheets = book.sheets.compactMap { entry in
      relations.first { $0.id == entry.relation && $0.type == "worksheet" }
        .map { Sheet(name: entry.name, isHidden: entry.isHidden, part: target($0)) }
    }
    is1904 = book.is1904
    stylePart = relations.first { $0.type == "styles" }.map(target)
    stringPart = relations.first { $0.type == "sharedStrings" }.map(target)
    if sheets.isEmpty { throw .noSheets }
  }

  /// A sheet as a table in text.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - sample: Only so many rows with values; `nil` reads all.
  ///   - decimalComma: Whether numbers are written with a decimal comma.
  /// - Returns: The table.
  /// - Throws: ``WorkbookFault``.
  public func text(
    of sheet: Sheet, sample: Int? = nil, decimalComma: Bool = false
  ) throws(WorkbookFault) -> SheetText {
    let (formats, strings) = try contents()
    let scan = SheetScan(
      part: sheet.part, strings: strings, formats: formats, is1904: is1904, limit: sample ?? Workbook.rowLimit,
      isSample: sample != nil, decimalComma: decimalComma)
    try scan.walk(sheet.part, of: archive)
    if let fault = scan.fault { throw fault }
    var table = scan.sheet
    if !table.bytes.isEmpty { table.bytes.append(UInt8(ascii: "\n")) }
    return table
  }

  private func contents() throws(WorkbookFault) -> (formats: [NumberFormat], strings: StringScan) {
    if let loaded { return loaded }
    let (styles, strings) = (StyleScan(), StringScan())
    if let stylePart, archive.has(stylePart) { try styles.walk(stylePart, of: archive) }
    if let stringPart, archive.has(stringPart) { try strings.walk(stringPart, of: archive) }
    loaded = (styles.formats, strings)
    return (styles.formats, strings)
  }

  /// What a part needs; nothing when nobody says.
  private static func relations(
    of part: String, in archive: ZipArchive
  ) throws(WorkbookFault) -> [RelationScan.Relation] {
    let steps = part.split(separator: "/")
    let name = (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
    guard archive.has(name) else { return [] }
    let scan = RelationScan()
    try scan.walk(name, of: archive)
    return scan.relations
  }

  /// What an archive is, if it is no workbook of this kind.
  private static func otherKind(_ archive: ZipArchive, book: String) -> WorkbookFault.OtherKind? {
    if book.hasSuffix(".bin") || archive.has("xl/workbook.bin") { return .binary }
    if archive.has("mimetype"), archive.has("content.xml") { return .openDocument }
    if ["word/document.xml", "ppt/presentation.xml"].contains(where: archive.has) { return .document }
    return archive.has(book) ? nil : .archive
  }
}
