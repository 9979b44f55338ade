import PlanModel
import Workforce

/// `fair-share`: burdens that agents share by what is due to each.
enum FairShareSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [FairShareDraft]? {
    guard let reader = plan.value("fair-share"), let items = reader.items() else { return nil }
    return reader.kept(items, entry)
  }

  private static func entry(_ item: NodeReader) -> FairShareDraft? {
    guard let keys = item.mapping() else { return nil }
    defer { keys.finish() }
    let count = keys.required("count", "nights").flatMap(count)
    let weight = keys.required("weight", "4")?.read(FairShareDraft.Fields.weight)
    let months = keys.value("months")?.read(FairShareDraft.Fields.months)
    let expected = keys.value("expected")?.read(FairShareDraft.Fields.expected)
    let contracts = keys.value("contracts")?.ids(of: "contract")
    let teams = keys.value("teams")?.entries { $0.text(expecting: "a team") }
    guard let count, let weight else { return nil }
    return FairShareDraft(
      count: count, weight: weight, months: months, expected: expected, contracts: contracts, teams: teams)
  }

  /// A word, or points by shift.
  private static func count(_ reader: NodeReader) -> FairShareDraft.Count? {
    guard reader.isMapping else { return reader.read(SharedCountField()).map { .ledger($0) } }
    guard let keys = reader.mapping() else { return nil }
    let names = keys.keys
    let points = names.compactMap { name in
      keys.value(name)?.read(FairShareDraft.Fields.points).map {
        FairShareDraft.ShiftPoints(shift: name, points: $0)
      }
    }
    return points.count < names.count ? nil : .points(points)
  }
}
