public import Staffing
import Workforce

// What a history of absence says.

extension English {
  /// `weekday`, ….
  public func shrinkageLabel(_ label: ShrinkageLabel) -> String {
    switch label {
    case .weekday: "weekday"
    case .kind: "kind"
    case .share: "share"
    case .interval: "95 % interval"
    case .days: "days"
    case .all: "all"
    case .lead: "days before"
    case .known: "known by then"
    case .assumed: "still to assume"
    }
  }

  /// `412.5 of 5,120.0 hours were absent, 2026-01-01 to 2026-10-31`.
  public func shrinkageHead(absent: String, of hours: String, period: String) -> String {
    "\(absent) of \(hours) hours were absent, \(period)"
  }

  /// `intervals: …`.
  public var shrinkageMethod: String {
    "intervals of 95 %: a ratio of sums over days, those absent on one day counted together (Student's t)"
  }

  /// `a plan made 14 days ahead …`.
  public func pasteShrinkage(lead: Int?) -> String {
    guard let lead else { return "for plan.yaml, of a plan whose absences.csv is empty:" }
    return "for plan.yaml, of a plan made \(count(lead, "day")) ahead whose absences.csv has what is known by then:"
  }

  /// `fewer than 5 days of Monday, …`.
  public func sentence(for warning: ShrinkageMeasure.Warning) -> String {
    switch warning {
    case .fewDays(let weekdays):
      "there are fewer than \(ShrinkageMeasure.fewestDays) days of \(weekdays.map(longName).joined(separator: ", ")): "
        + "their shares say little, and without any day none is written"
    case .missingDates(let number):
      "\(count(number, "date")) between the first and the last \(number == 1 ? "has" : "have") no hours and count nowhere"
    case .implausible(let weekday):
      "more than half of the hours of \(longName(of: weekday)) are absent: are the hours those of everybody, the absent among them?"
    case .knownAfterwards(let number):
      "\(count(number, "row")) \(number == 1 ? "was" : "were") known only after the day: they count as not known"
    }
  }
}
