/// Everything that the rules remember of an agent's line of work at the beginning of a day, a memory for each.
///
/// Two lines with the same state at a day's beginning have the same legal continuations at the same extra cost.
struct LineState: Hashable, Sendable {
  var noOverlap: NoOverlap.Memory
  var minimumRest: MinimumRest.Memory
  var restAfterNights: RestAfterNights.Memory
  var weeklyRest: WeeklyRest.Memory
  var weeklyRestFromWeek: WeeklyRestFromWeek.Memory
  var restInSevenDays: RestInSevenDays.Memory
  var maximumConsecutiveDays: MaximumConsecutiveDays.Memory
  var minimumConsecutiveDays: MinimumConsecutiveDays.Memory
  var minimumConsecutiveDaysOff: MinimumConsecutiveDaysOff.Memory
  var maximumConsecutiveDaysOff: MaximumConsecutiveDaysOff.Memory
  var maximumConsecutiveNights: MaximumConsecutiveNights.Memory
  var forbiddenSuccession: ForbiddenSuccession.Memory
  var maximumDays: MaximumDays.Memory
  var maximumWeekends: MaximumWeekends.Memory
  var maximumSplitWeekends: MaximumSplitWeekends.Memory
  var maximumConsecutiveWeekends: MaximumConsecutiveWeekends.Memory
  var consecutiveShifts: ConsecutiveShifts.Memory
  var startVariation: StartVariation.Memory
  var horizonCounts: HorizonCounts.Memory
  var contractDays: ContractDays.Memory
  var sessions: SessionsInPeriod.Memory
  var overtime: OvertimeInPeriod.Memory
}
