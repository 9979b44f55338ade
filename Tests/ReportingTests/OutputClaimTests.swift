import Foundation
import Testing

@testable import Reporting

@Suite("An output folder") struct OutputClaimTests {
  /// A folder of its own, and what lies in it.
  private final class Box {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "jaga-tests-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var output: String { "\(path)/output" }

    func write(_ text: String, to name: String) throws {
      let parts = name.split(separator: "/").dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: "\(path)/\(parts)", withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    func text(_ name: String) -> String? {
      FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every path below the folder, sorted.
    func paths() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    }
  }

  private let names = ["roster.csv", "result.json", "calendars/a1.ics", "calendars/a2.ics"]

  private func change(_ text: String, removed: [String] = []) -> OutputChange {
    OutputChange(
      files: names.filter { !removed.contains($0) }.map { OutputFile(name: $0, text: "\(text) \($0)") },
      removed: removed)
  }

  private let written = [
    "output", "output/calendars", "output/calendars/a1.ics", "output/calendars/a2.ics", "output/result.json",
    "output/roster.csv",
  ]

  private func write(_ change: OutputChange, to folder: String, mayExchange: Bool = true) throws {
    let claim = try OutputClaim(folder, for: names)
    claim.mayExchange = mayExchange
    try claim.write(change)
  }

  private func reason(_ body: () throws -> Void) -> FileWriteError.Reason? {
    do {
      try body()
      return nil
    } catch {
      return (error as? FileWriteError)?.reason
    }
  }

  @Test("The first files make the folder, and folders above it; nothing else is left") func first() throws {
    let box = try Box()
    try write(change("new"), to: box.output)
    #expect(try box.paths() == written)
    #expect(box.text("output/calendars/a2.ics") == "new calendars/a2.ics")
    try write(change("new"), to: "\(box.path)/a/b/c/")
    #expect(box.text("a/b/c/roster.csv") == "new roster.csv")
  }

  @Test("Without anything written, nothing is left, folders above it included") func nothingWritten() throws {
    let box = try Box()
    do {
      let claim = try OutputClaim("\(box.path)/a/b/output", for: names)
      _ = claim
    }
    #expect(try box.paths() == [])
  }

  @Test(
    "Files are replaced and removed, others stay, by one exchange or one after the other", arguments: [true, false])
  func replaced(mayExchange: Bool) throws {
    let box = try Box()
    try write(change("old"), to: box.output)
    try box.write("mine", to: "output/notes.txt")
    try box.write("theirs", to: "output/calendars/other.ics")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(box.output)/roster.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: box.output)
    let folder = try #require(FileStatus(box.output))
    let notes = try #require(FileStatus("\(box.output)/notes.txt"))
    try write(change("new", removed: ["calendars/a2.ics"]), to: box.output, mayExchange: mayExchange)
    #expect(
      try box.paths()
        == (written + ["output/calendars/other.ics", "output/notes.txt"]).sorted()
        .filter { $0 != "output/calendars/a2.ics" })
    for name in names.dropLast() { #expect(box.text("output/\(name)") == "new \(name)") }
    #expect(box.text("output/notes.txt") == "mine" && box.text("output/calendars/other.ics") == "theirs")
    #expect(FileStatus("\(box.output)/notes.txt")?.isSame(as: notes) == true, "the same file, for whoever has it open")
    #expect(FileStatus("\(box.output)/roster.csv")?.permissions == 0o600)
    #expect(FileStatus(box.output)?.permissions == 0o2770)
    #expect(FileStatus(box.output)?.isSame(as: folder) == !mayExchange)
  }

  @Test("A folder that holds folders or links of others is not replaced, and its files are") func foreignFolders()
    throws
  {
    for (index, stranger) in ["output/archive/last.csv", "output/calendars/old/a1.ics"].enumerated() {
      let box = try Box()
      try write(change("old"), to: box.output)
      try box.write("kept", to: stranger)
      if index == 0 {
        try FileManager.default.createSymbolicLink(atPath: "\(box.output)/latest", withDestinationPath: "roster.csv")
      }
      let folder = try #require(FileStatus(box.output))
      try write(change("new"), to: box.output)
      #expect(FileStatus(box.output)?.isSame(as: folder) == true)
      #expect(box.text(stranger) == "kept" && box.text("output/result.json") == "new result.json")
      #expect(try box.paths().allSatisfy { !$0.contains("jaga") })
    }
  }

  @Test("A single file takes its place without touching the folder") func single() throws {
    let box = try Box()
    try write(change("old"), to: box.output)
    let folder = try #require(FileStatus(box.output))
    try write(OutputChange(files: [OutputFile(name: "roster.csv", text: "new")]), to: box.output)
    #expect(FileStatus(box.output)?.isSame(as: folder) == true)
    #expect(box.text("output/roster.csv") == "new" && box.text("output/result.json") == "old result.json")
    #expect(try box.paths() == written)
  }

  @Test("Two do not write at the same time") func busy() throws {
    let box = try Box()
    let first = try OutputClaim(box.output, for: names)
    #expect(reason { try write(change("other"), to: box.output) } == .busy)
    try first.write(change("first"))
    #expect(reason { try write(change("other"), to: box.output) } == .busy, "not before the first is gone")
    #expect(box.text("output/roster.csv") == "first roster.csv")
    _ = first
  }

