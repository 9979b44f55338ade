import Planning
import WallClock
import Workforce

/// How measures of pressure stand in tables that people read.
struct PressureCells {
  let review: PressureReview
  let clock: HorizonClock
  let words: any Words

  /// The measures that somebody has, in their order: the columns.
  var kinds: [PressureMeasure.Kind] {
    PressureMeasure.Kind.allCases.filter { kind in review.people.contains { $0.measure(kind) != nil } }
  }

  /// Whether an earlier roster is compared with.
  var hasChanges: Bool { review.people.contains { !$0.changes.isEmpty } }
  /// Whether anything was simulated.
  var hasHours: Bool { review.people.contains { !$0.hours.isEmpty } }

  /// `6/6*`, `11 h/11 h*`, `38.5`.
  func text(_ measure: PressureMeasure?) -> String {
    guard let measure else { return "–" }
    func amount(_ value: Int) -> String {
      measure.kind.isOfMinutes ? words.number(Double(value) / 60, places: 2) : words.number(Double(value), places: 0)
    }
    let limit = measure.limit.map { "/" + amount($0.value) } ?? ""
    let isAtLimit = measure.state == .limit || measure.state == .beyond
    return amount(measure.value) + limit + (isAtLimit ? "*" : "")
  }

  func risk(_ value: Double?) -> String { value.map { words.number($0, places: 2) } ?? "–" }

  func share(_ value: Double?) -> String { value.map { words.percent($0) } ?? "–" }

  /// `tue 10:00 92.4 %`.
  func hour(_ hour: ExpectedOccupancy.Hour?, of agent: Int? = nil) -> String {
    guard let hour else { return "–" }
    let names = PlanNames(plan: review.plan, words: words, agent: agent)
    return
      "\(names.date(names.grid.day(at: hour.start))) \(names.timeOfDay(hour.start)) \(words.percent(hour.occupancy))"
  }

  func changes(_ person: PressureReview.Person) -> String {
    let isTimed = person.changes.contains { $0.notice != nil }
    return words.changes(
      person.changes.count, atShortNotice: isTimed ? person.changes.count { $0.isShort } : nil)
  }
}
