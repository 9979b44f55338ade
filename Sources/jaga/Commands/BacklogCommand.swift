import ArgumentParser
import DeferredWork
import Reporting

/// `jaga backlog`.
struct BacklogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backlog",
    abstract: "Work out who clears e-mail and cases in time, and what is left.",
    usage: "jaga backlog <options>",
    discussion: """
      The least agents, interval by interval, who do all contacts within the response time beside what live channels leave \
      over; or, with --agents, what becomes of the work. Series are written 10,12,14 by interval, 20x16 for sixteen intervals \
      of 20; one number stands for all. Method, source and limits: docs/queueing.md.

      Examples:
        jaga backlog --contacts 40,25,10,0x13 --handling-time 360 --response 240
        jaga backlog --contacts 9,6,0 --handling-time 300 --response 90 --most 4,4,0
        jaga backlog --contacts 30x16 --handling-time 300 --response 120 --agents 2
      """)

  @OptionGroup var options: BacklogOptions

  @Option(help: "How to write the answer.")
  var format: AnswerFormat = .table

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let answer = try answer()
    switch json ? .json : format {
    case .table: try Console.write(BacklogView(answer, words: Console.words).text)
    case .csv: try Console.write(data: BacklogTable.text(answer))
    case .json: try Console.write(DocumentText.of(BacklogDocument(answer)))
    }
  }

  private func answer() throws -> BacklogAnswer {
    do throws(DeferredWorkError) {
      return try options.question.answer()
    } catch {
      throw ValidationError(Console.words.sentence(for: error))
    }
  }
}
