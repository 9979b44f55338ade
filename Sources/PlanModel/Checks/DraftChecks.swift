/// Checks a draft by itself: fields within their ranges, ids that exist, windows that fit, values that do not contradict
/// each other. Whether what it says can be planned is found out by ``PlanCompiler``.
struct DraftChecks {
  let draft: PlanDraft
  let gaps: DraftGaps
  let ids: DraftIDs
  let clock: DraftClock
  /// Times by each agent's clock; `nil` without a clock.
  lazy var agentTimes = clock.times.map { AgentTimes(draft: draft, ids: ids, centre: $0) }
  var findings = DraftFindings()

  init(_ draft: PlanDraft, gaps: DraftGaps) {
    self.draft = draft
    self.gaps = gaps
    ids = DraftIDs(draft, gaps: gaps)
    clock = DraftClock(draft, gaps: gaps)
  }

  /// Runs every check.
  mutating func run() {
    checkCentre()
    checkQueues()
    checkHistory()
    checkCalendar()
    checkSettings()
    checkContracts()
    checkRotations()
    checkShifts()
    checkBreaks()
    checkActivities()
    checkSessions()
    checkOnCall()
    checkTiers()
    checkRules()
    checkPay()
    checkAgents()
    checkReferences()
    checkAbsences()
    checkAbsenceKinds()
    checkAbsenceLimits()
    checkFairShare()
    checkBalances()
    checkWaiting()
    checkStates()
    checkWishes()
    checkGrantedBefore()
    checkLedger()
    checkLocks()
    checkAdjustments()
    checkUnusualDays()
    checkExports()
  }

  /// Ids that cannot be ids, or stand twice.
  mutating func check(ids: [String], of section: String, noun: String, reserved: [String] = []) {
    var seen: Set<String> = []
    for (position, id) in ids.enumerated() {
      let path = DraftPath(section).entry(position, id: id).key("id")
      if let fault = IDIndex.fault(in: id) {
        findings.fail(path, "wrong-id", "[\(id)] \(fault.message)", fix: fault.fix)
      } else if reserved.contains(id) {
        findings.fail(path, "reserved-id", "[\(id)] is a word of the format", fix: "call it such as [\(id)-\(noun)]")
      }
      if !seen.insert(id).inserted {
        findings.fail(path, "duplicate-id", "[\(id)] stands twice", fix: "give every \(noun) an id of its own")
      }
    }
  }

  /// A reference that must be known.
  mutating func check(reference id: String, _ index: IDIndex, at path: DraftPath) {
    guard index.position(of: id) == nil, !index.isPartial else { return }
    let article = ["agent", "activity"].contains(index.noun) ? "an" : "a"
    findings.fail(
      path, "unknown-\(index.noun)", "[\(id)] is not \(article) \(index.noun) of the plan", fix: index.fix(for: id))
  }

  /// References that must be known.
  mutating func check(references list: [String]?, _ index: IDIndex, at path: DraftPath) {
    for (position, id) in (list ?? []).enumerated() {
      check(reference: id, index, at: path.entry(position))
    }
  }
}
