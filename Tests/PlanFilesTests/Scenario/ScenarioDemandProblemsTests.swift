import Testing

/// What is said about mistakes in what a scenario says of the world: the whole text, place and fix included.
@Suite struct ScenarioDemandProblemsTests {
  static let cases: [ScenarioProblem] = [
    ScenarioProblem(
      "no mapping", "volume\n",
      [
        "scenarios/tried.yaml:1:1: the scenario [volume] is not a mapping\n  Try: write its keys below it, each as `key: value`"
      ]),
    ScenarioProblem(
      "an empty file", "",
      [
        "scenarios/tried.yaml:1: the file is empty\n  Try: write what changes, such as `volume: {queue: phone, percent: +15}`; see docs/what-if.md"
      ]),
    ScenarioProblem(
      "an unknown verb", "volumes: []\n",
      [
        "scenarios/tried.yaml:1:1: [volumes] is not a key of a scenario\n  Try: did you mean [volume]?"
      ]),
    ScenarioProblem(
      "an unknown key of a verb", "volume: {queue: phone, percent: +5, until: 2026-11-24}\n",
      [
        "scenarios/tried.yaml:1:37: [until] is not a key of volume\n  Try: its keys are queue, percent, from, to, hours, reason"
      ]),
    ScenarioProblem(
      "no queue", "volume: {percent: +5}\n",
      [
        "scenarios/tried.yaml:1:9: volume lacks the key `queue`\n  Try: add such as `queue: phone`"
      ]),
    ScenarioProblem(
      "no change", "volume: {queue: phone}\n",
      [
        "scenarios/tried.yaml:1:9: volume lacks the key `percent`\n  Try: add such as `percent: +15`"
      ]),
    ScenarioProblem(
      "an unknown queue", "volume: {queue: phne, percent: +5}\n",
      [
        "scenarios/tried.yaml:1:17: volume.queue cannot be done: queues[phne] is not a queue of the plan\n  Try: did you mean [phone]?"
      ]),
    ScenarioProblem(
      "one unknown queue of two", "volume: {queue: [phone, chat], percent: +5}\n",
      [
        "scenarios/tried.yaml:1:25: volume.queue[2] cannot be done: queues[chat] is not a queue of the plan\n  Try: the plan has phone"
      ]),
    ScenarioProblem(
      "a change in words", "volume: {queue: phone, percent: more}\n",
      [
        "scenarios/tried.yaml:1:33: volume.percent [more] is not a change in per cent\n  Try: write such as [+15] or [-20]"
      ]),
    ScenarioProblem(
      "a change below nothing", "volume: {queue: phone, percent: -120}\n",
      [
        "scenarios/tried.yaml:1:33: volume.percent [-120] is not in -100 … 10000"
      ]),
    ScenarioProblem(
      "a day that does not exist", "volume: {queue: phone, percent: 5, from: 2026-11-31}\n",
      [
        "scenarios/tried.yaml:1:42: volume.from [2026-11-31] does not exist in the calendar\n  Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM"
      ]),
    ScenarioProblem(
      "a period that ends before it begins", "volume: {queue: phone, percent: 5, from: 2026-11-25, to: 2026-11-24}\n",
      [
        "scenarios/tried.yaml:1:58: volume.to lies before `from`\n  Try: swap the two"
      ]),
    ScenarioProblem(
      "hours without an end", "volume: {queue: phone, percent: 5, hours: 08:00}\n",
      [
        "scenarios/tried.yaml:1:43: volume.hours [08:00] are not hours\n  Try: write hours such as [08:00-18:00] or [22:00-06:00]"
      ]),
    ScenarioProblem(
      "a time with an offset", "volume: {queue: phone, percent: 5, from: 2026-11-24T08:00Z}\n",
      [
        "scenarios/tried.yaml:1:42: volume.from [2026-11-24T08:00Z] has an offset\n  Try: write the time on the centre's own clock, without one"
      ]),
    ScenarioProblem(
      "no handling time left", "handling-time: {queue: phone, percent: -100}\n",
      [
        "scenarios/tried.yaml:1:40: handling-time.percent leaves no handling time\n  Try: write more than -100"
      ]),
    ScenarioProblem(
      "all is done with at once, and more", "first-contact-resolution: {queue: phone, now: 75%, then: 120%}\n",
      [
        "scenarios/tried.yaml:1:58: first-contact-resolution.then [120%] is not a share in 1% … 100%"
      ]),
    ScenarioProblem(
      "a share of more than all", "deflection: {queue: phone, share: 150%}\n",
      [
        "scenarios/tried.yaml:1:35: deflection.share [150%] is not a share in 0% … 100%"
      ]),
    ScenarioProblem(
      "contacts that come back nowhere", "deflection: {queue: phone, share: 20%, returns: {share: 10%}}\n",
      [
        "scenarios/tried.yaml:1:49: deflection.returns lacks the key `queue`\n  Try: add such as `queue: phone`"
      ]),
    ScenarioProblem(
      "contacts that come back on an unknown queue",
      "deflection: {queue: phone, share: 20%, returns: {queue: mail, share: 10%}}\n",
      [
        "scenarios/tried.yaml:1:57: deflection.returns.queue cannot be done: queues[mail] is not a queue of the plan\n  Try: the plan has phone"
      ]),
    ScenarioProblem(
      "an outage without an end", "outage: {queue: phone, from: 2026-11-24 10:00}\n",
      [
        "scenarios/tried.yaml:1:9: outage lacks the key `to`\n  Try: add such as `to: 2026-11-24 10:00`"
      ]),
    ScenarioProblem(
      "agents who come back within no time",
      "outage: {queue: phone, from: 2026-11-24 10:00, to: 2026-11-24 12:00, returns: {share: 50%, within: 0}}\n",
      [
        "scenarios/tried.yaml:1:100: outage.returns.within [0] is not in 5 min … 168h"
      ]),
  ]

  @Test(arguments: cases)
  func everythingIsSaid(of problem: ScenarioProblem) throws {
    #expect(try problem.found() == problem.problems)
  }
}
