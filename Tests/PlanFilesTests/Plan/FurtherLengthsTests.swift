import PlanFiles
import PlanModel
import Testing

@Suite("Lengths that shifts could have")
struct FurtherLengthsTests {
  /// Hours and breaks of the further lengths of a plan's first shift.
  private func lengths(_ plan: SmallPlan) throws -> [String] {
    let loaded = try FolderOnDisk(plan.files).load()
    return loaded.draft.furtherLengths(in: loaded.plan).map {
      "\($0.shape.minutes / 60) h, \($0.shape.breaks.map(\.minutes))"
    }
  }

  @Test("whole hours with the breaks of their length, none with less of a break than a shorter one")
  func breaks() throws {
    // Half an hour of meal is said of 8 h 30 alone.
    #expect(try lengths(SmallPlan()) == ["4 h, []", "5 h, []", "6 h, []", "7 h, []", "8 h, []"])
    let all = try lengths(SmallPlan().yaml("shift-length: 8h30", "shift-length: {from: 8h, to: 10h}"))
    #expect(all == ["4 h, []", "5 h, []", "6 h, []", "7 h, []", "8 h, [30]", "9 h, [30]", "10 h, [30]"])
  }

  @Test("none that the plan would not take")
  func unsound() throws {
    let plan = SmallPlan().yaml("days: [4, 5]", "days: [4, 5]\n    shift-lengths: [8h30, 9h]")
    #expect(try lengths(plan.yaml("shift-length: 8h30", "shift-length: {from: 8h, to: 10h}")) == ["9 h, [30]"])
  }
}
