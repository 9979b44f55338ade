import Foundation
import Testing

@testable import Reporting

@Suite("Markup is escaped by construction")
struct MarkupTests {
  /// Ends elements, attributes, comments and scripts; turns text round, breaks lines, hides.
  static let evil =
    "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;&#60;--><!--\n\u{202E}\u{7}\u{0}=cmd()|' /C calc'!A0"

  @Test("whatever a text or a value holds, it ends nothing")
  func hostile() throws {
    var page = Markup()
    page.element("p", Attribute("title", MarkupTests.evil), Attribute("hidden", nil), .class("a b")) {
      $0.text(MarkupTests.evil)
      $0.empty("path", Attribute("d", MarkupTests.evil))
    }
    let text = page.text
    #expect(text.hasPrefix("<p title=\""))
    #expect(text.hasSuffix("\"/></p>"))
    #expect(text.contains(" hidden class=\"a b\">"))
    // One opening, one empty, one closing element, and six quotation marks of three attributes.
    #expect(text.count { $0 == "<" } == 3 && text.count { $0 == ">" } == 3 && text.count { $0 == "\"" } == 6)
    let harmful = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) }
    #expect(harmful.isEmpty)
  }

  @Test("plain text, other scripts and faces stay what they are")
  func plain() {
    var page = Markup()
    for text in ["Putri Kusuma", "נועה לוי", "刘伟", "👩‍💻", "O'Neil", "a\u{7F}b"] { page.element("b", text: text) }
    #expect(page.text == "<b>Putri Kusuma</b><b>נועה לוי</b><b>刘伟</b><b>👩‍💻</b><b>O'Neil</b><b>ab</b>")
  }

  @Test("numbers of drawings are short")
  func numbers() {
    var data = PathData()
    data.rectangle(x: 1.04, y: 2, width: 3.26, height: 4)
    data.rectangle(x: 1, y: 1, width: 0, height: 4)
    data.move(to: 0, -1.5)
    data.step(to: 2, 3)
    #expect(data.text == "M1 2h3.3v4h-3.3zM0 -1.5H2V3")
  }
}
