import Foundation
import PlanFiles
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

  @Test(arguments: 0..<8)
  func spoiledFoldersLoadOrAreRefused(seed: UInt64) throws {
    var random = SeededNumbers(state: seed)
    let template = try FolderOnDisk()
    try PlanTemplate.write(into: template.path)
    try template.write("previous-roster.csv", Data(Self.roster.utf8))
    let names = ["plan.yaml", "agents.csv", "absences.csv", "wishes.csv", "previous-roster.csv"]
    let originals = try names.map { try Data(contentsOf: URL(fileURLWithPath: template.path + "/" + $0)) }
    for _ in 0..<60 {
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

  private static func spoil(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
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

/// Numbers that a seed decides (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
