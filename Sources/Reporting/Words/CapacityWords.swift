public import Planning

/// What a language says of the long view.
public protocol CapacityWords: Sendable {
  /// Headings: the week, contacts, agents needed, needed with care, had and missing.
  var capacityHeadings: [String] { get }
  /// That nobody needs to be hired.
  var noHires: String { get }
  /// Whom to hire by when; the queue by its id.
  func sentence(for hire: CapacityHire, queue: String) -> String
}
