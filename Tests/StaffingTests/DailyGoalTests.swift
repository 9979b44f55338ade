import Queueing
import Staffing
import Testing
import Workforce

@Suite("Goals of the day, and shrinkage by weekday")
struct DailyGoalTests {
  private let level = ServiceGoals.ServiceLevel(share: 0.8, seconds: 20)

  private func agents(_ goals: ServiceGoals) throws -> [Double] {
    var centre = Centre()
    centre.plan.queues[0].goals = goals
    let forecast = centre.forecast { (16..<20).contains($0) ? 5 : (20..<24).contains($0) ? 100 : 0 }
    return try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).agents[0]
  }

  @Test("a goal of the day takes whole agents from quiet intervals to busy ones, fewer in all")
  func daily() throws {
    let each = try agents(ServiceGoals(serviceLevel: level)).prefix(48)
    let day = try agents(ServiceGoals(dailyServiceLevel: level)).prefix(48)
    #expect(day.allSatisfy { $0 == $0.rounded() })
    #expect(day.reduce(0, +) < each.reduce(0) { $0 + $1.rounded(.up) })
    #expect(day[16] < each[16].rounded(.up))
    #expect(day[0] == 0 && day[30] == 0)
  }

  @Test("the goals of an interval are its floor")
  func floor() throws {
    let floor = ServiceGoals(serviceLevel: .init(share: 0.7, seconds: 20), dailyServiceLevel: level)
    let alone = try agents(ServiceGoals(serviceLevel: .init(share: 0.7, seconds: 20)))
    let both = try agents(floor)
    #expect(zip(both, alone).allSatisfy { $0 >= $1.rounded(.up) })
  }

  @Test("a week is judged by the goal of the day where there is one, else by that of the interval")
  func overall() {
    let floor = ServiceGoals.ServiceLevel(share: 0.6, seconds: 60)
    #expect(ServiceGoals(serviceLevel: floor, dailyServiceLevel: level).overallServiceLevel == level)
    #expect(ServiceGoals(serviceLevel: floor).overallServiceLevel == floor)
    #expect(ServiceGoals().overallServiceLevel == nil)
  }

  @Test("each weekday has its own shrinkage")
  func weekdays() throws {
    var centre = Centre()
    var shares = [0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0]
    shares[6] = 0
    centre.plan.shrinkage = ShrinkageByWeekday(days: shares.map { Shrinkage(outOfOffice: $0, inOffice: 0.2) })
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [centre.forecast(contacts: 100)])
    for (day, left) in [(0, 0.72), (5, 0.4), (6, 0.8)] {
      #expect(abs(requirement.rostered[0][day * 48] * left - requirement.agents[0][day * 48]) < 1e-9)
    }
  }
}
