import PlanFiles
import PlanModel
import TestSupport
import Testing
import Workforce

/// Points, and what is carried over from an earlier period.
@Suite("Budgets of wishes")
struct WishBudgetTests {
  private static let wishes =
    "agent,wish,what,day,weight\na1,avoids,day,sat,3\na1,wants,08:00-10:00,mon,1.5\na2,avoids,day,sat+sun,4\n"
    .replacing("sat+sun", with: "\"sat,sun\"")

  private func plan(_ budget: String? = nil, before: String? = nil) -> SmallPlan {
    let plan = SmallPlan().file("wishes.csv", Self.wishes).file("granted-before.csv", before)
    return budget.map { plan.yaml("breaks:\n", "wish-budget: \($0)\nbreaks:\n") } ?? plan
  }

  private func weights(_ budget: String?, before: String? = nil) throws -> [[Double]] {
    try FolderOnDisk(plan(budget, before: before).files).load().plan.agents.map { $0.wishes.map(\.weight) }
  }

  @Test("A weight is a cost; with a budget it is points, of which an agent's wishes have so many together")
  func points() throws {
    #expect(try weights(nil) == [[3, 1.5], [4, 4]])
    #expect(try weights("{}") == [[3, 1.5], [4, 4]])
    #expect(try weights("{cost: 2.5}") == [[7.5, 3.75], [10, 10]])
    // a1 asks for 3 + 2 h × 1.5 = 6 points, a2 for 8.
    #expect(try weights("{points: 8}") == [[3, 1.5], [4, 4]])
    #expect(try weights("{points: 6}") == [[3, 1.5], [3, 3]])
    #expect(try weights("{points: 1, cost: 10}") == [[5, 2.5], [5, 5]])
    #expect(try weights("{points: 0}") == [[0, 0], [0, 0]])
    // Thousandths, rounded down: a third of 8 is 2.666 twice, not 2.667.
    #expect(try weights("{points: 5.3333}")[1] == [2.666, 2.666])
    #expect(try weights("{cost: 0.29}")[0] == [0.87, 0.435])
  }

  @Test(
    "What was lost of an earlier period's wishes makes the next ones heavier, in proportion; what was impossible does not"
  )
  func carriedOver() throws {
    let table = "agent,worth,lost,possible\na1,6,3,yes\na1,2,1,\na1,100,100,no\na2,5,0,yes\n"
    #expect(try weights("{carry-over: 0.5}", before: table) == [[3.75, 1.875], [4, 4]])
    #expect(try weights("{carry-over: 0}", before: table) == [[3, 1.5], [4, 4]])
    #expect(
      try weights("{points: 8}", before: table) == [[3, 1.5], [4, 4]], "nothing is carried over unless it is asked for")
    // Beyond the budget: what is carried over comes after it.
    #expect(try weights("{points: 3, carry-over: 1}", before: table)[0] == [2.25, 1.125])
    #expect(try weights("{carry-over: 2}", before: "agent,worth,lost\na1,0,0\na2,3,3\n") == [[3, 1.5], [12, 12]])
  }

  @Test("Each mistake is told with its place")
  func problems() throws {
    func problems(_ budget: String, before: String? = nil) throws -> [String] {
      try FolderOnDisk(plan(budget, before: before).files).problems()
    }
    #expect(
      try problems("{points: -1, cost: many}") == [
        "plan.yaml:25:23: wish-budget.points [-1] is not in 0 … 1000000000",
        "plan.yaml:25:33: wish-budget.cost [many] is not a number",
      ])
    #expect(
      try problems("{carry-over: 11, point: 3}") == [
        "plan.yaml:25:27: wish-budget.carry-over [11] is not in 0 … 10",
        "plan.yaml:25:31: [point] is not a key of wish-budget\n  Try: did you mean [points]?",
      ])
    #expect(try problems("{carry-over: 1}", before: "agent,worth\na1,2\n").first?.contains("lost") == true)
    #expect(
      try problems(
        "{carry-over: 1}", before: "agent,worth,lost,possible,day\na1,1,2,perhaps,yesterday\na1,x,-1,,\na1,1,2,,\n")
        == [
          "granted-before.csv:2: possible [perhaps] is not yes or no",
          "granted-before.csv:2: day [yesterday] is not a date\n  Try: write YYYY-MM-DD",
          "granted-before.csv:2: lost [2] is more than worth [1]\n  Try: take the table as `jaga wishes` wrote it",
          "granted-before.csv:3: worth [x] is not a number",
          "granted-before.csv:3: lost [-1] is not in 0 … 100000000000000",
          "granted-before.csv:4: lost [2] is more than worth [1]\n  Try: take the table as `jaga wishes` wrote it",
        ])
    // So heavy that sums would not be exact.
    let heavy = try problems("{cost: 1000000000}", before: nil)
    #expect(heavy.isEmpty)
    let heavier = plan("{cost: 1000000000}").file(
      "wishes.csv", "agent,wish,what,day,weight\na1,avoids,day,sat,1000000\n")
    #expect(try FolderOnDisk(heavier.files).problems().contains { $0.contains("sums of costs are exact up to 1e14") })
  }

  @Test("What is odd is a warning: nothing to carry over, people who have left, days that are not over")
  func warnings() throws {
    func warnings(_ before: String?) throws -> [String] {
      try FolderOnDisk(plan("{carry-over: 1}", before: before).files).load().warnings.filter {
        $0.contains("granted-before")
      }
    }
    #expect(
      try warnings(nil) == [
        "plan.yaml:25: wish-budget.carry-over has nothing to carry over: there is no [granted-before.csv]"
      ])
    #expect(
      try warnings(
        "agent,worth,lost,day\na9,1,1,2026-10-05\na9,1,1,2026-10-06\na1,1,0,2026-11-24\na1,1,0,2026-11-25\n") == [
          "granted-before.csv:2: agent [a9] is not an agent of the plan; what was not granted is forgotten",
          "granted-before.csv:4: day [2026-11-24] does not lie before the horizon, and counts as an earlier wish",
        ])
    #expect(try warnings("agent,worth,lost\na1,1,0\n") == [])
  }
}
