import Foundation
import Testing

@Suite("Signals while a roster is made")
struct InterruptionTests {
  private let endless = ["plan", "tiny", "--time-limit", "600", "--forecast", "calm.csv"]

  /// Waits until the program holds its output folder: from then on there is work to be saved.
  private func waitForWork(in folder: Folder) throws {
    for _ in 0..<600 where !folder.exists("tiny/.output.jaga") { Thread.sleep(forTimeInterval: 0.02) }
    try #require(folder.exists("tiny/.output.jaga"))
  }

  @Test("each keeps the best roster so far and writes it whole", arguments: [SIGINT, SIGTERM, SIGHUP])
  func keeps(number: Int32) throws {
    let folder = try Folder.tiny()
    let started = try Program.start(endless, in: folder)
    try waitForWork(in: folder)
    Thread.sleep(forTimeInterval: 1)
    kill(started.process.processIdentifier, number)
    let run = try started.finish()
    #expect(run.status == 0)
    #expect(run.output.contains("every hard rule is kept; stopped by the user"), "\(run.output)\(run.errors)")
    #expect(try Program.run(["verify", "tiny"], in: folder).status == 0)
    #expect(!folder.exists("tiny/.output.jaga"))
  }

  @Test("so does one that comes before the search, with the first roster there is", arguments: [SIGTERM, SIGHUP])
  func beforeTheSearch(number: Int32) throws {
    let folder = try Folder.tiny()
    let started = try Program.start(["plan", "tiny", "--time-limit", "600"], in: folder)
    try waitForWork(in: folder)
    kill(started.process.processIdentifier, number)
    #expect(try started.finish().status == 0)
    #expect(try Program.run(["verify", "tiny"], in: folder).status == 0)
  }

  @Test("a second one ends the program at once, with nothing written")
  func second() throws {
    let folder = try Folder.tiny()
    let started = try Program.start(endless, in: folder)
    Thread.sleep(forTimeInterval: 2)
    started.process.interrupt()
    started.process.terminate()
    #expect(try started.finish().status == 130)
    #expect(!folder.exists("tiny/output"))
  }

  @Test("a terminal that closes may say so twice")
  func hangUpTwice() throws {
    let folder = try Folder.tiny()
    let started = try Program.start(endless, in: folder)
    try waitForWork(in: folder)
    for _ in 1...3 { kill(started.process.processIdentifier, SIGHUP) }
    #expect(try started.finish().status == 0)
    #expect(folder.exists("tiny/output/roster.csv"))
  }
}
