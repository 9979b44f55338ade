import Foundation
import Reporting
import WallClock
import Workforce

/// Calendars that follow an earlier version: SEQUENCE rises by one when any of them changes, and stays when none does.
struct CalendarRevision {
  let plan: Plan
  let clock: HorizonClock
  /// Where the earlier version lies, if there is one.
  let folder: String

  /// The files, one an agent.
  func files(for roster: Roster) -> [(name: String, text: String)] {
    let stamp = Int(Date().timeIntervalSince1970 / 60)
    func version(_ sequence: Int) -> [(name: String, text: String)] {
      AgentCalendar(plan: plan, clock: clock, sequence: sequence, stamp: stamp).files(for: roster)
    }
    let first = version(0)
    let earlier = first.map { FileManager.default.contents(atPath: "\(folder)/\($0.name)") }
    let highest = earlier.compactMap { $0.flatMap(sequence) }.max()
    guard let highest else { return first }
    let same = version(highest)
    let isSame = zip(same, earlier).allSatisfy { file, bytes in
      bytes.map { unstamped(String(decoding: $0, as: UTF8.self)) == unstamped(file.text) } ?? false
    }
    return isSame ? same : version(highest + 1)
  }

  /// The highest SEQUENCE of a calendar's events.
  private func sequence(_ bytes: Data) -> Int? {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("SEQUENCE:") }.compactMap { Int($0.dropFirst("SEQUENCE:".count)) }.max()
  }

  /// The lines without the time at which they were written.
  private func unstamped(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("DTSTAMP:") }
  }
}
