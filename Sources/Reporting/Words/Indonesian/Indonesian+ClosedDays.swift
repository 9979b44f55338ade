public import Workforce

extension Indonesian {
  /// Agents named a day; the others are counted.
  private static let named = 20

  /// `agen A1 dan A2 bertugas pada 25 Nov 2026, padahal …`.
  public func sentence(for day: StaffedClosedDay, in plan: Plan) -> String {
    var names = day.agents.prefix(Indonesian.named).map { plan.agents[$0].id }
    let others = day.agents.count - names.count
    if others > 0 { names.append("\(whole(others)) lainnya") }
    return
      "agen \(list(names)) bertugas pada \(date(plan.grid.date(of: day.day))), padahal semua antrean yang dilayaninya tutup"
  }
}
