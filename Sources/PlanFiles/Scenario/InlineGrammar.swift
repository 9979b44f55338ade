import PlanModel
import Workforce
import Yams

/// Turns short words into what a scenario's file would say at length, so that both are checked alike.
struct InlineGrammar {
  let horizon: HorizonDraft
  let queues: [QueueDraft]

  /// What may be written.
  static func example(of verb: InlineScenario.Verb) -> String {
    switch verb {
    case .quantile: "90%"
    case .volume: "phone=+15%"
    case .handling: "phone:wrap-up=-20%"
    case .deflect: "chat=20% or chat=20%>phone=10%"
    case .absent: "5@tue or A17+A18@2026-11-24"
    case .hire: "3:part-time:phone+chat"
    case .leave: "A17"
    case .skill: "A17=+chat"
    case .goal: "phone=70/30"
    case .rule: "minimum-rest=10h"
    case .shift: "night=off"
    }
  }

  /// The verb of a file and its value; `nil` when the words make no sense.
  func node(of request: InlineScenario.Request) -> (verb: any ScenarioVerb.Type, value: Node)? {
    let text = request.text
    switch request.verb {
    case .quantile: return text.isEmpty ? nil : (QuantileVerb.self, .init(text))
    case .volume: return pair(text, "=").map { (VolumeVerb.self, mapping(["queue": .init($0), "percent": .init($1)])) }
    case .handling:
      return pair(text, "=").flatMap { subject, percent in
        guard subject.contains(":") else {
          return (HandlingTimeVerb.self, mapping(["queue": .init(subject), "percent": .init(percent)]))
        }
        return pair(subject, ":").map { queue, part in
          (
            HandlingTimeVerb.self,
            mapping(["queue": .init(queue), "part": .init(part), "percent": .init(percent)])
          )
        }
      }
    case .deflect: return deflection(text).map { (DeflectionVerb.self, $0) }
    case .absent: return absence(text).map { (AbsentVerb.self, $0) }
    case .hire: return hire(text).map { (HireVerb.self, $0) }
    case .leave: return text.isEmpty ? nil : (LeaveVerb.self, list(text))
    case .skill:
      return pair(text, "=").flatMap { agent, skill in
        guard let sign = skill.first, sign == "+" || sign == "-", skill.count > 1 else { return nil }
        let key = sign == "+" ? "add" : "remove"
        return (SkillsVerb.self, mapping(["agent": list(agent), key: list(String(skill.dropFirst()))]))
      }
    case .goal:
      return pair(text, "=").map { queue, goal in
        (GoalsVerb.self, mapping([queue: mapping(["service-level": .init(level(goal, of: queue))])]))
      }
    case .rule: return pair(text, "=").map { (RulesVerb.self, .sequence(.init([mapping([$0: .init($1)])]))) }
    case .shift: return pair(text, "=").map { (ShiftsVerb.self, mapping([$0: .init($1)])) }
    }
  }

  private func pair(_ text: String, _ separator: Character) -> (String, String)? {
    guard let place = text.firstIndex(of: separator) else { return nil }
    let (key, value) = (String(text[..<place]), String(text[text.index(after: place)...]))
    return key.isEmpty || value.isEmpty ? nil : (key, value)
  }

  private func mapping(_ pairs: KeyValuePairs<String, Node>) -> Node {
    .mapping(.init(pairs.map { (Node($0.key), $0.value) }))
  }

  private func list(_ text: String) -> Node {
    .sequence(.init(text.split(separator: "+").map { Node(String($0)) }))
  }

  /// `70` stands for the queue's own threshold.
  private func level(_ text: String, of queue: String) -> String {
    guard !text.contains("/"), let goals = queues.first(where: { $0.id == queue })?.goals else { return text }
    let within = (goals.serviceLevel ?? goals.dailyServiceLevel)?.within.count ?? 20
    return "\(text)/\(DecimalText.plain(within))"
  }

  private func deflection(_ text: String) -> Node? {
    let parts = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), let (queue, share) = pair(parts[0], "=") else { return nil }
    guard parts.count == 2 else { return mapping(["queue": .init(queue), "share": .init(share)]) }
    guard let (target, returning) = pair(parts[1], "=") else { return nil }
    return mapping([
      "queue": .init(queue), "share": .init(share),
      "returns": mapping(["queue": .init(target), "share": .init(returning)]),
    ])
  }

  private func absence(_ text: String) -> Node? {
    guard let place = text.lastIndex(of: "@") else { return nil }
    let (who, day) = (String(text[..<place]), String(text[text.index(after: place)...]))
    guard !who.isEmpty, !day.isEmpty else { return nil }
    if DecimalText.digits(who) != nil { return mapping(["random": .init(who), "day": .init(date(of: day))]) }
    let parts = day.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return mapping(["agent": list(who), "from": .init(date(of: day))]) }
    guard let (from, to) = pair(parts[1], "-") else { return nil }
    let date = date(of: parts[0])
    // The end of a day is the beginning of the next.
    let end = to == "24:00" ? CivilDate(date).map { "\($0.adding(days: 1)) 00:00" } : nil
    return mapping([
      "agent": list(who), "from": .init("\(date) \(from)"), "to": .init(end ?? "\(date) \(to)"),
    ])
  }

  /// A weekday is the first one of the horizon.
  private func date(of day: String) -> String {
    guard case .weekdays(let weekdays)? = DaySelection(day)?.days, weekdays.count == 1 else { return day }
    let dates = (0..<7).map { horizon.firstDay.adding(days: $0) }
    return dates.first { $0.weekday == weekdays[0] }?.description ?? day
  }

  private func hire(_ text: String) -> Node? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, !parts.contains("") else { return nil }
    return mapping(["count": .init(parts[0]), "contract": .init(parts[1]), "skills": list(parts[2])])
  }
}
