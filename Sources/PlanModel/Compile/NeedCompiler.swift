import Workforce

/// Turns entries of `need` into agents by interval of the horizon.
struct NeedCompiler {
  let times: HorizonTimes

  /// How many are needed in each interval: in the hours said, else whenever it may be; of several entries the largest.
  ///
  /// - Parameters:
  ///   - needs: The entries.
  ///   - mayBe: In which intervals an entry without hours holds.
  /// - Returns: Agents by interval.
  func needed(_ needs: [OnCallDraft.Need], where mayBe: (_ interval: Int) -> Bool) -> [Int] {
    let length = times.grid.intervalMinutes
    var needed = [Int](repeating: 0, count: times.grid.intervalCount)
    for need in needs {
      let windows = need.hours.map { hours in AgentBuilder.merged(hours.flatMap(times.windows)) }
      for interval in needed.indices {
        let minutes = interval * length..<(interval + 1) * length
        let isAsked = windows.map { $0.contains { $0.clamped(to: minutes) == minutes } } ?? mayBe(interval)
        if isAsked { needed[interval] = max(needed[interval], need.agents) }
      }
    }
    return needed
  }
}
