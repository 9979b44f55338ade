import Workforce

/// Lines listed one by one, where those that the rounds brought are too few for whole numbers.
extension ColumnGeneration {
  /// Lines that are tried at most, a second's worth, and lines that are worth a unit of effort.
  private static let mostListed = 60_000
  static let linesPerEffort = 5

  /// For each group the cheapest line with each duty that some line of the programme has on some day, at the best prices known, as far as it costs no
  /// more than so much above the group's cheapest.
  ///
  /// A roster below `bound + gap` has no line whose reduced cost at the prices of the bound is above the gap: each group's cheapest
  /// line, and so the bound, would be exceeded by it.
  ///
  /// - Parameters:
  ///   - gap: In thousandths.
  ///   - shouldStop: Asked for each group.
  /// - Returns: Lines by group; `nil` when it was stopped, there are no prices, or there would be too many to try.
  func list(within gap: Double, shouldStop: () -> Bool) -> [[Line]]? {
    guard let bestPrices else { return nil }
    load(bestPrices)
    var typesOfDay: [Int: Set<Int32>] = [:]
    for column in master.columns {
      for type in column.line.types { typesOfDay[problem.dutyTypes[Int(type)].day, default: []].insert(type) }
    }
    let days = typesOfDay.keys.sorted()
    let count = typesOfDay.values.reduce(0) { $0 + $1.count } * scope.groups.count
    guard count <= ColumnGeneration.mostListed else { return nil }
    var tried = 0
    defer { note(effort: tried / ColumnGeneration.linesPerEffort) }
    var lists: [[Line]] = []
    for group in scope.groups {
      if shouldStop() { return nil }
      guard let cheapest = cheapest(group, beside: [], mostTallies: LinePricer.searchTallies) else { return nil }
      let most = cheapest.bound.addingSaturated(Int(saturating: gap * Double(scale)))
      let own = problem.classes[group.classIndex]
      let agentTypes = Set(pricer.model.freeTypes[own.contract].on(scope.days.hull))
      var lines = [cheapest.line]
      for day in days {
        for type in (typesOfDay[day] ?? []).sorted()
        where own.dutyCosts[Int(type)] != nil && agentTypes.contains(type) {
          tried += 1
          guard let line = line(of: group, with: type, onDay: day), line.cost <= most else { continue }
          lines.append(line.line)
        }
      }
      lists.append(lines)
    }
    return lists
  }

  /// The cheapest line of a group with a duty.
  private func line(of group: MasterScope.Group, with type: Int32, onDay day: Int) -> PricedLine? {
    let request = group.request.fixing([type], in: problem, leaving: { $0 != day })
    guard
      let rest = pricer.cheapestLine(
        ofClass: group.classIndex, scale: scale, within: request, mostTallies: LinePricer.searchTallies)
    else { return nil }
    var line = Line()
    line.types = (rest.line.types + [type]).sorted()
    line.ownCost = rest.line.ownCost
    return pricer.variant(of: line, ofClass: group.classIndex, days: group.request.free, scale: scale)
  }

  /// What a group's line with these duties costs beside its presence; `nil` when it breaks a rule.
  func ownCost(of group: MasterScope.Group, types: [Int32]) -> Int? {
    let request = group.request.fixing(types, in: problem, leaving: { _ in false })
    return pricer.cheapestLine(
      ofClass: group.classIndex, scale: scale, within: request, mostTallies: LinePricer.searchTallies)?.line.ownCost
  }
}
