import Batch
import PlanFiles
import Testing

@Suite("Manifest of a run")
struct BatchManifestTests {
  /// Two plans, the first under a scenario too, two seeds, and a chain of two weeks unless said otherwise.
  static func head(
    program: String = "1.0", iterations: Int? = 10, seeds: [UInt64] = [1, 2], weeks: Int? = 2, input: String = "00ff",
    content: String = "0a0a"
  ) -> BatchHead {
    BatchHead(
      program: program, effort: BatchEffort(iterations: iterations), seeds: seeds, weeks: weeks,
      plans: [
        BatchPlan(
          name: "north", input: input,
          scenarios: [BatchPlan.Scenario(name: "Busier \"days\"", file: "busier", content: content)]),
        BatchPlan(name: "south", input: "0123", scenarios: []),
      ])
  }

  @Test("has a cell for each plan, scenario, seed and week, week by week")
  func cells() throws {
    let manifest = try BatchManifest(Self.head())
    #expect(manifest.cells.count == 12)
    #expect(manifest.weeks == [0..<6, 6..<12])
    #expect(manifest.cells[2].scenario == "Busier \"days\"" && manifest.cells[2].week == 1)
    #expect(manifest.siblings(of: 9) == 8..<10)
    #expect(manifest.predecessors(of: 9) == 2..<4)
    #expect(manifest.predecessors(of: 5) == nil)
    #expect(Set(manifest.cells.map(\.key)).count == 12)
  }

  @Test("is read as it is written")
  func roundTrip() throws {
    for weeks in [nil, 1, 3] {
      let manifest = try BatchManifest(Self.head(weeks: weeks))
      #expect(try BatchManifest(Array(manifest.text.utf8), program: "1.0") == manifest)
    }
  }

  @Test("gives a cell another key for whatever its roster follows from, and the same one otherwise")
  func keys() throws {
    let keys = try BatchManifest(Self.head()).cells.map(\.key)
    func changed(_ head: BatchHead) throws -> [Int] {
      let others = try BatchManifest(head).cells.map(\.key)
      return keys.indices.filter { !others.contains(keys[$0]) }
    }
    #expect(try changed(Self.head()) == [])
    #expect(try changed(Self.head(program: "1.1")).count == 12)
    #expect(try changed(Self.head(iterations: 11)).count == 12)
    #expect(try changed(Self.head(weeks: 3)) == [])
    #expect(try changed(Self.head(input: "00fe")) == [0, 1, 2, 3, 6, 7, 8, 9], "the first plan's")
    #expect(try changed(Self.head(content: "0b")) == [2, 3, 8, 9], "the scenario's")
    #expect(try changed(Self.head(seeds: [1, 2, 3])) == [6, 7, 8, 9, 10, 11], "later weeks go on from all seeds")
  }

  @Test("two plans that say the same are two")
  func twins() throws {
    var head = Self.head()
    head.plans[1].input = head.plans[0].input
    #expect(Set(try BatchManifest(head).cells.map(\.key)).count == 12)
  }

  private func problem(_ text: String, program: String = "1.0") -> String {
    do throws(PlanError) {
      _ = try BatchManifest(Array(text.utf8), program: program)
      return ""
    } catch {
      return error.description
    }
  }

  @Test("of another version is refused")
  func version() throws {
    #expect(
      problem(try BatchManifest(Self.head()).text, program: "2.0")
        == """
        manifest.jsonl:1: the run was planned by jaga [1.0], this is [2.0]
          Try: plan it anew, or run the same program on every machine
        """)
  }

  @Test(
    "that somebody changed is refused, with the line",
    arguments: [
      ("\"seed\":2", "\"seed\":3", 3), ("\"seed\":2", "\"seed\": 2", 3), ("\"seed\":2", "\"seed\":2,\"seed\":1", 3),
      ("\"plan\":\"south\"", "\"plan\":\"../x\"", 6), ("{\"key\"", "{\"a\":1,\"key\"", 2), ("\"form\"", "\"from\"", 1),
      ("\"threads\":2", "\"threads\":2e0", 1),
    ])
  func changed(old: String, new: String, line: Int) throws {
    let text = try BatchManifest(Self.head()).text
    let place = try #require(text.range(of: old))
    let found = problem(text.replacingCharacters(in: place, with: new))
    #expect(
      found == """
        manifest.jsonl:\(line): the line is not as `jaga batch plan` writes it
          Try: leave manifests alone: plan the run anew, into another folder
        """, "\(found)")
  }

  @Test("that is cut off, continued or no manifest at all is refused")
  func torn() throws {
    let text = try BatchManifest(Self.head()).text
    for wrong in [
      "", "\n", "{", String(text.dropLast()), String(text.dropLast(20)), text + text, text + "\n", "\u{0}" + text,
    ] {
      #expect(problem(wrong).contains("the line is not as `jaga batch plan` writes it"), "\(wrong.prefix(20))")
    }
  }

  @Test("that asks for what cannot be is refused, and for too much without doing it")
  func extremes() throws {
    func refusal(_ change: (inout BatchHead) -> Void) -> String {
      var head = Self.head()
      change(&head)
      do throws(PlanError) {
        _ = try BatchManifest(head)
        return ""
      } catch {
        return error.problems[0].message
      }
    }
    #expect(refusal { $0.weeks = 105 } == "weeks [105] are not 1 to 104")
    #expect(refusal { $0.weeks = 0 } == "weeks [0] are not 1 to 104")
    #expect(refusal { $0.seeds = [] } == "the run has no plans or no seeds")
    #expect(refusal { $0.seeds = [2, 1] } == "the seeds do not ascend")
    #expect(refusal { $0.seeds = Array(0..<400_000) } == "the run has more than [1000000] cells")
    #expect(refusal { $0.effort.threads = 0 } == "threads [0] is out of range")
    #expect(refusal { $0.effort.timeLimit = -1 } == "time_limit [-1.0] is out of range")
    #expect(refusal { $0.plans[1].name = "north" } == "two plans have the same name")
    for name in ["..", "a/b", "", ".x", "a\u{0}"] {
      #expect(refusal { $0.plans[1].name = name } == "[\(name)] is no name of a folder")
      #expect(refusal { $0.plans[0].scenarios[0].file = name } == "[\(name)] is no name of a file")
    }
    #expect(
      refusal { $0.plans[0].scenarios.append($0.plans[0].scenarios[0]) }
        == "two scenarios of [north] have the same name")
  }
}
