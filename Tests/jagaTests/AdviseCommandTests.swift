import Foundation
import Testing

/// `jaga advise` on a ready-made folder.
@Suite("Advise command")
struct AdviseCommandTests {
  @Test("offers are valued, the best are tried, and the same question has the same answer")
  func offers() throws {
    let folder = try Folder.tiny()
    func ask(_ arguments: [String]) throws -> Program.Run {
      try Program.run(
        ["advise", "tiny", "--iterations", "4", "--tries", "1", "--forecast", "calm.csv"] + arguments, in: folder)
    }
    let text = try ask([])
    #expect(text.status == 0 && text.errors.isEmpty, "\(text.errors)")
    #expect(text.output.hasPrefix("what could be done"))
    #expect(text.output.contains("\nhire one more: ") && text.output.contains("\none more agent would be worth most"))
    let json = try ask(["--json"])
    #expect(try ask(["--json"]).output == json.output)
    let found = try object(json.output)
    let values = try #require(found["values"] as? [[String: Any]])
    #expect(values.count { $0["realised"] != nil } == 1)
    for value in values {
      let most = try #require(value["most"] as? Double)
      if let realised = value["realised"] as? Double { #expect(realised <= most + 0.001) }
    }
  }
  @Test("advice about a roster made before names days; one that breaks a rule is refused")
  func known() throws {
    let folder = try Folder.tiny()
    let options = ["--iterations", "2", "--threads", "1", "--forecast", "calm.csv"]
    #expect(try Program.run(["plan", "tiny", "--quiet"] + options, in: folder).status == 0)
    func ask(_ arguments: [String]) throws -> Program.Run {
      try Program.run(["advise", "tiny", "--from", "tiny/output", "--tries", "0"] + options + arguments, in: folder)
    }
    let text = try ask([])
    #expect(text.status == 0 && text.errors.isEmpty, "\(text.errors)")
    #expect(text.output.contains("\nin this roster, all else as it is") && text.output.contains(" off  "))
    #expect(text.output.contains("\nphone: what an hour of one more agent would be worth\n"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let found = try object(try ask(["--json"]).output)
    let (days, intervals) = (
      try #require(found["days"] as? [[String: Any]]), try #require(found["intervals"] as? [[String: Any]])
    )
    #expect(days.contains { $0["kind"] as? String == "time_off" && $0["saves"] is Double } && !intervals.isEmpty)
    let roster = try folder.text("tiny/output/roster.csv")
    try folder.write(
      roster.split(separator: "\n").filter { !$0.hasPrefix("T001,") }.map { $0 + "\n" }.joined(),
      to: "tiny/output/roster.csv")
    for (language, words) in [
      ("en", "error: the roster [tiny/output/roster.csv] breaks rules"), ("id", "kesalahan: jadwal ["),
    ] {
      let refused = try ask(["--language", language])
      #expect(refused.status == 65 && refused.output.isEmpty && refused.errors.contains(words), "\(refused.errors)")
    }
  }
}
