/// Works out the answer to one question whose numbers are in range.
struct ErlangEvaluation {
  let question: ErlangQuestion
  let model: ErlangModel
  let load: OfferedLoad
  let goals: ServiceGoals
  /// `nil` where the model knows no patience.
  let patienceSeconds: Double?
  let retrials: Retrials?
  let chat: ConcurrentChat?

  /// Answers it.
  func answer() throws(QueueingError) -> ErlangAnswer {
    var answer = ErlangAnswer(erlangs: load.erlangs)
    let staff = if let agents = question.agents { agents } else { try requirement(&answer) }
    if question.agents == nil, question.shrinkage.total > 0,
      let needed = answer.fractionalAgents ?? answer.agents.map(Double.init)
    {
      answer.rosteredAgents = question.shrinkage.rostered(forNeeded: needed)
    }
    if model == .b {
      let blocking = try ErlangB.blocking(erlangs: load.erlangs, lines: staff)
      answer.blocking = blocking
      answer.occupancy = staff > 0 ? load.erlangs * (1 - blocking) / staff : nil
    } else if let chat {
      try measure(chat.steadyState(of: load, agents: Int(staff), patienceSeconds: patienceSeconds), staff, &answer)
    } else {
      try measureQueue(staff, &answer)
    }
    return answer
  }

  private func requirement(_ answer: inout ErlangAnswer) throws(QueueingError) -> Double {
    if model == .b {
      guard let blocking = question.blocking else {
        throw QueueingError(.noGoals, "Erlang B needs agents or a limit on blocking")
      }
      answer.agents = try ErlangB.fewestLines(erlangs: load.erlangs, blocking: blocking)
      answer.fractionalAgents = try ErlangB.fractionalLines(erlangs: load.erlangs, blocking: blocking)
    } else if question.lines != nil || retrials != nil {
      answer.agents = try fewestAgents()
    } else {
      let found =
        if let chat {
          try chat.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds)
        } else {
          try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds)
        }
      answer.agents = found.agents
      answer.fractionalAgents = found.fractionalAgents
    }
    return Double(answer.agents ?? 0)
  }

  /// Beyond that many agents nobody waits in any queue that a number of contacts can form.
  private static let mostAgents = 100_000_000

  private func fewestAgents() throws(QueueingError) -> Int {
    // Where nobody hangs up, somebody has to answer.
    let least = patienceSeconds == nil ? 1 : 0
    let most = question.lines ?? ErlangEvaluation.mostAgents
    guard least <= most else { throw QueueingError(.invalidAgents, "lines (\(most)) must be at least one") }
    return try FewestAgents.find(in: least...most) { (agents) throws(QueueingError) in
      var answer = ErlangAnswer(erlangs: load.erlangs)
      try measureQueue(Double(agents), &answer)
      return answer.meets(goals, blocking: question.blocking)
    }
  }

  private func measureQueue(_ staff: Double, _ answer: inout ErlangAnswer) throws(QueueingError) {
    var load = load
    if let retrials, let patienceSeconds {
      let attempts = try retrials.attempts(
        of: load, agents: Int(staff), lines: question.lines, patienceSeconds: patienceSeconds)
      guard let attempts else {
        answer.overload = .attempts
        return
      }
      load = attempts
      answer.attemptsPerHour = attempts.contactsPerHour
    }
    if let lines = question.lines {
      let state = try LimitedLines.steadyState(
        of: load, agents: Int(staff), lines: lines, patienceSeconds: patienceSeconds)
      answer.blocking = state.probabilityOfBlocking
      answer.occupancy = state.occupancy
      answer.probabilityOfWaiting = state.probabilityOfWaiting
      answer.meanWait = state.meanWait
      answer.isWaitOfAdmitted = true
      answer.queueLength = state.queueLength
      judge(
        state.outcomes(within: question.thresholdSeconds, shortAbandonSeconds: question.shortAbandonSeconds), &answer)
      if patienceSeconds != nil { answer.probabilityOfAbandoning = state.probabilityOfAbandoning }
    } else if let patienceSeconds {
      let state = try ErlangA.steadyState(of: load, agents: staff, patienceSeconds: patienceSeconds)
      answer.meanWaitOfAnswered = state.meanWaitOfAnswered
      try measure(state, staff, &answer)
    } else {
      try measure(ErlangC.steadyState(of: load, agents: staff), staff, &answer)
    }
  }

  private func measure(
    _ queue: (any QueueMeasures)?, _ staff: Double, _ answer: inout ErlangAnswer
  ) throws(QueueingError) {
    guard let queue else {
      answer.overload = .agents(staff, erlangs: load.erlangs)
      return
    }
    answer.occupancy = queue.occupancy
    answer.probabilityOfWaiting = queue.probabilityOfWaiting
    answer.meanWait = queue.meanWait
    answer.queueLength = queue.queueLength
    judge(queue.outcomes(within: question.thresholdSeconds, shortAbandonSeconds: question.shortAbandonSeconds), &answer)
    if let quantile = question.quantile { answer.waitQuantile = try queue.waitQuantile(quantile) }
    if patienceSeconds != nil { answer.probabilityOfAbandoning = queue.probabilityOfAbandoning }
  }

  private func judge(_ outcomes: ContactOutcomes, _ answer: inout ErlangAnswer) {
    answer.serviceLevel = outcomes.serviceLevel(question.definition)
    answer.serviceLevelDefinition = question.definition
  }
}
