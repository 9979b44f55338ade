import LinearProgramming
import Workforce

/// Everybody on a few days in whole numbers: GLPK's branch and bound where a dive would decide agent by agent.
///
///     minimise   Σ own cost · x + Σ slope · y
///     groups     Σ x = agents                            x: agents of a group with these duties
///     duties     Σ x = n = Σ v                           n: duties of a type, v: those of them with these breaks, whoever works them
///     cells      Σ units · v − Σ y = −units present
///
/// Two things make it small. Breaks are chosen for all duties of a type together, not for each agent's (implicit breaks): what tells two
/// agents apart is which duties they may work, never where the break lies. How many duties there are of a type is what is branched
/// on first. And agents with the same lines to choose from are one group, so that nothing is branched on twice.
///
/// ## Source
/// Implicit breaks: S. E. Bechtold, L. W. Jacobs, "Implicit modeling of flexible break assignments in optimal shift scheduling",
/// *Management Science* 36 (1990); T. Aykin, "Optimal shift scheduling with multiple break windows", *Management Science* 42 (1996).
/// Why, and what it brings: decision 82.
struct WindowProgramme {
  /// Who may have the same breaks, rows and stretches in a duty of the same type.
  struct Owner: Hashable {
    let choices: [Int]
    let tiers: Int
    /// The class, where what a duty may hold depends on more than its type and rows.
    let classIndex: Int?
  }

  struct Key: Hashable {
    let type: Int32
    /// Place among the owners.
    let owner: Int
  }

  /// What agents have in common who are one group.
  private struct Signature: Hashable {
    let owners: [Int]
    let lines: [[Int32]: Int]
  }

  /// Agents with the same lines to choose from, and these lines.
  struct Team {
    var members: [Int]
    var patterns: [[Int32]: Int]
  }

  /// What came of it.
  struct End {
    /// A line for each group; `nil` when none below the cutoff was found.
    var lines: [Line]?
    /// Whether the programme has nothing below the cutoff that is not found.
    var isSettled = false
    /// Work done, as ``ColumnGeneration/effort`` counts it.
    var effort = 0
    /// Trouble that GLPK had.
    var troubles: [SimplexTrouble] = []
  }

  /// Days beyond which agents have too many lines.
  static let mostDays = 3
  /// Lines times agents up to which each is tried with each.
  private static let mostChecks = 60_000

  let problem: RosterProblem
  let generation: ColumnGeneration
  let present: [Line]
  private(set) var teams: [Team] = []
  private(set) var owners: [Owner: Int] = [:]
  private(set) var variants: [Key: Set<LinePiece>] = [:]

  /// The whole-number programme of a relaxation that has been solved.
  ///
  /// - Parameters:
  ///   - generation: The relaxation, each agent of which is a group.
  ///   - listed: Further lines by group.
  ///   - present: The line that each group has now.
  init(_ generation: ColumnGeneration, listed: [[Line]], present: [Line]) {
    self.generation = generation
    self.present = present
    problem = generation.problem
    let days = generation.scope.days.hull.filter(generation.scope.days.contains)
    let ownersOfGroup = present.indices.map { group in
      days.map { day in
        let owner = owner(group, onDay: day)
        let place = owners[owner] ?? owners.count
        owners[owner] = place
        return place
      }
    }
    var patterns = [[[Int32]: Int]](repeating: [:], count: present.count)
    func note(_ line: Line, _ group: Int) {
      patterns[group][line.types] = min(line.ownCost, patterns[group][line.types] ?? Int.max)
      for piece in line.pieces(in: problem) {
        if let key = key(of: piece.type, group: group) { variants[key, default: []].insert(piece) }
      }
    }
    for (group, lines) in listed.enumerated() {
      for line in lines { note(line, group) }
    }
    for (group, line) in present.enumerated() { note(line, group) }
    for column in generation.master.columns { note(column.line, column.group) }
    share(&patterns, among: Dictionary(grouping: present.indices) { pool(of: $0, owners: ownersOfGroup[$0]) })
    var places: [Signature: Int] = [:]
    for group in present.indices {
      let signature = Signature(owners: ownersOfGroup[group], lines: patterns[group])
      if let place = places[signature] {
        teams[place].members.append(group)
      } else {
        places[signature] = teams.count
        teams.append(Team(members: [group], patterns: patterns[group]))
      }
    }
  }

  /// Agents under one set of rules with the same rows: what one of them may work, others may as well.
  private func pool(of group: Int, owners: [Int]) -> [Int] {
    [problem.classes[generation.scope.groups[group].classIndex].contract] + owners
  }

  /// Gives each agent the lines of others of the pool that break no rule.
  private func share(_ patterns: inout [[[Int32]: Int]], among pools: [[Int]: [Int]]) {
    for (_, members) in pools.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      // In an order of their own: what a class's limits asked for is remembered from one line to the next.
      let all = Set(members.flatMap { patterns[$0].keys }).sorted { $0.lexicographicallyPrecedes($1) }
      guard all.count * members.count <= WindowProgramme.mostChecks else { continue }
      var tried = 0
      defer { generation.note(effort: tried / ColumnGeneration.linesPerEffort) }
      for member in members {
        let group = generation.scope.groups[member]
        let costs = problem.classes[group.classIndex].dutyCosts
        for types in all where patterns[member][types] == nil && types.allSatisfy({ costs[Int($0)] != nil }) {
          tried += 1
          if let ownCost = generation.ownCost(of: group, types: types) { patterns[member][types] = ownCost }
        }
      }
    }
  }

  private func owner(_ group: Int, onDay day: Int) -> Owner {
    let index = generation.scope.groups[group].classIndex
    let own = problem.classes[index]
    let isOwn = !own.sessions.isEmpty || own.priced.contains { $0 >= problem.rowCount }
    return Owner(choices: own.choices(onDay: day), tiers: own.tiers, classIndex: isOwn ? index : nil)
  }

  func key(of type: Int32, group: Int) -> Key? {
    owners[owner(group, onDay: problem.dutyTypes[Int(type)].day)].map { Key(type: type, owner: $0) }
  }
}
