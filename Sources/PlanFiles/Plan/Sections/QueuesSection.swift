import PlanModel

/// `queues`: what is staffed, when it is open and what it promises.
struct QueuesSection {
  var queues: [QueueDraft] = []
  /// Whether some ids could not be read.
  var isPartial = false

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    queues = plan.things(
      "queues", noun: "queue", example: "[{id: phone, channel: voice}]", first: "- id: phone", isPartial: &isPartial
    ) { id, keys in
      typealias Fields = QueueDraft.Fields
      let queue = QueueDraft(
        id: id ?? "", channel: keys.value("channel")?.read(Fields.channel),
        skill: keys.value("skill")?.text(expecting: "a skill"),
        hours: keys.value("hours").flatMap(QueuesSection.hours),
        goals: keys.value("goals").map { GoalsDraft(reading: $0) },
        handlingTime: keys.value("handling-time")?.read(Fields.handlingTime),
        patience: keys.value("patience")?.read(Fields.patience),
        concurrency: keys.value("concurrency")?.read(Fields.concurrency),
        shortfall: keys.value("shortfall")?.read(Fields.shortfall),
        prices: keys.value("prices").flatMap(PricesDraft.init(reading:)),
        backlog: keys.value("backlog")?.read(Fields.backlog),
        fillsGapsOf: keys.value("fills-gaps-of")?.ids(of: "queue"),
        priority: keys.value("priority")?.read(Fields.priority),
        urgency: keys.value("urgency")?.read(Fields.urgency),
        idleReserve: keys.value("idle-reserve")?.read(Fields.idleReserve),
        weeklyWork: keys.value("weekly-work")?.read(Fields.weeklyWork),
        need: keys.value("need")?.entries(OnCallSection.need))
      return id == nil ? nil : queue
    }
  }

  /// Weekly hours, one text or several; `nil` when one of them could not be read.
  static func hours(_ reader: NodeReader) -> [WeeklyHours]? {
    let items = reader.itemsOrSelf()
    let hours = items.compactMap { $0.read(WeeklyHoursField()) }
    return hours.count == items.count ? hours : nil
  }
}

extension PricesDraft {
  /// Reads prices.
  init?(reading reader: NodeReader) {
    guard let keys = reader.mapping() else { return nil }
    self.init(
      late: keys.value("late")?.read(PricesDraft.priceField),
      abandoned: keys.value("abandoned")?.read(PricesDraft.priceField),
      waitingMinute: keys.value("waiting-minute")?.read(PricesDraft.priceField),
      within: keys.value("within")?.read(PricesDraft.withinField))
    keys.finish()
  }
}
