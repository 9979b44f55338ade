import PlanModel

/// `exports`: tables for other systems, column by column.
enum ExportsSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [ExportDraft]? {
    guard plan.value("exports") != nil else { return nil }
    var isPartial = false
    return plan.things(
      "exports", noun: "export", example: "[{id: zendesk, rows: duty, columns: [{Agent: email}]}]",
      first: "- {id: zendesk, rows: duty, columns: [{Agent: email}]}", isPartial: &isPartial
    ) { id, keys in
      let rows = keys.required("rows", "duty")?.read(WordField(of: ExportDraft.Rows.self))
      let file = keys.value("file")?.text(expecting: "the name of a file")
      let zone = keys.value("time-zone")?.text(expecting: "an IANA time zone such as Asia/Jakarta")
      let delimiter = keys.value("delimiter")?.read(WordField(of: ExportDraft.Delimiter.self))
      let columns = keys.required("columns", "[{Agent: email}]").flatMap(columns)
      let map = keys.value("map").flatMap(maps)
      let forbid = keys.value("forbid")?.entries { $0.text(expecting: "a text") }
      guard let id, let rows, let columns else { return nil }
      return ExportDraft(
        id: id, rows: rows, columns: columns, file: file, timeZone: zone, delimiter: delimiter, map: map, forbid: forbid
      )
    }
  }

  /// Mappings of one heading each.
  private static func columns(_ reader: NodeReader) -> [ExportDraft.Column]? {
    guard let items = reader.items() else { return nil }
    let columns = reader.kept(items) { item -> ExportDraft.Column? in
      guard let keys = item.mapping() else { return nil }
      guard keys.keys.count == 1, let heading = keys.keys.first, let value = keys.value(heading) else {
        item.fail("wrong-type", "is not one heading and its expression", fix: "write such as `- {Agent: email}`")
        return nil
      }
      return value.text(expecting: "a field such as email, or a text in quotes").map {
        ExportDraft.Column(heading: heading, expression: $0)
      }
    }
    // One of which no column could be read says nothing more.
    return columns.isEmpty && !items.isEmpty ? nil : columns
  }

  private static func maps(_ reader: NodeReader) -> [ExportDraft.Map]? {
    guard let keys = reader.mapping() else { return nil }
    let maps = keys.keys.compactMap { name -> ExportDraft.Map? in
      guard let entries = keys.value(name)?.mapping() else { return nil }
      let found = entries.keys.compactMap { value in
        entries.value(value)?.text(expecting: "what the other system calls it").map {
          ExportDraft.Map.Entry(value: value, text: $0)
        }
      }
      entries.finish()
      return ExportDraft.Map(name: name, entries: found)
    }
    keys.finish()
    return maps
  }
}
