import Foundation
import PlanFiles
import TestSupport
import Testing

/// Spoils a good folder at random: whatever comes out, it loads or says why not.
@Suite struct MutationTests {
  private static let roster = """
    agent,activity,queue,start,end,start_utc,end_utc,paid_minutes,shift
    a1,work,phone,2026-11-29T08:00:00+07:00,2026-11-29T12:00:00+07:00,,,240,early
    a1,meal,,2026-11-29T12:00:00+07:00,2026-11-29T13:00:00+07:00,,,0,early
    a1,work,phone,2026-11-29T13:00:00+07:00,2026-11-29T17:00:00+07:00,,,240,early
    a2,work,phone,,,2026-11-28T03:00:00Z,2026-11-28T12:00:00Z,,

    """

  /// Bytes that mean something to YAML, CSV or times.
  private static let telling = Array("\"'[]{}:,;|-#&*?!%@`\n\r\t 0123456789.+TZ~".utf8) + [0, 0xff, 0xc3, 0xef]

  @Test(arguments: 0..<6)
  func spoiledFoldersLoadOrAreRefused(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let template = try FolderOnDisk()
    try PlanTemplate.write(into: template.path)
    try template.write("previous-roster.csv", Data(Self.roster.utf8))
    let names = ["plan.yaml", "agents.csv", "absences.csv", "wishes.csv", "previous-roster.csv"]
    let originals = try names.map { try Data(contentsOf: URL(fileURLWithPath: template.path + "/" + $0)) }
    for _ in 0..<40 {
      let file = Int.random(in: 0..<names.count, using: &random)
      var bytes = Array(originals[file])
      for _ in 0..<Int.random(in: 1...6, using: &random) { Self.spoil(&bytes, &random) }
      try template.write(names[file], Data(bytes))
      do throws(PlanError) {
        _ = try PlanFolder.load(at: template.path)
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { !$0.message.isEmpty && !$0.code.isEmpty })
      }
      try template.write(names[file], originals[file])
    }
  }

  /// Values that mean nothing where they come to stand.
  private static let values = [
    "-1", "0", "1e9", "99999999999999999999", "999999999999:00", "[]", "{}", "~", "''", "[[1], {a: b}]", "24:00",
    "2026-13-01",
    "9999-12-31", "0001-01-01", "100%", "closed", "off", "day", "*x", "&x y", "mon-sun 00:00-24:00", "1/0",
    "{from: 24:00}",
    "{to: 00:05}", "0.5", "1440", "8", "UTC", "Pacific/Apia", "🙂", "a1", "phone", "2026-11-30", "1000000",
  ]

  @Test(arguments: 0..<3)
  func plansWithSenselessValuesLoadOrAreRefused(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let template = try FolderOnDisk()
    try PlanTemplate.write(into: template.path)
    let text = try String(contentsOf: URL(fileURLWithPath: template.path + "/plan.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = lines.indices.filter { lines[$0].contains(": ") && !lines[$0].hasPrefix("#") }
    for _ in 0..<80 {
      var spoiled = lines
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let place = places.randomElement(using: &random), let value = Self.values.randomElement(using: &random),
          let colon = spoiled[place].ranges(of: ": ").randomElement(using: &random)
        else { continue }
        let rest = spoiled[place][colon.upperBound...]
        let end = rest.firstIndex { ",}#".contains($0) } ?? rest.endIndex
        spoiled[place].replaceSubrange(colon.upperBound..<end, with: value)
      }
      try template.write("plan.yaml", Data(spoiled.joined(separator: "\n").utf8))
      do throws(PlanError) {
        _ = try template.load()
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let position = Int.random(in: 0..<bytes.count, using: &random)
    let byte = telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[position] = byte
    case 1: bytes.insert(byte, at: position)
    case 2: bytes.remove(at: position)
    case 3: bytes.removeSubrange(position..<min(bytes.count, position + 30))
    case 4: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 40)], at: position)
    default: bytes[position] = UInt8.random(in: 0...255, using: &random)
    }
  }
}
