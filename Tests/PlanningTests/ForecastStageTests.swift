import Planning
import Testing
import Workforce

@Suite("Forecast stage")
struct ForecastStageTests {
  /// Eight weeks of ten contacts in every slot from 08:00 to 16:00, closed otherwise.
  private func history(_ centre: Centre, handlingSeconds: Double?) -> History {
    let observations = (0..<56 * 48).map { slot -> ContactSeries.Observation in
      (16..<32).contains(slot % 48) ? .offered(10) : .closed
    }
    return History(
      series: [
        ContactSeries(
          queue: "phone", firstDay: centre.plan.grid.firstDay.adding(days: -56), slotsPerDay: 48,
          observations: observations, handlingSeconds: observations.map { _ in handlingSeconds })
      ], warnings: ["a warning of the reader"])
  }

  private var centre: Centre {
    var centre = Centre()
    centre.plan.queues[0].openSlots = Array(repeating: (0..<48).map { (16..<32).contains($0) }, count: 7)
    return centre
  }

  @Test("what was steady is expected to stay so, closed hours to stay closed")
  func steady() {
    let contacts = ForecastStage(plan: centre.plan).forecast(from: history(centre, handlingSeconds: 200))
    let forecast = contacts.queues[0]
    #expect(forecast.contacts.count == 7 * 48)
    for slot in forecast.contacts.indices {
      let expected = (16..<32).contains(slot % 48) ? 10.0 : 0
      #expect(abs(forecast.contacts[slot] - expected) < 0.5, "slot \(slot)")
    }
    #expect(abs(forecast.handlingSeconds[20] - 200) < 1)
    #expect(contacts.warnings.contains(.reading("a warning of the reader")))
  }

  @Test("a closed special day expects nobody, the days around it are as ever")
  func closedDay() {
    var centre = centre
    centre.plan.specialDays = [
      SpecialDay(name: "Inventory", date: centre.plan.grid.date(of: 2), effect: .closed)
    ]
    let forecast = ForecastStage(plan: centre.plan).forecast(from: history(centre, handlingSeconds: 200)).queues[0]
    #expect(forecast.contacts[2 * 48..<3 * 48].allSatisfy { $0 == 0 })
    #expect(forecast.contacts[3 * 48 + 20] > 9)
  }

  @Test("the queue's own handling time fills in where the history holds none")
  func handlingTime() {
    let forecast = ForecastStage(plan: centre.plan).forecast(from: history(centre, handlingSeconds: nil)).queues[0]
    #expect(forecast.handlingSeconds[20] == 180)
  }
}
