import Workforce

/// The scores of a backtest while it runs: of every model, and by lead and hour of the first one and of seasonal naive.
struct BacktestTally: Sendable {
  private let models: [String]
  private var byModel: [BacktestScore]
  private var first = Parts()
  private var naive = Parts()

  private struct Parts: Sendable {
    var byLead = LeadRange.allCases.map { _ in BacktestScore() }
    var byHour = [BacktestScore](repeating: BacktestScore(), count: 24)
  }

  init(models: [String]) {
    self.models = models
    byModel = models.map { _ in BacktestScore() }
  }

  /// Adds one interval of one model.
  mutating func add(model: Int, lead: Int, hour: Int, actual: Double, forecast: Double, quantiles: [Double]?) {
    byModel[model].add(actual: actual, forecast: forecast, quantiles: quantiles)
    let range = LeadRange(lead: lead).rawValue
    if model == 0 {
      first.byLead[range].add(actual: actual, forecast: forecast, quantiles: quantiles)
      first.byHour[hour].add(actual: actual, forecast: forecast, quantiles: quantiles)
    }
    if models[model] == ForecastModel.seasonalNaive.rawValue {
      naive.byLead[range].add(actual: actual, forecast: forecast, quantiles: quantiles)
      naive.byHour[hour].add(actual: actual, forecast: forecast, quantiles: quantiles)
    }
  }

  /// The tables; `naiveError` is seasonal naive's mean absolute error in the history.
  func report(origins: [CivilDate], naiveError: Double) -> BacktestReport {
    func leads(_ parts: Parts) -> [BacktestRow] {
      LeadRange.allCases.filter { parts.byLead[$0.rawValue].count > 0 }
        .map { parts.byLead[$0.rawValue].row($0.label, naiveError: naiveError) }
    }
    func hours(_ parts: Parts) -> [BacktestRow] {
      (0..<24).filter { parts.byHour[$0].count > 0 }.map { hour in
        parts.byHour[hour].row((hour < 10 ? "0" : "") + "\(hour):00", naiveError: naiveError)
      }
    }
    return BacktestReport(
      origins: origins, models: zip(models, byModel).map { $1.row($0, naiveError: naiveError) },
      byLead: leads(first), byHour: hours(first), seasonalNaiveByLead: leads(naive), seasonalNaiveByHour: hours(naive))
  }
}

/// Leads shown apart in a backtest.
private enum LeadRange: Int, CaseIterable {
  case day, threeDays, week, fortnight, longer

  init(lead: Int) {
    self = lead == 1 ? .day : lead <= 3 ? .threeDays : lead <= 7 ? .week : lead <= 14 ? .fortnight : .longer
  }

  var label: String {
    switch self {
    case .day: "1 day"
    case .threeDays: "2-3 days"
    case .week: "4-7 days"
    case .fortnight: "8-14 days"
    case .longer: "15 days on"
    }
  }
}
