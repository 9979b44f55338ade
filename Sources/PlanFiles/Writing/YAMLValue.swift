import PlanModel
import Yams

/// A value on its way into `plan.yaml`: keys stand in the order in which they were given, so the same draft is always
/// written in the same bytes.
struct YAMLValue {
  let node: Node

  /// A word, a number or a text, quoted where it would be read as something else.
  static func text(_ text: some CustomStringConvertible) -> YAMLValue {
    let text = text.description
    let isQuoted = ["", "~", "null", "Null", "NULL"].contains(text)
    return YAMLValue(node: Node(text, Tag(.implicit), isQuoted ? .singleQuoted : .any))
  }

  /// A number in plain digits.
  static func number(_ value: Double) -> YAMLValue { text(DecimalText.plain(value)) }

  /// A share, in per cent where that reads back as the same number.
  static func share(_ value: Double) -> YAMLValue {
    let percent = DecimalText.plain(value * 100) + "%"
    return text(DecimalText.share(percent) == value ? percent : DecimalText.plain(value))
  }

  /// A share where a number without a point or a sign would be one of things.
  static func percent(_ value: Double) -> YAMLValue {
    let percent = DecimalText.plain(value * 100) + "%"
    if DecimalText.share(percent) == value { return text(percent) }
    let plain = DecimalText.plain(value)
    return text(plain.contains(".") ? plain : plain + ".0")
  }

  /// A list below its key, or between brackets.
  static func list(_ values: [YAMLValue], isFlow: Bool = true) -> YAMLValue {
    YAMLValue(node: Node(values.map(\.node), Tag(.seq), isFlow ? .flow : .block))
  }

  /// Keys and values below each other, or between braces; those without a value are left out.
  static func mapping(_ pairs: [(key: String, value: YAMLValue?)], isFlow: Bool = true) -> YAMLValue {
    let nodes = pairs.compactMap { pair in pair.value.map { (YAMLValue.text(pair.key).node, $0.node) } }
    return YAMLValue(node: Node(nodes, Tag(.map), isFlow ? .flow : .block))
  }

  /// A list of texts, or the single one by itself.
  static func texts(_ values: [some CustomStringConvertible]) -> YAMLValue {
    values.count == 1 ? text(values[0]) : list(values.map { text($0) })
  }

  /// The text of a section.
  func section(_ key: String) throws -> String {
    try Yams.serialize(
      node: YAMLValue.mapping([(key, self)], isFlow: false).node, width: -1, allowUnicode: true)
  }
}
