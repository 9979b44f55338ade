import Testing

/// What is said about mistakes in who there is in a scenario: the whole text, place and fix included.
@Suite struct ScenarioPeopleProblemsTests {
  static let cases: [ScenarioProblem] = [
    ScenarioProblem(
      "an unknown agent is away", "absent: {agent: a9, from: 2026-11-24}\n",
      [
        "scenarios/tried.yaml:1:17: absent.agent cannot be done: agents[a9] is not an agent of the plan\n  Try: did you mean [a1]?"
      ]),
    ScenarioProblem(
      "nobody in particular, on no day", "absent: {random: 1}\n",
      [
        "scenarios/tried.yaml:1:9: absent lacks the key `day`\n  Try: add such as `day: tue`"
      ]),
    ScenarioProblem(
      "more agents away than there are", "absent: {random: 3, day: tue}\n",
      [
        "scenarios/tried.yaml:1:18: absent.random cannot be done: absences[tue] has 2 agents who could work, not the 3 who should be away\n  Try: write another day, or fewer agents"
      ]),
    ScenarioProblem(
      "half an agent away", "absent: {random: 0.5, day: tue}\n",
      [
        "scenarios/tried.yaml:1:18: absent.random [0.5] is not a whole number"
      ]),
    ScenarioProblem(
      "away before it begins", "absent: {agent: a1, from: 2026-11-25, to: 2026-11-24}\n",
      [
        "scenarios/tried.yaml: makes the plan unsound: absences[1].to [2026-11-24] lies before from [2026-11-25]\n  Try: swap the two"
      ]),
    ScenarioProblem(
      "drawn by an unknown skill", "absent: {random: 1, day: tue, skill: chess}\n",
      [
        "scenarios/tried.yaml:1:18: absent.random cannot be done: skills[chess] is not a skill of any queue\n  Try: queues need phone"
      ]),
    ScenarioProblem(
      "hired under an unknown contract", "hire: {contract: full-tme, skills: [phone]}\n",
      [
        "scenarios/tried.yaml:1:18: hire.contract cannot be done: contracts[full-tme] is not a contract of the plan\n  Try: did you mean [full-time]?"
      ]),
    ScenarioProblem(
      "hired without skills", "hire: {contract: full-time}\n",
      [
        "scenarios/tried.yaml:1:7: hire lacks the key `skills`\n  Try: add such as `skills: [phone]`"
      ]),
    ScenarioProblem(
      "hired with an unknown skill", "hire: {contract: full-time, skills: [fone]}\n",
      [
        "scenarios/tried.yaml:1:18: hire.contract cannot be done: skills[fone] is not a skill of any queue\n  Try: queues need phone"
      ]),
    ScenarioProblem(
      "hired under the name of another", "hire: {contract: full-time, skills: [phone], prefix: a}\n",
      [
        "scenarios/tried.yaml:1:18: hire.contract cannot be done: agents[a1] is an agent of the plan already"
      ]),
    ScenarioProblem(
      "too many hired", "hire: {count: 100000, contract: full-time, skills: [phone]}\n",
      [
        "scenarios/tried.yaml:1:15: hire.count [100000] is not in 0 … 1000"
      ]),
    ScenarioProblem(
      "an unknown agent leaves", "leave: a3\n",
      [
        "scenarios/tried.yaml:1:8: leave cannot be done: agents[a3] is not an agent of the plan\n  Try: did you mean [a1]?"
      ]),
    ScenarioProblem(
      "everybody leaves", "leave: [a1, a2]\n",
      [
        "scenarios/tried.yaml: leaves nobody to work\n  Try: let fewer agents leave"
      ]),
    ScenarioProblem(
      "an unknown contract to go over to", "transfers: {agent: a1, contract: mini}\n",
      [
        "scenarios/tried.yaml:1:20: transfers.agent cannot be done: contracts[mini] is not a contract of the plan\n  Try: the plan has full-time"
      ]),
    ScenarioProblem(
      "a skill that no queue needs", "skills: {agent: a1, add: chat}\n",
      [
        "scenarios/tried.yaml:1:17: skills.agent cannot be done: skills[chat] is not a skill of any queue\n  Try: queues need phone"
      ]),
    ScenarioProblem(
      "a skill that nobody has to lose", "skills: {agent: a1, remove: chat}\n",
      [
        "scenarios/tried.yaml:1:17: skills.agent cannot be done: agents[a1] does not have the skill [chat]"
      ]),
    ScenarioProblem(
      "no skill changes", "skills: {agent: a1}\n",
      [
        "scenarios/tried.yaml:1:9: skills changes no skill\n  Try: add such as `add: chat`"
      ]),
    ScenarioProblem(
      "the last skill goes", "skills: {agent: a1, remove: phone}\n",
      [
        "scenarios/tried.yaml:1:17: skills.agent cannot be done: agents[a1] has no skill left without [phone]\n  Try: let the agent leave instead"
      ]),
  ]

  @Test(arguments: cases)
  func everythingIsSaid(of problem: ScenarioProblem) throws {
    #expect(try problem.found() == problem.problems)
  }
}
