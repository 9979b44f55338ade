import WallClock
import Workforce

/// The clocks by which agents of contracts live: the centre's, and those of the zones that contracts name, each once.
struct ContractClocks {
  /// Times by each clock, the centre's first.
  let times: [HorizonTimes]
  /// The number of the clock of each kept contract.
  let numbers: [Int]

  init(draft: PlanDraft, ids: DraftIDs, centre: HorizonTimes) {
    var (times, numbers) = ([centre], [Int]())
    for position in ids.keptContracts {
      guard let name = draft.contracts[position].timeZone, name != centre.clock.zone.identifier else {
        numbers.append(0)
        continue
      }
      if let known = times.firstIndex(where: { $0.clock.zone.identifier == name }) {
        numbers.append(known)
      } else if let zone = ZonedClock(identifier: name) {
        numbers.append(times.count)
        times.append(centre.elsewhere(zone))
      } else {
        numbers.append(0)
      }
    }
    (self.times, self.numbers) = (times, numbers)
  }

  /// Times by the clock of a contract.
  func times(ofContract contract: Int) -> HorizonTimes { times[numbers[contract]] }

  /// The clocks beside the centre's.
  func others(night: NightDraft, edges: DayEdgesDraft) -> [LocalClock] {
    times.dropFirst().map { own in
      LocalClock(
        timeZone: own.clock.zone.identifier, grid: own.grid, night: own.night(night),
        edges: own.edges(early: edges.earlyMinute, late: edges.lateMinute))
    }
  }
}

extension HorizonTimes {
  /// What a night is by this clock.
  func night(_ draft: NightDraft) -> NightDefinition {
    NightDefinition(stretches: nights(wallClock: draft.wallClock ?? 1380..<1800), minimumMinutes: draft.overlap)
  }
}
