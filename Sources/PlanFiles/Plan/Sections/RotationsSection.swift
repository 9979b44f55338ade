import PlanModel
import Workforce

/// `rotations`: weeks that follow one another in a cycle.
enum RotationsSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [RotationDraft]? {
    guard plan.value("rotations") != nil else { return nil }
    var isPartial = false
    return plan.things(
      "rotations", noun: "rotation", example: "[{id: three-teams, starts: 2026-01-05, weeks: [early, late, off]}]",
      first: "- id: three-teams", isPartial: &isPartial
    ) { id, keys in
      let starts = keys.required("starts", "2026-01-05")?.read(DateField())
      let weeks = keys.required("weeks", "[early, late, night, off]")
      let rotation = RotationDraft(
        id: id ?? "", starts: starts ?? CivilDate(dayNumber: 4),
        weeks: weeks.map { $0.kept($0.items() ?? [], week) } ?? [], offsets: keys.value("offsets").map(places),
        agents: keys.value("agents").map(places), except: keys.value("except")?.ids(of: "agent"))
      return id == nil || starts == nil ? nil : rotation
    }
  }

  /// `off`, `free`, a shift or a list of them, or days as a contract's pattern has them.
  private static func week(_ reader: NodeReader) -> RotationDraft.Week? {
    if reader.isMapping { return ContractsSection.pattern(reader).map { .days($0) } }
    if reader.isList { return .shifts(reader.ids(of: "shift")) }
    switch reader.text(expecting: "off, free, or the id of a shift") {
    case "off": return .off
    case "free": return .free
    case let id?: return .shifts([id])
    case nil: return nil
    }
  }

  /// `{Merah: 0, Putih: 1}`.
  private static func places(_ reader: NodeReader) -> [RotationDraft.Place] {
    guard let keys = reader.mapping() else { return [] }
    return keys.keys.compactMap { name in
      keys.value(name)?.read(RotationDraft.Fields.offset).map { RotationDraft.Place(name: name, offset: $0) }
    }
  }
}
