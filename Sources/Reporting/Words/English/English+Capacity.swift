public import Planning
import Workforce

extension English {
  /// Headings.
  public var capacityHeadings: [String] { ["week of", "contacts", "needed", "careful", "had", "missing"] }

  /// That nobody needs to be hired.
  public var noHires: String { "Enough agents in every week: nobody needs to be hired." }

  /// Whom to hire by when.
  public func sentence(for hire: CapacityHire, queue: String) -> String {
    "Hire \(hire.count) full time for \(queue), needed in the week of \(hire.neededOn): "
      + (hire.isLate ? "begin at once, it is too late to have them in time." : "begin by \(hire.decideBy).")
  }
}
