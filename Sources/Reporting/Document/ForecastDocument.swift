public import Planning
public import Workforce

/// What `jaga forecast` tells: each queue's contacts, how they were forecast and why so.
public struct ForecastDocument: Encodable, Sendable {
  struct QueueTotal: Encodable {
    var queue: String
    var contacts: Double
    var busiestDay: String
    var busiestDayContacts: Double
    /// Hours of work, of back-office work alone, which no contact brings.
    var workHours: Double?
    /// Mean seconds of a contact by part; absent when nothing tells parts apart.
    var handlingParts: [Part]?
    /// Absent for a forecast made elsewhere, as is what follows but for adjustments.
    var model: String?
    var reason: String?
    var weights: [Weight]?
    var backtest: BacktestDocument?
    var unusual: [Unusual]?
    var specialDays: [Factor]?
    /// Only with an update within the day.
    var update: Update?
    /// For a forecast made elsewhere only when there are any.
    var adjustments: [Adjustment]?
  }

  struct Part: Encodable {
    var part: HandlingPart
    var seconds: Double
  }

  struct Weight: Encodable {
    var model: String
    var weight: Double
  }

  struct Unusual: Encodable {
    var date: String
    var kind: String
    var from: String
    var to: String
    var reason: String
  }

  struct Factor: Encodable {
    var date: String
    var name: String
    var factor: Double
  }

  struct Update: Encodable {
    var until: String
    var came: Double
    var cameExpected: Double
    var restBefore: Double
    var restAfter: Double
  }

  /// What the figures of an adjustment are: contacts in all, or the mean seconds that one takes.
  enum AdjustmentUnit: String, Encodable {
    case contacts, seconds
  }

  struct Adjustment: Encodable {
    var from: String
    var to: String
    var action: String
    var unit: AdjustmentUnit
    var before: Double
    var after: Double
    var reason: String
    var author: String
  }

  var queues: [QueueTotal]
  var files: [String]
  var warnings: [String]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - contacts: The contacts expected of a plan.
  ///   - plan: The plan.
  ///   - files: Where they were written to.
  ///   - words: The language.
  public init(_ contacts: ContactForecast, plan: Plan, files: [String], words: any Words = English()) {
    self.files = files
    warnings = contacts.warnings.map { words.sentence(for: $0, in: plan) }
    queues = contacts.queues.enumerated().filter { plan.queues[$0.offset].channel != .position }.map {
      index, forecast in
      let days = (0..<forecast.dayCount).map { day in
        forecast.contacts[day * forecast.slotsPerDay..<(day + 1) * forecast.slotsPerDay].reduce(0, +)
      }
      let busiest = days.indices.max { days[$0] < days[$1] } ?? 0
      var total = QueueTotal(
        queue: forecast.queue, contacts: days.reduce(0, +),
        busiestDay: forecast.firstDay.adding(days: busiest).description, busiestDayContacts: days[busiest])
      total.handlingParts = forecast.meanPartSeconds?.map { Part(part: $0.part, seconds: $0.seconds) }
      if plan.queues[index].weeklyWorkHours != nil {
        total.workHours = zip(forecast.contacts, forecast.handlingSeconds).reduce(0) { $0 + $1.0 * $1.1 } / 3600
      } else if contacts.results.indices.contains(index) {
        total.explain(contacts.results[index], words: words)
      }
      let applied = contacts.adjustments.filter { $0.adjustment.queue == forecast.queue }
      if contacts.results.indices.contains(index) || !applied.isEmpty {
        total.explain(applied, minutes: 1440 / forecast.slotsPerDay)
      }
      return total
    }
  }
}
