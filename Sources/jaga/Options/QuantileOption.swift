import ArgumentParser
import Workforce

/// How careful to staff.
struct QuantileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Staff for contacts that are not exceeded with this probability, such as 0.8 (default: the plan's).",
      valueName: "share"))
  var quantile: Double?

  func validate() throws {
    if let quantile, !ForecastSettings.staffingQuantiles.contains(quantile) {
      throw ValidationError("--quantile must be from 0.05 to 0.95.")
    }
  }
}
