extension English {
  /// `error`.
  public var errorMark: String { "error" }

  /// `warning`.
  public var warningMark: String { "warning" }

  /// `Try`.
  public var fixMark: String { "Try" }

  /// `files in out`.
  public func files(in folder: String) -> String { "files in \(folder)" }

  /// `written to out/a.csv, b.json and c.svg`.
  public func written(to places: [String]) -> String {
    let others = places.dropLast()
    return "written to " + (others.isEmpty ? "" : others.joined(separator: ", ") + " and ") + (places.last ?? "")
  }

  /// `contacts expected`, ….
  public func contents(of file: PlanFile) -> String {
    switch file {
    case .forecast: "contacts expected"
    case .requirement: "agents needed"
    case .roster: "the roster, a row an activity"
    case .wideRoster: "the roster, a row an agent"
    case .pooling: "how far queues are staffed as one"
    case .result: "everything about it, for programs"
    case .calendars: "an iCalendar file for each agent"
    }
  }

  /// `12.3 s   best 462.6   bound 431.6   gap 6.70 %`.
  public func progress(seconds: String, best: String, bound: String, gap: String) -> String {
    "\(seconds) s   best \(best)   bound \(bound)   gap \(gap == "-" ? gap : "\(gap) %")"
  }

  /// `common start`.
  public var commonStart: String { "common start" }

  /// `search 2`.
  public func search(_ number: Int) -> String { "search \(number)" }

  /// `my-centre is ready. Next: jaga plan my-centre`.
  public func ready(_ folder: String, next command: String) -> String {
    "\(folder) is ready. Next: \(command)"
  }

  /// The sentence.
  public func translation(of sentence: String) -> String { sentence }
}
