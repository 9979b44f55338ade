import ArgumentParser
import PlanModel
import Reporting

/// `jaga absence waiting`.
struct AbsenceWaitingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiting",
    abstract: "Say who on the waiting list could be granted now.",
    usage: "jaga absence waiting [<options>] <dir>",
    discussion: """
      Takes the rows of waiting.csv in their order, those who asked earlier first; whoever could be granted has the place, and counts \
      when the next ones are asked about. Nothing is written: jaga absence ask --grant does that. How each is judged: docs/absences.md.

      Examples:
        jaga absence waiting my-centre
        jaga absence waiting my-centre --allow-short 4 --json
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var asking: AbsenceOptions

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws { try asking.check() }

  func run() throws {
    var office = try AbsenceOffice(plan, asking, isQuiet: quiet)
    var answers: [(waiting: WaitingDraft, answer: AbsenceAnswer)] = []
    for waiting in office.waiting {
      let answer = try office.answer(to: waiting.absence)
      answers.append((waiting, answer))
      if answer.isGranted { office.grant(waiting.absence) }
    }
    if json {
      return try Console.write(
        DocumentText.of(
          answers.map {
            AbsenceDocument($0.answer, askedAt: $0.waiting.askedAt, plan: office.open.plan, clock: office.open.clock)
          }))
    }
    try Console.write(office.view.text(forWaiting: answers))
  }
}
