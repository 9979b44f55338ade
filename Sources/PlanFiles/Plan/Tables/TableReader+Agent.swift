import PlanModel

extension TableReader.Row {
  /// The position of the row's agent; reports an unknown one.
  func agent(_ agents: IDIndex) -> Int? {
    guard let id = required("agent") else { return nil }
    guard let found = agents.position(of: id) else {
      if agents.isPartial { return nil }
      fail("unknown-agent", "agent [\(id)] is not an agent of the plan", fix: agents.fix(for: id), at: "agent")
      return nil
    }
    return found
  }
}
