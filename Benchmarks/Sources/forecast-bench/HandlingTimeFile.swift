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

  private static func report(_ series: ContactSeries) {
    var errors = [0.0, 0, 0]
    var total = 0.0
    for origin in stride(from: 84, to: series.dayCount - 14, by: 7) {
      let date = series.firstDay.adding(days: origin)
      let forecast = Forecaster(model: .seasonalNaive).forecast(series, days: 14, from: date).forecast
      let overall = mean(series, days: Array(max(0, origin - 91)..<origin), slots: 0..<48)
      for day in origin..<origin + 14 {
        let same = stride(from: day - (day < origin + 7 ? 7 : 14), to: max(-1, origin - 57), by: -7).map { $0 }
        for slot in 0..<48 {
          let cell = day * 48 + slot
          guard let actual = series.handlingSeconds[cell], let count = series.observations[cell].contacts else {
            continue
          }
          let weekdays = mean(series, days: same, slots: slot..<slot + 1) ?? overall ?? actual
          errors[0] += count * abs(actual - forecast.handlingSeconds[cell - origin * 48])
          errors[1] += count * abs(actual - weekdays)
          errors[2] += count * abs(actual - (overall ?? actual))
          total += count * actual
        }
      }
    }
    let shares = errors.map { String(format: "%.2f", 100 * $0 / total) }
    print(
      "handling time, WAPE weighted by contacts: \(shares[0]); last eight same slots \(shares[1]); mean \(shares[2])")
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
