import Batch
import DeferredWork
import Forecasting
import PlanModel
import Planning
import Queueing
import Reporting
import Simulation
import Staffing
import Workforce

/// A language that says `¤` for everything: what is left of a text beside it is no word of a language.
struct Mute: Words {
  let language = "zxx"
  private let sign = "¤"

  func numeral(_ plain: String) -> String { sign }
  func percent(_ numeral: String) -> String { sign }
  func date(_ date: CivilDate) -> String { sign }
  func clock(_ minutes: Int) -> String { sign }
  func span(_ from: String, _ to: String) -> String { sign }
  var unknownToPlan: String { sign }

  func label(_ label: PageLabel) -> String { sign }
  func longName(of weekday: Weekday) -> String { sign }
  func zone(_ identifier: String) -> String { sign }
  func zone(_ identifier: String, ofContracts contracts: [String]) -> String { sign }
  func working(onQueues queues: [String]) -> String { sign }
  func pause(_ kind: BreakRule.Kind, isPaid: Bool) -> String { sign }
  func absent(_ kind: String) -> String { sign }
  func paid(minutes: Int) -> String { sign }
  func total(duties: Int, paidMinutes: Int) -> String { sign }
  func wish(_ wish: Wish, of agent: Int, in plan: Plan) -> String { sign }
  func refusal(ofWish amount: Amount) -> String { sign }

  func sentence(for answer: WishAnswer, in plan: Plan, for reader: WishReader) -> String { sign }
  func heading(ofWishes granted: Int, of all: Int) -> String { sign }
  func tally(_ kind: WishFate.Kind) -> String { sign }

  func text(for kind: HolidayKind) -> String { sign }
  func heading(of calendar: HolidayCalendar) -> String { sign }
  func text(for undecided: HolidayCalendar.Undecided) -> String { sign }
  func holidayLabel(_ label: HolidayLabel) -> String { sign }

  func ledgerLabel(_ label: LedgerLabel) -> String { sign }
  func name(of count: LedgerCount) -> String { sign }
  func ledgerPeriod(from first: String, to last: String, withRoster: Bool) -> String { sign }
  var ledgerIsEmpty: String { sign }
  func nobodyApart(by amount: String) -> String { sign }
  var ledgerLeft: String { sign }
  func ledgerWeek(_ week: String, agents: Int, change: LedgerChange) -> String { sign }
  func ledgerLacks(notice: Bool, occupancy: Bool) -> String { sign }
  func ledgerCorrected(_ count: LedgerCount, of agent: String, month: String, to value: Double) -> String { sign }
  var ledgerDrawn: String { sign }
  func ledgerOfSwap(_ agent: String, changes: [String]) -> String { sign }
  func ownLedger(from first: String, to last: String) -> String { sign }

  func pressureLabel(_ label: PressureLabel) -> String { sign }
  func sentence(for measure: PressureMeasure, of agent: String, in plan: Plan) -> String { sign }
  var nobodyAtALimit: String { sign }
  var riskNote: String { sign }
  var limitNote: String { sign }
  func agents(atLimits limits: [(kind: PressureMeasure.Kind, agents: Int)]) -> String { sign }
  func changes(_ days: Int, atShortNotice short: Int?) -> String { sign }

  var noDifference: String { sign }
  func difference(days: Int, agents: Int, of all: Int, from moment: String) -> String { sign }
  func told(_ agent: String, before moment: String, isOfPlan: Bool) -> String { sign }
  func text(for aspects: [RosterChange.Aspect]) -> String { sign }
  var becomes: String { sign }
  func letterOpening(to name: String, from first: CivilDate, to last: CivilDate, firstChange: String) -> String { sign }
  func letter(on day: String, now: String?, before: String?) -> String { sign }
  func letter(on day: String, atTimesAsTold duty: String) -> String { sign }
  func letter(breaks: [String]) -> String { sign }
  func letter(sessions: [String]) -> String { sign }
  func letter(queues: String) -> String { sign }
  var letterEnd: String { sign }

