import Testing

@Suite("The language that people are told things in") struct LanguageTests {
  @Test("It is the one named, else the locale's, else English")
  func choice() throws {
    let folder = try Folder.tiny()
    func sound(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> String {
      try Program.run(["check", "tiny"] + arguments, in: folder, environment: environment).output
    }
    let (english, indonesian) = ("tiny is sound: ", "tiny tidak bermasalah: ")
    #expect(try sound().hasPrefix(english))
    #expect(try sound(["--language", "id"]).hasPrefix(indonesian))
    #expect(try sound(["--language=id"]).hasPrefix(indonesian))
    #expect(try sound([], ["LC_ALL": "id_ID.UTF-8"]).hasPrefix(indonesian))
    #expect(try sound([], ["LC_ALL": "", "LC_MESSAGES": "id_ID", "LANG": "de_DE"]).hasPrefix(indonesian))
    #expect(try sound([], ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "id"]).hasPrefix(indonesian))
    #expect(try sound([], ["LC_ALL": "de_DE.UTF-8"]).hasPrefix(english))
    #expect(try sound(["--language", "en"], ["LC_ALL": "id_ID.UTF-8"]).hasPrefix(english))
    let unknown = try Program.run(["check", "tiny", "--language", "fr"], in: folder)
    #expect(unknown.status == 64 && unknown.errors.contains("'fr' is invalid for '--language <language>'"))
  }

  @Test("Problems of a plan, their fixes and warnings are told in it, values as they are written")
  func problems() throws {
    let folder = try Folder.tiny()
    try folder.replace("interval: 30", with: "interval: 31\n  nmae: x", in: "tiny/plan.yaml")
    let run = try Program.run(["check", "tiny", "--language", "id"], in: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("centre.interval [31] bukan salah satu dari 5, 10, 15, 30, 60"), "\(run.errors)")
    #expect(run.errors.contains("[nmae] bukan kunci centre\n  Saran: maksud Anda [name]?"), "\(run.errors)")
    let hostile = try Folder.tiny()
    try hostile.replace("T001,avoids", with: "T9\u{202E},avoids", in: "tiny/wishes.csv")
    let wishes = try Program.run(["check", "tiny", "--language", "id"], in: hostile)
    #expect(wishes.errors.contains("agen [T9] bukan agen rencana\n  Saran: "), "\(wishes.errors)")
    let missing = try Program.run(["check", "nowhere", "--language", "id"], in: folder)
    #expect(
      missing.status == 66 && missing.errors.hasPrefix("nowhere: folder itu tidak ada\n  Saran: periksa lokasinya"))
    let unread = try Program.run(["verify", "tiny", "none.csv", "--language", "id"], in: folder)
    #expect(unread.errors == "kesalahan: tidak dapat membaca [none.csv]: berkas itu tidak ada\n")
  }

  @Test("An agent's own language goes before the plan's, and the one named before both")
  func ownLanguage() throws {
    let folder = try Folder.tiny()
    let rows = try folder.text("tiny/agents.csv").split(separator: "\n")
    try folder.write(
      rows.map { "\($0),\($0.hasPrefix("id,") ? "language" : $0.hasPrefix("T001") ? "id" : "")\n" }.joined(),
      to: "tiny/agents.csv")
    let plan = ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "1", "--quiet"]
    #expect(try Program.run(plan, in: folder).status == 0)
    func says(_ words: String, _ file: String) throws -> Bool { try folder.text(file).contains(words) }
    #expect(try says(" dibayar", "tiny/output/calendars/T001.ics") && says(" paid", "tiny/output/calendars/T002.ics"))
    let export = ["export", "tiny", "--format", "ics", "--language", "en", "--output", "en"]
    #expect(try Program.run(export, in: folder).status == 0)
    #expect(try says(" paid", "en/T001.ics"))
  }

  @Test("Files for programs are the same in every language; calendars follow the one named, else the plan's")
  func files() throws {
    let folder = try Folder.tiny()
    func plan(_ output: String, _ arguments: [String], _ environment: [String: String] = [:]) throws -> Program.Run {
      try Program.run(
        ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "2", "--output", output] + arguments, in: folder,
        environment: environment)
    }
    let english = try plan("en", [])
    let indonesian = try plan("id", ["--language", "id"])
    #expect(
      english.output.contains("every hard rule is kept") && indonesian.output.contains("semua aturan wajib ditaati"))
    _ = try plan("locale", ["--quiet"], ["LC_ALL": "id_ID.UTF-8"])
    try folder.replace("interval: 30", with: "interval: 30\n  language: id", in: "tiny/plan.yaml")
    _ = try plan("plan", ["--quiet"])
    for name in ["forecast.csv", "requirement.csv", "roster.csv", "roster-wide.csv"] {
      #expect(try folder.text("en/\(name)") == folder.text("id/\(name)"))
      #expect(try folder.text("en/\(name)") == folder.text("plan/\(name)"))
    }
    let agent = try #require(try folder.names("en/calendars").first)
    let calendar = try folder.text("en/calendars/\(agent)")
    #expect(calendar.contains(" paid"))
    #expect(try folder.text("locale/calendars/\(agent)") == calendar, "the locale changes no file")
    #expect(try folder.text("id/calendars/\(agent)").contains(" dibayar"))
    #expect(try folder.text("plan/calendars/\(agent)") == folder.text("id/calendars/\(agent)"))
  }
}
