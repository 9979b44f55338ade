import ArgumentParser
import PlanFiles

/// Scenarios asked for on the spot, in short words.
struct ScenarioOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Contacts of a queue: phone=+15%.", valueName: "change"))
  var volume: [String] = []

  @Option(
    help: ArgumentHelp(
      "Handling time of a queue: phone=+5%, or one part of it: phone:wrap-up=-20%.", valueName: "change"))
  var handling: [String] = []

  @Option(
    help: ArgumentHelp(
      "Contacts that go away: chat=20%, or chat=20%>phone=10% when a tenth of them comes back.", valueName: "change"))
  var deflect: [String] = []

  @Option(help: ArgumentHelp("Agents away: 5@tue drawn by lot, A17+A18@2026-11-24 by name.", valueName: "who@day"))
  var absent: [String] = []

  @Option(help: ArgumentHelp("Agents hired: 3:part-time:phone+chat.", valueName: "count:contract:skills"))
  var hire: [String] = []

  @Option(help: ArgumentHelp("Agents who leave: A17.", valueName: "agents"))
  var leave: [String] = []

  @Option(help: ArgumentHelp("A skill learned or lost: A17=+chat.", valueName: "change"))
  var skill: [String] = []

  @Option(help: ArgumentHelp("Service level of a queue: phone=70/30.", valueName: "goal"))
  var goal: [String] = []

  @Option(help: ArgumentHelp("A rule: minimum-rest=10h, minimum-rest=off.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("A shift no longer worked: night=off.", valueName: "shift"))
  var shift: [String] = []

  @Option(
    help: ArgumentHelp(
      "A scenario for each value of a range: goal:phone=70..90/5, volume:phone=-10..20/10.", valueName: "sweep"))
  var sweep: [String] = []

  @Flag(help: "Add the world at the forecast's own 10, 50 and 90 % quantiles of each day.")
  var uncertainty = false

  @Flag(help: "Make each of these options a scenario of its own, not one of all together.")
  var each = false

  /// Everything asked, as scenarios.
  func scenarios() throws(CommandFailure) -> [InlineScenario] {
    let asked: [(InlineScenario.Verb, [String])] = [
      (.volume, volume), (.handling, handling), (.deflect, deflect), (.absent, absent), (.hire, hire), (.leave, leave),
      (.skill, skill), (.goal, goal), (.rule, rule), (.shift, shift),
    ]
    let requests = asked.flatMap { verb, texts in texts.map { InlineScenario.Request(verb, $0) } }
    var scenarios: [InlineScenario] = []
    if each {
      scenarios += requests.map { InlineScenario(requests: [$0]) }
    } else if !requests.isEmpty {
      scenarios.append(InlineScenario(requests: requests))
    }
    for text in sweep {
      guard let swept = InlineScenario.sweep(text) else {
        throw CommandFailure(
          .badData,
          "error: --sweep [\(text)] cannot be understood\n  Try: write such as goal:phone=70..90/5: a verb, what it concerns, "
            + "from..to/step, a hundred values at most")
      }
      scenarios += swept
    }
    if uncertainty {
      scenarios += ["10%", "50%", "90%"].map { share in
        InlineScenario(name: "contacts at \(share)", requests: [.init(.quantile, share)])
      }
    }
    return scenarios
  }
}
