import Planning

/// The report that people open, look at and print: one page of HTML that needs nothing else, neither a network nor script.
///
/// The same material in the same language gives the same bytes.
public struct Report: Sendable {
  private let material: ReportMaterial
  private let words: any Words

  /// Makes a report.
  public init(_ material: ReportMaterial, words: any Words = English()) {
    self.material = material
    self.words = words
  }

  /// The page, UTF-8.
  ///
  /// ## Source
  /// WHATWG, "HTML Living Standard".
  public var bytes: [UInt8] {
    let facts = ReportFacts(material, words: words)
    let parts = Report.parts(facts).filter { !$0.isEmpty }
    var page = Markup()
    page.literal("<!DOCTYPE html>\n")
    page.element("html", Attribute("lang", words.language)) { html in
      html.element("head") { head(&$0) }
      html.literal("\n")
      html.element("body") { body in
        body.element("a", .class("skip"), .link(to: "main"), text: words.text(.skip))
        patterns(&body)
        title(facts, &body)
        contents(parts, &body)
        body.element("main", .id("main")) { main in
          for part in parts {
            main.literal("\n")
            main.element("section", .id(part.id), .label(words.text(part.heading))) { section in
              section.element("h2", text: words.text(part.heading))
              part.write(to: &section)
            }
          }
        }
        body.literal("\n")
        body.element("script") { $0.literal(ReportScript.text) }
      }
    }
    page.literal("\n")
    return page.bytes
  }

  private static func parts(_ facts: ReportFacts) -> [any ReportPart] {
    [
      HeadlinePart(facts: facts), ChangesPart(facts: facts), ForecastPart(facts: facts), ServicePart(facts: facts),
      CoveragePart(facts: facts), RosterPart(facts: facts), DaysPart(facts: facts), AgentsPart(facts: facts),
      LedgerPart(facts: facts), PayPart(facts: facts), PressurePart(facts: facts), FindingsPart(facts: facts),
      ComparisonPart(facts: facts),
      ReviewPart(facts: facts), ProvenancePart(facts: facts),
    ]
  }

  private func head(_ head: inout Markup) {
    head.empty("meta", Attribute("charset", "utf-8"))
    // Nothing is loaded, nothing runs but our own script, whatever a name may hold.
    head.empty(
      "meta", Attribute("http-equiv", "Content-Security-Policy"),
      Attribute("content", "default-src 'none'; style-src 'unsafe-inline'; script-src '\(ReportScript.hash)'"))
    head.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
    head.empty("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark"))
    head.element("title", text: "\(material.outcome.plan.name) – \(words.text(.title))")
    head.element("style") { $0.literal(ReportStyle.text) }
  }

  private func title(_ facts: ReportFacts, _ body: inout Markup) {
    body.element("header") { header in
      header.element("p", .class("kind"), text: words.text(.title))
      header.element("h1") { $0.element("bdi", text: facts.plan.name) }
      header.element(
        "p", .class("period"), text: words.period(from: facts.grid.firstDay, to: facts.lastDay))
    }
  }

  private func contents(_ parts: [any ReportPart], _ body: inout Markup) {
    body.element("nav", .label(words.text(.contents))) { nav in
      nav.element("ul") { list in
        for part in parts {
          list.element("li") { $0.element("a", .link(to: part.id), text: words.text(part.heading)) }
        }
      }
    }
  }

  /// The fillings that drawings share, which tell things apart without colour.
  private func patterns(_ body: inout Markup) {
    body.element("svg", .class("patterns"), Attribute("aria-hidden", "true")) { svg in
      svg.element("defs") { defs in DrawingPatterns.define(in: &defs) }
    }
  }
}
