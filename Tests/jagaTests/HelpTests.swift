import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  private func expectGolden(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(text.utf8).write(to: file) }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let isEqual = text == expected
    #expect(isEqual, "differs from Golden/\(name); UPDATE_GOLDEN=1 rewrites it\n\(text)")
  }

  @Test(
    "the help of each command is as reviewed",
    arguments: [
      "init", "check", "forecast", "backtest", "staff", "roster", "plan", "show", "diff", "swap", "export",
      "verify", "wishes", "pressure", "simulate",
      "report", "plot", "whatif", "advise", "capacity", "erlang", "backlog", "write", "version", "batch",
      "batch plan", "batch submit", "batch status", "batch merge", "batch retry", "batch task", "replan", "absence",
      "absence ask",
      "absence waiting", "shrinkage", "review", "holidays",
      "ledger", "ledger add", "ledger show", "ledger correct",
    ])
  func help(command: String) throws {
    let run = try Program.run(["help"] + command.split(separator: " ").map(String.init))
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Example"))
    try expectGolden(run.output, "help-\(command.replacing(" ", with: "-")).txt")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 }, "a terminal of 80 columns holds every line")
    let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
    #expect(examples.allSatisfy { $0.hasPrefix("  jaga \(command) ") }, "no example is broken: \(examples)")
    #expect(!run.output.contains(/\(default: [^)]*\)\.?\s+\(([^)]*; )?default:/), "a default is said once")
  }

  @Test("so is that of the program")
  func programHelp() throws {
    let run = try Program.run(["--help"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help.txt")
  }

  @Test("the version is one line, by command or by option")
  func version() throws {
    #expect(try Program.run(["version"]).output == "jaga 0.1.0\n")
    #expect(try Program.run(["--version"]).output == "0.1.0\n")
  }

  @Test("shells get their completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try Program.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("time-limit"))
  }

  @Test(
    "a wrong use ends with 64 and says what is wrong",
    arguments: [
      (["plan"], "Missing expected argument '<dir>'"),
      (["plna", "tiny"], "unexpected arguments: 'plna', 'tiny'"),
      (["plan", "tiny", "--sed", "1"], "Unknown option '--sed'"),
      (["plan", "tiny", "--seed", "-1"], "Missing value for '--seed <number>'"),
      (["plan", "tiny", "--time-limit", "0"], "--time-limit must be above 0 and at most 604800 seconds."),
      (["plan", "tiny", "--gap", "2"], "--gap must be a share from 0 to 1, such as 0.01 for 1 %."),
      (["plan", "tiny", "--threads", "65"], "--threads must be from 1 to 64."),
      (["plan", "tiny", "--iterations", "0"], "--iterations must be from 1 to 1000000000."),
      (["export", "tiny", "--format", "pdf"], "The value 'pdf' is invalid for '--format <format>'"),
      (["export", "tiny", "--format", "ics"], "--format ics needs --output FOLDER, or --agent ID for one calendar."),
      (["export", "tiny", "--format", "csv", "--agent", "T001"], "--agent goes with --format ics and google only."),
      (["init", "new", "--first-day", "2026-02-30"], "not a date such as 2027-03-01"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(arguments, in: try Folder.tiny())
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