  func swapLabel(_ label: SwapLabel) -> String { sign }
  func handover(of duty: String, from giver: String, to taker: String) -> String { sign }
  func worksOtherwise(_ agent: String, queues: String?, without sessions: [String]) -> String { sign }
  func verdict(ofSwapBreaking breaches: Int) -> String { sign }
  func brokenAnyway(_ breaches: Int) -> String { sign }
  var legalInstead: String { sign }
  func nothingLegal(for duty: String, of agent: String) -> String { sign }
  func heading(ofWays count: Int, toPass duty: String, of agent: String) -> String { sign }
  func heading(ofDuties count: Int, withoutStandIn missing: Int) -> String { sign }
  var nothingInReturn: String { sign }
  var sameStaff: String { sign }
  func shorter(_ queue: String, at stretches: [String]) -> String { sign }
  func granted(_ wish: String) -> String { sign }
  func lost(_ wish: String) -> String { sign }

  func reviewLabel(_ label: ReviewLabel) -> String { sign }
  func reviewLead(_ label: String) -> String { sign }
  func adherence(_ adherence: String, conformance: String, hours: String) -> String { sign }
  func absentAndAway(_ absence: String, away: String) -> String { sign }
  func unlogged(_ agents: [String]) -> String { sign }
  func volumeAdvice(queue: String, difference: String, row: String) -> String { sign }
  func handlingAdvice(queue: String, difference: String, command: String) -> String { sign }
  func shrinkageAdvice(line: String) -> String { sign }
  var noReviewAdvice: String { sign }

  func shrinkageLabel(_ label: ShrinkageLabel) -> String { sign }
  func shrinkageHead(absent: String, of hours: String, period: String) -> String { sign }
  var shrinkageMethod: String { sign }
  func pasteShrinkage(lead: Int?) -> String { sign }
  func sentence(for warning: ShrinkageMeasure.Warning) -> String { sign }

  func period(from: String, to: String) -> String { sign }
  func verdict(ofAbsence agent: String, dates: String, kind: String, isGranted: Bool) -> String { sign }
  func counted(_ amount: String, as counting: AbsenceKindDraft.Counting, dates: String) -> String { sign }
  func limit(most: String, teams: String?, contracts: String?, skills: String?, kinds: String?) -> String { sign }
  func excess(of limit: String, away: Int, dates: String) -> String { sign }
  func balance(
    of kind: String, period: String, counting: AbsenceKindDraft.Counting,
    amounts: (due: String, carried: String?, taken: String, asked: String, left: String), isOverdrawn: Bool
  ) -> String { sign }
  func noBalance(of kind: String, dates: String) -> String { sign }
  func alreadyAway(_ dates: String) -> String { sign }
  var notEmployedThen: String { sign }
  func takesDuty(_ duty: String) -> String { sign }
  func takesPart(_ times: String, of duty: String) -> String { sign }
  func lack(of queue: String, date: String, more: String, before: String?, at stretches: [String]) -> String { sign }
  func tooShort(_ hours: String, allowed: String) -> String { sign }
  func noLack(isRostered: Bool) -> String { sign }
  func judgedBy(roster: Bool) -> String { sign }
  func unknownCover(_ dates: String) -> String { sign }
  func costAlone(_ cost: String) -> String { sign }
  func remedy(more: String, cost: String, days: Int) -> String { sign }
  var noLegalRoster: String { sign }
  func added(to file: String) -> String { sign }
  func waitsAlready(in file: String) -> String { sign }
  func waiting(_ count: Int, grantable: Int) -> String { sign }
  func place(
    _ number: Int, of agent: String, dates: String, kind: String, askedAt: String?, isGrantable: Bool
  ) -> String { sign }
  func whoIsTold(by command: String) -> String { sign }

  func heading(_ label: SheetLabel) -> String { "\(sign) \(label)" }
  var dayFormat: String { "d" }
  var momentFormat: String { "d h" }

