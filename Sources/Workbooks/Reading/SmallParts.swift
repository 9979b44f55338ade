/// What `workbook.xml` says: the sheets in the order of their tabs, and from when days are counted.
final class BookScan: XMLScan {
  struct Entry {
    var name: String
    var relation: String
    var isHidden: Bool
  }
  private(set) var sheets: [Entry] = []
  private(set) var is1904 = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "sheet" {
      sheets.append(
        Entry(
          name: CellText.meaning(of: attributes["name"] ?? ""), relation: attributes["id"] ?? "",
          isHidden: (attributes["state"] ?? "visible") != "visible"))
    } else if name == "workbookPr" {
      is1904 = attributes.isTrue("date1904")
    }
  }
}

/// What a part of relations says: which other parts a part needs.
final class RelationScan: XMLScan {
  struct Relation {
    var id: String
    /// The last word of its type, such as `worksheet`.
    var type: String
    var target: String
  }
  private(set) var relations: [Relation] = []

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
    let type = attributes["Type"] ?? ""
    relations.append(
      Relation(
        id: attributes["Id"] ?? "", type: String(type.split(separator: "/").last ?? ""),
        target: attributes["Target"] ?? ""))
  }

  /// The name of a part that another one names, in the other one's folder unless it begins with a slash.
  static func part(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }
}

/// What `styles.xml` says: the format of each style of cells.
final class StyleScan: XMLScan {
  private(set) var formats: [NumberFormat] = []
  private var codes: [Int: String] = [:]
  private var isInCells = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "numFmt" {
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] ?? "" }
    } else if name == "cellXfs" {
      isInCells = true
    } else if isInCells, name == "xf" {
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(NumberFormat(id: id, code: codes[id]))
    }
  }

  override func close(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
  }
}

/// What `sharedStrings.xml` holds: texts that cells name by their number, as fields of a table.
final class StringScan: XMLScan {
  /// All texts, one after the other.
  private(set) var content: [UInt8] = []
  /// Where each of them ends.
  private(set) var ends: [Int] = []
  private var text: [UInt8] = []
  private var isText = false
  private var isPronunciation = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "t" { isText = !isPronunciation } else if name == "rPh" { isPronunciation = true }
  }

  override func take(_ piece: UnsafeBufferPointer<UInt8>) {
    if isText { text.append(contentsOf: piece) }
  }

  override func close(_ name: XMLName) {
    if name == "t" {
      isText = false
    } else if name == "rPh" {
      isPronunciation = false
    } else if name == "si" {
      TableField.append(text, to: &content)
      ends.append(content.count)
      text.removeAll(keepingCapacity: true)
    }
  }
}
