import Workforce

/// Turns a multi-activity problem into the engine's: a row of cells per task, one mix of all tasks, one period.
///
/// Its days are calendar days: the first begins with the horizon at 06:00, one more than the horizon's ends with it.
struct MultiActivityCompiler: Sendable {
  let source: MultiActivityScheduling

  private var quarter: Int { MultiActivityScheduling.quarter }
  private var horizonMinutes: Int { source.dayCount * 1440 }
  private var days: Int { source.dayCount + 1 }
  private var lengths: [Int] {
    Array(
      stride(
        from: MultiActivityScheduling.shift.lowerBound, through: MultiActivityScheduling.shift.upperBound, by: quarter))
  }

  func compile() -> RosterProblem {
    let types = dutyTypes()
    let tasks = source.cover.count
    let mix = Mix(
      parts: (0..<tasks).map { task in
        Mix.Part(
          row: task, units: MultiActivityScheduling.stretch / quarter...Int.max,
          mayBegin: [Bool](repeating: true, count: source.quarterCount))
      })
    var ranges: [ClosedRange<Int>] = []
    let classOfAgent = source.people.map { person -> Int in
      if let known = ranges.firstIndex(of: person.minutes) { return known }
      ranges.append(person.minutes)
      return ranges.count - 1
    }
    let classes = ranges.enumerated().map { index, minutes in
      AgentClass(
        contract: 0, agents: classOfAgent.indices.filter { classOfAgent[$0] == index }, choices: [tasks],
        priced: [tasks], rows: Array(0..<tasks), supplies: Array(0..<tasks), past: nil,
        periods: [WeekLimits(minutes: minutes, days: 0...days)],
        dutyCosts: [Int32?](repeating: 0, count: types.count), mustWork: [Bool](repeating: false, count: days),
        constantCost: 0)
    }
    return RosterProblem(
      horizon: RosterHorizon(
        dayStarts: [0] + (1..<days).map { $0 * 1440 - MultiActivityScheduling.opening } + [horizonMinutes],
        intervalMinutes: quarter, isWeekend: [Bool](repeating: false, count: days),
        night: NightDefinition(stretches: [], minimumMinutes: 1), periodLength: days),
      units: UnitGrid(minutes: quarter, unitsPerAgent: 1, intervalCount: source.quarterCount),
      network: SupplyNetwork(rows: (0..<tasks).map { SupplyRow(queues: [$0]) }), cellCosts: cellCosts(),
      pastPresence: [Int32](repeating: 0, count: tasks * source.quarterCount),
      shapes: lengths.map { length in
        PricedShape(shape: ShiftShape(minutes: length), units: length / quarter, windows: [], isSeparable: true)
      }, windows: [], mixes: [mix], dutyTypes: types, classes: classes, classOfAgent: classOfAgent, lineRules: [rules],
      typicalShortfall: Double(1000 * MultiActivityScheduling.missing))
  }

  private func dutyTypes() -> [DutyType] {
    (0..<days).flatMap { day in
      MultiActivityScheduling.starts.flatMap { window in
        stride(from: window.lowerBound, through: window.upperBound, by: quarter).flatMap { time -> [DutyType] in
          let start = day * 1440 + time - MultiActivityScheduling.opening
          return lengths.enumerated().compactMap { shape, length in
            guard start >= 0, start + length <= horizonMinutes else { return nil }
            return DutyType(
              day: day, family: 0, shape: shape, start: start, end: start + length, paidMinutes: length, isNight: false)
          }
        }
      }
    }
  }

  private var rules: LineRules {
    var rules = LineRules()
    rules.minimumRest = [LineRules.Limit(value: MultiActivityScheduling.rest, price: nil)]
    rules.maximumConsecutiveDays = [LineRules.Limit(value: MultiActivityScheduling.days, price: nil)]
    return rules
  }

  /// Squares above what may be: 1, 3, 5, … for each one more, as far as there are people.
  private func cellCosts() -> [StaffingCost] {
    let most = source.people.count
    return source.cover.joined().map { wanted in
      var slopes: [StaffingCost.Slope] = []
      if wanted.lowerBound > 0 {
        slopes.append(
          StaffingCost.Slope(perUnit: -1000 * MultiActivityScheduling.missing, units: wanted.lowerBound))
      }
      if wanted.count > 1 { slopes.append(StaffingCost.Slope(perUnit: 0, units: wanted.count - 1)) }
      let steps = max(1, most - wanted.upperBound)
      slopes += (0..<steps).map { step in
        StaffingCost.Slope(perUnit: 1000 * (2 * step + 1), units: step == steps - 1 ? Int.max : 1)
      }
      return StaffingCost(
        unitsPerAgent: 1, slopes: slopes,
        costOfNobody: 1000 * MultiActivityScheduling.missing * wanted.lowerBound)
    }
  }
}