  var errorMark: String { sign }
  var warningMark: String { sign }
  var fixMark: String { sign }
  func files(in folder: String) -> String { sign }
  func written(to places: [String]) -> String { sign }
  func contents(of file: PlanFile) -> String { sign }
  var searchTitle: String { sign }
  var searchHeadings:
    (
      part: String, tried: String, saved: String, raised: String, seconds: String, rate: String
    )
  { (sign, sign, sign, sign, sign, sign) }
  func progress(seconds: String, best: String, bound: String, gap: String) -> String { sign }
  var commonStart: String { sign }
  func search(_ number: Int) -> String { sign }
  func ready(_ folder: String, next command: String) -> String { sign }
  func translation(of sentence: String) -> String { sign }

  func intervalsWithoutRow(ofQueue queue: String, _ intervals: Int, ofOpen open: Int) -> String { sign }
  func gap(from: String, to: String, openDays: Int, times: String?) -> String { sign }
  func furtherGaps(_ count: Int) -> String { sign }
  var missingMayMeanZero: String { sign }
  func thinDays(ofQueue queue: String) -> String { sign }
  func thinDay(_ date: String, contacts: Double, usual: Double) -> String { sign }
  func furtherDays(_ count: Int) -> String { sign }

  func sentence(for finding: Finding, in plan: Plan) -> String { sign }
  func sentence(for warning: SearchWarning) -> String { sign }
  func sentences(for shortage: Shortage, in plan: Plan) -> [String] { [sign] }
  func sentence(for day: StaffedClosedDay, in plan: Plan) -> String { sign }
  func sentences(forEarlierRoster breaches: [Finding], in plan: Plan) -> [String] { [sign] }
  func text(for refusal: RosterRefusal, in plan: Plan) -> String { sign }
  func sentence(for absent: AbsentAgent, in plan: Plan) -> String { sign }
  func sentence(forFurtherAbsent agents: Int) -> String { sign }
  var meanWaitOfAdmitted: String { sign }

  func heading(ofPlan name: String, from first: String, to last: String) -> String { sign }
  func label(_ row: SummaryRow) -> String { sign }
  func text(for status: SolutionStatus) -> String { sign }
  func text(for reason: TerminationReason) -> String { sign }
  func text(for pay: PayFigures) -> String { sign }
  func rosterSize(agents: Int, duties: Int, paidHours: Double) -> String { sign }
  func text(for cost: RosterCost, places: Int) -> String { sign }
  func text(for objective: ObjectiveInterval) -> String { sign }
  func text(for work: SolveWork) -> String { sign }
  func text(for round: CalibrationRound, number: Int, in plan: Plan) -> String { sign }
  func shortfall(hours: Double, ofRequired required: Double, intervals: Int, ofAll all: Int) -> String { sign }
  func surplus(hours: Double) -> String { sign }
  func work(ofQueue queue: String, hours: Double, left: Double) -> String { sign }
  func wishes(granted: Int, of all: Int) -> String { sign }
  func changes(_ changed: Int, ofDays days: Int, locked: Int) -> String { sign }
  var warningsHeading: String { sign }
  var tallyHeading: String { sign }
  func hardness(isHard: Bool) -> String { sign }
  func tally(count: Int, amount: Amount, cost: Double?) -> String { sign }
  func verdict(hardBreaches: Int) -> String { sign }
  func softFindings(_ count: Int) -> String { sign }
  func more(_ count: Int) -> String { sign }
  func noRoster(isProven: Bool) -> String { sign }
  func nextStep(isShort: Bool, isCutOff: Bool, folder: String) -> String { sign }
  func sentence(forSoundPlan plan: Plan, in folder: String) -> String { sign }

  func shortName(of weekday: Weekday) -> String { sign }
  func letter(for kind: BreakRule.Kind) -> String { sign }
  var barLegend: String { sign }
  var sessionLegend: String { sign }
  var changeLegend: String { sign }
  func onDuty(_ agents: Int, of all: Int) -> String { sign }
  func heading(ofAgent agent: String) -> String { sign }
  func heading(ofTeam team: String, agents: Int) -> String { sign }
  func horizon(contract: String, duties: Int, paidMinutes: Int) -> String { sign }
  var expectedLabel: String { sign }
  var requiredLabel: String { sign }
  var presentLabel: String { sign }
  func nobody(onQueue queue: String) -> String { sign }
  func staffing(ofQueue queue: String, _ day: QueueDay) -> String { sign }
  func people(ofTier tier: String, needed: Double, present: Double, missing: Double) -> String { sign }
  func calendarBreak(_ kind: BreakRule.Kind, times: String, isPaid: Bool) -> String { sign }
  var onCallLabel: String { sign }
  func calendarPaid(minutes: Int) -> String { sign }

