// A week in review.

extension English {
  /// `expected`, ….
  public func reviewLabel(_ label: ReviewLabel) -> String {
    switch label {
    case .queue: "queue"
    case .expected: "expected"
    case .came: "came"
    case .error: "error"
    case .bias: "bias"
    case .band: "in 80 % band"
    case .handlingExpected: "handling s expected"
    case .handlingCame: "took"
    case .part: "part"
    case .lead: "lead"
    case .hour: "hour"
    case .day: "day"
    case .planned: "planned for"
    case .rostered: "rostered"
    case .needed: "needed"
    case .present: "present"
    case .short: "short"
    case .over: "over"
    case .promised: "promised"
    case .forecastService: "formulas for the forecast"
    case .explainedService: "for what came"
    case .serviceCame: "came"
    case .activity: "activity"
    case .scheduled: "hours scheduled"
    case .adherent: "kept"
    case .adherence: "adherence"
    case .contacts: "contacts"
    case .pauses: "breaks"
    case .sessions: "sessions"
    case .contactsPart: "Contacts: error is WAPE, bias is too much (+) or too little (-) expected"
    case .handlingPartsPart: "Handling time by part, of the contacts that came"
    case .staffPart: "Staff in agent-hours, where it is known what came"
    case .servicePart: "Answered in time"
    case .adherencePart: "Duties and the log"
    case .advicePart: "For next week"
    case .note: "What was planned beside what came, where that is known. Shares of people are those of all together."
    }
  }

  /// `4-7 days`.
  public func reviewLead(_ label: String) -> String { label }

  /// `adherence 94.2 %, conformance 98.1 % of 312.0 hours scheduled`.
  public func adherence(_ adherence: String, conformance: String, hours: String) -> String {
    "adherence \(adherence), conformance \(conformance), of \(hours) hours scheduled and begun"
  }

  /// `absent 4.1 % …`.
  public func absentAndAway(_ absence: String, away: String) -> String {
    "absent for \(absence) of the work scheduled; of the rest away from contacts for \(away)"
  }

  /// `no row of the log is of …`.
  public func unlogged(_ agents: [String]) -> String {
    "no row of the log is of \(agents.joined(separator: ", ")): counted as absent"
  }

  /// `phone: +8.2 % …`.
  public func volumeAdvice(queue: String, difference: String, row: String) -> String {
    "\(queue): \(difference) contacts against the forecast, on most days; unless the next forecast has seen this week, add to adjustments.csv: \(row)"
  }

  /// `phone: +4.1 % …`.
  public func handlingAdvice(queue: String, difference: String, command: String) -> String {
    "\(queue): contacts took \(difference) against the forecast; see what that asks for: \(command)"
  }

  /// `shrinkage …`.
  public func shrinkageAdvice(line: String) -> String {
    "shrinkage was other than planned; one week says little, several say what plan.yaml should have: \(line)"
  }

  /// `nothing stands out`.
  public var noReviewAdvice: String { "nothing stands out that next week should have otherwise" }
}
