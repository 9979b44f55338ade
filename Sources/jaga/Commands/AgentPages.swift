import Foundation
import Planning
import Reporting
import Workforce

/// Agents' pages in a folder: one folder to publish, and one for planners.
struct AgentPages {
  let folder: OutputFolder
  let readers: ReaderWords
  let isQuiet: Bool
  /// Where the roster lies, with the forecast that it was planned with.
  let file: InputFile

  /// Writes a page for each agent, and the index; all of them, or none.
  ///
  /// - Throws: Exit code 73 when something cannot be written, or an earlier table cannot be read.
  func write(_ roster: Roster, of open: OpenPlan) throws {
    let outcome = try open.outcome(of: roster, for: nil)
    let answers = try answers(roster, outcome, of: open)
    try folder.check()
    let claim = try folder.claim(
      for: [AgentPageIndex.table, AgentPageIndex.page], bytes: 10_000 * open.plan.agents.count)
    var random = SystemRandomNumberGenerator()
    let index = AgentPageIndex(for: open.plan, continuing: try table()) { (random.next(), random.next()) }
    if !index.strangers.isEmpty {
      Warnings(isQuiet: isQuiet).tell([
        "pages of agents whom the plan does not have stay in [\(folder.path)]: \(index.strangers.joined(separator: ", "))"
      ])
    }
    let pages = AgentPage(plan: open.plan, clock: open.clock, readers: readers)
      .texts(for: roster, findings: outcome.findings, answers: answers, standing: open.standing(with: outcome))
    let files = [(AgentPageIndex.table, index.tableText), (AgentPageIndex.page, index.text(words: readers.common))]
    let present = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(AgentPageIndex.pages)")) ?? []
    try folder.write(
      OutputChange(
        files: (Array(zip(index.places, pages)) + files).map { OutputFile(name: $0.0, text: $0.1) },
        removed: present.filter(index.isForgotten).sorted().map { "\(AgentPageIndex.pages)/\($0)" }),
      by: claim)
    guard !isQuiet else { return }
    let places = ["\(folder.path)/\(AgentPageIndex.pages)", "\(folder.path)/\(AgentPageIndex.page)"]
    try Console.write("\(Console.words.written(to: places))\n")
  }

  /// Why wishes are not granted: none where all are, or where nothing says what contacts to expect.
  private func answers(
    _ roster: Roster, _ plain: PlanOutcome, of open: OpenPlan
  ) throws(CommandFailure) -> [WishAnswer] {
    guard plain.findings.contains(where: { $0.rule == .wish }),
      let contacts = try open.contacts(besideRoster: file, named: nil, isQuiet: true)
    else { return [] }
    let outcome = try open.outcome(of: roster, for: contacts)
    // A roster that breaks rules has wishes without reasons.
    return (try? WishReview(of: outcome))?.answers ?? []
  }

  /// The table of an earlier export; empty when there is none.
  private func table() throws(CommandFailure) -> String {
    let path = "\(folder.path)/\(AgentPageIndex.table)"
    guard FileManager.default.fileExists(atPath: path) else { return "" }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        .cannotWrite, "error: cannot read the table of pages [\(path)], whose names stay; move it away for new ones")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
