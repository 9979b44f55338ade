import ArgumentParser
import Planning
import Workforce

/// Duties that are to pass between agents, as a command line names them: `A017:tue B003`, `A017:tue B003:wed`, `A:tue B:wed C:thu`.
struct SwappedDuties {
  let plan: Plan
  let roster: Roster

  /// A duty and who has it.
  struct Owned {
    let agent: Int
    let duty: Duty
  }

  /// An agent, and a day where one is named.
  private struct Term {
    let text: String
    let agent: Int
    let day: String?
  }

  /// The swap: each duty goes to the agent after it, the last one's to the first.
  func swap(_ texts: [String]) throws -> DutySwap {
    let terms = try texts.map(term)
    for (index, term) in terms.enumerated() {
      if terms[..<index].contains(where: { $0.agent == term.agent }) {
        throw ValidationError("[\(plan.agents[term.agent].id)] stands twice: a duty passes to somebody else.")
      }
    }
    return DutySwap(
      try terms.enumerated().compactMap { index, term in
        // The last one may take without giving.
        if term.day == nil, index > 0, index == terms.count - 1 { return nil }
        let owned = try owned(term)
        return DutyHandover(
          of: owned.duty, from: owned.agent, to: terms[(index + 1) % terms.count].agent, in: plan)
      })
  }

  /// One duty.
  func duty(_ text: String) throws -> Owned { try owned(term(text)) }

  private func term(_ text: String) throws -> Term {
    if let agent = agent(text) { return Term(text: text, agent: agent, day: nil) }
    guard let colon = text.lastIndex(of: ":") else {
      throw ValidationError("[\(text)] is no agent of the plan; write AGENT:DAY, such as A017:tue.")
    }
    let id = String(text[..<colon])
    guard !id.isEmpty else { throw ValidationError("[\(text)] names no agent; write AGENT:DAY, such as A017:tue.") }
    guard let agent = agent(id) else { throw ValidationError("[\(text)]: [\(id)] is no agent of the plan.") }
    return Term(text: text, agent: agent, day: String(text[text.index(after: colon)...]))
  }

  private func agent(_ id: String) -> Int? { plan.agents.firstIndex { $0.id == id } }

  private func owned(_ term: Term) throws -> Owned {
    let (grid, id) = (plan.grid, plan.agents[term.agent].id)
    guard let name = term.day else {
      throw ValidationError("[\(term.text)] names no day; write \(id):DAY, such as \(id):tue.")
    }
    let days = DayOption(name: name).named(in: grid)
    guard let day = days.first else {
      let last = grid.date(of: grid.dayCount - 1)
      throw ValidationError(
        "[\(term.text)]: [\(name)] is neither a date from \(grid.firstDay) to \(last) nor a weekday.")
    }
    guard days.count == 1 else {
      let choices = days.map { "\(id):\(grid.date(of: $0))" }.joined(separator: ", ")
      throw ValidationError("[\(term.text)] is \(days.count) days; write one of \(choices).")
    }
    let own = roster.duties.indices.contains(term.agent) ? roster.duties[term.agent] : []
    let duties = own.filter { $0.day == day }
    guard let duty = duties.first else {
      let worked = Set(own.map(\.day)).sorted().map { "\(grid.date(of: $0))" }.joined(separator: ", ")
      throw ValidationError(
        worked.isEmpty
          ? "[\(term.text)]: \(id) has no duty in the roster."
          : "[\(term.text)]: \(id) has no duty on \(grid.date(of: day)), but on \(worked).")
    }
    guard duties.count == 1 else {
      throw ValidationError(
        "[\(term.text)]: \(id) has \(duties.count) duties on \(grid.date(of: day)), which a swap cannot tell apart."
      )
    }
    return Owned(agent: term.agent, duty: duty)
  }
}
