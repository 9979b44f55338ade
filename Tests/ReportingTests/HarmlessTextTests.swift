import Reporting
import Testing

@Suite("Text from outside") struct HarmlessTextTests {
  @Test(
    "Whatever moves a cursor, changes a terminal or turns text round is shown, not done",
    arguments: [
      ("\u{1B}[2J", #"\u001B[2J"#), ("a\rb", #"a\u000Db"#), ("a\u{8}b", #"a\u0008b"#), ("\u{7}", #"\u0007"#),
      ("\u{0}", #"\u0000"#), ("\u{7F}", #"\u007F"#), ("\u{9B}2J", #"\u009B2J"#), ("\u{85}", #"\u0085"#),
      ("a\u{202E}b", #"a\u202Eb"#), ("a\u{2066}b\u{2069}", #"a\u2066b\u2069"#), ("a\u{2028}b", #"a\u2028b"#),
      ("a\r\nb", "a\\u000D\nb"),
    ])
  func harmful(text: String, shown: String) {
    #expect(HarmlessText.text(text) == shown)
  }

  @Test("Words of every script stay as they are", arguments: ["Zoë, 客, عربي, שלום\u{200F}", "a\tb\nc", "é\u{301}👩‍👧"])
  func harmless(text: String) {
    #expect(HarmlessText.text(text) == text)
  }

  @Test("In a line, a line feed would begin another") func line() {
    #expect(HarmlessText.line("a1\nerror: all is lost\t") == #"a1\u000Aerror: all is lost\u0009"#)
    #expect(HarmlessText.line("a1") == "a1")
  }

  @Test("Our own colours stay where there are colours, others go") func colours() {
    let text = "\u{1B}[31mhard\u{1B}[0m \u{1B}[8mhidden\u{1B}[0"
    #expect(
      HarmlessText.text(text, keeping: TextStyle.sequences) == "\u{1B}[31mhard\u{1B}[0m \\u001B[8mhidden\\u001B[0")
    #expect(HarmlessText.text(text) == #"\u001B[31mhard\u001B[0m \u001B[8mhidden\u001B[0"#)
  }
}
