import PlanModel

/// Writes entries of `exports`.
enum ExportText {
  static func value(_ export: ExportDraft) -> YAMLValue {
    .mapping(
      [
        ("id", .text(export.id)), ("rows", .text(export.rows.rawValue)), ("file", export.file.map { .text($0) }),
        ("time-zone", export.timeZone.map { .text($0) }), ("delimiter", export.delimiter.map { .text($0.rawValue) }),
        (
          "columns",
          .list(export.columns.map { .mapping([($0.heading, .text($0.expression))]) }, isFlow: false)
        ),
        (
          "map",
          export.map.map { maps in
            .mapping(maps.map { map in (map.name, .mapping(map.entries.map { ($0.value, .text($0.text)) })) })
          }
        ),
        ("forbid", export.forbid.map { .list($0.map { .text($0) }) }),
      ], isFlow: false)
  }
}
