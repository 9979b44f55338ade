import Foundation
import Testing

/// `jaga whatif`, as a manager runs it.
@Suite("What-if command")
struct WhatIfCommandTests {
  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
  }

  private func ask(_ arguments: [String]) throws -> Program.Run {
    try Program.run(
      ["whatif", "tiny", "--iterations", "2", "--replications", "4", "--forecast", "calm.csv"] + arguments, in: folder)
  }

  @Test("questions asked on the spot are compared in one table, and in files")
  func questions() throws {
    let run = try ask(["--volume", "phone=+15%", "--absent", "2@tue", "--hire", "1:part-time:phone", "--each"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("cost") && lines[6].contains("phone: in time"), "parted for 80 columns")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[1].hasPrefix("as planned "))
    #expect(lines[2].hasPrefix("volume phone=+15%"))
    #expect(lines[4].hasPrefix("hire 1:part-time:phone") && lines[4].contains("+1"))
    #expect(run.output.contains("\n  2 agents, drawn by lot, are away on 2026-11-24 (sick)\n"))
    #expect(run.output.hasSuffix("written to tiny/output/comparison.csv, comparison.json and comparison.svg\n"))
    let table = try folder.text("tiny/output/comparison.csv").split(separator: "\n")
    #expect(table[0].hasPrefix("scenario,measure,queue,value,low,high,difference,"))
    #expect(table.contains { $0.hasPrefix("hire 1:part-time:phone,agents,,9,,,1,,,exact") })
  }

  @Test("the comparison is a workbook as well, where one is asked for")
  func workbook() throws {
    let run = try ask(["--volume", "phone=+15%", "--workbook", "c.xlsx", "-q"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("c.xlsx"))).starts(with: [0x50, 0x4B, 3, 4]))
    #expect(try folder.text("tiny/output/comparison.csv").hasPrefix("scenario,"))
    let refused = try ask(["--volume", "phone=+15%", "--workbook", "none/c.xlsx", "-q"])
    #expect(refused.status == 73 && refused.errors.contains("cannot write [none/c.xlsx]"), "\(refused.errors)")
    #expect(try ask(["--volume", "phone=+15%", "--workbook", ""]).status == 64)
  }

  @Test("every measure is shown where all are asked for")
  func whole() throws {
    let run = try ask(["--volume", "phone=+15%", "--all"])
    for heading in ["full-time had", "hours over", "phone: hang up", "phone: mean wait", "nights", "weekends"] {
      #expect(run.output.contains(heading), "\(heading)")
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the same question has the same answer, byte for byte, on one core and on all")
  func deterministic() throws {
    let question = ["--volume", "phone=+15%", "--json"]
    let first = try ask(question)
    #expect(first.status == 0)
    #expect(try ask(question).output == first.output)
    let command = ["whatif", "tiny", "--iterations", "2", "--replications", "4", "--forecast", "calm.csv"]
    let alone = try Program.run(command + question, under: ["/usr/bin/taskset", "--cpu-list", "0"], in: folder)
    #expect(alone.output == first.output, "\(alone.errors)")
    let found = try object(first.output)
    let scenarios = try #require(found["scenarios"] as? [[String: Any]])
    #expect(scenarios.map { $0["name"] as? String } == ["as planned", "volume phone=+15%"])
    #expect(scenarios[1]["changes"] as? [String] == ["+15 % contacts on phone"])
  }

  @Test("scenarios of the plan folder are asked when none is named")
  func files() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/tiny/scenarios", withIntermediateDirectories: true)
    try folder.write("name: A cheaper goal\ngoals: {phone: {service-level: 70/60}}\n", to: "tiny/scenarios/cheap.yaml")
    let run = try ask([])
    #expect(run.status == 0 && run.output.contains("\nA cheaper goal "))
    #expect(run.output.contains("  phone promises 70 % within 60 s\n"))
  }

  @Test("the forecast's own uncertainty is three scenarios, or a reason why it is none")
  func uncertainty() throws {
    let run = try Program.run(
      ["whatif", "tiny", "--iterations", "1", "--replications", "0", "--uncertainty"], in: folder)
    #expect(run.status == 0)
    let need = run.output.split(separator: "\n").filter { $0.hasPrefix("contacts at ") }
    #expect(need.count == 9 && need[0].contains("−") && need[2].contains("+"))
    let without = try ask(["--uncertainty"]).output.split(separator: "\n")
    #expect(without.count { $0.hasPrefix("contacts at 10%  ") && $0.hasSuffix("  the forecast has no quantiles") } == 1)
    #expect(!without.contains { $0.contains("proven") }, "no difference is none that is proven")
  }

  @Test("the published roster may stay")
  func kept() throws {
    let plan = try Program.run(
      ["plan", "tiny", "--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"], in: folder)
    #expect(plan.status == 0)
    let run = try ask(["--keep-roster", "tiny/output", "--absent", "T001+T002+T003@tue", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    let scenarios = try #require(try object(run.output)["scenarios"] as? [[String: Any]])
    let measures = try #require(scenarios[1]["measures"] as? [[String: Any]])
    #expect(!measures.contains { $0["measure"] as? String == "bound" })
    let paid = try #require(measures.first { $0["measure"] as? String == "paid_hours" }?["difference"] as? Double)
    #expect(paid < 0)
    let busy = try ask(["--keep-roster", "tiny/output", "--volume", "phone=+300%"]).output.split(separator: "\n")
    #expect(busy.contains { $0.hasPrefix("volume phone=+300%") && $0.contains("*") }, "\(busy)")
    #expect(busy.contains { $0.hasPrefix("* proven: ") }, "what a mark means is said wherever there is one")
  }

  @Test("every file that it writes is looked at before the search")
  func inTheWay() throws {
    for name in ["comparison.csv", "comparison.json", "comparison.svg"] {
      let place = folder.path("tiny/output/\(name)")
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let run = try Program.run(
        ["whatif", "tiny", "--time-limit", "600", "--forecast", "calm.csv", "--volume", "phone=+15%"], in: folder)
      #expect(run.status == 73 && run.errors.contains("[tiny/output/\(name)]: it is a directory"), "\(run.errors)")
      try FileManager.default.removeItem(atPath: place)
    }
  }

  @Test("what cannot be done is said with its place and its likely fix, and nothing is written")
  func problems() throws {
    let run = try ask(["--hire", "1:full-tme:phone", "--goal", "fone=70/30"])
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors == """
        --goal fone=70/30: goal.fone cannot be done: queues[fone] is not a queue of the plan
          Try: the plan has phone
        --hire 1:full-tme:phone: hire.contract cannot be done: contracts[full-tme] is not a contract of the plan
          Try: did you mean [full-time]?

        """)
    #expect(try ask(["nothing"]).status == 65)
    #expect(
      try Program.run(["whatif", "tiny"], in: folder).errors.contains("Try: write one there, or ask on the spot"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/tiny/output/comparison.csv"))
  }
}
