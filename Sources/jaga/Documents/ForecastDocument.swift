import Planning
import Workforce

/// What `jaga forecast` tells: each queue's contacts and how they were forecast.
struct ForecastDocument: Encodable {
  struct QueueTotal: Encodable {
    var queue: String
    var contacts: Double
    var busiestDay: String
    var busiestDayContacts: Double
    var model: String?
    var reason: String?
  }

  var queues: [QueueTotal]
  var files: [String]
  var warnings: [String]

  init(_ contacts: ContactForecast, files: [String]) {
    self.files = files
    warnings = contacts.warnings
    queues = contacts.queues.enumerated().map { index, forecast in
      let days = (0..<forecast.dayCount).map { day in
        forecast.contacts[day * forecast.slotsPerDay..<(day + 1) * forecast.slotsPerDay].reduce(0, +)
      }
      let busiest = days.indices.max { days[$0] < days[$1] } ?? 0
      let result = contacts.results.indices.contains(index) ? contacts.results[index] : nil
      return QueueTotal(
        queue: forecast.queue, contacts: days.reduce(0, +),
        busiestDay: forecast.firstDay.adding(days: busiest).description, busiestDayContacts: days[busiest],
        model: result?.model, reason: result?.reason)
    }
  }

  /// A line a queue.
  var summary: String {
    queues.map {
      "\($0.queue): \(Wording.tenths($0.contacts)) contacts, most on \($0.busiestDay) "
        + "(\(Wording.tenths($0.busiestDayContacts))); \($0.model ?? "forecast made elsewhere")\n"
    }.joined()
  }
}
