import Foundation

/// Reads the files of a plan folder, reports those that cannot be read, and remembers a fingerprint of each.
final class FolderFiles {
  /// Largest file that is read whole, in bytes.
  static let sizeLimit = 400_000_000

  private let directory: String
  private let log: ProblemLog
  private var fingerprints: [String: String] = [:]
  private let keepsContents: Bool
  /// What the files hold that were read whole, by their names without those of sheets; empty unless they are kept.
  private(set) var contents: [String: [UInt8]] = [:]

  /// Makes a reader of the files of a folder.
  ///
  /// - Parameters:
  ///   - directory: Path of the folder.
  ///   - log: Where files that cannot be read are reported.
  ///   - keepsContents: Whether what was read is kept; a history is read file by file, and let go.
  init(directory: String, log: ProblemLog, keepsContents: Bool = false) {
    self.directory = directory
    self.log = log
    self.keepsContents = keepsContents
  }

  /// Whether anything stands at a name of the folder.
  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// Tells that a workbook lies unread beside the text of the same table.
  func warnOfUnread(_ workbook: String, beside file: String) {
    log.warn(in: workbook, "the workbook is not read, since [\(file)] is there")
  }

  /// The bytes of a file; reports and returns `nil` when there are none to be had.
  ///
  /// Its name is relative to the folder, or an absolute path; a sheet that it names does not count. `mention` is where the plan names it; `nil` reports the file
  /// itself. `fix` says what to do when it is missing.
  func bytes(_ name: String, mention: NodeReader?, missing fix: String) -> [UInt8]? {
    guard let handle = open(name, mention: mention, missing: fix) else { return nil }
    defer { try? handle.close() }
    guard let data = chunk(of: handle, upTo: FolderFiles.sizeLimit + 1, name, mention) else { return nil }
    guard data.count <= FolderFiles.sizeLimit else {
      fail("file-too-large", name, mention, "has more than \(FolderFiles.sizeLimit) bytes", "split it, or shorten it")
      return nil
    }
    let bytes = [UInt8](data)
    var hash = InputHash()
    hash.add(bytes)
    let file = TableFile(name).file
    fingerprints[file] = hash.text
    if keepsContents { contents[file] = bytes }
    return bytes
  }

  /// Takes the fingerprint of a file without keeping its bytes; reports a file that cannot be read.
  func touch(_ name: String, mention: NodeReader, missing fix: String) {
    guard let handle = open(name, mention: mention, missing: fix) else { return }
    defer { try? handle.close() }
    var hash = InputHash()
    while true {
      guard let chunk = chunk(of: handle, upTo: 1 << 20, name, mention) else { return }
      if chunk.isEmpty { break }
      hash.add(chunk)
    }
    fingerprints[TableFile(name).file] = hash.text
  }

  /// Takes for the fingerprint of a file what counts of it; `nil` when nothing does.
  func fingerprint(_ name: String, by text: String?) {
    var hash = InputHash()
    hash.add((text ?? "").utf8)
    fingerprints[TableFile(name).file] = text == nil ? nil : hash.text
  }

  /// A fingerprint of all files read so far: over their names and fingerprints, in the order of the names.
  var hash: String {
    var hash = InputHash()
    for name in fingerprints.keys.sorted() { hash.add("\(name)\n\(fingerprints[name] ?? "")\n".utf8) }
    return hash.text
  }

  /// Opens a plain file for reading.
  private func open(_ name: String, mention: NodeReader?, missing fix: String) -> FileHandle? {
    guard !name.contains("\u{0}"), exists(name) else {
      fail("missing-file", name, mention, "does not exist", fix)
      return nil
    }
    let resolved = FilePath.place(of: path(name)) ?? path(name)
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    switch attributes?[.type] as? FileAttributeType {
    case .typeRegular?: break
    case .typeDirectory?:
      fail("not-a-file", name, mention, "is a folder, not a file", "put a file in its place")
      return nil
    default:
      fail("not-a-file", name, mention, "is not a plain file", "put a file in its place")
      return nil
    }
    guard let handle = FileHandle(forReadingAtPath: resolved) else {
      fail("unreadable-file", name, mention, "cannot be read", "check its permissions")
      return nil
    }
    return handle
  }

  /// The next bytes, none at the end; reports and returns `nil` when reading fails.
  private func chunk(of handle: FileHandle, upTo count: Int, _ name: String, _ mention: NodeReader?) -> Data? {
    do {
      return try handle.read(upToCount: count) ?? Data()
    } catch {
      fail("unreadable-file", name, mention, "cannot be read", "check that it is a plain file")
      return nil
    }
  }

  private func fail(_ code: String, _ name: String, _ mention: NodeReader?, _ message: String, _ fix: String) {
    if let mention {
      mention.fail(code, "[\(name)] \(message)", fix: fix)
    } else {
      log.report(code, in: name, "the file \(message)", fix: fix)
    }
  }

  private func path(_ name: String) -> String {
    FilePath.of(TableFile(name).file, in: directory)
  }
}
