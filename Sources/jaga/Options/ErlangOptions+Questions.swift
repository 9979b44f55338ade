import ArgumentParser
import Queueing

// What the options ask of the calculator.

extension ErlangOptions {
  /// The most rows that a grid may have.
  private static let gridLimit = 1_000_000.0

  /// One question, or a grid over every option with several numbers.
  func grid() throws -> ErlangGrid {
    var question = ErlangQuestion()
    question.model = model
    question.definition = definition
    question.shortAbandonSeconds = shortAbandon
    question.goals = goalsBesideServiceLevel
    question.lines = lines
    question.retryShare = retryShare
    question.concurrency = concurrency
    question.slowdown = slowdown
    question.shrinkage = Shrinkage(outOfOffice: shrinkageOut, inOffice: shrinkageIn, mode: shrinkageMode)
    let grid = ErlangGrid(question) { series(of: $0)?.values }
    guard grid.rowCount <= ErlangOptions.gridLimit else {
      let count = grid.rowCount < 1e15 ? "\(Int(grid.rowCount))" : "\(grid.rowCount)"
      throw ValidationError("The grid has \(count) rows; \(Int(ErlangOptions.gridLimit)) are the most.")
    }
    return grid
  }

  private func series(of quantity: ErlangGrid.Quantity) -> NumberSeries? {
    switch quantity {
    case .contactsPerHour: contactsPerHour
    case .erlangs: erlangs
    case .handlingTime: handlingTime
    case .patience: patience
    case .within: within
    case .serviceLevelGoal: serviceLevel
    case .maxBlocking: maxBlocking
    case .agents: agents
    case .quantile: quantile
    }
  }

  private var goalsBesideServiceLevel: ServiceGoals {
    ServiceGoals(
      meanWait: meanWait, maximumOccupancy: maxOccupancy, maximumAbandonment: maxAbandonment,
      maximumProbabilityOfWaiting: maxWaiting)
  }

  /// The question of a day, whose intervals the loads stand for.
  func dayQuestion() throws -> DayQuestion {
    let volumes: DayQuestion.Volumes =
      erlangs.map { .erlangs($0.values) } ?? .contactsPerHour(contactsPerHour?.values ?? [])
    let count = (contactsPerHour ?? erlangs)?.values.count ?? 0
    let times = handlingTime?.values ?? []
    func single(_ series: NumberSeries?, _ name: String) throws -> Double? {
      guard series?.values.count ?? 1 == 1 else { throw ValidationError("--day takes one \(name).") }
      return series?.values.first
    }
    guard times.count == 1 || times.count == count else {
      throw ValidationError("--day takes one --handling-time, or one for each of the \(count) intervals.")
    }
    guard let share = try single(serviceLevel, "--service-level") else {
      throw ValidationError("--day needs --service-level, and no --agents.")
    }
    let within = try single(within, "--within") ?? 20
    let patience = model == .c ? nil : try single(patience, "--patience")
    let floors = floor?.values ?? [0]
    guard floors.count == 1 || floors.count == count else {
      throw ValidationError("--day takes one --floor, or one for each of the \(count) intervals.")
    }
    func level(_ share: Double) -> ServiceGoals.ServiceLevel {
      .init(share: share, seconds: within, definition: definition, shortAbandonSeconds: shortAbandon)
    }
    var goals = goalsBesideServiceLevel
    goals.serviceLevel = floorServiceLevel.map(level)
    return DayQuestion(
      volumes: volumes, handlingSeconds: times, goal: level(share), floors: floors, floorGoals: goals,
      patienceSeconds: patience)
  }
}
