import PlanModel

/// Single values: each reading returns `nil` after it has reported why.
extension NodeReader {
  /// The value of a field of the plan.
  func read<Field: PlanField>(_ field: Field) -> Field.Value? {
    guard let text = text(expecting: field.expected) else { return nil }
    do throws(FieldFault) {
      return try field.value(of: text)
    } catch {
      fail(error.code, error.message, fix: error.fix)
      return nil
    }
  }

  /// The values of a field, one or a list of them.
  func list<Field: PlanField>(_ field: Field) -> [Field.Value] {
    entries { $0.read(field) }
  }

  /// Ids of things of a kind, one or a list of them.
  func ids(of noun: String) -> [String] {
    entries { $0.text(expecting: "the id of a \(noun)") }
  }
}
