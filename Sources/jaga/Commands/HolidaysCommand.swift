import ArgumentParser
import PlanModel
import Reporting

/// `jaga holidays`.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: "Print the public holidays that a plan's calendar can bring in.",
    usage: "jaga holidays [<options>] [<calendar>]",
    discussion: """
      Prints the days of a calendar such as ID or DE-BY with what each is by law, whether its date is expected only, and the laws and \
      decrees they are from; without a calendar, which there are. In plan.yaml `calendar: {holidays: ID}` has them. More: \
      docs/holidays.md.

      Examples:
        jaga holidays ID --year 2027
        jaga holidays DE-BY --json
      """)

  @Argument(help: ArgumentHelp("The calendar; without one all are listed.", valueName: "calendar"))
  var calendar: String?

  @Option(help: ArgumentHelp("One year only (default: every year known).", valueName: "year"))
  var year: Int?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  private var chosen: HolidayCalendar? { HolidayCalendar.all.first { $0.id == calendar } }

  func validate() throws {
    let known = HolidayCalendar.years
    if let year, !known.contains(year) {
      throw ValidationError("--year must be from \(known.lowerBound) to \(known.upperBound).")
    }
    if year != nil, calendar == nil { throw ValidationError("--year needs a calendar, such as ID.") }
    guard let calendar, chosen == nil else { return }
    let meant = Suggestion.closest(to: calendar, among: HolidayCalendar.all.map(\.id))
    throw ValidationError(
      meant.map { "[\(calendar)] is no calendar. Did you mean [\($0)]?" }
        ?? "[\(calendar)] is no calendar. `jaga holidays` lists them.")
  }

  func run() throws {
    let years = year.map { [$0] } ?? Array(HolidayCalendar.years)
    if json {
      return try Console.write(
        DocumentText.of(
          HolidaysDocument(chosen.map { [$0] } ?? HolidayCalendar.all, years: chosen == nil ? nil : years)))
    }
    let view = HolidaysView(style: Console.style, words: Console.words)
    try Console.write(chosen.map { view.text($0, years: years) } ?? view.list(HolidayCalendar.all))
  }
}
