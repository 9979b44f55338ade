import Simulation
import Testing

@Suite("Verdict on a goal")
struct GoalVerdictTests {
  @Test("a goal is met or missed when the whole confidence interval lies on one side of it, else it is undecided")
  func interval() {
    func verdict(_ value: Double, _ halfWidth: Double?) -> GoalVerdict {
      GoalVerdict(Estimate(value: value, halfWidth: halfWidth), goal: 0.75)
    }
    #expect(verdict(0.875, 0.125) == .met && verdict(0.875, 0.126) == .undecided)
    #expect(verdict(0.625, 0.12) == .missed && verdict(0.625, 0.13) == .undecided)
    #expect(verdict(0.99, nil) == .undecided && verdict(0.01, nil) == .undecided)
  }

  @Test("without contacts or without a goal there is nothing to judge")
  func nothing() {
    #expect(GoalVerdict(nil, goal: 0.8) == .noContacts && GoalVerdict(nil, goal: nil) == .noContacts)
    #expect(GoalVerdict(Estimate(value: 0.9, halfWidth: 0.01), goal: nil) == .noGoal)
  }
}
