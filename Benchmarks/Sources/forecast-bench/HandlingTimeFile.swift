import Forecasting
import Foundation
import Workforce

/// Handling times by half-hour from a file with `timestamp`, `answered` and `aht_s` columns.
enum HandlingTimeFile {
  /// Prints the contact-weighted error of handling times two weeks ahead, beside simple means.
  static func measure(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first, let answered = header.firstIndex(of: "answered"),
      let seconds = header.firstIndex(of: "aht_s")
    else { throw CocoaError(.fileReadCorruptFile) }
    var contacts: [Int: [Double]] = [:]
    var handled: [Int: [Double]] = [:]
    for fields in lines.dropFirst() {
      guard let date = CivilDate(fields[0].prefix(10)), let hour = Int(fields[0].dropFirst(11).prefix(2)),
        let minute = Int(fields[0].dropFirst(14).prefix(2)), let count = Double(fields[answered]), count > 0,
        let time = Double(fields[seconds])
      else { continue }
      contacts[date.dayNumber, default: [Double](repeating: 0, count: 48)][hour * 2 + minute / 30] += count
      handled[date.dayNumber, default: [Double](repeating: 0, count: 48)][hour * 2 + minute / 30] += count * time
    }
    guard let first = contacts.keys.min(), let last = contacts.keys.max() else { return }
    var observations: [ContactSeries.Observation] = []
    var times: [Double?] = []
    for day in first...last {
      for slot in 0..<48 {
        let count = contacts[day]?[slot] ?? 0
        observations.append(contacts[day] == nil ? .missing : .offered(count))
        times.append(count > 0 ? (handled[day]?[slot] ?? 0) / count : nil)
      }
    }
    let series = ContactSeries(
      queue: "queue", firstDay: CivilDate(dayNumber: first), slotsPerDay: 48, observations: observations,
      handlingSeconds: times)
    report(series)
  }

  /// Days of history before the first origin, and before the first one that no choice was made with.
  private static let origins = (first: 28, untouched: 154)

  /// Errors and signed errors of one method, weighted by contacts.
  private struct Score {
    var errors = 0.0
    var signed = 0.0
    var total = 0.0

    mutating func add(_ forecast: Double, actual: Double, contacts: Double) {
      errors += contacts * abs(actual - forecast)
      signed += contacts * (forecast - actual)
      total += contacts * actual
    }

    var text: String { String(format: "%.2f (%+.1f)", 100 * errors / total, 100 * signed / total) }
  }

  private static func report(_ series: ContactSeries) {
    let names = ["ours", "same half-hour of 28 days", "last eight same slots", "mean of 91 days"]
    var scores = [[Score]](repeating: [Score](repeating: Score(), count: names.count), count: 2)
    var counts = [0, 0]
    for origin in stride(from: origins.first, to: series.dayCount - 14, by: 7) {
      let part = origin < origins.untouched ? 0 : 1
      counts[part] += 1
      let date = series.firstDay.adding(days: origin)
      let forecast = Forecaster(model: .seasonalNaive).forecast(series, days: 14, from: date).forecast
      let overall = mean(series, days: Array(max(0, origin - 91)..<origin), slots: 0..<48)
      let lately = Array(max(0, origin - 28)..<origin)
      for day in origin..<origin + 14 {
        let same = stride(from: day - (day < origin + 7 ? 7 : 14), to: max(-1, origin - 57), by: -7).map { $0 }
        for slot in 0..<48 {
          let cell = day * 48 + slot
          guard let actual = series.handlingSeconds[cell], let count = series.observations[cell].contacts else {
            continue
          }
          let forecasts = [
            forecast.handlingSeconds[cell - origin * 48],
            mean(series, days: lately, slots: slot..<slot + 1) ?? overall ?? actual,
            mean(series, days: same, slots: slot..<slot + 1) ?? overall ?? actual,
            overall ?? actual,
          ]
          for (method, value) in forecasts.enumerated() {
            scores[part][method].add(value, actual: actual, contacts: count)
          }
        }
      }
    }
    for (part, name) in ["chosen with", "untouched"].enumerated() where counts[part] > 0 {
      print("handling time, \(counts[part]) origins \(name), WAPE weighted by contacts (bias):")
      for (method, score) in zip(names, scores[part]) { print("  \(method): \(score.text)") }
    }
  }

  private static func mean(_ series: ContactSeries, days: [Int], slots: Range<Int>) -> Double? {
    var count = 0.0
    var sum = 0.0
    for day in days where day >= 0 {
      for slot in slots {
        guard let time = series.handlingSeconds[day * 48 + slot],
          let contacts = series.observations[day * 48 + slot].contacts
        else { continue }
        count += contacts
        sum += contacts * time
      }
    }
    return count > 0 ? sum / count : nil
  }
}
