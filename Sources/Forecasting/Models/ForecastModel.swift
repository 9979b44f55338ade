/// The models there are to choose from.
public enum ForecastModel: String, Hashable, Sendable, CaseIterable, Codable {
  /// The last day.
  case naive
  /// The same weekday a week ago.
  case seasonalNaive = "seasonal-naive"
  /// The mean of the last eight same weekdays.
  case meanOfEight = "mean-of-8"
  /// The median of the last six same weekdays.
  case medianOfSix = "median-of-6"
  /// Robust weekday × interval profile with a damped level.
  case robustProfile = "robust-profile"
  /// Double-seasonal exponential smoothing with autoregressive adjustment.
  case doubleSeasonalSmoothing = "double-seasonal-smoothing"
  /// Day level and singular-vector shapes, carried forward by a Gaussian process.
  case shapeFactors = "shape-factors"
  /// Dynamic harmonic regression with ridge.
  case harmonicRegression = "harmonic-regression"
  /// All models of ``combined``, weighted by their recent rolling-origin errors: the default.
  case combination

  /// The models that the combination draws on.
  public static let combined: [ForecastModel] = [
    .doubleSeasonalSmoothing, .shapeFactors, .harmonicRegression, .robustProfile,
  ]

  /// The models shown beside the combination in its backtest.
  static let compared: [ForecastModel] = [.seasonalNaive, .meanOfEight, .medianOfSix, .naive]

  /// Whether the model is one to compare with: it then sees the history as it is.
  var isBaseline: Bool {
    switch self {
    case .naive, .seasonalNaive, .meanOfEight, .medianOfSix: true
    default: false
    }
  }

  /// The model itself; `nil` for the combination, which is made of the others.
  var single: (any VolumeModel)? {
    switch self {
    case .naive: Naive()
    case .seasonalNaive: SameWeekday.seasonalNaive
    case .meanOfEight: SameWeekday.meanOfEight
    case .medianOfSix: SameWeekday.medianOfSix
    case .robustProfile: RobustProfile()
    case .doubleSeasonalSmoothing: DoubleSeasonalSmoothing()
    case .shapeFactors: ShapeFactorModel()
    case .harmonicRegression: HarmonicRegression()
    case .combination: nil
    }
  }
}
