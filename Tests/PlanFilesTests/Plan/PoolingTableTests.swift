import PlanFiles
import Testing
import Workforce

@Suite("The table of shares of pooling") struct PoolingTableTests {
  private func plan() throws -> Plan { try FolderOnDisk(SmallPlan().files).load().plan }

  private func read(_ text: String) throws -> Pooling {
    try PoolingTable.read(Array(text.utf8), file: "pooling.csv", plan: plan())
  }

  @Test("what is written is read") func roundTrip() throws {
    var plan = try plan()
    #expect(PoolingTable.text(for: plan) == nil)
    plan.pooling = Pooling(calibrated: [[0, 0.25, 1, 1.0 / 3, 0.5, 0.0625]])
    let text = try #require(PoolingTable.text(for: plan))
    #expect(text.hasPrefix("queue,from,share\nphone,00:00,0.0\nphone,04:00,0.25\n"))
    #expect(try read(text) == plan.pooling)
    #expect(try read("queue,from,share\nphone,08:00,0.75\n").share(ofQueue: 0, at: 500) == 0.75)
    #expect(try read("queue,from,share\nphone,08:00,0.75\n").share(ofQueue: 0, at: 0) == 0.5)
  }

  @Test("everything that is wrong with it is said") func problems() throws {
    let error = #expect(throws: PlanError.self) {
      try read(
        "queue,from,share\nfone,08:00,1\nphone,09:00,0.5\nphone,08:00,2\nphone,12:00,nan\nphone,16:00,0.5\nphone,16:00,0.5\n"
      )
    }
    #expect(
      error?.problems.map(\.description)
        == [
          "pooling.csv:2: queue [fone] is not a queue of the plan\\n  Try: the plan has phone",
          "pooling.csv:3: from [09:00] is not the beginning of a part of the day\\n  Try: write 00:00, 04:00, 08:00, 12:00, 16:00 or 20:00",
          "pooling.csv:4: share [2] is not a number from -1 to 1",
          "pooling.csv:5: share [nan] is not a number from -1 to 1",
          "pooling.csv:7: queue [phone] stands twice for [16:00]\\n  Try: remove one of the rows",
        ].map { $0.replacing("\\n", with: "\n") })
  }
}
