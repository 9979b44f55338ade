/// The simulated week, for a terminal: each queue's verdict beside Erlang's answer, each group's occupancy.
public struct SimulationView: Sendable {
  private let document: SimulationDocument

  /// Makes a view.
  public init(_ document: SimulationDocument) {
    self.document = document
  }

  /// Some lines.
  public var text: String {
    var text = English().count(document.replications, "replication")
    text += ", \(DecimalText.significant(document.contacts.rounded())) contacts"
    text += document.isPrecise ? "\n" : "; not yet as precise as asked for\n"
    text += "all live queues: \(level(document.total)), mean wait \(seconds(document.total.meanWait))\n"
    for queue in document.queues {
      let goal = queue.goal.map { " of \(DecimalText.tenths(100 * $0)) %" } ?? ""
      text += "\(queue.queue): goal\(goal) within \(DecimalText.significant(queue.withinSeconds)) s \(queue.verdict): "
      text += "\(level(queue.figures)), mean wait \(seconds(queue.figures.meanWait))"
      if let quantiles = queue.figures.waitQuantilesOfAnswered {
        text += ", answered within \(seconds(quantiles.p50)) (50 %), \(seconds(quantiles.p80)) (80 %), "
        text += "\(seconds(quantiles.p95)) (95 %)"
      }
      if queue.figures.unanswered >= 0.05 { text += ", \(DecimalText.tenths(queue.figures.unanswered)) never answered" }
      if let erlang = queue.erlang {
        text += "; \(erlang.model) says \(DecimalText.tenths(100 * erlang.serviceLevel)) %"
        if erlang.overloadedIntervals > 0 {
          text += " and has no answer in \(English().count(erlang.overloadedIntervals, "interval"))"
        }
      }
      text += "\n"
    }
    for group in document.groups {
      text += "agents of \(group.group): \(DecimalText.tenths(group.presentHours)) hours present"
      if let occupancy = group.occupancy { text += ", occupancy \(DecimalText.tenths(100 * occupancy)) %" }
      text += "\n"
    }
    return text
  }

  private func level(_ figures: SimulationDocument.Figures) -> String {
    guard let value = figures.serviceLevel else { return "no contacts" }
    let half = figures.serviceLevelHalfWidth.map { " ± \(DecimalText.tenths(100 * $0))" } ?? ""
    var text = "\(DecimalText.tenths(100 * value))\(half) % in time"
    if figures.abandoned > 0, let abandonment = figures.abandonment {
      text += ", \(DecimalText.tenths(100 * abandonment)) % hang up"
    }
    return text
  }

  private func seconds(_ value: Double?) -> String { value.map { "\(DecimalText.tenths($0)) s" } ?? "unknown" }
}