  @Test("Links, folders and pipes in a file's place, and files in a folder's, are found before any work")
  func inTheWay() throws {
    let box = try Box()
    try box.write("precious", to: "victim/file")
    try FileManager.default.createDirectory(atPath: box.output, withIntermediateDirectories: false)
    func found(_ name: String, _ make: (String) throws -> Void) throws -> FileWriteError? {
      let path = "\(box.output)/\(name)"
      try make(path)
      defer { try? FileManager.default.removeItem(atPath: path) }
      do throws(FileWriteError) {
        _ = try OutputClaim(box.output, for: names)
        return nil
      } catch {
        return error
      }
    }
    func expect(_ name: String, _ reason: FileWriteError.Reason, _ make: (String) throws -> Void) throws {
      #expect(try found(name, make) == FileWriteError(path: "\(box.output)/\(name)", reason: reason))
    }
    for target in ["\(box.path)/victim/file", "nowhere"] {
      try expect("roster.csv", .isLink) {
        try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: target)
      }
    }
    try expect("calendars", .isLink) {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "\(box.path)/victim")
    }
    try expect("result.json", .isDirectory) {
      try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
    }
    try expect("result.json", .isSpecial) { _ = mkfifo($0, 0o600) }
    try expect("calendars", .isFile) { try Data().write(to: URL(fileURLWithPath: $0)) }
    #expect(try box.paths() == ["output", "victim", "victim/file"])
  }

  @Test("A link to an output folder is followed") func linkedFolder() throws {
    let box = try Box()
    try box.write("mine", to: "real/notes.txt")
    try FileManager.default.createSymbolicLink(atPath: box.output, withDestinationPath: "real")
    try write(change("new"), to: box.output)
    #expect(box.text("real/roster.csv") == "new roster.csv" && box.text("real/notes.txt") == "mine")
    #expect(FileStatus(box.output)?.kind == .link)
  }

  @Test("What killed processes left is cleared, wherever it lies") func leftOvers() throws {
    let box = try Box()
    try write(change("old"), to: box.output)
    try box.write("half", to: ".output.jaga/next/roster.csv")
    try box.write("half", to: "output/.jaga/next/files/calendars/a1.ics")
    try write(change("new"), to: box.output)
    #expect(try box.paths() == written)
  }

  @Test(
    "Files on their way are gone on with by whoever reads or writes next", arguments: [".output.jaga", "output/.jaga"])
  func onTheWay(staging: String) throws {
    let box = try Box()
    try write(change("old"), to: box.output)
    try box.write("new", to: "\(staging)/ready/files/roster.csv")
    try box.write("new", to: "\(staging)/ready/files/calendars/a1.ics")
    try box.write("calendars/a2.ics\n", to: "\(staging)/ready/removed")
    try OutputRecovery(box.output).finish()
    #expect(box.text("output/roster.csv") == "new" && box.text("output/calendars/a1.ics") == "new")
    #expect(box.text("output/result.json") == "old result.json")
    #expect(try box.paths() == written.filter { $0 != "output/calendars/a2.ics" })
    try box.write("newer", to: "\(staging)/ready/files/result.json")
    _ = try OutputClaim(box.output, for: names)
    #expect(box.text("output/result.json") == "newer")
    #expect(try box.paths() == written.filter { $0 != "output/calendars/a2.ics" })
  }

  @Test("Files that somebody planted on their way go nowhere else") func planted() throws {
    let box = try Box()
    try write(change("old"), to: box.output)
    try box.write("precious", to: "victim/a1.ics")
    try FileManager.default.removeItem(atPath: "\(box.output)/calendars")
    try FileManager.default.createSymbolicLink(atPath: "\(box.output)/calendars", withDestinationPath: "../victim")
    try box.write("evil", to: ".output.jaga/ready/files/calendars/a1.ics")
    #expect(reason { try OutputRecovery(box.output).finish() } == .isLink)
    try FileManager.default.removeItem(atPath: "\(box.path)/.output.jaga/ready/files/calendars")
    try box.write(
      "../victim/a1.ics\ncalendars/a1.ics\n/tmp\n..\n", to: ".output.jaga/ready/removed")
    #expect(reason { try OutputRecovery(box.output).finish() } == .isLink)
    #expect(box.text("victim/a1.ics") == "precious")
  }

  @Test("Two files of one name, and names that lead elsewhere, are refused") func oddNames() throws {
    let box = try Box()
    let twice = [OutputFile(name: "a", text: ""), OutputFile(name: "a", text: "")]
    #expect(reason { try write(OutputChange(files: twice), to: box.output) } == .duplicate)
    for name in ["../a", "/a", "a/b/c", "", "a/", "./a"] {
      #expect(reason { _ = try OutputClaim(box.output, for: [name]) } == .duplicate, "\(name)")
    }
    #expect(try box.paths() == [])
  }

  @Test("What cannot be written where it should be is saved for this user alone") func saved() throws {
    let folder = try #require(SavedFiles.save(change("new").files))
    let parent = try #require(OutputPlace(folder).parent)
    defer { try? FileManager.default.removeItem(atPath: parent) }
    #expect(FileManager.default.contents(atPath: "\(folder)/calendars/a1.ics") == Data("new calendars/a1.ics".utf8))
    #expect(FileStatus(parent)?.permissions == 0o700)
  }
}
