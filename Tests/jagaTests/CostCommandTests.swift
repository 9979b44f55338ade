import Foundation
import Testing

@Suite("Costs and impossible demands, end to end")
struct CostCommandTests {
  private let folder: Folder

  init() throws { folder = try Folder.tiny() }

  private func prices(_ factor: Int) throws {
    try folder.replace("days: 5, shifts", with: "days: 5, cost: \(factor), shifts", in: "tiny/plan.yaml")
    try folder.replace("days: [3, 5], shifts", with: "days: [3, 5], cost: \(factor), shifts", in: "tiny/plan.yaml")
    let objective = "objective: {shortfall: \(10 * factor), surplus: \(2 * factor)}\n"
    try folder.write(try folder.text("tiny/plan.yaml") + objective, to: "tiny/plan.yaml")
    try folder.write(
      "agent,wish,what,day,weight\nT001,avoids,day,sun,\(3 * factor)\nT004,wants,early,mon,\(2 * factor)\n",
      to: "tiny/wishes.csv")
  }

  private func plan(_ output: String) throws -> Program.Run {
    try Program.run(
      ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "1", "--threads", "1", "--output", output], in: folder)
  }

  @Test("a plan in rupiah gets the roster of the same plan in thousands of them")
  func rupiah() throws {
    #expect(try plan("plain").status == 0)
    try prices(30_000)
    let run = try plan("rupiah")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("rupiah/roster.csv") == folder.text("plain/roster.csv"))
    #expect(try folder.text("rupiah/result.json").contains("\"lower_bound\""))
  }

  @Test("costs up to 1 000 000 000 are in the range, and more is an error that says so")
  func range() throws {
    try prices(100_000_000)
    #expect(try Program.run(["check", "tiny"], in: folder).status == 0)
    try folder.replace("cost: 100000000,", with: "cost: 1000000001,", in: "tiny/plan.yaml")
    let run = try Program.run(["check", "tiny"], in: folder)
    #expect(run.status == 65 && run.errors.contains("cost [1000000001] is not in 0 … 1000000000"))
  }

  @Test("staff of which sums would not be exact is refused before the search")
  func beyondSums() throws {
    try prices(100_000_000)
    var rows = ["start,queue,contacts,handling_seconds"]
    for day in 23...29 {
      for slot in 0..<48 {
        rows.append("2026-11-\(day)T" + String(format: "%02d:%02d", slot / 2, slot % 2 * 30) + ",phone,20000,86400")
      }
    }
    try folder.write(rows.joined(separator: "\n"), to: "calm.csv")
    let run = try plan("absurd")
    #expect(run.status == 65 && run.errors.contains("sums of costs are exact up to 1e14"), "\(run.errors)")
    #expect(!folder.exists("absurd"))
  }

  @Test("a minimum that absences put out of reach is proven so, with who is away")
  func outOfReach() throws {
    let rules = "rules:\n  - minimum-staffing: {queue: phone, agents: 8, from: 12:00, to: 13:00}\n"
    try folder.replace("rules:\n", with: rules, in: "tiny/plan.yaml")
    try folder.write("agent,from,to,kind\nT002,2026-11-26,2026-11-26,leave\n", to: "tiny/absences.csv")
    let run = try plan("none")
    #expect(run.status == 3)
    #expect(run.errors.contains("no roster keeps every hard rule; nothing was written"))
    #expect(
      run.errors.contains(
        "asks for 8 agents on thu 2026-11-26 12:00-13:00, and 7 can be there at most: T002 (leave)"), "\(run.errors)")
    #expect(!folder.exists("none"))
  }
}
