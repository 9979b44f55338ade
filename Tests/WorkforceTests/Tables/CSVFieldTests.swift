import TestSupport
import Testing
import Workforce

/// Fields that spreadsheets do not run and readers get back.
@Suite struct CSVFieldTests {
  @Test(arguments: [
    ("-2+3", "'-2+3"), ("+49", "'+49"), ("@SUM", "'@SUM"), ("=1", "'=1"), ("=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0"),
    ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("'=1", "''=1"), ("''-", "'''-"),
    ("-2", "-2"), ("-2.5", "-2.5"), ("'-2", "'-2"), ("-", "'-"), ("-2.5.1", "'-2.5.1"), ("-1E5", "'-1E5"),
    ("a-1", "a-1"), ("'s", "'s"), ("'", "'"), ("", ""), ("a,b", "\"a,b\""), ("=a,\"b", "\"'=a,\"\"b\""),
  ])
  func textsThatWouldRunGetAnApostrophe(_ value: String, _ text: String) {
    #expect(CSVField.text(of: value) == text)
  }

  @Test func everyTextComesBack() {
    var random = SplitMix(seed: 7)
    let signs = Array("'=+-@\t\ra\u{FF20}\" ")
    for _ in 0..<5000 {
      let value = String(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" })
      let text = CSVField.text(of: value)
      let isQuoted = text.hasPrefix("\"") && text != value
      let bare = isQuoted ? String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"") : text
      #expect(CSVField.value(of: bare) == value)
      if let first = bare.unicodeScalars.first {
        #expect(!"=+-@\t\r\u{FF20}".unicodeScalars.contains(first), "\(value)")
      }
    }
  }
}
