import ArgumentParser
import PlanFiles
import PlanModel
import Reporting

/// The language that people are told things in.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Language of what people read: en or id (default: the locale's).", valueName: "language"))
  var language: LanguageTag?

  /// The words of files for people: of the language that was named, else of the plan's. The locale does not count, so that the
  /// same command writes the same bytes wherever it runs.
  func ofFiles(for plan: LoadedPlan) -> any Words {
    (language ?? plan.draft.centre.language ?? .english).words
  }

  /// The words of files that agents read, of those who have a language of their own, by id; of nobody where one was named.
  func ofAgents(in plan: LoadedPlan) -> [String: any Words] {
    guard language == nil else { return [:] }
    return plan.draft.agents.reduce(into: [:]) { words, agent in words[agent.id] = agent.language?.words }
  }
}
