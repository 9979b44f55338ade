import Foundation
import PlanFiles
import Testing

/// Every clause of `docs/agreements.md` is lines that a plan takes.
@Suite struct AgreementsTests {
  /// The lines of each example, in the order of the page.
  private static let examples: [String] = {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../docs/agreements.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }()

  /// The small plan with sections in place of its own.
  private static func plan(_ example: String) -> SmallPlan {
    var plan = SmallPlan().yaml(
      "    lengths: 8h30\n",
      "    lengths: 8h30\n  - {id: late, starts: {from: 12:00, to: 13:00, step: 30}, lengths: 8h30}\n"
    ).file("agents.csv", "id,team,contract,skills\na1,north,full-time,phone\na2,south,full-time,phone\n")
    let replaced = ["contracts", "breaks", "rules", "night", "calendar", "rotations"].map { "\($0):" }
      .filter { key in example.split(separator: "\n").contains { $0.hasPrefix(key) } }
    var isLeftOut = false
    var kept: [Substring] = []
    for line in (plan.files["plan.yaml"] ?? "").split(separator: "\n") {
      if !line.hasPrefix(" ") { isLeftOut = replaced.contains { line.hasPrefix($0) } }
      if !isLeftOut { kept.append(line) }
    }
    plan.files["plan.yaml"] = kept.joined(separator: "\n") + "\n" + example
    return plan
  }

  @Test func thereAreTwentyThree() {
    #expect(Self.examples.count == 23)
  }

  @Test(arguments: 0..<23) func aPlanTakesIt(number: Int) throws {
    let example = try #require(Self.examples.indices.contains(number) ? Self.examples[number] : nil)
    let folder = try FolderOnDisk(Self.plan(example).files)
    #expect(throws: Never.self, "\(number + 1): \(example)") { try PlanFolder.load(at: folder.path) }
  }
}
