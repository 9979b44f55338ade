import Workforce

/// One agent's line of work over the horizon, with breaks and rows chosen.
struct Line: Hashable, Sendable {
  /// Duty types, ascending by day.
  var types: [Int32] = []
  /// Row that each duty supplies.
  var rows: [Int32] = []
  /// Starts of all breaks, and behind a duty's breaks that of its session, duty after duty, in units after the shift's start.
  var breaks: [Int32] = []
  /// Own cost in thousandths: pay, wishes, soft rules.
  var ownCost = 0
  /// Cells it supplies, ascending, each with the parts of units of presence.
  var cells: [Int32] = []
  var units: [Int32] = []
}

extension Line {
  /// Puts cells in ascending order: duties on several rows come day by day.
  mutating func sortCells() {
    guard zip(cells, cells.dropFirst()).contains(where: { $0 > $1 }) else { return }
    let order = cells.indices.sorted { cells[$0] < cells[$1] }
    (cells, units) = (order.map { cells[$0] }, order.map { units[$0] })
  }
}

extension RosterProblem {
  /// Adds the presence of a duty to `cells` and `units`; time past the horizon is not counted.
  func appendPresence(ofType index: Int, row: Int, breaks: ArraySlice<Int32>, to line: inout Line) {
    let type = dutyTypes[index]
    let shape = shapes[type.shape]
    let first = type.start / units.minutes
    let k = units.unitsPerAgent
    var present = [Bool](repeating: true, count: shape.units)
    for (pause, start) in zip(shape.windows, breaks) {
      for unit in Int(start)..<Int(start) + windows[pause.window].length { present[unit] = false }
    }
    if let offer = type.session, let start = breaks.last {
      for unit in Int(start)..<Int(start) + sessions[offer.session].length { present[unit] = false }
    }
    var unit = 0
    while unit < shape.units {
      let interval = (first + unit) / k
      if interval >= intervalCount { break }
      let end = min(shape.units, (interval + 1) * k - first)
      let count = present[unit..<end].count { $0 }
      if count > 0 {
        line.cells.append(Int32(cell(row: row, interval: interval)))
        line.units.append(Int32(count * units.parts))
      }
      unit = end
    }
  }

  /// Starts that a duty type has in ``Line/breaks``.
  func pauseCount(ofType index: Int) -> Int {
    shapes[dutyTypes[index].shape].windows.count + (dutyTypes[index].session == nil ? 0 : 1)
  }

  /// The roster that lines stand for, by agent.
  func roster(of lines: [Line?]) -> Roster {
    Roster(duties: lines.map { $0.map { duties(of: $0) } ?? [] })
  }

  /// The duties that a line stands for.
  func duties(of line: Line) -> [Duty] {
    var position = 0
    return line.types.indices.map { index in
      let type = dutyTypes[Int(line.types[index])]
      let rules = shapes[type.shape].shape.breaks
      let starts = line.breaks[position..<position + pauseCount(ofType: Int(line.types[index]))]
      position += starts.count
      if type.hold == nil, let locked = type.locked { return locked }
      if let terms = type.onCall {
        let id = onCallIDs[Int(line.rows[index]) - (network.queueCount - onCallIDs.count)]
        return Duty(
          day: type.day, family: type.family, start: type.start, minutes: type.end - type.start, id: id, onCall: terms)
      }
      return Duty(
        day: type.day, family: type.family, start: type.start, minutes: type.end - type.start,
        breaks: zip(rules, starts).map { rule, start in
          PlacedBreak(start: Int(start) * units.minutes, minutes: rule.minutes, isPaid: rule.isPaid, kind: rule.kind)
        },
        sessions: zip(starts.dropFirst(rules.count), type.session.map { [$0] } ?? []).map { start, offer in
          let session = sessions[offer.session].session
          return PlacedSession(
            id: session.id, start: Int(start) * units.minutes, minutes: session.minutes, isPaid: session.isPaid)
        },
        queues: rows[Int(line.rows[index])].queues)
    }
  }
}
