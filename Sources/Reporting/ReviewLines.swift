import Foundation
public import Planning
public import Workforce

/// What advice of a week in review asks to write: a row of `adjustments.csv`, a command, a line of `plan.yaml`.
public enum ReviewLines {
  /// The line of an advice.
  ///
  /// - Parameters:
  ///   - advice: The advice.
  ///   - plan: The plan; the row of an adjustment is for the days after its horizon.
  ///   - folder: The plan folder, as commands name it.
  /// - Returns: The line, without a break.
  public static func line(of advice: ReviewAdvice, in plan: Plan, folder: String) -> String {
    switch advice {
    case .volume(let queue, let factor):
      let grid = plan.grid
      let value = percent(factor)
      let side = factor > 1 ? "above" : "below"
      let fields = [
        plan.queues[queue].id, grid.date(of: grid.dayCount).description,
        grid.date(of: 2 * grid.dayCount - 1).description,
        "percent", value,
        "Came \(value.replacing("-", with: "")) % \(side) the forecast of \(grid.firstDay) to \(grid.date(of: grid.dayCount - 1))",
        "jaga review",
      ]
      return fields.map(CSVField.text).joined(separator: ",")
    case .handling(let queue, let factor):
      let value = percent(factor)
      let change = "\(plan.queues[queue].id)=\(factor > 1 ? "+" : "")\(value)%"
      return "jaga whatif \(shellWord(folder)) --handling \(shellWord(change))"
    case .shrinkage(let outOfOffice, let inOffice):
      return "shrinkage: {out-of-office: \(share(outOfOffice)), in-office: \(share(inOffice))}"
    }
  }

  /// `8.2`, `-3.1`: what a factor changes, in per cent with one decimal.
  private static func percent(_ factor: Double) -> String {
    let change = (factor - 1) * 100
    return (change < 0 ? "-" : "") + DecimalText.trimmed(abs(change), places: 1)
  }

  private static func share(_ value: Double) -> String {
    "\(DecimalText.trimmed(min(max(value, 0), 0.9) * 100, places: 1))%"
  }

  /// A word as a shell takes it.
  private static func shellWord(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./=+%@".unicodeScalars.contains($0))
      }
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
