extension PlanDraft {
  /// The presets in force, in the order named.
  package var presets: [LabourPreset] {
    var found: [LabourPreset] = []
    for case .presets(let ids) in rules ?? [] {
      for id in ids where !found.contains(where: { $0.id == id }) {
        found += LabourPreset.all.filter { $0.id == id }
      }
    }
    return found
  }
}
