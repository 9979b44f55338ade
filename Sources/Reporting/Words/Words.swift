public import Planning

/// A language: everything that people are told in words, from facts.
///
/// Another language is another type that conforms; nothing below this target builds sentences, and nothing above it but the
/// command line's own help, in English. Sentences name agents, shifts and queues by their ids and never people by their names.
/// A language writes numbers its own way. Names of keys, columns, rules and files are no words: programs read them.
public protocol Words: NotationWords, FindingWords, ResultWords, RosterWords, HistoryWords, ForecastWords,
  StaffingWords, SimulationWords, CalculatorWords, ScenarioWords, AdviceWords, CapacityWords, CommandWords, ReportWords,
  PageWords, DifferenceWords, SheetWords, BatchWords, ReplanWords, SwapWords, AbsenceWords, ShrinkageWords,
  WishWords, PressureWords, ReviewWords, HolidayWords, LedgerWords
{
  /// The language's tag.
  ///
  /// ## Source
  /// BCP 47, such as `en`.
  var language: String { get }
}

extension Words {
  /// Everything a planner should know beside the findings: of the search, of closed days, then of what stays short.
  public func warnings(of outcome: PlanOutcome) -> [String] {
    (outcome.result?.warnings ?? []).map(sentence) + warningsOfClosedDays(in: outcome)
      + (outcome.result?.shortages ?? []).flatMap { sentences(for: $0, in: outcome.plan) }
  }

  /// Who is on duty while all their queues are closed.
  public func warningsOfClosedDays(in outcome: PlanOutcome) -> [String] {
    outcome.staffedClosedDays.map { sentence(for: $0, in: outcome.plan) }
  }
}
