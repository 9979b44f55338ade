/// The covariance between two days, its exponentials by lag computed once.
struct DayLevelCovariance: Sendable {
  private let lagged: [Double]
  private let lagDrift: [Double]
  private let weekday: Double
  private let month: Double
  private let monthScale: Double
  private let constant = DayLevelProcess.constantVariance

  init(_ parameters: DayLevelProcess.Parameters, longestLag: Int) {
    let level = parameters[.level]
    let levelLength = parameters[.levelLength]
    let quick = parameters[.quick]
    let quickLength = parameters[.quickLength]
    let drift = parameters[.drift]
    let driftLength = parameters[.driftLength]
    lagged = (0...longestLag).map {
      level * exponential(-Double($0) / levelLength) + quick * exponential(-Double($0) / quickLength)
    }
    lagDrift = (0...longestLag).map { drift * exponential(-Double($0) / driftLength) }
    weekday = parameters[.weekday]
    month = parameters[.month]
    let monthLength = parameters[.monthLength]
    monthScale = -2 / (monthLength * monthLength)
  }

  @inline(__always)
  func value(lag: Int, samePattern: Bool, monthSine: Double) -> Double {
    var value = constant + lagged[lag] + month * exponential(monthScale * monthSine)
    if samePattern { value += weekday + lagDrift[lag] }
    return value
  }
}
