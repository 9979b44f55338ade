import PlanModel
import Workforce

extension TableReader.Row {
  /// The absence of the row; reports what of it cannot be read and returns `nil` then.
  func absence() -> AbsenceDraft? {
    let agent = required("agent")
    let start = moment("from")
    let end = moment("to")
    var isPaid = true
    switch text("paid").lowercased() {
    case "", "yes", "true", "1": break
    case "no", "false", "0": isPaid = false
    default: fail("wrong-type", "paid [\(text("paid"))] is not yes or no", at: "paid")
    }
    guard let agent, let start, let end else { return nil }
    return AbsenceDraft(agent: agent, from: start, to: end, kind: optional("kind"), isPaid: isPaid)
  }
}
