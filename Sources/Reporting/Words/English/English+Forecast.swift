public import Forecasting
public import Planning
import WallClock
public import Workforce

// Contacts expected.

extension English {
  /// What is odd about the contacts expected.
  public func sentence(for warning: ContactWarning, in plan: Plan) -> String {
    switch warning {
    case .reading(let sentence): sentence
    case .forecasting(let warning): sentence(for: warning)
    case .notUpdated(let queue, let day):
      "the history of queue [\(plan.queues[queue].id)] holds nothing of \(day) yet; that day is not updated"
    case .quantileUnused: "the staffing quantile is not used: a forecast made elsewhere has no quantiles"
    }
  }

  /// What is odd about a queue's history, and what was done about it.
  public func sentence(for warning: ForecastWarning) -> String {
    let queue = "queue (\(warning.queue))"
    func listed(_ dates: [CivilDate]) -> String { dates.map(\.description).joined(separator: ", ") }
    return switch warning.facts {
    case .noHistory(let firstDay): "\(queue) has no history before \(firstDay); no contacts are expected"
    case .onlyZeros: "\(queue) never had a contact; none are expected"
    case .shortHistory(let observed, let span):
      "\(queue) has \(observed) days of history over \(span) days; two weeks are the least that shows a pattern of the week"
    case .unseenWeekdays(let weekdays):
      "\(queue) was never observed on \(weekdays.map(\.rawValue).joined(separator: ", ")); the mean of the other weekdays "
        + "is used"
    case .endsEarly(let last, let unrecorded, let firstDay):
      "the history of \(queue) ends on \(last), \(unrecorded) days before \(firstDay)"
    case .unusualDays(let dates): "\(queue) had days unlike the rest: \(listed(dates))"
    case .noHandlingTime(let seconds):
      "the history of \(queue) holds no handling time; \(Int(seconds)) s are used"
    case .levelShift(let factor, let date):
      "the level of \(queue) changed by \(Int(((factor - 1) * 100).rounded())) % on \(date); what came before is scaled to "
        + "the new level"
    case .outages(let dates):
      "\(queue) had intervals without contacts that look like outages on \(listed(dates))"
    case .biasedHours(let hours, let bias):
      "\(queue) has few contacts at \(hours.map(text).joined(separator: ", ")): earlier forecasts were "
        + "\(Int((abs(bias) * 100).rounded())) % too \(bias > 0 ? "high" : "low") there"
    case .unlearnedSpecialDay(let name, let date):
      "\(queue) never saw a day named (\(name)) before \(date); the day is left as it is"
    }
  }

  /// `00:00-05:00`.
  private func text(_ hours: Range<Int>) -> String {
    "\(ClockText.hoursAndMinutes(60 * hours.lowerBound))-\(ClockText.hoursAndMinutes(60 * hours.upperBound))"
  }

  /// Why a model was used.
  public func sentence(for choice: ModelChoice) -> String {
    switch choice {
    case .shortHistory(let days, let needed):
      "\(days) days of history are too few to judge models by (\(needed) are needed)"
    case .askedFor: "asked for"
    case .byErrors(let best):
      "each model counts by its errors at earlier origins; \(best?.rawValue ?? "none") counts most"
    }
  }

  /// `0 contacts where about 80 were to be expected: not learned from`.
  public func sentence(for part: UnusualPart) -> String {
    let counts =
      "\(Int(part.actual.rounded())) contacts where about \(Int(part.expected.rounded())) were to be expected"
    return part.setAside ? "\(counts): not learned from" : "\(counts): kept"
  }

  /// `Idul Fitri`, `after Idul Fitri`.
  public func name(of day: DayFactor) -> String {
    guard day.offset != 0 else { return day.name }
    return (day.offset < 0 ? "before " : "after ") + (day.name.isEmpty ? "a day without contacts" : day.name)
  }

  /// `files: 60.0 hours of work, which no contact brings`.
  public func expectedWork(ofQueue queue: String, hours: Double) -> String {
    "\(queue): \(tenths(hours)) hours of work, which no contact brings"
  }

