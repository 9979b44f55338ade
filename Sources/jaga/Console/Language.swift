public import ArgumentParser
import Foundation
public import PlanModel
import Reporting

extension LanguageTag: ExpressibleByArgument {}

/// The language that people are told things in.
enum Language {
  /// The language of this run: the one named on the command line, else the locale's, else English.
  static let current =
    named(in: CommandLine.arguments) ?? locale(of: ProcessInfo.processInfo.environment) ?? .english

  /// The one named last by `--language`. Words are needed before, and when, the command line cannot be understood.
  private static func named(in arguments: [String]) -> LanguageTag? {
    var found: LanguageTag?
    for (position, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", arguments.indices.contains(position + 1) {
        found = LanguageTag(rawValue: arguments[position + 1])
      } else if argument.hasPrefix("--language=") {
        found = LanguageTag(rawValue: String(argument.dropFirst("--language=".count)))
      }
    }
    return found
  }

  /// The language of messages.
  ///
  /// ## Source
  /// POSIX.1-2017, Base Definitions, section 8.2, "Internationalization Variables": the first that is not empty counts.
  private static func locale(of environment: [String: String]) -> LanguageTag? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return (locale?.prefix { $0.isASCII && $0.isLetter }).flatMap { LanguageTag(rawValue: $0.lowercased()) }
  }
}
