import Workforce

/// What all parts of a search brought, in the order in which they were first tried; gains in thousandths or steps until asked for.
struct SearchPartsLog: Sendable {
  private var noted: [SearchPart] = []

  /// The parts with their gains in the plan's unit of cost.
  func parts(in scale: CostScale) -> [SearchPart] {
    let unit = Double(scale.unit) / 1000
    return noted.map { part in
      var counted = part
      counted.gained *= unit
      counted.raised *= unit
      return counted
    }
  }

  /// Notes what a part did, by how much it made a roster cheaper and by how much it raised the bound.
  mutating func note(_ name: String, tried: Int = 1, gained: Int = 0, raised: Int = 0, seconds: Double) {
    var part = SearchPart(name: name)
    part.tried = tried
    part.gained = Double(max(0, gained))
    part.raised = Double(max(0, raised))
    part.seconds = seconds
    noted.add([part])
  }

  /// Adds what another searcher has noted.
  mutating func note(_ other: SearchPartsLog) { noted.add(other.noted) }
}
