import Foundation
import Testing

@testable import Reporting

@Suite("Atomic files") struct AtomicFileTests {
  /// Runs a body in a directory of its own, which is removed afterwards.
  func inDirectory(_ body: (String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("jaga-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try body(directory.path)
  }

  func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }

  func contents(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test("A file is written and replaced whole, and nothing else is left") func writesAndReplaces() throws {
    try inDirectory { directory in
      try AtomicFile.write("first and longer".utf8, to: "\(directory)/a.csv")
      try AtomicFile.write("second".utf8, to: "\(directory)/a.csv")
      #expect(try contents("\(directory)/a.csv") == "second")
      #expect(try names(in: directory) == ["a.csv"])
    }
  }

  @Test("An empty and a large file are written") func sizes() throws {
    try inDirectory { directory in
      try AtomicFile.write([], to: "\(directory)/none")
      try AtomicFile.write([UInt8](repeating: 65, count: 3_000_000), to: "\(directory)/large")
      #expect(try contents("\(directory)/none") == "")
      #expect(try contents("\(directory)/large").utf8.count == 3_000_000)
    }
  }

  @Test("When a file cannot be written, nothing is left of it") func missingDirectory() throws {
    try inDirectory { directory in
      let missing = "\(directory)/none/b.csv"
      #expect(throws: FileWriteError(path: missing, reason: .noSuchDirectory)) {
        try AtomicFile.write("new".utf8, to: missing)
      }
      let left = try names(in: directory)
      #expect(left.isEmpty)
    }
  }

  @Test("A directory, and a path through a file, are refused") func wrongKinds() throws {
    try inDirectory { directory in
      #expect(throws: FileWriteError(path: directory, reason: .isDirectory)) {
        try AtomicFile.write("x".utf8, to: directory)
      }
      #expect(throws: FileWriteError(path: "\(directory)/new/", reason: .isDirectory)) {
        try AtomicFile.write("x".utf8, to: "\(directory)/new/")
      }
      try AtomicFile.write("x".utf8, to: "\(directory)/file")
      #expect(throws: FileWriteError(path: "\(directory)/file/b", reason: .notADirectory)) {
        try AtomicFile.write("x".utf8, to: "\(directory)/file/b")
      }
    }
  }

  @Test("A full disk is said to be full") func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    #expect(throws: FileWriteError(path: "/dev/full", reason: .diskFull)) {
      try AtomicFile.write("x".utf8, to: "/dev/full")
    }
  }

  @Test("A device is written to and stays a device") func device() throws {
    try AtomicFile.write("x".utf8, to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("A link stays a link, and the file behind it keeps its permissions") func links() throws {
    try inDirectory { directory in
      try AtomicFile.write("old".utf8, to: "\(directory)/real")
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(directory)/real")
      try FileManager.default.createSymbolicLink(
        atPath: "\(directory)/link", withDestinationPath: "\(directory)/real")
      try AtomicFile.write("new".utf8, to: "\(directory)/link")
      #expect(try contents("\(directory)/real") == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/link") == "\(directory)/real")
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory)/real")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test(
    "The system's numbers become reasons with clear words",
    arguments: [
      (ENOENT, FileWriteError.Reason.noSuchDirectory, "its directory does not exist; create it first"),
      (ENOTDIR, .notADirectory, "a part of the path is a file, not a directory"),
      (EACCES, .permissionDenied, "permission denied; choose a directory that you may write to"),
      (EPERM, .permissionDenied, "permission denied; choose a directory that you may write to"),
      (EROFS, .readOnly, "the file system is read-only"),
      (ENOSPC, .diskFull, "no space left on the disk; nothing was written"),
      (EDQUOT, .diskFull, "no space left on the disk; nothing was written"),
      (EISDIR, .isDirectory, "it is a directory; name a file in it"),
      (EIO, .system(EIO), "Input/output error (error 5)"),
    ])
  func wording(number: Int32, reason: FileWriteError.Reason, words: String) {
    let error = FileWriteError(path: "out/roster.csv", number: number)
    #expect(error.reason == reason)
    #expect(error.description == "cannot write [out/roster.csv]: \(words)")
  }
}
