import Testing

@testable import Reporting

@Suite("A book of phrases") struct PhraseBookTests {
  let book = PhraseBook([
    ("queue [{1}] is not in the plan", "antrean [{1}] tidak ada dalam rencana"),
    ("… is empty", "{0*} kosong"),
    ("… [{1}] is not a {2*} of the plan", "{0*} [{1}] bukan {2*} rencana"),
    ("the file {1*}", "berkas {1*}"),
    ("contract", "kontrak"),
    ("the plan", "rencana"),
    ("the file", "berkas"),
    ("is empty", "kosong"),
    ("write such as {from: 23:00, to: {1}}", "tulis misalnya {from: 23:00, to: {1}}"),
    ("{1*}, as does the entry on line {2}", "{1*}, sama seperti entri di baris {2}"),
    ("from {1} to {2}", "antara {2} dan {1}"),
  ])

  @Test(
    "A sentence is told by the form that it has, its values as they are",
    arguments: [
      ("queue [phone] is not in the plan", "antrean [phone] tidak ada dalam rencana"),
      ("queues[phone].hours is empty", "queues[phone].hours kosong"),
      ("the plan is empty", "rencana kosong"),
      ("the file is empty", "berkas kosong"),
      ("agents[A].contract [x y] is not a contract of the plan", "agents[A].contract [x y] bukan kontrak rencana"),
      ("write such as {from: 23:00, to: 06:00}", "tulis misalnya {from: 23:00, to: 06:00}"),
      ("history.csv:12: queue [phone] is not in the plan", "history.csv:12: antrean [phone] tidak ada dalam rencana"),
      (
        "id [x] is not a contract of the plan, as does the entry on line 4",
        "id [x] bukan kontrak rencana, sama seperti entri di baris 4"
      ),
      ("from a to b", "antara b dan a"),
    ])
  func forms(sentence: String, translation: String) {
    #expect(book.translation(of: sentence) == translation)
  }

  @Test(
    "What a value says changes nothing, and what the book does not have stays",
    arguments: [
      ("queue [] is not in the plan", "antrean [] tidak ada dalam rencana"),
      ("queue [{1}] is not in the plan", "antrean [{1}] tidak ada dalam rencana"),
      ("queue [a] is not in the plan] is not in the plan", "antrean [a] is not in the plan] tidak ada dalam rencana"),
      ("queue [\u{1F600}\u{202E}] is not in the plan", "antrean [\u{1F600}\u{202E}] tidak ada dalam rencana"),
      ("nothing of the kind", "nothing of the kind"), ("", ""), (": ", ": "), ("a: b: c", "a: b: c"),
    ])
  func values(sentence: String, translation: String) {
    #expect(book.translation(of: sentence) == translation)
  }

  @Test("What cannot be done of a scenario is told whole") func scenario() {
    #expect(
      Indonesian().translation(of: "goal.fone cannot be done: queues[fone] is not a queue of the plan")
        == "goal.fone tidak dapat dilakukan: queues[fone] bukan antrean rencana")
    #expect(
      Indonesian().translation(
        of: "absent.random cannot be done: absences[tue] has 2 agents who could work, not the 3 who should be away")
        == "absent.random tidak dapat dilakukan: absences[tue] memiliki 2 agen yang dapat bekerja, "
        + "bukan 3 yang seharusnya tidak hadir")
  }

  @Test("Each translation has the values of its form, and no English") func indonesian() {
    let forms =
      Indonesian.phrasesOfFiles + Indonesian.phrasesOfHistories + Indonesian.phrasesOfTimes + Indonesian.phrasesOfPlans
      + Indonesian.phrasesOfChecks + Indonesian.phrasesOfFields + Indonesian.phrasesOfRosters
      + Indonesian.phrasesOfScenarios
      + Indonesian.phrasesOfExports + Indonesian.phrasesOfTemplates + Indonesian.phrasesOfCommands
    #expect(forms.count > 500)
    for (english, translation) in forms {
      let isPredicate = english.hasPrefix(PhraseBook.predicate)
      func numbers(_ form: String) -> [String] {
        PhraseBook.parts(form).slots.map { "\($0.number)\($0.isPhrase ? "*" : "")" }.sorted()
      }
      let expected = ((isPredicate ? ["0*"] : []) + numbers(english)).sorted()
      // English has an article there.
      let isArticled = english == "… is not {1} {2*} of the plan"
      #expect(numbers(translation) == (isArticled ? ["0*", "2*"] : expected), "\(english)")
      // Names of columns and values stand in it as they are written.
      let leaked = EnglishWords.leaked(in: translation).filter {
        !["from", "to", "day", "off", "work", "within", "a", "no"].contains($0)
      }
      #expect(leaked.isEmpty, "\(translation)")
    }
    #expect(Set(forms.map(\.0)).count == forms.count, "no form stands twice")
  }
}
