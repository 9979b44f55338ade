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
    let open = found.filter { !$0.others.isEmpty }
    let fewest = open.enumerated().sorted {
      ($0.element.others.count, $0.offset) < ($1.element.others.count, $1.offset)
    }.map(\.element)
    let rows = fewest.prefix(limit).map { entry -> String in
      let ids = entry.others.map { names.plan.agents[$0].id }
      let more = ids.count > StandInsView.named ? words.more(ids.count - StandInsView.named) : nil
      let others = (ids.prefix(StandInsView.named) + [more].compactMap(\.self)).joined(separator: ", ")
      return HarmlessText.line(
        "  \(names.duty(entry.duty, of: entry.agent)) (\(names.plan.agents[entry.agent].id)): \(others)")
    }
    var lines = [
      style.fitted(words.heading(ofDuties: found.count, withoutStandIn: found.count - open.count))
    ]
    if !rows.isEmpty { lines += [""] + rows }
    if open.count > limit { lines.append(words.more(open.count - limit)) }
    return lines.map { $0 + "\n" }.joined()
  }
}
