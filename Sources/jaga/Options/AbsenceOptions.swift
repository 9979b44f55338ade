import ArgumentParser
import PlanFiles

/// What absences are judged by.
struct AbsenceOptions: ParsableArguments {
  @OptionGroup var source: FromOption
  @OptionGroup var forecast: ForecastOption

  @Option(help: ArgumentHelp("Agent-hours that queues may be short more, all together.", valueName: "hours"))
  var allowShort = 0.0

  /// Checks what can be checked without files.
  func check() throws {
    try source.check()
    if !(0...100_000 ~= allowShort) { throw ValidationError("--allow-short must be from 0 to 100000 hours.") }
  }
}
