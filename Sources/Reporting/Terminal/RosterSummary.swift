public import Planning

/// What a roster is worth, for people: the summary, the wishes granted, and how much of the roster to start from has changed.
public struct RosterSummary: Sendable {
  private let view: SummaryView

  /// Makes a summary.
  public init(_ outcome: PlanOutcome, style: TextStyle, words: any Words = English()) {
    view = SummaryView(outcome, style: style, words: words)
  }

  /// Some lines.
  public var text: String { view.text() + view.closing }
}
