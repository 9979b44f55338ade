extension DraftChecks {
  /// Exports: ids, zones, columns that can be understood, maps that are there.
  mutating func checkExports() {
    let exports = draft.exports ?? []
    check(ids: exports.map(\.id), of: "exports", noun: "export")
    for (position, export) in exports.enumerated() {
      let path = DraftPath("exports").entry(position, id: export.id)
      if let zone = export.timeZone { check(zone: zone, at: path.key("time-zone")) }
      if let file = export.file, file.isEmpty || file.contains("/") {
        findings.fail(
          path.key("file"), "wrong-name", "[\(file)] is not the name of a file", fix: "write a name without slashes")
      }
      if export.columns.isEmpty, !gaps.isUnread(path.key("columns")) {
        findings.fail(
          path.key("columns"), "empty-list", "is empty", fix: "add a column such as `- {Agent: agent}`")
      }
      let maps = (export.map ?? []).map(\.name)
      for (place, column) in export.columns.enumerated() {
        let place = path.key("columns").entry(place).key(column.heading)
        do throws(FieldFault) {
          let expression = try ExportExpression(column.expression, rows: export.rows)
          guard let map = expression.map, !maps.contains(map) else { continue }
          findings.fail(
            place, "unknown-map", "[\(map)] is not a map of the export",
            fix: Suggestion.fix(for: map, among: maps, otherwise: "add it under `map`"))
        } catch {
          findings.fail(place, error.code, error.message, fix: error.fix)
        }
      }
      for (place, text) in (export.forbid ?? []).enumerated() where text.isEmpty {
        findings.fail(
          path.key("forbid").entry(place), "missing-value", "is empty", fix: "write the characters that may not occur")
      }
    }
  }
}
