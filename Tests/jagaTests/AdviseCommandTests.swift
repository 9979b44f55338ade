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
}
