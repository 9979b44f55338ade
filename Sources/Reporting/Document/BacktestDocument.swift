public import Forecasting

/// The errors of one queue's forecasts at earlier origins.
public struct BacktestDocument: Encodable, Sendable {
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

  /// Makes it from the report of a queue, by its id.
  public init(_ report: BacktestReport, queue: String) {
    self.queue = queue
    origins = report.origins.map(\.description)
    models = report.models.map(Row.init)
    byLead = report.byLead.map(Row.init)
    byHour = report.byHour.map(Row.init)
    seasonalNaiveByLead = report.seasonalNaiveByLead.map(Row.init)
    seasonalNaiveByHour = report.seasonalNaiveByHour.map(Row.init)
  }
}
