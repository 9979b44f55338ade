import ArgumentParser
import DeferredWork

/// What becomes of deferred work with the least agents, or with given ones.
struct BacklogAnswer: Encodable {
  struct Interval: Encodable {
    /// Hours of work that come.
    var workHours: Double
    /// Agents on the work, those left over by live channels not counted.
    var agents: Double
    /// Hours of work left at the interval's end.
    var backlogHours: Double
    /// Of those, past their deadline.
    var lateHours: Double
    /// Age of the oldest work left, from the start of the interval in which it came.
    var oldestMinutes: Int?
  }

  /// Hours of agents in all.
  var agentHours: Double
  var peakAgents: Double
  /// Share of the hours due within these intervals that are done in time.
  var shareInTime: Double?
  var mostBacklogHours: Double
  var greatestAgeMinutes: Int?
  /// Why even the most agents are too few, in words.
  var shortage: String?
  var intervals: [Interval]

  /// Answers what the options ask.
  init(_ options: BacklogOptions) throws {
    let stream = options.stream
    let spare = options.hours(options.spare) ?? stream.hours.map { _ in 0 }
    let added: [Double]
    if let given = options.hours(options.agents) {
      added = given
    } else {
      do throws(DeferredWorkError) {
        added = try CapacityPlanner(streams: [stream], spareHours: spare, maximumHours: options.hours(options.most))
          .leastProfile().addedHours
      } catch {
        guard case .tooLittleCapacity = error, let most = options.hours(options.most) else {
          throw ValidationError("\(error)")
        }
        shortage = "\(error)"
        added = most
      }
    }
    let replay = BacklogReplay(streams: [stream], capacityHours: zip(spare, added).map(+))
    intervals = stream.hours.indices.map { index in
      Interval(
        workHours: stream.hours[index], agents: added[index] / options.intervalHours,
        backlogHours: replay.backlogHours[index], lateHours: replay.lateHours[index],
        oldestMinutes: replay.oldestAge[index].map { $0 * options.interval })
    }
    agentHours = added.reduce(0, +)
    peakAgents = intervals.map(\.agents).max() ?? 0
    shareInTime = replay.shareInTime
    mostBacklogHours = replay.backlogHours.max() ?? 0
    greatestAgeMinutes = intervals.compactMap(\.oldestMinutes).max()
  }

  /// A row an interval.
  var csv: String {
    "interval,work_hours,agents,backlog_hours,late_hours,oldest_minutes\n"
      + rows { "\($0)" }.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// A table, and what it comes to in a line.
  var text: String {
    let cells = [["interval", "work h", "agents", "left h", "late h", "oldest min"]] + rows(Wording.plain)
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let table = cells.map { line in
      zip(line, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ") + "\n"
    }
    let share =
      shareInTime.map { "\(Wording.tenths(100 * $0)) % of the work due is done in time" } ?? "no work falls due"
    return table.joined() + "\(Wording.tenths(agentHours)) agent-hours, at most \(Wording.tenths(peakAgents)) agents; "
      + "\(share)\n" + (shortage.map { "shortage: \($0)\n" } ?? "")
  }

  private func rows(_ number: (Double) -> String) -> [[String]] {
    intervals.enumerated().map { index, row in
      ["\(index)"] + [row.workHours, row.agents, row.backlogHours, row.lateHours].map(number)
        + [row.oldestMinutes.map { "\($0)" } ?? ""]
    }
  }
}
