import Foundation
import Testing

/// `jaga wishes` on one planned folder: each reason that it gives is taken away, planned again, and the wish is granted.
@Suite("Wishes and their fates")
struct WishesCommandTests {
  private static let options = ["--quiet", "--iterations", "8", "--threads", "1", "--forecast", "calm.csv"]

  /// Everybody wants Monday off, T001 and T005 more than others; T002 is away, and T007 has no late shift.
  private static let planned = Result {
    let folder = try Folder.tiny()
    var rows = (1...8).map { "T00\($0),avoids,day,mon,\($0 == 1 || $0 == 5 ? 8 : 2)" }
    rows += ["T002,wants,day,wed,3", "T007,wants,late,thu,2"]
    try folder.write("agent,wish,what,day,weight\n" + rows.joined(separator: "\n") + "\n", to: "tiny/wishes.csv")
    try folder.write("agent,from,to,kind\nT002,2026-11-25,2026-11-25,leave\n", to: "tiny/absences.csv")
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws { folder = try WishesCommandTests.planned.get() }

  private func answers(_ arguments: [String] = [], in folder: Folder) throws -> [[String: Any]] {
    let run = try Program.run(["wishes", "tiny", "--json"] + arguments, in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let wishes = try #require(document["wishes"] as? [[String: Any]])
    #expect(document["all"] as? Int == wishes.count)
    #expect(document["granted"] as? Int == wishes.count { $0["fate"] as? String == "granted" })
    return wishes
  }

  private func fate(_ agent: String, _ wish: String, _ wishes: [[String: Any]]) -> String? {
    wishes.first { $0["agent"] as? String == agent && $0["wish"] as? String == wish }?["fate"] as? String
  }

  /// The folder with one of its files changed, planned again.
  private func planned(_ file: String, _ old: String, _ new: String) throws -> Folder {
    let other = try Folder.tiny()
    for name in ["wishes.csv", "absences.csv", "plan.yaml"] {
      try other.write(try folder.text("tiny/\(name)"), to: "tiny/\(name)")
    }
    let text = try other.text("tiny/\(file)")
    #expect(text.contains(old))
    try other.write(text.replacing(old, with: new), to: "tiny/\(file)")
    try #require(try Program.run(["plan", "tiny"] + Self.options, in: other).status == 0)
    return other
  }

  @Test(
    "An absence and a list of shifts stand in the way, and no longer when they are taken away; a weight beyond the price grants"
  )
  func reasonsTakenAway() throws {
    let wishes = try answers(in: folder)
    let absent = try #require(wishes.first { $0["agent"] as? String == "T002" && $0["wish"] as? String == "wants" })
    #expect(absent["fate"] as? String == "impossible")
    #expect(
      absent["reason"] as? String
        == "not granted: no legal duties grant it unless this gives way: the unavailability from 2026-11-25 00:00 to "
        + "2026-11-26 00:00 (absent (leave))")
    let free = try planned("absences.csv", "T002,2026-11-25,2026-11-25,leave\n", "")
    #expect(fate("T002", "wants", try answers(in: free)) == "granted")

    let foreign = try #require(wishes.first { $0["agent"] as? String == "T007" && $0["what"] as? String == "late" })
    #expect(
      foreign["reason"] as? String
        == "not granted: no legal duties grant it unless this gives way: the shifts of contract part-time")
    let listed = try planned("plan.yaml", "shifts: short}", "shifts: [short, late]}")
    #expect(
      try answers(in: listed).first { $0["agent"] as? String == "T007" && $0["what"] as? String == "late" }?["fate"]
        as? String != "impossible")

    let dear = try #require(wishes.first { $0["fate"] as? String == "dearer" }, "\(wishes)")
    let (agent, price) = (try #require(dear["agent"] as? String), try #require(dear["price_total"] as? Double))
    #expect(price > (dear["lost"] as? Double ?? .infinity))
    let heavy = try planned("wishes.csv", "\(agent),avoids,day,mon,2", "\(agent),avoids,day,mon,\(price + 1)")
    #expect(fate(agent, "avoids", try answers(in: heavy)) == "granted", "\(dear)")
  }

  @Test("granted.csv is what a later plan carries over; the page of an agent has the reason, and nobody's name")
  func writtenAndRead() throws {
    let run = try Program.run(["wishes", "tiny", "--output", "granted.csv", "--language", "id"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("permintaan dikabulkan"), "\(run.errors)")
    let rows = try folder.text("granted.csv").split(separator: "\n")
    #expect(
      rows.first == "agent,wish,what,day,weight,worth,lost,possible,fate,price,rival,rival_worth,reason")
    #expect(rows.count == 11 && rows.contains { $0.hasPrefix("T002,wants,day,2026-11-25,3,3,3,no,impossible,,,,") })
    #expect(try Program.run(["wishes", "tiny", "--csv"], in: folder).output.split(separator: "\n").first == rows.first)

    // The week after: what T002 lost on Wednesday was impossible, T003's Monday was not.
    let later = try Folder.tiny()
    let plan = try later.text("tiny/plan.yaml").replacing("first-day: 2026-11-23", with: "first-day: 2026-11-30")
    try later.write(plan + "\nwish-budget: {carry-over: 1}\n", to: "tiny/plan.yaml")
    try later.write(try folder.text("granted.csv"), to: "tiny/granted-before.csv")
    try later.write("agent,wish,what,day,weight\nT002,avoids,day,sun,3\nT003,avoids,day,sun,3\n", to: "tiny/wishes.csv")
    #expect(try Program.run(["check", "tiny"], in: later).status == 0)

    let pages = try Program.run(
      ["export", "tiny", "--format", "agent-pages", "--output", "pages", "--quiet"], in: folder)
    #expect(pages.status == 0 && pages.errors.isEmpty, "\(pages.errors)")
    let texts = try folder.names("pages/pages").filter { $0.hasSuffix(".html") }.map {
      try folder.text("pages/pages/\($0)")
    }
    #expect(texts.count == 8 && texts.contains { $0.contains("(absent (leave))</strong>") })
    #expect(texts.contains { $0.contains("to grant it would cost ") || $0.contains("the wish of a colleague ") })
    for text in texts { #expect(text.matches(of: /T00\d/).count <= 2, "an agent's own id alone") }
  }

  @Test("A roster that breaks rules is refused; usage is checked")
  func refused() throws {
    let other = try Folder.tiny()
    try other.write(
      "agent,activity,queue,start,end,shift\nT001,work,phone,2026-11-23 08:00,2026-11-23 16:30,early\n", to: "odd.csv")
    let run = try Program.run(["wishes", "tiny", "odd.csv", "--forecast", "calm.csv"], in: other)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors.contains(
        "error: the roster [odd.csv] breaks rules that must be kept, so no reason can be given\n  Try: jaga verify says which"
      ), "\(run.errors)")
    #expect(try Program.run(["wishes", "tiny", "--json", "--csv"], in: other).status == 64)
    let unplanned = try Program.run(["wishes", "tiny"], in: other)
    #expect(unplanned.status == 66 && unplanned.errors.contains("[tiny/output/roster.csv]"), "\(unplanned.errors)")
  }
}
