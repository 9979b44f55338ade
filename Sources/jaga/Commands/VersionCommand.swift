import ArgumentParser

/// `jaga version`.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the program's version.", discussion: "Example: jaga version")

  func run() throws {
    try Console.write("jaga \(ProgramVersion.current)\n")
  }
}
