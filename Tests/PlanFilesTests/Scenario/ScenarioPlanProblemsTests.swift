import Testing

/// What is said about mistakes in what is agreed in a scenario, and how files hang together: the whole text, place and fix included.
@Suite struct ScenarioPlanProblemsTests {
  static let cases: [ScenarioProblem] = [
    ScenarioProblem(
      "an unknown contract changes", "contracts: {half-time: {days: 3}}\n",
      [
        "scenarios/tried.yaml:1:24: contracts.half-time cannot be done: contracts[half-time] is not a contract of the plan\n  Try: did you mean [full-time]?"
      ]),
    ScenarioProblem(
      "hours that cannot be worked", "contracts: {full-time: {weekly-hours: 80h}}\n",
      [
        "scenarios/tried.yaml: makes the plan unsound: contracts[full-time] (contract [full-time]) asks for 80h on 4 … 5 days; its shifts give 40h\n  Try: widen `weekly-hours` or `days`, or give it other shift lengths"
      ]),
    ScenarioProblem(
      "an unknown shift changes", "shifts: {erly: off}\n",
      [
        "scenarios/tried.yaml:1:16: shifts.erly cannot be done: shifts[erly] is not a shift of the plan\n  Try: did you mean [early]?"
      ]),
    ScenarioProblem(
      "the last shift goes", "shifts: {early: off}\n",
      [
        "scenarios/tried.yaml: makes the plan unsound: contracts[full-time] (contract [full-time]) may work no shift\n  Try: name it under `contracts` of a shift, or widen its `shifts` and `shift-lengths`"
      ]),
    ScenarioProblem(
      "a shift that begins on no step", "shifts: {early: {starts: 07:02}}\n",
      [
        "scenarios/tried.yaml:1:26: shifts.early.starts [07:02] is not on a multiple of 5 minutes"
      ]),
    ScenarioProblem(
      "an unknown rule", "rules: [{minimal-rest: 10h}]\n",
      [
        "scenarios/tried.yaml:1:10: [minimal-rest] is not a key of rules[1]\n  Try: did you mean [minimum-rest]?"
      ]),
    ScenarioProblem(
      "a preset", "rules: [{preset: eu}]\n",
      [
        "scenarios/tried.yaml:1:9: rules[1] names a preset\n  Try: write the rules that change, each as an entry of its own"
      ]),
    ScenarioProblem(
      "a rule that does not hold anyway", "rules: [{weekly-rest: off}]\n",
      [
        "scenarios/tried.yaml:1:9: rules[1] cannot be done: rules[weekly-rest] is not a rule of the plan"
      ]),
    ScenarioProblem(
      "breaks that do not fit", "breaks: [{shift-length: 8h30, take: [{kind: meal, minutes: 600}]}]\n",
      [
        "scenarios/tried.yaml:1:60: breaks[1].take[1].minutes [600] is not in 5 min … 8h"
      ]),
    ScenarioProblem(
      "hours of an unknown queue", "hours: {fone: 24/7}\n",
      [
        "scenarios/tried.yaml:1:15: hours.fone cannot be done: queues[fone] is not a queue of the plan\n  Try: the plan has phone"
      ]),
    ScenarioProblem(
      "hours that are none", "hours: {phone: always open}\n",
      [
        "scenarios/tried.yaml:1:16: hours.phone [always open] are not days of the week\n  Try: write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between them"
      ]),
    ScenarioProblem(
      "a goal above all", "goals: {phone: {service-level: 120/20}}\n",
      [
        "scenarios/tried.yaml:1:32: goals.phone.service-level [120/20] is not a share in 1 … 99.99 within 0 … 864000 s"
      ]),
    ScenarioProblem(
      "an unknown goal", "goals: {phone: {service: 80/20}}\n",
      [
        "scenarios/tried.yaml:1:17: [service] is not a key of goals.phone\n  Try: its keys are service-level, daily-service-level, mean-wait, maximum-occupancy, maximum-abandonment, response-time"
      ]),
    ScenarioProblem(
      "a negative cost", "objective: {shortfall: -1}\n",
      [
        "scenarios/tried.yaml:1:24: objective.shortfall [-1] is not in 0 … 1000000000"
      ]),
    ScenarioProblem(
      "a base that does not exist", "base: nothing\nvolume: {queue: phone, percent: 5}\n",
      [
        "scenarios/tried.yaml:1:7: base [scenarios/nothing.yaml] does not exist\n  Try: write a file scenarios/NAME.yaml"
      ]),
    ScenarioProblem(
      "a base that stands on itself", "base: tried\n",
      [
        "scenarios/tried.yaml:1:7: base [scenarios/tried.yaml] stands on itself, or on too many others\n  Try: remove `base` from one of them"
      ]),
    ScenarioProblem(
      "an axis without values", "grid: {volume: {queue: phone, percent: 5}}\n",
      [
        "scenarios/tried.yaml:1:16: grid.volume varies nothing\n  Try: give one of percent, count, random, share, then, service-level, daily-service-level, mean-wait, maximum-occupancy, maximum-abandonment, shortfall, surplus, … a list of values, such as `percent: [-10, 0, +10]`"
      ]),
    ScenarioProblem(
      "an unknown axis", "grid: {volumes: {queue: phone, percent: [5, 10]}}\n",
      [
        "scenarios/tried.yaml:1:8: [volumes] is not a key of grid\n  Try: did you mean [volume]?"
      ]),
    ScenarioProblem(
      "a value of an axis that is none", "grid: {volume: {queue: phone, percent: [5, ten]}}\n",
      [
        "scenarios/tried.yaml:1:44: grid.volume.percent [ten] is not a change in per cent\n  Try: write such as [+15] or [-20]"
      ]),
    ScenarioProblem(
      "two problems at once", "volume: {queue: fone, percent: lots}\nleave: a3\n",
      [
        "scenarios/tried.yaml:1:32: volume.percent [lots] is not a change in per cent\n  Try: write such as [+15] or [-20]",
        "scenarios/tried.yaml:2:8: leave cannot be done: agents[a3] is not an agent of the plan\n  Try: did you mean [a1]?",
      ]),
    ScenarioProblem(
      "a key twice", "leave: a1\nleave: a2\n",
      [
        "scenarios/tried.yaml:1:1: the key [leave] stands twice in one mapping\n  Try: remove or rename one of them"
      ]),
    ScenarioProblem(
      "an escape sequence", "leave: \"a\\e[31m\"\n",
      [
        "scenarios/tried.yaml:1:8: leave cannot be done: agents[a\u{1B}[31m] is not an agent of the plan\n  Try: the plan has a1, a2"
      ]),
    ScenarioProblem(
      "a name that is a list", "name: [a, b]\nleave: a1\n",
      [
        "scenarios/tried.yaml:1:7: name is a list, not a name\n  Try: write a single value without brackets or dashes"
      ]),
    ScenarioProblem(
      "a name that moves the cursor", "name: \"a\\e[31m\"\nleave: a1\n",
      [
        "scenarios/tried.yaml:1:7: name [a\u{1B}[31m] has a control character\n  Try: remove it"
      ]),
    ScenarioProblem(
      "a name that turns the line round", "name: \"a\\u202Eb\"\nleave: a1\n",
      [
        "scenarios/tried.yaml:1:7: name [a\u{202E}b] has a control character\n  Try: remove it"
      ]),
    ScenarioProblem(
      "a name without end",
      "name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nleave: a1\n",
      [
        "scenarios/tried.yaml:1:7: name [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…] is longer than 100 characters\n  Try: choose a shorter name"
      ]),
    ScenarioProblem(
      "several availabilities", "hire: {contract: full-time, skills: [phone], availability: [mon, tue]}\n",
      [
        "scenarios/tried.yaml:1:60: hire.availability is a list, not hours such as mon-fri 08:00-18:00\n  Try: write a single value without brackets or dashes"
      ]),
    ScenarioProblem(
      "hours that are none of an agent", "hire: {contract: full-time, skills: [phone], availability: at times}\n",
      [
        "scenarios/tried.yaml:1:60: hire.availability [at times] are not days of the week\n  Try: write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between them"
      ]),
  ]

  @Test(arguments: cases)
  func everythingIsSaid(of problem: ScenarioProblem) throws {
    #expect(try problem.found() == problem.problems)
  }
}
