public import Workforce

extension English {
  /// Agents named a day; the others are counted.
  private static let named = 20

  /// `agents A1 and A2 are on duty on 2026-11-25, while …`.
  public func sentence(for day: StaffedClosedDay, in plan: Plan) -> String {
    var names = day.agents.prefix(English.named).map { plan.agents[$0].id }
    let others = day.agents.count - names.count
    if others > 0 { names.append("\(others) more") }
    let last = names.popLast() ?? ""
    let subject = names.isEmpty ? "agent \(last) is" : "agents \(names.joined(separator: ", ")) and \(last) are"
    return "\(subject) on duty on \(plan.grid.date(of: day.day)), while all the queues they serve are closed"
  }
}
