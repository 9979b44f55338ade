import PlanModel
import Workforce

extension TableReader.Row {
  /// The absence of the row; reports what of it cannot be read and returns `nil` then.
  func absence() -> AbsenceDraft? {
    let agent = required("agent")
    let start = moment("from")
    let end = moment("to")
    let isPaid = flag("paid", orElse: true)
    guard let agent, let start, let end else { return nil }
    return AbsenceDraft(agent: agent, from: start, to: end, kind: optional("kind"), isPaid: isPaid)
  }
}
