import PlanModel

extension GoalsDraft {
  /// Reads the goals of a queue, but for some keys.
  init(reading reader: NodeReader, except skipped: [String] = []) {
    self.init()
    guard let keys = reader.mapping() else { return }
    func value(_ key: String) -> NodeReader? {
      let found = keys.value(key)
      return skipped.contains(key) ? nil : found
    }
    serviceLevel = value("service-level").flatMap(LevelDraft.init(reading:))
    dailyServiceLevel = value("daily-service-level").flatMap(LevelDraft.init(reading:))
    meanWait = value("mean-wait")?.read(Fields.wait)
    maximumOccupancy = value("maximum-occupancy")?.read(Fields.occupancy)
    maximumAbandonment = value("maximum-abandonment")?.read(Fields.abandonment)
    if let reader = value("response-time") { read(responseTime: reader) }
    keys.finish()
  }

  /// `8h`, or a mapping of `within` and `clock`.
  private mutating func read(responseTime reader: NodeReader) {
    guard reader.isMapping else {
      responseTime = reader.read(Fields.responseTime)
      return
    }
    guard let keys = reader.mapping() else { return }
    responseTime = keys.required("within", "8h")?.read(Fields.responseTime)
    responseClock = keys.value("clock")?.read(Fields.responseClock)
    keys.finish()
  }
}

extension LevelDraft {
  /// Reads `80/20`, or a mapping of `share`, `within`, `definition` and `short-abandon`.
  init?(reading reader: NodeReader) {
    if reader.isMapping {
      guard let keys = reader.mapping() else { return nil }
      let share = keys.required("share", "80%")?.read(Fields.share)
      let within = keys.required("within", "20 s")?.read(Fields.within)
      let definition = keys.value("definition")?.read(Fields.definition)
      let short = keys.value("short-abandon")?.read(Fields.within)
      keys.finish()
      guard let share, let within else { return nil }
      self.init(share: share, within: within, definition: definition, shortAbandon: short)
      return
    }
    guard let text = reader.text(expecting: "a service level such as 80/20") else { return nil }
    do throws(FieldFault) {
      self = try LevelDraft(text)
    } catch {
      reader.fail(error.code, error.message, fix: error.fix)
      return nil
    }
  }
}
