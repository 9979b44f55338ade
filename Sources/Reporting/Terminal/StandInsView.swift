public import Planning
public import WallClock
public import Workforce

/// Who could stand in for whom, for a planner at a terminal: the duties with the fewest first.
public struct StandInsView: Sendable {
  /// Agents who are named of those who could stand in.
  private static let named = 5

  private let found: [StandIns]
  private let names: SwapNames
  private let style: TextStyle

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - found: Every duty of the roster.
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(_ found: [StandIns], plan: Plan, clock: HorizonClock, style: TextStyle, words: any Words) {
    self.found = found
    names = SwapNames(plan: plan, clock: clock, words: words)
    self.style = style
  }

  /// The table.
  ///
  /// - Parameter limit: Duties that are listed; the rest is counted.
  /// - Returns: Some lines.
  public func text(limit: Int) -> String {
    let words = names.words
    let fewest = found.enumerated().sorted {
      ($0.element.others.count, $0.offset) < ($1.element.others.count, $1.offset)
    }
    var lines = style.fitted(words.heading(ofDuties: found.count, withoutStandIn: found.count { $0.others.isEmpty }))
      .split(separator: "\n").map(String.init)
    let rows = fewest.prefix(limit).map { _, duty -> [String] in
      let ids = duty.others.map { names.plan.agents[$0].id }
      let more = ids.count > StandInsView.named ? ", …" : ""
      return [
        "\(names.duty(duty.duty)) (\(names.plan.agents[duty.agent].id))", words.number(Double(ids.count), places: 0),
        ids.prefix(StandInsView.named).joined(separator: ", ") + more,
      ].map(HarmlessText.line)
    }
    lines +=
      [""]
      + rows.map { row in
        "\(String(repeating: " ", count: max(0, 4 - row[1].count)))\(row[1])  \(row[0])\(row[2].isEmpty ? "" : ": \(row[2])")"
      }
    if found.count > limit { lines.append(words.more(found.count - limit)) }
    return lines.map { $0 + "\n" }.joined()
  }
}
