import Planning

/// What programs call the measures of a comparison.
enum MeasureKey {
  /// What programs call a measure, and its queue.
  static func of(_ measure: CaseMeasure) -> (measure: String, queue: Int?) {
    switch measure {
    case .agents: ("agents", nil)
    case .fullTimeNeeded: ("full_time_needed", nil)
    case .fullTimeHad: ("full_time_had", nil)
    case .paidHours: ("paid_hours", nil)
    case .cost: ("cost", nil)
    case .pay: ("pay", nil)
    case .bound: ("bound", nil)
    case .shortHours: ("short_hours", nil)
    case .surplusHours: ("surplus_hours", nil)
    case .contacts(let queue): ("contacts", queue)
    case .serviceLevel(let queue): ("service_level", queue)
    case .abandonment(let queue): ("abandonment", queue)
    case .meanWait(let queue): ("mean_wait", queue)
    case .occupancy: ("occupancy", nil)
    case .wishesRefused: ("wishes_refused", nil)
    case .nights: ("nights", nil)
    case .weekends: ("weekends", nil)
    }
  }
}
