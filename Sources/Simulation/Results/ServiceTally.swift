/// Sums over replications of what became of some contacts.
struct ServiceTally {
  private var counts = ContactCounts()
  private var due = 0.0
  private var serviceLevel = RatioSums()
  private var abandonment = RatioSums()
  private var wait = RatioSums()
  private var waitOfAnswered = RatioSums()
  private var response = RatioSums()

  @inline(__always)
  mutating func add(_ one: ContactCounts) {
    if one.due > 0 {
      due += one.due
      response.add(one.doneInTime, of: one.due)
    }
    guard one.offered > 0 else { return }
    counts += one
    serviceLevel.add(one.answeredInTime, of: one.offered)
    abandonment.add(one.abandoned, of: one.offered)
    wait.add(one.waitOfAnswered + one.waitOfAbandoned, of: one.answered + one.abandoned)
    waitOfAnswered.add(one.waitOfAnswered, of: one.answered)
  }

  var offered: Double { counts.offered }

  func levelEstimate(replications: Int) -> Estimate? { serviceLevel.estimate(replications: replications) }

  /// The figures; `waits` counts those answered after a wait, by class of wait, where quantiles are asked for.
  func figures(replications: Int, waits: [Int]? = nil) -> ServiceFigures {
    let n = Double(replications)
    return ServiceFigures(
      offered: counts.offered / n, repeated: counts.repeated / n, answered: counts.answered / n,
      answeredInTime: counts.answeredInTime / n, abandoned: counts.abandoned / n,
      abandonedInTime: counts.abandonedInTime / n, blocked: counts.blocked / n, unanswered: counts.unanswered / n,
      due: due / n, response: response.estimate(replications: replications),
      serviceLevel: serviceLevel.estimate(replications: replications),
      abandonment: abandonment.estimate(replications: replications),
      meanWait: wait.estimate(replications: replications),
      meanWaitOfAnswered: waitOfAnswered.estimate(replications: replications),
      waitQuantiles: waits.flatMap { WaitQuantiles($0, answered: Int(counts.answered)) })
  }
}
