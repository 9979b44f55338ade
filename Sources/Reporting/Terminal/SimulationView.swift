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
      if let response = queue.response {
        text += "\(queue.queue): \(self.response(response)), mean wait \(seconds(queue.figures.meanWait))"
        if queue.figures.unanswered >= 0.05 {
          text += ", \(DecimalText.tenths(queue.figures.unanswered)) left at the end"
        }
        text += "\n"
        continue
      }
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

  private func response(_ response: SimulationDocument.Response) -> String {
    let hours = DecimalText.significant(Double(response.withinMinutes) / 60)
    let time = "response time of \(hours) \(response.clock == "open" ? "open hours" : "hours")"
    guard let share = response.inTime else { return "\(time): nothing falls due" }
    let half = response.inTimeHalfWidth.map { " ± \(DecimalText.tenths(100 * $0))" } ?? ""
    return
      "\(time): \(DecimalText.tenths(100 * share))\(half) % of \(DecimalText.tenths(response.due)) due done in time"
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
