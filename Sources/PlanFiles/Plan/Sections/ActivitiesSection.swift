import PlanModel

/// `activities`: what agents on duty may be open to.
struct ActivitiesSection {
  /// `nil` when the section is not there.
  private(set) var activities: [ActivityDraft]?
  /// Whether some ids could not be read.
  private(set) var isPartial = false

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard plan.value("activities") != nil else { return }
    activities = plan.things(
      "activities", noun: "activity", example: "[{id: open, queues: all}]", first: "- {id: open, queues: all}",
      isPartial: &isPartial
    ) { id, keys in
      let queues = keys.required("queues", "all").flatMap(ActivitiesSection.queues)
      let activity = ActivityDraft(
        id: id ?? "", queues: queues,
        shortestStretch: keys.value("shortest-stretch")?.read(ActivityDraft.Fields.stretch),
        longestStretch: keys.value("longest-stretch")?.read(ActivityDraft.Fields.stretch),
        step: keys.value("step")?.read(ActivityDraft.Fields.step),
        mostPerDay: keys.value("most-per-day")?.read(ActivityDraft.Fields.stretch))
      return id == nil ? nil : activity
    }
  }

  /// `all`, one queue, or a list.
  private static func queues(_ reader: NodeReader) -> [String]? {
    !reader.isList && reader.quietText == "all" ? nil : reader.ids(of: "queue")
  }
}
