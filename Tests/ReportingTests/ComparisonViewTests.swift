import PlanModel
import Planning
import Rostering
import TestSupport
import Testing
import Workforce

@testable import Reporting

/// A comparison without a search, so that its numbers follow from the plan alone.
@Suite struct ComparisonViewTests {
  private let comparison: Comparison
  private let changes: [[ScenarioChange]]

  init() {
    let centre = Centre(agents: 2)
    let contacts = centre.forecast { (16..<32).contains($0) ? 5 : 0 }
    let duties = (0..<5).map { Duty(day: $0, family: 0, start: $0 * 1440 + 480, minutes: 240, queue: 0) }
    var sick = centre.plan
    sick.agents[0].unavailable = [Unavailability(minutes: 1440..<2880, reason: .absence("sick"))]
    let volume = DemandChange.volume(queues: ["phone"], factor: 1.5, .always)
    changes = [[], [.demand(volume)], [.plan(.removeAgent("=A2"))]]
    let results = WhatIfRun(
      cases: [
        WhatIfCase(name: "as planned", plan: centre.plan),
        WhatIfCase(name: "half as many again", plan: centre.plan, demand: [volume]),
        WhatIfCase(name: "=1+1, sick", plan: sick),
      ], source: .imported(ImportedForecast(forecasts: [contacts], isAdjusted: true)), settings: ForecastSettings(),
      options: WhatIfOptions(
        solve: WhatIfEffort(SolveOptions()), simulation: nil, kept: Roster(duties: [duties, duties]))
    ).results()
    comparison = Comparison(of: results)
  }

  @Test func theTableHasTheFirstCasesValuesAndTheOthersDifferences() throws {
    let view = ComparisonView(
      comparison, changes: changes, queues: ["phone"], style: TextStyle(isColoured: false))
    try expectGolden(view.text(), "comparison.txt")
  }

  @Test func thePictureHoldsEveryCaseAndNothingThatANameBringsAlong() throws {
    try expectGolden(ComparisonPlot(comparison, queues: ["<b>\u{1B}[31m"]).text, "comparison.svg")
    #expect(XMLText.escaped("a<b>&\"\u{0}\u{202E}c") == "a&lt;b&gt;&amp;&quot;c")
  }

  @Test func theLongTableHasARowACaseAndMeasure() throws {
    try expectGolden(ComparisonTable(comparison, queues: ["phone"]).text, "comparison.csv")
  }
}