  func sentence(for warning: ContactWarning, in plan: Plan) -> String { sign }
  func sentence(for warning: ForecastWarning) -> String { sign }
  func sentence(for choice: ModelChoice) -> String { sign }
  func sentence(for part: UnusualPart) -> String { sign }
  func name(of day: DayFactor) -> String { sign }
  func expectedWork(ofQueue queue: String, hours: Double) -> String { sign }
  func expected(
    ofQueue queue: String, contacts: Double, busiestDay: String, itsContacts: Double, model: String?
  ) -> String { sign }
  func heading(_ heading: ForecastHeading) -> String { sign }
  func unusual(on date: String, from: String?, to: String?, kind: String, reason: String) -> String { sign }
  func label(ofErrors label: String) -> String { sign }
  func update(
    until: String, came: Double, cameExpected: Double, restBefore: Double, restAfter: Double
  ) -> String { sign }
  func adjustment(
    from: String, to end: String, action: String, effect: String, reason: String, author: String
  ) -> String { sign }
  func contacts(before: Double, after: Double) -> String { sign }
  func handling(before: Double, after: Double) -> String { sign }
  func handling(seconds: Double, parts: [(part: HandlingPart, seconds: Double)]) -> String { sign }
  func name(of part: HandlingPart) -> String { sign }
  func backtest(ofQueue queue: String, origins: [String]) -> String { sign }
  func backtest(below text: String) -> String { sign + text }
  func title(of part: BacktestPart) -> String { sign }

  func sentence(for warning: StaffingWarning, in plan: Plan) -> String { sign }
  func sentence(for error: DeferredWorkError) -> String { sign }
  func needed(
    forQueue queue: String, agentHours: Double, rosteredHours: Double, peakAgents: Double, at time: String
  ) -> String { sign }
  func poorService(asRostered: Double, withNobody: Double) -> String { sign }
  func deferred(
    ofQueue queue: String, shareInTime: Double?, mostBacklogHours: Double, greatestAgeMinutes: Int?, gapHours: Double
  ) -> String { sign }

  func simulated(_ result: SimulationResult) -> String { sign }
  func allLiveQueues(_ figures: ServiceFigures) -> String { sign }
  func simulated(queue: String, _ service: SimulatedService) -> String { sign }
  func simulated(group: GroupFigures) -> String { sign }

  func measure(_ name: String) -> String { sign }
  func sentence(for overload: ErlangAnswer.Overload) -> String { sign }
  func overloadLine(_ sentence: String) -> String { sign }
  func rowsWithoutLongRun(_ count: Int) -> String { sign }
  func serviceLevel(counted definition: ServiceLevelDefinition) -> String { sign }
  func text(for day: DailyRequirement, counted definition: ServiceLevelDefinition) -> String { sign }
  var backlogTitles: [String] { [String](repeating: sign, count: 6) }
  func text(for answer: BacklogAnswer) -> String { sign }
  func sentence(for shortage: BacklogAnswer.Shortage) -> String { sign }
  func shortageLine(_ sentence: String) -> String { sign }

  func sentence(for change: ScenarioChange) -> String { sign }
  func name(ofCase name: String) -> String { sign }
  func name(of measure: CaseMeasure, queues: [String]) -> String { sign }
  func sentence(for failure: WhatIfResult.Failure) -> String { sign }
  func sentences(for comparison: Comparison) -> [String] { [sign] }

