import Foundation
import Testing

/// `jaga shrinkage`: what it prints, and that a plan takes it.
@Suite("Shrinkage from a history of absence")
struct ShrinkageCommandTests {
  /// Six weeks from 2026-10-05: on Mondays a tenth sick, from a day's notice half of the rest is known four weeks before.
  private func figures() throws -> Folder {
    let folder = try Folder.tiny()
    var absences = "date,kind,hours,known_at\n"
    var hours = "date,hours\n"
    for day in 0..<42 {
      let date = Date(timeIntervalSince1970: Double(20_731 + day) * 86_400)
      let format = Date.ISO8601FormatStyle().year().month().day()
      let (text, before) = (date.formatted(format), date.addingTimeInterval(-30 * 86_400).formatted(format))
      hours += "\(text),64\n"
      if day % 7 == 0 { absences += "\(text),sick,6.4,\(text)\n" }
      absences += "\(text),leave,3.2,\(before)\n"
    }
    try folder.write(absences, to: "away.csv")
    try folder.write(hours, to: "hours.csv")
    return folder
  }

  @Test("the lines that are printed are lines of a plan") func accepted() throws {
    let folder = try figures()
    let run = try Program.run(["shrinkage", "away.csv", "--rostered", "hours.csv", "--lead", "14"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        172.8 of 2688.0 hours were absent, 2026-10-05 to 2026-11-15

        weekday     share  95 % interval  days
        Monday     15.0 %  15.0 %-15.0 %     6
        Tuesday     5.0 %    5.0 %-5.0 %     6
        """), "\(run.output)")
    #expect(run.output.contains("\ndays before  known by then"))
    let lines = "shrinkage:\n  out-of-office: {mon: 10.5%, tue: 0%, wed: 0%, thu: 0%, fri: 0%, sat: 0%, sun: 0%}\n"
    #expect(
      run.output.hasSuffix(
        "\nfor plan.yaml, of a plan made 14 days ahead whose absences.csv has what is known by then:\n\(lines)"),
      "\(run.output)")
    let quiet = try Program.run(
      ["shrinkage", "away.csv", "--rostered", "hours.csv", "--lead", "14", "--quiet"], in: folder)
    #expect(quiet.output == lines)
    let json = try object(
      Program.run(["shrinkage", "away.csv", "--rostered", "hours.csv", "--lead", "14", "--json"], in: folder).output)
    #expect(json["plan"] as? String == lines && (json["leads"] as? [Any])?.count == 7)
    try folder.write(try folder.text("tiny/plan.yaml") + lines, to: "tiny/plan.yaml")
    #expect(try Program.run(["check", "tiny"], in: folder).status == 0)
    let whole = try Program.run(["shrinkage", "away.csv", "--rostered", "hours.csv", "--language", "id"], in: folder)
    #expect(
      whole.output.hasSuffix(
        "\nuntuk plan.yaml, bagi rencana yang absences.csv-nya kosong:\nshrinkage:\n"
          + "  out-of-office: {mon: 15%, tue: 5%, wed: 5%, thu: 5%, fri: 5%, sat: 5%, sun: 5%}\n"), "\(whole.output)")
  }

  @Test("a folder, and what cannot be had") func hostile() throws {
    let folder = try figures()
    try folder.write(try folder.text("away.csv").replacing(",known_at", with: ",note"), to: "other.csv")
    for (arguments, status, message) in [
      (["none.csv"], 66, "error: cannot read [none.csv]: there is no such file\n"),
      (["tiny"], 66, "error: cannot read [tiny/absence-history.csv]: there is no such file\n"),
      (
        ["away.csv"], 65,
        "away.csv: nothing says how many hours would have been worked\n"
          + "  Try: add a column rostered_hours, or name a table of date and hours, or a roster, with --rostered\n"
      ),
      (["other.csv", "--rostered", "hours.csv"], 65, "other.csv:1: [note] is not a column of this table\n"),
      (["away.csv", "--rostered", "hours.csv", "--lead", "367"], 64, "--lead must be from 0 to 366 days."),
    ] as [([String], Int32, String)] {
      let run = try Program.run(["shrinkage"] + arguments, in: folder)
      #expect(run.status == status && run.output.isEmpty && run.errors.contains(message), "\(arguments) \(run.errors)")
    }
    let rows = try folder.text("away.csv").split(separator: "\n").map {
      $0.split(separator: ",").prefix(3).joined(separator: ",")
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "tiny/absence-history.csv")
    try folder.write(try folder.text("hours.csv"), to: "tiny/rostered-hours.csv")
    #expect(try Program.run(["shrinkage", "tiny"], in: folder).status == 0)
    let unknown = try Program.run(["shrinkage", "tiny", "--lead", "7"], in: folder)
    #expect(
      unknown.status == 65
        && unknown.errors
          == "error: [tiny/absence-history.csv] does not say when absences were known, which --lead needs\n"
          + "  Try: add a column known_at, or leave --lead out\n",
      "\(unknown.errors)")
  }
}
