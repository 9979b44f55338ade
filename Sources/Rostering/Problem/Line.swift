import Workforce

/// One agent's line of work over the horizon, with breaks and choices made.
struct Line: Hashable, Sendable {
  /// Duty types, ascending by day.
  var types: [Int32] = []
  /// Choice of each duty: the row that it supplies, or a mix.
  var choices: [Int32] = []
  /// Stretches of the duties that change their rows, duty after duty.
  var stretches: [RowStretch] = []
  /// Starts of all breaks, and behind a duty's breaks that of its session, duty after duty, in units after the shift's start.
  var breaks: [Int32] = []
  /// What its presence counts for beside the rows that it supplies, as a place among the problem's sets of tiers.
  var tiers = 0
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
  /// Adds the presence of a duty to `cells` and `units`; time before and past the horizon is not counted.
  ///
  /// - Parameters:
  ///   - index: The duty's type.
  ///   - choice: The row that it supplies, or a mix.
  ///   - breaks: Starts of its breaks and its session.
  ///   - stretches: Its stretches, where it has a mix.
  ///   - line: What they are added to.
  func appendPresence(
    ofType index: Int, choice: Int, breaks: ArraySlice<Int32>, stretches: [RowStretch], to line: inout Line
  ) {
    let type = dutyTypes[index]
    let shape = shapes[type.shape]
    let (first, k, lead) = (units.unit(at: type.start), units.unitsPerAgent, units.lead)
    var present = [Bool](repeating: true, count: shape.units)
    for (pause, start) in zip(shape.windows, breaks) {
      for unit in Int(start)..<Int(start) + windows[pause.window].length { present[unit] = false }
    }
    if let offer = type.session, let start = breaks.last {
      for unit in Int(start)..<Int(start) + sessions[offer.session].length { present[unit] = false }
    }
    if let offer = type.session, let start = breaks.last, let row = sessions[offer.session].firstRow {
      for unit in first + Int(start)..<first + Int(start) + sessions[offer.session].length
      where (lead..<lead + intervalCount).contains(unit / k) {
        line.cells.append(Int32(cell(row: row + unit % k, interval: unit / k - lead)))
        line.units.append(Int32(units.parts))
      }
    }
    func append(_ row: Int, _ interval: Int, _ count: Int) {
      guard count > 0 else { return }
      line.cells.append(Int32(cell(row: row, interval: interval)))
      line.units.append(Int32(count * units.parts))
      for share in line.tiers == 0 ? [] : tierShares(ofRow: row, tiers: line.tiers) {
        line.cells.append(Int32(cell(row: share.row, interval: interval)))
        line.units.append(Int32(share.weight * count * units.parts))
      }
    }
    var unit = 0
    while unit < shape.units {
      let interval = (first + unit) / k - lead
      if interval >= intervalCount { break }
      let end = min(shape.units, (interval + 1 + lead) * k - first)
      guard interval >= 0 else {
        unit = end
        continue
      }
      if choice < rowCount {
        append(choice, interval, present[unit..<end].count { $0 })
      } else {
        // Of one row there may be stretches on both sides of a break.
        var counts: [(row: Int, count: Int)] = []
        for unit in unit..<end where present[unit] {
          guard let row = stretches.last(where: { $0.start <= unit }).map({ Int($0.row) }) else { continue }
          if let place = counts.firstIndex(where: { $0.row == row }) {
            counts[place].count += 1
          } else {
            counts.append((row, 1))
          }
        }
        for (row, count) in counts { append(row, interval, count) }
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
        let id = onCallIDs[Int(line.choices[index]) - onCallRows.lowerBound]
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
        stretches: stretches(of: line, duty: index).map { (Int($0.start) * units.minutes, rows[Int($0.row)].queues) })
    }
  }

  /// The stretches of a line's duty: one where it supplies one row.
  private func stretches(of line: Line, duty index: Int) -> [RowStretch] {
    let choice = Int(line.choices[index])
    if choice < rowCount { return [RowStretch(type: line.types[index], start: 0, row: line.choices[index])] }
    return line.stretches.filter { $0.type == line.types[index] }
  }
}

extension Duty {
  /// The rows that it supplies one after the other, and the units of each stretch since the duty's start; `nil` where there is no such row, or a
  /// stretch does not lie on the grid.
  func rowStretches(of agent: Agent, rows: [SupplyRow], unitMinutes: Int) -> [(units: Range<Int>, row: Int)]? {
    var found: [(units: Range<Int>, row: Int)] = []
    for activity in activities where !activity.queues.isEmpty {
      let (begin, end) = (activity.minutes.lowerBound - start, activity.minutes.upperBound - start)
      guard begin % unitMinutes == 0, end % unitMinutes == 0,
        let row = rows.row(serving: agent.openSet(activity.queues))
      else {
        return nil
      }
      let units = begin / unitMinutes..<end / unitMinutes
      if let last = found.last, last.row == row, last.units.upperBound == units.lowerBound {
        found[found.count - 1].units = last.units.lowerBound..<units.upperBound
      } else {
        found.append((units, row))
      }
    }
    return found.isEmpty ? nil : found
  }
}
