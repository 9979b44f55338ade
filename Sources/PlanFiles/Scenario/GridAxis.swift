import Yams

/// The values that an axis of a grid takes: a list in place of a single value, `percent: [-10, 0, +10]`.
enum GridAxis {
  /// Keys whose value may be a list in a grid.
  static let swept = [
    "percent", "count", "random", "share", "then", "service-level", "daily-service-level", "mean-wait",
    "maximum-occupancy", "maximum-abandonment", "shortfall", "surplus", "cost",
  ]

  /// A tree with one of the values in place of the list.
  struct Variant {
    var value: String
    var node: Node
  }

  /// One tree for each value of the first list found; none when there is no list.
  static func variants(of node: Node) -> [Variant] {
    guard case .mapping(let mapping) = node else { return [] }
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { continue }
      if swept.contains(name.string), case .sequence(let values) = value {
        return values.compactMap { single in
          guard case .scalar(let scalar) = single else { return nil }
          return Variant(value: scalar.string, node: replacing(key, by: single, in: mapping))
        }
      }
      let inner = variants(of: value)
      if !inner.isEmpty {
        return inner.map {
          Variant(value: "\(name.string) \($0.value)", node: replacing(key, by: $0.node, in: mapping))
        }
      }
    }
    return []
  }

  private static func replacing(_ key: Node, by value: Node, in mapping: Node.Mapping) -> Node {
    var changed = mapping
    changed[key] = value
    return .mapping(changed)
  }
}
