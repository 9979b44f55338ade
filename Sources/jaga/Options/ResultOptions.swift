import ArgumentParser

/// Where a stage's results go, and how much is said.
struct ResultOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to, made if need be (default: DIR/output).", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error, and no summary.")
  var quiet = false

  func validate() throws {
    if output == "" { throw ValidationError("--output must name a folder.") }
  }

  /// The folder to write to.
  func target(for plan: PlanFolderArgument) -> OutputFolder {
    OutputFolder(path: output ?? plan.path("output"), plan: output == nil ? plan.folder : nil)
  }
}
