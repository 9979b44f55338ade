import PlanModel
import Workforce

/// `volume`: contacts times so much.
enum VolumeVerb: ScenarioVerb {
  static let key = "volume"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let queues = keys.queues()
      let factor = keys.factor()
      let period = keys.demandPeriod()
      guard let factor, let period else { return [] }
      return queues.map { ReadChange(.volume(queues: [$0.id], factor: factor, period), at: $0.place) }
    }
  }
}

/// `handling-time`: contacts, or one part of each, take longer, or not so long.
enum HandlingTimeVerb: ScenarioVerb {
  static let key = "handling-time"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let queues = keys.queues()
      let part = keys.value("part").map { $0.read(WordField(of: HandlingPart.self)) }
      let factor = keys.factor()
      let period = keys.demandPeriod()
      if let part, part == nil { return [] }
      guard let factor, let period else { return [] }
      guard factor > 0 else {
        keys.value("percent")?.fail("out-of-range", "leaves no handling time", fix: "write more than -100")
        return []
      }
      return queues.map {
        ReadChange(.handlingTime(queues: [$0.id], part: part ?? nil, factor: factor, period), at: $0.place)
      }
    }
  }
}

/// `first-contact-resolution`: more contacts are done with at once, so that fewer come again.
enum ResolutionVerb: ScenarioVerb {
  static let key = "first-contact-resolution"
  private static let field = ShareField(0.01...1)

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let queues = keys.queues()
      let now = keys.required("now", "75%")?.read(field)
      let then = keys.required("then", "80%")?.read(field)
      let period = keys.demandPeriod()
      guard let now, let then, let period else { return [] }
      return queues.map {
        ReadChange(.repeats(queues: [$0.id], from: 1 - now, to: 1 - then, period), at: $0.place)
      }
    }
  }
}

/// `deflection`: contacts go away, to a machine or another company, and some come back.
enum DeflectionVerb: ScenarioVerb {
  static let key = "deflection"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let queue = keys.required("queue", "chat")?.places(of: "queue").first
      let share = keys.required("share", "20%")?.read(ShareField())
      let returns = keys.value("returns").map { Returns($0) }
      let remaining = keys.value("remaining-handling-time")?.read(PercentField())
      let period = keys.demandPeriod()
      guard let queue, let share, let period, returns?.isSound ?? true else { return [] }
      let deflection = DemandChange.Deflection(
        queue: queue.id, share: share, returnsOn: returns?.queue?.id, returningShare: returns?.share ?? 0,
        returningHandlingSeconds: returns?.handlingSeconds, remainingHandlingFactor: 1 + (remaining ?? 0) / 100,
        period: period)
      return [ReadChange(.deflection(deflection), at: returns?.queue?.place ?? queue.place)]
    }
  }

  /// `returns`: what comes back, and on which queue.
  private struct Returns {
    var queue: (id: String, place: NodeReader)?
    var share: Double?
    var handlingSeconds: Double?

    var isSound: Bool { queue != nil && share != nil }

    init(_ reader: NodeReader) {
      guard let keys = reader.mapping() else { return }
      queue = keys.required("queue", "phone")?.places(of: "queue").first
      share = keys.required("share", "10%")?.read(ShareField())
      handlingSeconds = keys.value("handling-time")?.read(QueueDraft.Fields.handlingTime)?.count
      keys.finish()
    }
  }
}

/// `quantile`: the world is as busy as it gets with some probability.
enum QuantileVerb: ScenarioVerb {
  static let key = "quantile"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.read(ShareField(0.05...0.95)).map { [ReadChange(.quantile($0), at: reader)] } ?? []
  }
}

/// `outage`: nobody gets through for a while.
enum OutageVerb: ScenarioVerb {
  static let key = "outage"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let queues = keys.queues()
      for key in ["from", "to"] where keys.required(key, "2026-11-24 10:00") == nil { return [] }
      let share = keys.value("share")?.read(ShareField())
      var (returning, within): (Double?, Minutes?)
      if let returns = keys.value("returns")?.mapping() {
        returning = returns.required("share", "60%")?.read(ShareField())
        within = returns.value("within")?.read(MinutesField(5...10_080, isHours: true))
        returns.finish()
      }
      guard let period = keys.demandPeriod() else { return [] }
      return queues.map {
        let outage = DemandChange.Outage(
          queues: [$0.id], share: share ?? 1, returningShare: returning ?? 0, returningMinutes: within?.count ?? 120,
          period: period)
        return ReadChange(.outage(outage), at: $0.place)
      }
    }
  }
}
