import Workforce

/// Pricing beside what stands of a line.
extension ColumnGeneration {
  /// The cheapest line of a group at the prices loaded, of those that have what stands.
  func cheapest(
    _ group: MasterScope.Group, beside patterns: [(aspect: LineAspect, line: Line)], mostTallies: Int
  ) -> PricedLine? {
    func cheapest(_ request: LineRequest) -> PricedLine? {
      pricer.cheapestLine(ofClass: group.classIndex, scale: scale, within: request, mostTallies: mostTallies)
    }
    func variant(_ line: Line) -> PricedLine {
      pricer.variant(of: line, ofClass: group.classIndex, days: group.request.free, scale: scale)
    }
    guard let last = patterns.last else { return cheapest(group.request) }
    if last.aspect == .duties { return variant(last.line) }
    var days = Set(group.request.free.hull.filter(group.request.free.contains))
    var standing: [Int32] = []
    for (aspect, line) in patterns {
      let types = line.typesByDay(in: problem)
      switch aspect {
      case .workDays: days = days.filter { types[$0] >= 0 }
      case .duty(let day):
        days.remove(day)
        if types[day] >= 0 { standing.append(types[day]) }
      case .duties: break
      }
    }
    let request = group.request.fixing(standing, in: problem, leaving: days.contains)
    if days.isEmpty { return variant(last.line) }
    guard let rest = cheapest(request) else { return nil }
    // What stands has its breaks where they are cheapest now; the kernel has not paid for it.
    let outside = last.line.split(at: request.free, in: problem).outside
    if outside.types.isEmpty { return rest }
    return variant(outside.joined(with: rest.line, in: problem))
  }
}
