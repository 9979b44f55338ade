public import Staffing
import Workforce

/// The lines of `plan.yaml` that a history of absence comes to: shares in tenths of a per cent.
public enum ShrinkageLines {
  /// The lines, each with a break.
  ///
  /// - Parameters:
  ///   - measure: What was measured.
  ///   - lead: Days between the plan and the day; `nil` for a plan without a table of absences.
  /// - Returns: `shrinkage:` and a line with the weekdays of which there are days.
  public static func text(of measure: ShrinkageMeasure, lead: Int?) -> String {
    let days = Weekday.allCases.compactMap { weekday in
      measure.assumed(on: weekday, before: lead).map { share in
        let most = min(max(share.value, 0), ShrinkageMeasure.largest)
        return "\(weekday.rawValue.prefix(3)): \(DecimalText.trimmed(most * 100, places: 1))%"
      }
    }
    return "shrinkage:\n  out-of-office: {\(days.joined(separator: ", "))}\n"
  }
}
