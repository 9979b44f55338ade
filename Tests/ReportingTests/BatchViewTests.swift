import Batch
import Foundation
import PlanFiles
import Testing

@testable import Reporting

@Suite("How far a run has come") struct BatchViewTests {
  /// A chain of two weeks with two seeds, the first week done with a gap of a tenth, one cell given up.
  private func status() throws -> BatchStatus {
    let folder = BatchFolder(NSTemporaryDirectory() + "jaga-batch-view-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let plan = BatchPlan(
      name: "north", input: "00", scenarios: [.init(name: "busier\u{1B}[2J", file: "busier", content: "01")])
    let manifest = try BatchManifest(
      BatchHead(program: "1", effort: BatchEffort(iterations: 1), seeds: [1, 2], weeks: 2, plans: [plan]))
    let store = ResultStore(folder)
    for number in [2, 3] {
      let cell = manifest.cells[number]
      try store.keep(
        CellResult(key: cell.key, outcome: .roster, cost: 10, lowerBound: 9), files: [(ResultStore.roster, [])],
        of: cell)
    }
    let log = AttemptLog(folder)
    for _ in 0..<3 {
      log.begin(manifest.cells[0])
      log.end(manifest.cells[0], code: 73, message: "error: no space\nleft")
    }
    return BatchStatus(manifest, merge: try BatchMerge(manifest, in: store), history: AttemptHistory(folder))
  }

  @Test("a bar, counts, the worst gap, what failed and what to do next; no text of others reaches the terminal raw")
  func english() throws {
    let text = BatchView(try status(), style: TextStyle(isColoured: false)).text()
    #expect(
      text == """
        [##########..............................] 25.0 %
        2 done, 1 failed, 0 running, 5 waiting
        Worst gap: 10 %, north, busier\\u001B[2J, week 1
        Cell 0 failed (north, as planned, week 1, seed 1): error: no space
        Nobody is at work: jaga batch submit goes on with the rest.

        """, "\(text)")
  }

  @Test("the same in Indonesian")
  func indonesian() throws {
    let text = BatchView(try status(), style: TextStyle(isColoured: false), words: Indonesian()).text()
    #expect(
      text == """
        [##########..............................] 25,0%
        2 selesai, 1 gagal, 0 sedang dikerjakan, 5 menunggu
        Selisih terbesar: 10%, north, busier\\u001B[2J, minggu 1
        Sel 0 gagal (north, sesuai rencana, minggu 1, benih acak 1): error: no space
        Tidak ada yang bekerja: jaga batch submit melanjutkan sisanya.

        """, "\(text)")
  }

  @Test("no word of the other language is left where a language says nothing")
  func mute() throws {
    let text = BatchView(try status(), style: TextStyle(isColoured: false), words: Mute()).text()
    #expect(!text.contains("done") && !text.contains("Worst"), "\(text)")
  }

  @Test("time left is said in the unit that fits")
  func timeLeft() {
    let words = English()
    #expect(words.timeLeft(seconds: 12.2) == "About 13 s left")
    #expect(words.timeLeft(seconds: 300) == "About 5 min left")
    #expect(words.timeLeft(seconds: 9000) == "About 3 h left")
  }
}
