import PlanModel

/// Where in `plan.yaml` an export is written, for what is found out about it when a roster is read by it.
struct ExportPlaces: Hashable, Sendable {
  /// A place, and the path that messages begin with.
  struct Place: Hashable, Sendable {
    let line: Int?
    let column: Int?
    let subject: String
  }

  /// Its rows.
  let rows: Place
  /// Its list of columns.
  let list: Place
  /// Each column.
  let columns: [Place]
  /// Each map.
  let maps: [Place]

  /// The places of all exports of a draft.
  static func all(of draft: PlanDraft, in map: SourceMap) -> [ExportPlaces] {
    (draft.exports ?? []).enumerated().map { position, export in
      let path = DraftPath("exports").entry(position, id: export.id)
      func place(_ path: DraftPath) -> Place {
        let found = map.place(of: path)
        return Place(line: found.line, column: found.column, subject: found.subject)
      }
      return ExportPlaces(
        rows: place(path.key("rows")), list: place(path.key("columns")),
        columns: export.columns.enumerated().map { place(path.key("columns").entry($0).key($1.heading)) },
        maps: (export.map ?? []).map { place(path.key("map").key($0.name)) })
    }
  }
}
