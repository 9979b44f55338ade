import Foundation
import Testing

/// Nights and weekends on call beside work, planned and shown by the built program.
@Suite("On call")
struct OnCallCommandTests {
  private static let plan = """
    centre: {name: Stand-by, time-zone: Europe/Amsterdam, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 1}
    queues:
      - {id: phone, hours: "mon-fri 08:00-18:00", goals: {service-level: 80/20}, handling-time: 240 s}
    forecast: forecast.csv
    contracts:
      - {id: full-time, weekly-hours: [21h, 40h], days: [3, 5]}
    shifts:
      - {id: early, starts: [08:00, 10:00], lengths: 8h, days: mon-fri}
      - {id: piket, starts: 18:00, lengths: 14h}
    breaks:
      - {shift-length: 8h, take: [{kind: meal, minutes: 60}]}
    on-call:
      - {id: standby, shifts: piket, need: 1, paid: 25%, counts: 0%}
    rules:
      - minimum-rest: 11h
      - maximum-consecutive-shifts: {shifts: piket, days: 2}
    pay:
      - {id: standby-fee, allowance: 20, shifts: piket}
    fair-share:
      - {count: on-call, weight: 4, expected: 7}

    """

  private func folder(_ plan: String = plan, agents: Int = 4) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("centre"), withIntermediateDirectories: true)
    try folder.write(plan, to: "centre/plan.yaml")
    let rows = (1...agents).map { "A\($0),full-time,phone\n" }
    try folder.write("id,contract,skills\n" + rows.joined(), to: "centre/agents.csv")
    var forecast = "start,queue,contacts,handling_seconds\n"
    for day in 23...27 {
      for hour in 8..<18 { forecast += "2026-11-\(day)T\(hour < 10 ? "0" : "")\(hour):00,phone,12,240\n" }
    }
    try folder.write(forecast, to: "centre/forecast.csv")
    return folder
  }

  @Test("one agent is on call each night, is told so everywhere, and verifies") func planned() throws {
    let folder = try folder()
    let run = try Program.run(["plan", "centre", "--iterations", "60", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let rows = try folder.text("centre/output/roster.csv").split(separator: "\n").filter { $0.contains(",standby,") }
    #expect(rows.count == 7 && rows.allSatisfy { $0.hasSuffix(",210,piket") }, "\(rows)")
    #expect(try folder.text("centre/output/result.json").contains("\"on_call\" : \"standby\""))
    #expect(try Program.run(["verify", "centre", "centre/output/roster.csv"], in: folder).status == 0)
    let shown = try Program.run(["show", "centre", "--day", "2026-11-23", "--language", "id"], in: folder)
    #expect(shown.output.contains("~ siaga") && shown.output.contains("~~~"), "\(shown.output)")
    let calendars = try Program.run(
      ["export", "centre", "--format", "ics", "--output", "cal", "--language", "en"], in: folder)
    #expect(calendars.status == 0, "\(calendars.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("cal"))
    let texts = try files.filter { $0.hasSuffix(".ics") }.map { try folder.text("cal/\($0)") }
    #expect(texts.joined().contains("SUMMARY:piket (on call: standby)"))
    #expect(try Program.run(["export", "centre", "--format", "payroll", "--output", "pay"], in: folder).status == 0)
    #expect(try folder.text("pay").contains(",210,105,"), "a quarter of fourteen hours, half of it at night")
    #expect(try Program.run(["ledger", "add", "centre"], in: folder).status == 0)
    let ledger = try folder.text("centre/ledger.csv").split(separator: "\n").filter { $0.contains(",on-call,") }
    #expect(ledger.compactMap { $0.split(separator: ",")[3].first?.wholeNumberValue }.reduce(0, +) == 7, "\(ledger)")
    #expect(ledger.count == 4, "by fair shares nobody has more than two")
  }

  @Test("who cannot be on call at any price is told when, in both languages") func missing() throws {
    let folder = try folder(agents: 2)
    let run = try Program.run(["plan", "centre", "--iterations", "20", "--language", "en"], in: folder)
    #expect(
      run.status == 3 && run.errors.contains("on call for standby: 1 of 1 agent missing at 2026-11-"), "\(run.errors)")
    let told = try Program.run(["plan", "centre", "--iterations", "20", "--language", "id"], in: folder)
    #expect(told.errors.contains("siaga untuk standby: kurang 1 dari 1 agen pada"), "\(told.errors)")
    // At a price there is a roster.
    try folder.write(Self.plan.replacing("need: 1,", with: "need: 1, price: 2,"), to: "centre/plan.yaml")
    let priced = try Program.run(["plan", "centre", "--iterations", "40", "--language", "en"], in: folder)
    #expect(priced.status == 0 && priced.output.contains("on-call"), "\(priced.output)\(priced.errors)")
  }

  @Test("a roster in which the stand-by works is none of the plan's") func otherwise() throws {
    let folder = try folder()
    #expect(try Program.run(["plan", "centre", "--iterations", "60"], in: folder).status == 0)
    let roster = try folder.text("centre/output/roster.csv").split(separator: "\n").map(String.init).map {
      line -> String in
      guard line.contains(",standby,") else { return line }
      return line.replacing(",standby,,", with: ",work,phone,").replacing(",210,", with: ",840,")
    }
    try folder.write(roster.joined(separator: "\n") + "\n", to: "other.csv")
    let run = try Program.run(["verify", "centre", "other.csv", "--language", "en"], in: folder)
    #expect(run.status != 0 && run.output.contains("is not on call for standby from start to end"), "\(run.output)")
  }
}
