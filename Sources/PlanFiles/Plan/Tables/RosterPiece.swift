import PlanModel
import Workforce

/// What a row of a roster says: that an agent does one thing for some time. Pieces that follow each other are a duty.
struct RosterPiece {
  /// What is done.
  enum Word {
    case work
    case pause(BreakRule.Kind)
    case session(Session)
    case onCall(OnCall)
  }

  /// The day of the duty, as a row tells it.
  struct Day {
    let heading: String
    let text: String
    let parts: MomentParts
  }

  let row: TableReader.Row
  let word: Word
  let minutes: Range<Int>
  /// Empty where the row names none.
  let queues: [Int]
  let shift: String
  let isPaid: Bool
  /// `nil` where the row does not tell it.
  var day: Day?

  /// Whether a piece may belong to the same duty as one that ends where it begins.
  func isContinued(by next: RosterPiece) -> Bool {
    guard minutes.upperBound == next.minutes.lowerBound else { return false }
    guard shift == next.shift || shift.isEmpty || next.shift.isEmpty else { return false }
    guard let day, let other = next.day else { return true }
    return day.parts == other.parts
  }
}

/// The words that rows of a roster of some plan may use.
struct RosterVocabulary {
  private let plan: Plan
  private let queues: IDIndex

  init(_ plan: Plan) {
    self.plan = plan
    var queues = IDIndex(noun: "queue")
    for queue in plan.queues { _ = queues.insert(queue.id) }
    self.queues = queues
  }

  /// What is done; `nil` when a row has a word that is none, which is reported at its column.
  func word(_ text: String, in row: TableReader.Row, at column: String) -> RosterPiece.Word? {
    switch text {
    case "work": return .work
    case "meal": return .pause(.meal)
    case "break", "rest": return .pause(.rest)
    case "gap": return .pause(.gap)
    case let other:
      if let session = plan.sessions.first(where: { $0.id == other }) { return .session(session) }
      if let standby = plan.onCall.first(where: { $0.id == other }) { return .onCall(standby) }
      let known = ["work", "meal", "break", "gap"] + plan.sessions.map(\.id) + plan.onCall.map(\.id)
      let message =
        plan.sessions.isEmpty
        ? "activity [\(other)] is not work, meal, break or gap"
        : "activity [\(other)] is not work, meal, break, gap or a session of the plan"
      row.fail(
        "unknown-word", message,
        fix: Suggestion.closest(to: other, among: known).map { "did you mean [\($0)]?" }, at: column)
      return nil
    }
  }

  /// The queues that a text names: one, or several with bars between them such as `phone|chat`; `nil` when one is unknown,
  /// which is reported at the row's column.
  func queues(_ text: String, in row: TableReader.Row, at column: String) -> [Int]? {
    if text.isEmpty { return [] }
    if let one = queues.position(of: text) { return [one] }
    var served: [Int] = []
    for name in text.split(separator: "|").map(\.trimmingBlanks) {
      guard let queue = queues.position(of: name) else {
        row.fail("unknown-queue", "queue [\(name)] is not a queue of the plan", fix: queues.fix(for: name), at: column)
        return nil
      }
      if !served.contains(queue) { served.append(queue) }
    }
    return served
  }
}
