public import Planning

/// What a roster is worth, for people: the summary, the wishes granted, and how much of the roster to start from has changed.
public struct RosterSummary: Sendable {
  private let view: SummaryView
  private let folder: String?

  /// Makes a summary.
  ///
  /// - Parameters:
  ///   - outcome: What planning found.
  ///   - folder: The plan folder: the summary ends with what the gap means and what to do next. `nil` leaves both out.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(_ outcome: PlanOutcome, folder: String? = nil, style: TextStyle, words: any Words = English()) {
    view = SummaryView(outcome, style: style, words: words)
    self.folder = folder
  }

  /// Some lines.
  public var text: String { view.text() + view.closing + (folder.map { view.meaning(of: $0) } ?? "") }
}
