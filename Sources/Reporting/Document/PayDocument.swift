import Planning

/// What a roster's work is paid as JSON shows it, by line, in the plan's units of cost; its sums are the roster's cost of hours and pay.
struct PayDocument: Encodable {
  struct Line: Encodable {
    var id: String
    /// Hours for which it is paid; absent of allowances.
    var hours: Double?
    var cost: Double
  }
  /// Paid hours, and what they cost.
  var paidHours: Double
  var hoursCost: Double
  var lines: [Line]
  var total: Double

  init(_ figures: PayFigures) {
    paidHours = DocumentText.rounded(Double(figures.paidMinutes) / 60)
    hoursCost = Double(figures.hours) / 1000
    lines = figures.lines.map {
      Line(
        id: $0.id, hours: $0.minutes.map { DocumentText.rounded($0 / 60) }, cost: Double($0.thousandths) / 1000)
    }
    total = Double(figures.total) / 1000
  }
}
