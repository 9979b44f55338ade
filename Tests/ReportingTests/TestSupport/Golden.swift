import Foundation
import Testing

/// Compares a text with a file of `Golden/`; with `UPDATE_GOLDEN=1` in the environment it writes the file instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let isEqual = text == expected
  #expect(isEqual, "differs from Golden/\(name); UPDATE_GOLDEN=1 rewrites it\n\(text)", sourceLocation: sourceLocation)
}
