import PlanModel
import Workforce

/// `sessions`: training, coaching, meetings.
struct SessionsSection {
  /// `nil` when the section is not there.
  private(set) var sessions: [SessionDraft]?

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard plan.value("sessions") != nil else { return }
    var isPartial = false
    sessions = plan.things(
      "sessions", noun: "session", example: "[{id: coaching, minutes: 30, per-week: 1}]",
      first: "- {id: coaching, minutes: 30, per-week: 1}", isPartial: &isPartial
    ) { id, keys in
      let minutes = keys.required("minutes", "30")?.read(SessionDraft.Fields.minutes)
      let time = SessionsSection.time(keys)
      let session = SessionDraft(
        id: id ?? "", minutes: minutes ?? Minutes(30), time: time,
        afterStart: keys.value("after-start")?.read(SessionDraft.Fields.distance),
        beforeEnd: keys.value("before-end")?.read(SessionDraft.Fields.distance),
        contracts: keys.value("contracts")?.ids(of: "contract"),
        teams: keys.value("teams")?.entries { $0.text(expecting: "a team") },
        agents: keys.value("agents")?.ids(of: "agent"), isPaid: keys.value("paid")?.read(FlagField()),
        endsStretch: keys.value("ends-stretch")?.read(FlagField()),
        price: keys.value("price")?.read(SessionDraft.Fields.price),
        atMost: keys.value("at-most")?.read(SessionDraft.Fields.atMost),
        together: keys.value("together")?.read(WordField(of: Session.Together.self)),
        facilitators: keys.value("facilitators")?.ids(of: "agent"))
      return id == nil ? nil : session
    }
  }

  /// `at`, or what repeats by week.
  private static func time(_ keys: MappingReader) -> SessionDraft.Time {
    let at = keys.value("at")?.read(MomentField())
    let weekly = ["per-week", "days", "window", "step"]
    let times = keys.value("per-week").flatMap { ContractsSection.range($0, SessionDraft.Fields.timesAWeek) }
    let days = keys.value("days").flatMap(ShiftsSection.weekdays)
    let window = keys.value("window")?.read(DayWindowField())
    let step = keys.value("step")?.read(SessionDraft.Fields.step)
    guard keys.value("at") != nil else { return .weekly(times: times, days: days, window: window, step: step) }
    for key in weekly {
      keys.value(key)?.fail(
        "contradiction", "stands beside `at`, which says it all", fix: "remove `\(key)`, or write it instead of `at`")
    }
    return at.map { .at($0) } ?? .weekly(times: nil, days: nil, window: nil, step: nil)
  }
}
