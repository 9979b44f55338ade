import Workforce

/// What one special day, or the day before or after it, once did to a queue.
struct DayEffectSample: Sendable {
  let key: DayEffectKey
  /// When it was.
  let date: CivilDate
  /// Contacts that came.
  let actual: Double
  /// Contacts that would have come on an ordinary day.
  let expected: Double
}

/// Factors on special days and their neighbours, learned from samples of one or several queues.
///
/// Samples of the same date are added up over the queues that share the day. On the day itself the factor is the
/// median of its dates. Before and after it, the logarithm is shrunk by half a date's worth: an after-effect of a
/// closure towards that of all closures, anything else towards none.
struct DayEffects: Sendable {
  /// Dates that the prior is worth.
  static let priorDates = 0.5

  private let samples: [DayEffectSample]

  init(_ samples: [DayEffectSample]) {
    self.samples = samples
  }

  /// The factor for a key; `nil` for a special day that was never seen.
  func factor(for key: DayEffectKey) -> Double? {
    let own = logarithms { $0.name == key.name && $0.offset == key.offset && $0.closed == key.closed }
    guard key.offset != 0 else { return own.isEmpty ? nil : exponential(median(own)) }
    let prior: Double
    if key.closed {
      prior = shrunk(logarithms { $0.closed && $0.offset == key.offset }, towards: 0)
    } else {
      prior = 0
    }
    return exponential(key.name.isEmpty ? prior : shrunk(own, towards: prior))
  }

  private func shrunk(_ values: [Double], towards prior: Double) -> Double {
    (values.reduce(0, +) + DayEffects.priorDates * prior) / (Double(values.count) + DayEffects.priorDates)
  }

  private func logarithms(where wanted: (DayEffectKey) -> Bool) -> [Double] {
    var dates: [CivilDate] = []
    var actual: [Double] = []
    var expected: [Double] = []
    for sample in samples where wanted(sample.key) {
      if let index = dates.firstIndex(of: sample.date) {
        actual[index] += sample.actual
        expected[index] += sample.expected
      } else {
        dates.append(sample.date)
        actual.append(sample.actual)
        expected.append(sample.expected)
      }
    }
    return zip(actual, expected).map { logarithm(($0 + 1) / ($1 + 1)) }
  }
}
