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

  /// The words of files that agents read: each agent's own, unless one language was named for all.
  func ofReaders(in plan: LoadedPlan) -> ReaderWords {
    let own = language == nil ? plan.draft.agents : []
    return ReaderWords(
      ofFiles(for: plan), own: own.reduce(into: [:]) { words, agent in words[agent.id] = agent.language?.words })
  }
}
