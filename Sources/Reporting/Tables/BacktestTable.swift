import Forecasting
import Foundation

/// The errors of forecasts as a comma-separated table.
public enum BacktestTable {
  /// A row a queue, part, label and model.
  public static func text(_ documents: [BacktestDocument]) -> String {
    var table = CSVText(header: [
      "queue", "part", "label", "model", "intervals", "wape", "bias", "mase", "pinball", "coverage_80", "coverage_90",
    ])
    for document in documents {
      let model = document.models.first?.label ?? ""
      let parts: [(String, [BacktestDocument.Row], String?)] = [
        ("all", document.models, nil), ("lead", document.byLead, model), ("hour", document.byHour, model),
        ("lead", document.seasonalNaiveByLead, ForecastModel.seasonalNaive.rawValue),
        ("hour", document.seasonalNaiveByHour, ForecastModel.seasonalNaive.rawValue),
      ]
      for (part, rows, model) in parts {
        for row in rows {
          let numbers = [row.wape, row.bias, row.mase, row.pinball, row.coverage80, row.coverage90]
            .map { $0.map { String(format: "%.6f", $0) } ?? "" }
          table.append(
            [document.queue, part, model == nil ? "" : row.label, model ?? row.label, "\(row.intervals)"] + numbers)
        }
      }
    }
    return table.text
  }
}
