import PlanModel

extension TableReader.Row {
  /// A date or a date with a time; reports an empty field and any other text.
  func moment(_ column: String) -> Moment? {
    guard let text = required(column) else { return nil }
    if let moment = Moment(text) { return moment }
    fail(Moment.fault(of: text), column)
    return nil
  }
}
