import PlanModel

/// `states`: what states of a telephone system's log are.
enum StatesSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [StateDraft]? {
    guard let keys = plan.value("states")?.mapping() else { return nil }
    return keys.keys.compactMap { name in
      keys.value(name)?.text(expecting: "an activity").map { StateDraft(name: name, activity: $0) }
    }
  }
}
