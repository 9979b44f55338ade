public import Planning
import Workforce

extension English {
  /// `as planned`.
  public func name(ofCase name: String) -> String { name }

  /// What a measure is called.
  public func name(of measure: CaseMeasure, queues: [String]) -> String {
    switch measure {
    case .agents: "agents"
    case .fullTimeNeeded: "full-time needed"
    case .fullTimeHad: "full-time had"
    case .paidHours: "paid hours"
    case .cost: "cost"
    case .pay: "pay beside hours"
    case .bound: "bound"
    case .shortHours: "hours short"
    case .surplusHours: "hours over"
    case .contacts(let queue): "\(queues[queue]): contacts"
    case .serviceLevel(let queue): "\(queues[queue]): in time"
    case .abandonment(let queue): "\(queues[queue]): hang up"
    case .meanWait(let queue): "\(queues[queue]): mean wait"
    case .occupancy: "occupancy"
    case .wishesRefused: "wishes refused"
    case .nights: "nights"
    case .weekends: "weekends"
    }
  }

  /// Why a case has no roster.
  public func sentence(for failure: WhatIfResult.Failure) -> String {
    switch failure {
    case .noRoster(let result):
      result.reason == .provedInfeasible
        ? "no roster keeps every hard rule" : "no roster was found; more time may find one"
    case .refused: "the roster found breaks a hard rule and was not taken; this is a fault of the program"
    case .unplannable(let error): sentence(for: error)
    case .cancelled: "stopped before its turn"
    }
  }

  private func sentence(for error: PlanningError) -> String {
    switch error {
    case .noContacts: "nothing says how many contacts will come"
    case .noUpdate: "the forecast cannot be updated within the day"
    case .noHistory: "there is no history"
    case .noQuantiles: "the forecast has no quantiles"
    case .noHandlingPart(_, let part): "nothing tells how much of a handling time is \(name(of: part))"
    case .costsOutOfRange: "missing staff can cost more than sums of costs can hold"
    case .unstaffable(let error): "a queue cannot be staffed: \(error.cause.message)"
    }
  }

  /// What the mark of proof means where there is one, what is known of the differences of cost, and what could not be simulated.
  public func sentences(for comparison: Comparison) -> [String] {
    let isMarked = comparison.entries.joined().contains { $0.certainty == .proven }
    let mark = "* proven: the intervals from bound to cost do not overlap, or the paired 95 % interval excludes zero."
    return (isMarked ? [mark] : []) + certainty(of: comparison)
      + comparison.results.compactMap { result in
        result.simulationError.map { "\(result.case.name) cannot be simulated: \($0.problems.joined(separator: "; "))" }
      }
  }

  private func certainty(of comparison: Comparison) -> [String] {
    guard let known = comparison.costCertainty else { return [] }
    guard known.open > 0 else { return ["Every difference of cost is proven."] }
    return [
      "\(count(known.open, "difference")) of cost \(known.open == 1 ? "lies" : "lie") within what is not known: a roster may cost up to "
        + "\(number(known.widestGap, places: 1)) more than it must. The difference of the bounds is the better guess; "
        + "a longer --time-limit narrows it."
    ]
  }
}
