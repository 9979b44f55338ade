import Forecasting
import Foundation
import Workforce

/// The errors of one queue's forecasts at earlier origins.
struct BacktestDocument: Encodable {
  /// Errors of one model over one part; what is unknown is absent.
  struct Row: Encodable {
    var label: String
    var intervals: Int
    var wape: Double?
    var bias: Double?
    var mase: Double?
    var pinball: Double?
    var coverage80: Double?
    var coverage90: Double?

    private enum CodingKeys: String, CodingKey {
      case label, intervals, wape, bias, mase, pinball
      case coverage80 = "coverage_80"
      case coverage90 = "coverage_90"
    }

    init(_ row: BacktestRow) {
      label = row.label
      intervals = row.count
      wape = row.wape
      bias = row.bias
      mase = row.mase
      pinball = row.pinball
      coverage80 = row.coverage80
      coverage90 = row.coverage90
    }
  }

  var queue: String
  var origins: [String]
  var models: [Row]
  var byLead: [Row]
  var byHour: [Row]
  var seasonalNaiveByLead: [Row]
  var seasonalNaiveByHour: [Row]

  init(_ report: BacktestReport, queue: String) {
    self.queue = queue
    origins = report.origins.map(\.description)
    models = report.models.map(Row.init)
    byLead = report.byLead.map(Row.init)
    byHour = report.byHour.map(Row.init)
    seasonalNaiveByLead = report.seasonalNaiveByLead.map(Row.init)
    seasonalNaiveByHour = report.seasonalNaiveByHour.map(Row.init)
  }

  /// For people: all models, then the first one by lead and by hour, with seasonal naive's error beside it.
  var table: String {
    let first = origins.first ?? ""
    let span = origins.count == 1 ? first : "\(first) to \(origins.last ?? "")"
    let model = models.first?.label ?? ""
    return "\(queue): \(Wording.count(origins.count, "origin")), \(span)\n"
      + BacktestDocument.lines("all leads", models, beside: nil)
      + BacktestDocument.lines("\(model), by lead", byLead, beside: seasonalNaiveByLead)
      + BacktestDocument.lines("\(model), by hour", byHour, beside: seasonalNaiveByHour)
  }

  private static let labelWidth = 40

  private static func lines(_ title: String, _ rows: [Row], beside naive: [Row]?) -> String {
    var header = padded("  \(title)") + "   WAPE    bias   MASE  pinball   80 %   90 %"
    if naive?.isEmpty == false { header += "   seasonal-naive" }
    let known = (naive ?? []).reduce(into: [String: Double]()) { known, row in known[row.label] = row.wape }
    let lines = rows.map { row in
      let line =
        padded("    \(row.label)") + percent(row.wape) + percent(row.bias, isSigned: true) + number(row.mase, 7)
        + number(row.pinball, 9) + percent(row.coverage80, width: 7) + percent(row.coverage90, width: 7)
      return known[row.label].map { line + percent($0, width: 17) } ?? line
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  private static func padded(_ text: String) -> String {
    text.padding(toLength: labelWidth, withPad: " ", startingAt: 0)
  }

  private static func percent(_ share: Double?, width: Int = 8, isSigned: Bool = false) -> String {
    right(share.map { String(format: isSigned ? "%+.1f" : "%.1f", 100 * $0) }, width)
  }

  private static func number(_ value: Double?, _ width: Int) -> String {
    right(value.map { String(format: "%.2f", $0) }, width)
  }

  private static func right(_ text: String?, _ width: Int) -> String {
    let text = text ?? "-"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// For spreadsheets: a row a queue, part, label and model.
  static func csv(_ documents: [BacktestDocument]) -> String {
    var text = "queue,part,label,model,intervals,wape,bias,mase,pinball,coverage_80,coverage_90\n"
    for document in documents {
      let model = document.models.first?.label ?? ""
      let parts: [(String, [Row], String?)] = [
        ("all", document.models, nil), ("lead", document.byLead, model), ("hour", document.byHour, model),
        ("lead", document.seasonalNaiveByLead, ForecastModel.seasonalNaive.rawValue),
        ("hour", document.seasonalNaiveByHour, ForecastModel.seasonalNaive.rawValue),
      ]
      for (part, rows, model) in parts {
        for row in rows {
          let numbers = [row.wape, row.bias, row.mase, row.pinball, row.coverage80, row.coverage90]
            .map { $0.map { String(format: "%.6f", $0) } ?? "" }
          text +=
            ([document.queue, part, model == nil ? "" : row.label, model ?? row.label, "\(row.intervals)"] + numbers)
            .joined(separator: ",") + "\n"
        }
      }
    }
    return text
  }
}
