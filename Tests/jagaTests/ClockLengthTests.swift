import Foundation
import Testing

/// Nights that end by the clock, planned by the built program over a clock change.
@Suite("Lengths by the clock")
struct ClockLengthTests {
  private func folder(_ firstDay: String, lengthsBy: String) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("nights"), withIntermediateDirectories: true)
    try folder.write(
      """
      centre: {name: Nights, time-zone: Europe/Amsterdam, interval: 60}
      horizon: {first-day: \(firstDay), weeks: 1}
      queues:
        - {id: phone, hours: "sat 22:00-06:00", goals: {service-level: 80/20}, handling-time: 240 s}
      forecast: forecast.csv
      contracts:
        - {id: nights, weekly-hours: [0h, 40h], days: [0, 5], pattern: {sat: work}}
      shifts:
        - {id: night, starts: 22:00, lengths: 8h\(lengthsBy)}
      breaks:
        - {shift-length: 8h, take: [{kind: meal, minutes: 60}]}

      """, to: "nights/plan.yaml")
    try folder.write("id,contract,skills\nA1,nights,phone\n", to: "nights/agents.csv")
    let night = firstDay == "2026-03-23" ? ["03-28", "03-29"] : ["10-24", "10-25"]
    let hours = ["22", "23", "00", "01", "02", "03", "04", "05"].filter { firstDay != "2026-03-23" || $0 != "02" }
    let rows = hours.map { "2026-\(night[$0 < "22" ? 1 : 0])T\($0):00,phone,9,240\n" }
    try folder.write("start,queue,contacts,handling_seconds\n" + rows.joined(), to: "nights/forecast.csv")
    return folder
  }

  @Test(
    "the night of the change ends at six, is paid as long as it lasts, and verifies",
    arguments: [
      ("2026-03-23", "2026-03-28T22:00:00+01:00", "2026-03-29T06:00:00+02:00", "360"),
      ("2026-10-19", "2026-10-24T22:00:00+02:00", "2026-10-25T06:00:00+01:00", "480"),
    ])
  func byTheClock(firstDay: String, start: String, end: String, paid: String) throws {
    let folder = try folder(firstDay, lengthsBy: ", lengths-by: clock")
    let run = try Program.run(["plan", "nights", "--iterations", "20", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let rows = try folder.text("nights/output/roster.csv")
    #expect(rows.contains("\(start)") && rows.contains("\(end)"), "\(rows)")
    #expect(try Program.run(["verify", "nights", "nights/output/roster.csv"], in: folder).status == 0)
    let payroll = try Program.run(["export", "nights", "--format", "payroll", "--output", "pay"], in: folder)
    #expect(payroll.status == 0, "\(payroll.errors)")
    let table = try folder.text("pay")
    #expect(table.contains(",\(paid),"), "\(table)")
    // The same roster is none of a plan whose nights last eight hours whatever clocks do.
    let other = try folder.text("nights/plan.yaml").replacing(", lengths-by: clock", with: "")
    try folder.write(other, to: "nights/plan.yaml")
    let against = try Program.run(["verify", "nights", "nights/output/roster.csv", "--language", "en"], in: folder)
    #expect(against.status != 0 && against.output.contains("shift night lasts 8 h"), "\(against.output)")
  }
}
