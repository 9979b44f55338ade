import ArgumentParser
import Simulation

/// How contacts and agents behave in a simulation.
struct BehaviourOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Coefficient of variation of the day's busyness, 0 for Poisson arrivals (default: 0, or the forecast's own where the plan staffs at a quantile).",
      valueName: "number"))
  var busyness: Double?

  @Option(
    help: ArgumentHelp(
      "Coefficient of variation of lognormal handling times (default: exponential).", valueName: "number"))
  var handlingVariation: Double?

  @Option(help: ArgumentHelp("Share of those who hang up that tries again.", valueName: "share"))
  var redialShare = 0.0

  @Option(help: ArgumentHelp("Mean time until they do.", valueName: "minutes"))
  var redialMinutes = 10.0

  @Flag(help: "Whoever tries again keeps patience and handling time, which are drawn anew otherwise.")
  var redialSame = false

  @Option(help: ArgumentHelp("Share by which each further chat lengthens all of an agent's.", valueName: "share"))
  var chatSlowdown = 0.0

  @Option(help: "Whether agents also take contacts of other queues when nobody waits in their own.")
  var routing: SimulationAssumptions.Routing = .allSkills

  @Option(help: "Which of several free agents gets a contact.")
  var agentChoice: AgentChoice = .longestIdle

  @Option(
    help: ArgumentHelp(
      "Agents of a group kept idle while another does e-mail (default: the plan's).", valueName: "number"))
  var idleReserve: Int?

  @Option(
    help: ArgumentHelp("Share of duties to which nobody comes (default: the plan's shrinkage).", valueName: "share"))
  var absent: Double?

  @Option(help: ArgumentHelp("Share of duties that begin late.", valueName: "share"))
  var late = 0.0

  @Option(help: ArgumentHelp("Mean delay of those.", valueName: "minutes"))
  var lateMinutes = 10.0

  @Option(
    help: ArgumentHelp(
      "Share of the time present spent away from contacts, beyond the breaks of the roster (default: the plan's shrinkage).",
      valueName: "share"))
  var away: Double?

  /// The assumptions, given the attendance that the plan's shrinkage stands for and the busyness where none is asked for.
  func assumptions(planned: AttendanceByWeekday, busyness usual: Double) -> SimulationAssumptions {
    SimulationAssumptions(
      handlingTime: handlingVariation.map { .logNormal(variation: $0) } ?? .exponential,
      redialling: redialShare > 0
        ? Redialling(share: redialShare, meanDelaySeconds: redialMinutes * 60, keepsTraits: redialSame) : nil,
      routing: routing, agentChoice: agentChoice, chatSlowdown: chatSlowdown, idleReserve: idleReserve,
      attendance: AttendanceByWeekday(
        days: planned.days.map {
          Attendance(
            absentShare: absent ?? $0.absentShare, lateShare: late, meanDelaySeconds: lateMinutes * 60,
            awayShare: away ?? $0.awayShare, awaySeconds: $0.awaySeconds)
        }),
      busynessVariation: busyness ?? usual)
  }
}
