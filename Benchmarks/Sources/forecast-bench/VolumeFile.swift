import Foundation
import Workforce

/// A file of `timestamp,volume` rows, summed to half-hours.
struct VolumeFile {
  static let slotsPerDay = 48
  let series: ContactSeries

  /// Reads a file; days without rows are missing, half-hours outside `slots` are closed.
  init(path: String, slots: [Int], weekdaysOnly: Bool) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var sums: [Int: [Double?]] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let stamp = fields[0]
      guard let date = CivilDate(stamp.prefix(10)), let hour = Int(stamp.dropFirst(11).prefix(2)),
        let minute = Int(stamp.dropFirst(14).prefix(2)), let volume = Double(fields[1])
      else { continue }
      let slot = hour * 2 + minute / 30
      guard slots.contains(slot) else { continue }
      sums[date.dayNumber, default: [Double?](repeating: nil, count: VolumeFile.slotsPerDay)][slot] =
        (sums[date.dayNumber]?[slot] ?? 0) + volume
    }
    guard let first = sums.keys.min(), let last = sums.keys.max() else { throw CocoaError(.fileReadCorruptFile) }
    var observations: [ContactSeries.Observation] = []
    for day in first...last {
      let closed = weekdaysOnly && CivilDate(dayNumber: day).weekday.index > 4
      for slot in 0..<VolumeFile.slotsPerDay {
        if closed || !slots.contains(slot) {
          observations.append(.closed)
        } else if let value = sums[day]?[slot] {
          observations.append(.offered(value))
        } else {
          observations.append(.missing)
        }
      }
    }
    series = ContactSeries(
      queue: "queue", firstDay: CivilDate(dayNumber: first), slotsPerDay: VolumeFile.slotsPerDay,
      observations: observations, handlingSeconds: observations.map { _ in nil })
  }

  /// Reads `date,name,effect` rows; the effect is `closed` or `learned`.
  static func specialDays(path: String) throws -> [SpecialDay] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ",")
      guard fields.count == 3, let date = CivilDate(fields[0]) else { return nil }
      return SpecialDay(name: String(fields[1]), date: date, effect: fields[2] == "closed" ? .closed : .learned)
    }
  }
}

extension ContactSeries {
  /// Only the last days before an origin; everything when `days` is `nil`.
  func last(_ days: Int?, before origin: CivilDate) -> ContactSeries {
    guard let days, case let skipped = origin.days(since: firstDay) - days, skipped > 0 else { return self }
    return ContactSeries(
      queue: queue, firstDay: firstDay.adding(days: skipped), slotsPerDay: slotsPerDay,
      observations: Array(observations.dropFirst(skipped * slotsPerDay)),
      handlingSeconds: Array(handlingSeconds.dropFirst(skipped * slotsPerDay)))
  }
}
