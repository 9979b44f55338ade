import ArgumentParser
import Queueing
import Reporting

/// `jaga erlang`.
struct ErlangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erlang",
    abstract: "Answer a staffing question by Erlang B, C or A.",
    discussion: """
      From agents to what contacts experience, from goals to the least number of agents, or from both to the largest load. \
      Numbers given as 10:20, 10:20:2 or \
      10,12,14 ask for each of them, and several such options for a grid. Formulas, sources and limits: docs/queueing.md.

      Examples:
        jaga erlang --contacts-per-hour 200 --handling-time 180 --agents 14
        jaga erlang --erlangs 9 --handling-time 180 --patience 90 --service-level 0.8
        jaga erlang --erlangs 5:25:5 --handling-time 180 --agents 8:18:2 --format csv
        jaga erlang --model b --erlangs 10 --max-blocking 0.01
        jaga erlang --handling-time 180 --agents 14 --service-level 0.8
        jaga erlang --day --erlangs 2,5,6,3 --handling-time 180 --service-level 0.8
      """)

  @OptionGroup var options: ErlangOptions

  @Option(help: "How to write the answer.")
  var format: AnswerFormat = .table

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    Warnings(isQuiet: false).tell(options.warnings)
    let format = json ? .json : format
    if options.day { return try write(answer(options.dayQuestion().answer), as: format) }
    let grid = try options.grid()
    let rows = try answer(grid.rows)
    switch format {
    case .table: try Console.write(ErlangView(rows, words: Console.words).text)
    case .csv: try Console.write(ErlangTable.text(rows))
    case .json: try Console.write(ErlangDocument.text(of: rows))
    }
  }

  private func write(_ day: DailyRequirement, as format: AnswerFormat) throws {
    switch format {
    case .table: try Console.write(Console.words.text(for: day, counted: options.definition) + "\n")
    case .csv: try Console.write(ErlangTable.text(day))
    case .json: try Console.write(DocumentText.of(DayStaffDocument(day, definition: options.definition)))
    }
  }

  /// A formula's answer, or a number out of its range.
  private func answer<Value>(_ compute: () throws(QueueingError) -> Value) throws -> Value {
    do throws(QueueingError) {
      return try compute()
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
