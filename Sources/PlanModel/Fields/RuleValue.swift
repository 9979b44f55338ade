package import Workforce

/// What kind of value a rule has, and what it may be.
package enum RuleValue {
  /// A length of time.
  case length(MinutesField)
  /// A number.
  case count(WholeNumberField)
  /// Several values, each with its own field.
  case several

  /// Nights in a row.
  package static let nights = WholeNumberField(1...56)
  /// Rest after them.
  package static let restAfterNights = MinutesField(0...20_160, isHours: true)
  /// Rest of a week that may run over its edge.
  package static let restOverEdge = MinutesField(60...WeeklyRestCounting.longestOverEdge, isHours: true)
  /// Which stretch is a week's rest.
  package static let restCounting = WordField(of: WeeklyRestCounting.self)
  /// Shifts of a kind in a row.
  package static let shiftsInARow = WholeNumberField(1...56)
  /// How far the starts of a week may lie apart.
  package static let startVariation = MinutesField(0...1440, isHours: true)
  /// Hours a week on average.
  package static let averageHours = MinutesField(60...10_080, isHours: true)
  /// Weeks of an average.
  package static let averageWeeks = WholeNumberField(1...52)
  /// Nights of a year from which on somebody works at night.
  package static let nightsOfYear = WholeNumberField(1...366)
  /// Agents on a queue.
  package static let agents = WholeNumberField(1...100_000)

  /// The value of a rule by its id; `nil` when there is no such rule.
  package static func of(_ rule: String) -> RuleValue? {
    let week = MinutesField(0...10_080, isHours: true)
    let days = WholeNumberField(1...56)
    switch rule {
    case "minimum-rest": return .length(MinutesField(0...2880, isHours: true))
    case "weekly-rest", "maximum-weekly-hours", "minimum-weekly-hours": return .length(week)
    case "maximum-daily-hours": return .length(MinutesField(0...1440, isHours: true))
    case "start-variation": return .length(startVariation)
    case "maximum-consecutive-days", "minimum-consecutive-days", "minimum-consecutive-days-off",
      "maximum-consecutive-days-off":
      return .count(days)
    case "maximum-days", "minimum-days", "maximum-consecutive-nights": return .count(WholeNumberField(0...56))
    case "maximum-weekends", "maximum-split-weekends", "maximum-consecutive-weekends":
      return .count(WholeNumberField(0...8))
    case "forbidden-succession", "forward-rotation", "maximum-consecutive-shifts", "minimum-consecutive-shifts",
      "rest-after-nights", "minimum-staffing", "maximum-average-weekly-hours":
      return .several
    default: return nil
    }
  }
}
