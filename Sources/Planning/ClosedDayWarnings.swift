import Verification
import Workforce

/// Who is on duty while all their queues are closed, in sentences, one a day.
struct ClosedDayWarnings {
  /// Agents named a day; the others are counted.
  static let named = 20

  let plan: Plan
  let days: [StaffedClosedDay]

  /// The sentences, by day.
  var sentences: [String] {
    days.map { found in
      var names = found.agents.prefix(ClosedDayWarnings.named).map { plan.agents[$0].id }
      let others = found.agents.count - names.count
      if others > 0 { names.append("\(others) more") }
      let last = names.popLast() ?? ""
      let subject = names.isEmpty ? "agent \(last) is" : "agents \(names.joined(separator: ", ")) and \(last) are"
      return "\(subject) on duty on \(plan.grid.date(of: found.day)), while all the queues they serve are closed"
    }
  }
}
