/// Fillings that tell things apart without colour: stripes for what is missing and for tasks, dots for absences.
enum DrawingPatterns {
  /// Defines them where a drawing, or a page of drawings, has its definitions.
  static func define(in defs: inout Markup) {
    let stripes = "M-1 1L1 -1M0 6L6 0M5 7L7 5"
    pattern("lacking", width: 6, base: nil, style: "p-lack", shape: stripes, &defs)
    pattern("short1", width: 6, base: "b-1", style: "p-1", shape: "M2 3h2", &defs)
    pattern("short2", width: 6, base: "b-2", style: "p-2", shape: stripes, &defs)
    pattern("short3", width: 6, base: "b-3", style: "p-3", shape: "\(stripes)M0 0L6 6", &defs)
    pattern("tasks", width: 24, height: 10, base: "b-k", style: "p-k", shape: "M6 0v10", &defs)
    pattern("absences", width: 14, height: 10, base: "b-a", style: "p-a", shape: "M0 5h7", &defs)
  }

  private static func pattern(
    _ id: String, width: Double, height: Double = 6, base: StaticString?, style: StaticString, shape: String,
    _ defs: inout Markup
  ) {
    defs.element(
      "pattern", .id(id), Attribute("patternUnits", "userSpaceOnUse"), Attribute("width", width),
      Attribute("height", height)
    ) { pattern in
      if let base {
        pattern.empty(
          "rect", .class(base), Attribute("width", width), Attribute("height", height))
      }
      pattern.empty("path", .class(style), Attribute("d", shape))
    }
  }
}
