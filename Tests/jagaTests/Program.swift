import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The executable beside the test bundle.
  private static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("jaga")
  }

  /// Where the program lies.
  static var path: String { executable.path }

  /// Runs the program to its end.
  static func run(_ arguments: [String], in folder: Folder? = nil, environment: [String: String] = [:]) throws -> Run {
    try start(arguments, in: folder, environment: environment).finish()
  }

  /// Runs the program to its end under another one, such as a tracer: its path, and its arguments before the program.
  static func run(_ arguments: [String], under outer: [String], in folder: Folder) throws -> Run {
    let all = outer.dropFirst() + [executable.path] + arguments
    return try start(Array(all), by: URL(fileURLWithPath: outer[0]), in: folder).finish()
  }

  /// Starts the program.
  static func start(
    _ arguments: [String], by starter: URL = executable, in folder: Folder? = nil,
    environment others: [String: String] = [:]
  ) throws -> Started {
    let process = Process()
    process.executableURL = starter
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder.path) }
    var environment = ProcessInfo.processInfo.environment
    environment["COLUMNS"] = "80"
    environment["LC_ALL"] = "C"
    environment.merge(others) { $1 }
    process.environment = environment
    // Files, not pipes: a pipe that is full would stop the program.
    let logs = try Folder()
    process.standardOutput = try logs.openForWriting("output")
    process.standardError = try logs.openForWriting("errors")
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Started(process: process, logs: logs)
  }

  /// A program that runs.
  struct Started {
    let process: Process
    let logs: Folder

    /// Waits for its end.
    func finish() throws -> Run {
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus, output: try logs.text("output"), errors: try logs.text("errors"))
    }
  }
}

/// A temporary folder that goes when nobody needs it any more.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "jaga-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Eight contacts in every half-hour from 08:00 to 20:00 of the tiny scenario's week.
  private static var calm: String {
    var rows = ["start,queue,contacts,handling_seconds"]
    for day in 23...29 {
      for slot in 0..<48 {
        let time = String(format: "%02d:%02d", slot / 2, slot % 2 * 30)
        rows.append("2026-11-\(day)T\(time),phone,\((16..<40).contains(slot) ? 8 : 0),240")
      }
    }
    return rows.joined(separator: "\n")
  }

  /// A folder with a copy of the tiny scenario in `tiny`, and beside it a forecast for it in `calm.csv`.
  static func tiny() throws -> Folder {
    let folder = try Folder()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: root.appendingPathComponent("scenarios/tiny").path, toPath: folder.path("tiny"))
    try folder.write(calm, to: "calm.csv")
    return folder
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Names in one of its folders, sorted.
  func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  func bytes(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name)))) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Replaces a text of a file.
  func replace(_ old: String, with new: String, in name: String) throws {
    let before = try text(name)
    try #require(before.contains(old))
    try write(before.replacing(old, with: new), to: name)
  }

  func openForWriting(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
  }
}

/// What a JSON text holds, for tests that look at some of its keys.
func object(_ json: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}
