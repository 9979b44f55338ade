public import Planning
public import WallClock
public import Workforce

/// Who could take a duty, or exchange it, for a planner at a terminal.
public struct SwapOptionsView: Sendable {
  private let options: [SwapOption]
  private let duty: Duty
  private let agent: Int
  private let names: SwapNames
  private let style: TextStyle

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - options: What is legal, best first.
  ///   - duty: The duty.
  ///   - agent: Who has it.
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(
    _ options: [SwapOption], for duty: Duty, of agent: Int, plan: Plan, clock: HorizonClock, style: TextStyle,
    words: any Words
  ) {
    self.options = options
    self.duty = duty
    self.agent = agent
    names = SwapNames(plan: plan, clock: clock, words: words)
    self.style = style
  }

  /// The table.
  ///
  /// - Parameter limit: Ways that are listed; the rest is counted.
  /// - Returns: Some lines.
  public func text(limit: Int) -> String {
    let (words, id) = (names.words, HarmlessText.line(names.plan.agents[agent].id))
    guard !options.isEmpty else {
      return style.fitted(words.nothingLegal(for: names.duty(duty, of: agent), of: id)) + "\n"
    }
    var lines = [style.fitted(words.heading(ofWays: options.count, toPass: names.duty(duty, of: agent), of: id)), ""]
    lines += SwapTable(Array(options.prefix(limit)), names: names, style: style).lines
    if options.count > limit { lines.append(words.more(options.count - limit)) }
    return lines.map { $0 + "\n" }.joined()
  }
}
