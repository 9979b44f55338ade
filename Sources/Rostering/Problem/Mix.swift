import Workforce

/// What the duties of agents who change in the course of them consist of: between two breaks stretches on one row each, one after the
/// other without a gap, never two of a row in turn.
///
/// Agents have a mix in place of rows to choose from: it is one more *choice*, behind the rows. Which stretches a duty has is decided with
/// its breaks under the prices of the rows (``MixedPlacement``); a line then supplies several rows with one duty.
struct Mix: Hashable, Sendable {
  /// What a stretch may be.
  struct Part: Hashable, Sendable {
    let row: Int
    /// Units that it may last.
    let units: ClosedRange<Int>
    /// For each unit (``UnitGrid/unit(at:)``), and of the time behind the horizon, whether it may begin there after a stretch on another row.
    let mayBegin: [Bool]
    /// Which of the mix's budgets it is taken from; `nil` where a duty may have any time of it.
    var budget: Int?
  }

  let parts: [Part]
  /// Units that a duty may have of the parts of each budget, all its stretches together.
  var budgets: [Int] = []

  /// In how many ways budgets may be spent at most. A plan may have a quarter of it (``OpenActivity/mostDayStates``); a trial of other shifts may make
  /// units shorter, and beyond this limits are left aside: what is then proven holds all the same, and a roster that breaks one is refused.
  static let mostStates = 4 * OpenActivity.mostDayStates

  /// The rows of its parts, each once, ascending.
  var rows: [Int] { Set(parts.map(\.row)).sorted() }

  /// Whether a duty's stretches are some that the mix allows.
  func admits(_ stretches: [Range<Int>], rows: [Int]) -> Bool {
    let keepsBudgets = budgets.indices.allSatisfy { budget in
      let own = Set(parts.filter { $0.budget == budget }.map(\.row))
      return zip(stretches, rows).reduce(0) { $0 + (own.contains($1.1) ? $1.0.count : 0) } <= budgets[budget]
    }
    return keepsBudgets
      && zip(stretches, rows).enumerated().allSatisfy { index, stretch in
        let follows = index > 0 && stretches[index - 1].upperBound == stretch.0.lowerBound
        return parts.contains { part in
          part.row == stretch.1 && part.units.contains(stretch.0.count)
            && (!follows || part.mayBegin.indices.contains(stretch.0.lowerBound) && part.mayBegin[stretch.0.lowerBound])
        }
      }
  }
}

/// A stretch of a duty on one row: it lasts until a break, a session, the next stretch or the duty's end.
struct RowStretch: Hashable, Sendable {
  /// The duty's type; a line has it once.
  let type: Int32
  /// Units after the duty's start.
  let start: Int32
  let row: Int32
}

/// The mixes of a plan, and which agents have which.
struct MixCatalogue: Sendable {
  /// Each once, in the order of agents.
  private(set) var mixes: [Mix] = []
  private var known: [Stretches: Int] = [:]

  /// What an agent who has a mix may be given.
  struct Stretches: Hashable {
    let stretches: [OpenStretch]
    let secondary: [Int]
  }

  /// Makes those of a plan.
  init(plan: Plan, rows: [SupplyRow], units: UnitGrid) {
    let lead = units.unit(at: 0)
    let unitCount = lead + (plan.grid.horizonMinutes + TimeGrid.tailDays * 1440) / units.minutes
    var begins: [Int: [Bool]] = [:]
    for agent in plan.agents.flatMap(plan.versions) {
      guard let stretches = plan.openStretches(of: agent) else { continue }
      let key = Stretches(stretches: stretches, secondary: agent.secondary)
      guard known[key] == nil else { continue }
      for step in Set(stretches.map(\.step)) where begins[step] == nil {
        begins[step] = (0..<unitCount).map { plan.grid.wallClockMinute(at: ($0 - lead) * units.minutes) % step == 0 }
      }
      known[key] = mixes.count
      var budgets: [(queues: [Int], units: Int)] = []
      let parts = stretches.compactMap { stretch -> Mix.Part? in
        let least = (stretch.minutes.lowerBound + units.minutes - 1) / units.minutes
        let most = stretch.minutes.upperBound / units.minutes
        guard least <= most, let row = rows.row(serving: agent.openSet(stretch.queues)) else { return nil }
        var part = Mix.Part(row: row, units: least...most, mayBegin: begins[stretch.step] ?? [])
        if let most = stretch.mostPerDay {
          part.budget = budgets.firstIndex { $0.queues == stretch.queues } ?? budgets.count
          if part.budget == budgets.count { budgets.append((stretch.queues, most / units.minutes)) }
        }
        return part
      }
      let states = budgets.reduce(1) { min(Mix.mostStates + 1, $0 * ($1.units + 1)) }
      mixes.append(
        states <= Mix.mostStates
          ? Mix(parts: parts, budgets: budgets.map(\.units))
          : Mix(parts: parts.map { Mix.Part(row: $0.row, units: $0.units, mayBegin: $0.mayBegin) }))
    }
  }

  /// The mix of what an agent may be given; `nil` for one who keeps the same queues from start to end.
  func mix(of stretches: [OpenStretch]?, secondary: [Int]) -> Int? {
    stretches.flatMap { known[Stretches(stretches: $0, secondary: secondary)] }
  }
}
