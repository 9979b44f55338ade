public import ArgumentParser
public import Reporting

extension CalendarForm.Breaks: ExpressibleByArgument {}

extension CalendarForm.Times: ExpressibleByArgument {}

/// How calendars are written.
struct CalendarOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Of calendars: where breaks stand, in the description of a shift, or as events of their own (default: description).",
      valueName: "where"))
  var breaks: CalendarForm.Breaks?

  @Option(
    help: ArgumentHelp(
      "Of calendars: times by the centre's clocks with its zone, or in UTC (default: local).", valueName: "which"))
  var times: CalendarForm.Times?

  @Option(help: ArgumentHelp("Of calendars: a reminder so many minutes before a shift.", valueName: "minutes"))
  var alarm: Int?

  @Flag(help: "Of calendars: leave those of agents whom the plan does not have as they are.")
  var keepOthers = false

  /// Whether anything is said of calendars.
  var isSaid: Bool { breaks != nil || times != nil || alarm != nil || keepOthers }

  func validate() throws {
    if let alarm, !(0...10_080 ~= alarm) { throw ValidationError("--alarm must be from 0 to 10080 minutes.") }
  }

  /// The form of the calendars.
  var form: CalendarForm {
    CalendarForm(breaks: breaks ?? .description, times: times ?? .local, alarmMinutes: alarm)
  }
}
