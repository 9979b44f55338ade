import PlanModel
import Workforce

/// A change that a scenario asks for, and where it is written: at the id that it names, if it names one.
struct ReadChange {
  let change: ScenarioChange
  let place: NodeReader

  init(_ change: PlanChange, at place: NodeReader) {
    self.change = .plan(change)
    self.place = place
  }

  init(_ change: DemandChange, at place: NodeReader) {
    self.change = .demand(change)
    self.place = place
  }

  init(_ absence: RandomAbsence, at place: NodeReader) {
    change = .absentAtRandom(absence)
    self.place = place
  }
}

/// A verb of a scenario: a key, and what it makes of its value. What cannot be read is reported and left out.
protocol ScenarioVerb {
  /// The key.
  static var key: String { get }

  /// The changes that a value asks for.
  static func changes(_ reader: NodeReader) -> [ReadChange]
}

extension NodeReader {
  /// The mappings of a list, or the value itself as the only one; each key that nobody asks for is reported.
  /// Any of them may say a `reason`, which is for people alone.
  func eachMapping(_ read: (MappingReader) -> [ReadChange]) -> [ReadChange] {
    itemsOrSelf().flatMap { item -> [ReadChange] in
      guard let keys = item.mapping() else { return [] }
      let changes = read(keys)
      _ = keys.value("reason")?.text(expecting: "a reason")
      keys.finish()
      return changes
    }
  }

  /// The entries of a mapping whose keys are ids.
  func eachEntry(_ read: (_ id: String, _ value: NodeReader) -> [ReadChange]) -> [ReadChange] {
    guard let keys = mapping() else { return [] }
    return keys.keys.flatMap { id in keys.value(id).map { read(id, $0) } ?? [] }
  }

  /// Ids, one or a list of them, each with its place.
  func places(of noun: String) -> [(id: String, place: NodeReader)] {
    itemsOrSelf().compactMap { item in item.text(expecting: "the id of a \(noun)").map { ($0, item) } }
  }
}