  /// `phone: 1234.5 contacts, most on 2026-11-23 (210.0); combination`.
  public func expected(
    ofQueue queue: String, contacts: Double, busiestDay: String, itsContacts: Double, model: String?
  ) -> String {
    "\(queue): \(tenths(contacts)) contacts, most on \(busiestDay) (\(tenths(itsContacts))); "
      + (model ?? "forecast made elsewhere")
  }

  /// `2026-09-01 06:00-08:00 outage: …`.
  public func unusual(on date: String, from: String?, to: String?, kind: String, reason: String) -> String {
    let times = from.flatMap { from in to.map { " \(span(from, $0))" } } ?? ""
    return "\(date)\(times) \(kind): \(reason)"
  }

  /// `1 day`: as it is.
  public func label(ofErrors label: String) -> String { label }

  /// `why`, `weights`, ….
  public func heading(_ heading: ForecastHeading) -> String {
    switch heading {
    case .reason: "why"
    case .weights: "weights"
    case .unusual: "unusual in the history"
    case .specialDays: "special days"
    case .handlingTime: "handling time"
    case .update: "update"
    case .adjustments: "adjustments"
    }
  }

  /// `until 2026-11-23 10:30 383.0 contacts came where 432.1 were expected; the rest of the day is now forecast 8.6 % lower
  /// (1240.2 contacts instead of 1356.9)`.
  public func update(
    until: String, came: Double, cameExpected: Double, restBefore: Double, restAfter: Double
  ) -> String {
    let seen =
      "until \(until) \(tenths(came)) contacts came where \(tenths(cameExpected)) were expected; "
    guard restBefore > 0 else { return seen + "nothing more is expected that day" }
    let change = 100 * (restAfter / restBefore - 1)
    guard abs(change) >= 0.05 else { return seen + "the rest of the day stays as it was" }
    return seen
      + "the rest of the day is now forecast \(tenths(abs(change))) % \(change < 0 ? "lower" : "higher") "
      + "(\(tenths(restAfter)) contacts instead of \(tenths(restBefore)))"
  }

  /// `2026-11-23 to 2026-11-24 percent +10: 400.0 -> 440.0 contacts; Mailing (Ann)`.
  public func adjustment(
    from: String, to end: String, action: String, effect: String, reason: String, author: String
  ) -> String { "\(from) to \(end) \(action): \(effect); \(reason) (\(author))" }

  /// `312.4 s a contact: talk 210.0, hold 30.2, wrap-up 72.2`.
  public func handling(seconds: Double, parts: [(part: HandlingPart, seconds: Double)]) -> String {
    "\(tenths(seconds)) s a contact: "
      + parts.map { "\(name(of: $0.part)) \(tenths($0.seconds))" }.joined(separator: ", ")
  }

  /// `talk`, `hold`, `wrap-up`.
  public func name(of part: HandlingPart) -> String { part.rawValue }

  /// `400.0 -> 440.0 contacts`.
  public func contacts(before: Double, after: Double) -> String {
    "\(tenths(before)) -> \(tenths(after)) contacts"
  }

  /// `240.0 -> 216.0 s a contact`.
  public func handling(before: Double, after: Double) -> String {
    "\(tenths(before)) -> \(tenths(after)) s a contact"
  }

  /// `phone: 10 origins, 2026-09-01 to 2026-10-12`.
  public func backtest(ofQueue queue: String, origins: [String]) -> String {
    let first = origins.first ?? ""
    let span = origins.count == 1 ? first : "\(first) to \(origins.last ?? "")"
    return "\(queue): \(count(origins.count, "origin")), \(span)"
  }

  /// `backtest of …`.
  public func backtest(below text: String) -> String { "backtest of \(text)" }

  /// `all leads`, `combination, by lead`.
  public func title(of part: BacktestPart) -> String {
    switch part {
    case .allLeads: "all leads"
    case .byLead(let model): "\(model), by lead"
    case .byHour(let model): "\(model), by hour"
    }
  }
}