  func sentence(for offer: AdviceOffer, in outcome: PlanOutcome) -> String { sign }
  func sentence(for stretch: Advice.Stretch, in outcome: PlanOutcome) -> String { sign }
  func sentence(for day: Advice.Day, in outcome: PlanOutcome) -> String { sign }
  var adviceDayHeadings: (offer: String, saves: String) { (sign, sign) }
  func heading(ofWorthOn queue: String) -> String { sign }
  func worth(upTo amount: String) -> String { sign }
  var adviceHeadings: (offer: String, expected: String, most: String, realised: String, stretches: String) {
    (sign, sign, sign, sign, sign)
  }
  func sentences(for advice: Advice) -> [String] { [sign] }
  func sentence(for refusal: AdviceRefusal) -> String { sign }

  var capacityHeadings: [String] { [String](repeating: sign, count: 6) }
  var noHires: String { sign }
  func planned(_ manifest: BatchManifest) -> String { sign }
  func batchState(_ state: BatchState, count: Int) -> String { sign }
  func worst(_ group: BatchGroup, gap: Double) -> String { sign }
  func timeLeft(seconds: Double) -> String { sign }
  func failed(_ failure: BatchStatus.Failure) -> String { sign }
  func furtherFailures(_ count: Int) -> String { sign }
  func refused(because message: String) -> String { sign }
  func next(_ status: BatchStatus) -> String? { sign }
  func sentence(for hire: CapacityHire, queue: String) -> String { sign }

  func text(_ label: ReportLabel) -> String { sign }
  func figure(_ value: Double, places: Int) -> String { sign }
  func day(_ date: CivilDate) -> String { sign }
  func shortDay(_ date: CivilDate) -> String { sign }
  func period(from first: CivilDate, to last: CivilDate) -> String { sign }
  func hours(ofMinutes minutes: Int) -> String { sign }
  func duration(seconds value: Double) -> String { sign }
  func standing(hardBreaches: Int) -> String { sign }
  func gap(cost: Double, bound: Double?) -> String { sign }
  func size(_ figures: RosterFigures) -> String { sign }
  func parts(of cost: RosterCost) -> String { sign }
  func shortfall(_ figures: RosterFigures) -> String { sign }
  func wishes(_ figures: RosterFigures) -> String { sign }
  func granted(_ granted: Int, of all: Int) -> String { sign }
  func expectedLevel(_ share: Double) -> String { sign }
  func goal(share: Double?, seconds: Double) -> String { sign }
  func text(for verdict: GoalVerdict) -> String { sign }
  func simulation(_ result: SimulationResult) -> String { sign }
  func promise(_ time: ServiceGoals.ResponseTime) -> String { sign }
  func changes(days: Int, agents: Int) -> String { sign }
  func title(_ picture: ReportPicture, queue: String) -> String { sign }
  func week(from first: CivilDate, to last: CivilDate) -> String { sign }
  func queueHours(required: Double, present: Double) -> String { sign }
  func contacts(_ count: Double) -> String { sign }
  func net(from agents: Double?, isShort: Bool) -> String { sign }
  func obstacles(_ stretch: Shortage.Stretch, queue: Int, in plan: Plan) -> String { sign }
  func furtherStretches(_ count: Int, queue: String) -> String { sign }
  func text(away reason: Unavailability.Reason) -> String { sign }
  func onDutyCount(_ count: Int) -> String { sign }
  func findings(_ count: Int, cost: Double?) -> String { sign }
  func gaps(missing: Int, ofOpen open: Int) -> String { sign }
  func thin(_ day: HistoryGaps.ThinDay) -> String { sign }
  var staleResult: String { sign }

  func replanHead(moment: String) -> String { sign }
  func loss(of agent: String, duty: String, leftAt time: String?, backAt back: String?) -> String { sign }
  var noLoss: String { sign }
  func leftAlone(short: (before: Double, now: Double), cost: (before: Double, now: Double), isLegal: Bool) -> String {
    sign
  }
  var replanHeadings: (proposal: String, days: String, agents: String, cost: String, short: String, over: String) {
    (sign, sign, sign, sign, sign, sign)
  }
  func short(of queue: String) -> String { sign }
  var doNothing: String { sign }
  func proposal(_ number: Int, isFull: Bool) -> String { sign }
  var noProposal: String { sign }
  func stuck(_ agents: [String], isBreaksAlone: Bool) -> String { sign }
  func applying(_ command: String) -> String { sign }
  var absenceRows: String { sign }
}
