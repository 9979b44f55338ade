/// Which keys of a draft are said somewhere in it, and which nowhere, by the types that have them.
struct SaidKeys {
  private var said: Set<String> = []
  private var known: Set<String> = []

  init(_ draft: Any) {
    visit(draft)
  }

  /// `CalendarDraft.hours`, …: keys that are `nil` wherever their type stands.
  var unsaid: [String] { known.subtracting(said).sorted() }

  private mutating func visit(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      let content = Mirror(reflecting: child.value)
      if content.displayStyle == .optional {
        let key = "\(type(of: value)).\(child.label ?? "")"
        known.insert(key)
        guard let inner = content.children.first else { continue }
        said.insert(key)
        visit(inner.value)
      } else {
        visit(child.value)
      }
    }
  }
}
