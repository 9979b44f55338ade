/// Which kind of neighbourhood comes next, by what each gained for its effort.
struct NeighbourhoodSelection {
  /// A kind with what it has been worth.
  private struct Entry {
    var neighbourhood: any Neighbourhood
    /// Gain per unit of effort, forgetting slowly, where duties have no variants.
    var rate = 1.0
  }

  private let problem: RosterProblem
  private var entries: [Entry] = []
  /// Whose turn it is where duties have variants.
  private var turns: Turns

  init(problem: RosterProblem) {
    self.problem = problem
    if FewAgents.suits(problem) { entries.append(Entry(neighbourhood: FewAgents(problem: problem))) }
    if FewDays.suits(problem) { entries.append(Entry(neighbourhood: FewDays(problem: problem))) }
    turns = Turns(count: entries.count, memory: 4 * Double(NeighbourhoodEffort.most), floor: 0.01)
  }

  /// A neighbourhood to solve, with the place of its kind.
  struct Choice {
    let place: Int
    let name: String
    let deservesCare: Bool
    let agents: [Int]
    let days: FreeDays
  }

  /// The next neighbourhood.
  mutating func next(of search: LineSearch, random: inout RandomSource) -> Choice {
    let place = choose(&random)
    let (agents, days) = entries[place].neighbourhood.next(of: search, random: &random)
    let kind = entries[place].neighbourhood
    return Choice(
      place: place, name: kind.name, deservesCare: kind.deservesCare, agents: agents, days: days)
  }

  /// Learns what a neighbourhood was worth.
  ///
  /// Where duties have variants, kinds differ much in their effort: what the relaxation promised counts a tenth of a gain,
  /// and each kind then gets effort in proportion to its rate.
  ///
  /// The gain is by how much the roster became cheaper, the promise by how much the relaxation lay below it, in thousandths.
  mutating func learn(_ choice: Choice, gain: Int, promise: Double, effort: Int) {
    let place = choice.place
    entries[place].neighbourhood.adapt(effort: effort)
    let gain = Double(gain) / problem.typicalShortfall
    let effort = Double(max(effort, 1))
    guard problem.hasVariants else {
      entries[place].rate = 0.85 * entries[place].rate + 0.15 * gain / effort * 1e4
      return
    }
    let promised = 0.1 * max(0, promise) / problem.typicalShortfall
    turns.note(place, gain: (gain + promised) * 1e4, effort: effort)
  }

  private func choose(_ random: inout RandomSource) -> Int {
    if entries.count == 1 { return 0 }
    // Of equals the last: the kinds that cost more come last.
    if problem.hasVariants { return turns.next() }
    if random.below(5) == 0 { return random.below(entries.count) }
    let weights = entries.map { max($0.rate, 0.02) }
    var left = random.unit() * weights.reduce(0, +)
    for place in weights.indices.dropLast() {
      if left < weights[place] { return place }
      left -= weights[place]
    }
    return weights.count - 1
  }
}
