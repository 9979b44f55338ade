import WallClock
import Workforce

/// From what, by what and how it was made, so that anybody can make it again.
struct ProvenancePart: ReportPart {
  let facts: ReportFacts
  let id = "provenance"
  let heading = ReportLabel.provenanceHeading

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    let provenance = facts.material.provenance
    page.element("dl", .class("facts")) { list in
      row(.inputHash, facts.outcome.provenance.inputHash, &list)
      if let search = facts.search {
        if let seed = search.program.seed { row(.seed, "\(seed)", &list) }
        if let work = search.work { row(.iterations, words.figure(Double(work.iterations), places: 0), &list) }
        row(.rosterVersion, "jaga \(search.program.version)", &list)
      }
      row(.reportVersion, "jaga \(provenance.programVersion)", &list)
      row(.command, provenance.command, &list)
      row(
        .horizon, "\(facts.material.clock.localText(0)) – \(facts.material.clock.localText(facts.grid.horizonMinutes))",
        &list)
      row(.timeZone, facts.plan.timeZone, &list)
      if let made = provenance.madeAt { row(.madeAt, ProvenancePart.time(made), &list) }
    }
  }

  private func row(_ label: ReportLabel, _ value: String, _ list: inout Markup) {
    list.element("dt", text: words.text(label))
    list.element("dd") { $0.element("code", text: value) }
  }

  /// `2026-11-28T22:17Z`.
  private static func time(_ seconds: Int) -> String {
    let minutes = Int((Double(seconds) / 60).rounded(.down))
    let day = Int((Double(minutes) / 1440).rounded(.down))
    return "\(CivilDate(dayNumber: day))T\(ClockText.hoursAndMinutes(minutes - day * 1440))Z"
  }
}
