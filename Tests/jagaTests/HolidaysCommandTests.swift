import Foundation
import Testing

/// `jaga holidays`: what it prints.
@Suite("Public holidays")
struct HolidaysCommandTests {
  @Test("a year of a calendar, in words and for programs") func year() throws {
    let run = try Program.run(["holidays", "ID", "--year", "2027", "--language", "en"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output.hasPrefix(
        """
        ID  Indonesia, as read in 2026-11

        2027-01-01  Fri  Tahun Baru Masehi                 public holiday
        2027-01-05  Tue  Isra Mikraj                       public holiday
        2027-02-05  Fri  Cuti bersama Imlek                joint leave

        """), "\(run.output)")
    #expect(run.output.contains("2027-03-10  Wed  Idul Fitri                        public holiday, expected\n"))
    #expect(run.output.contains("\nsources\n  Presidential Decree (Keppres) 8/2024"))
    let later = try Program.run(["holidays", "ID", "--year", "2028", "--language", "id"])
    #expect(later.output.contains("Rab  Imlek                   hari libur nasional, perkiraan\n"), "\(later.output)")
    #expect(later.output.contains("  cuti bersama 2028: masih dapat bertambah\n"))
    let json = try object(Program.run(["holidays", "PH", "--year", "2026", "--json"]).output)
    let calendar = try #require((json["calendars"] as? [[String: Any]])?.first)
    let days = try #require(calendar["days"] as? [[String: Any]])
    #expect(calendar["id"] as? String == "PH" && days.count == 24)
    #expect(days.first { $0["date"] as? String == "2026-08-21" }?["kind"] as? String == "special-non-working")
  }

  @Test("without a calendar all are listed") func list() throws {
    let run = try Program.run(["holidays"])
    #expect(run.output.hasPrefix("ID      Indonesia\nPH      Philippines\n"))
    #expect(run.output.split(separator: "\n").count == 25)
    let json = try object(Program.run(["holidays", "--json"]).output)
    #expect((json["calendars"] as? [[String: Any]])?.allSatisfy { $0["days"] == nil } == true)
  }

  @Test(
    "what cannot be had",
    arguments: [
      (["XX"], "[XX] is no calendar. `jaga holidays` lists them."),
      (["GB-ENX"], "[GB-ENX] is no calendar. Did you mean [GB-ENG]?"),
      (["ID", "--year", "2031"], "--year must be from 2024 to 2028."),
      (["--year", "2027"], "--year needs a calendar, such as ID."),
    ])
  func wrong(arguments: [String], message: String) throws {
    let run = try Program.run(["holidays"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
  }

  @Test("a plan takes them") func planned() throws {
    let folder = try Folder.tiny()
    let plan = try folder.text("tiny/plan.yaml")
    try folder.write(plan + "calendar: {holidays: NL}\n", to: "tiny/plan.yaml")
    let check = try Program.run(["check", "tiny"], in: folder)
    #expect(check.status == 0, "\(check.errors)")
  }
}
