import PlanModel

/// Reads the files of scenarios, with those that they stand on.
struct ScenarioReader {
  /// The plan folder.
  let directory: String
  let log: ProblemLog

  /// The most files that stand on one another.
  private static let mostBases = 8

  /// A file: its name, as messages show it, relative to a folder.
  private struct Place {
    var name: String
    var folder: String

    /// The name without folders and ending.
    var title: String {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
    }

    /// Where it leads: two names of one file are the same.
    var path: String { FilePath.place(of: FilePath.of(name, in: folder)) ?? FilePath.of(name, in: folder) }

    /// The file that a name means here: a file of the user's own, or one of the same folder.
    func beside(_ other: String) -> Place {
      if other.hasSuffix(".yaml") || other.contains("/") { return Place(name: other, folder: ".") }
      let parent = name.lastIndex(of: "/").map { name[...$0] } ?? ""
      return Place(name: "\(parent)\(other).yaml", folder: folder)
    }
  }

  /// The scenarios of a file.
  ///
  /// - Parameter name: The name of a file of the plan folder's scenarios, or a path.
  /// - Returns: One, or one for each cell of its grid; none when it cannot be read, which is reported.
  func scenarios(named name: String) -> [ReadScenario] {
    let place = Place(name: "\(ScenarioFolder.name)/", folder: directory).beside(name)
    guard let read = source(place, mention: nil, above: []) else { return [] }
    let title = read.source.name ?? place.title
    let whole = [(label: "", changes: read.below + read.source.changes)]
    let cells = read.source.axes.reduce(whole) { cells, axis in
      cells.flatMap { cell in
        axis.map { value in
          (cell.label.isEmpty ? value.label : "\(cell.label), \(value.label)", cell.changes + value.changes)
        }
      }
    }
    return cells.prefix(ScenarioFolder.limit + 1).map { cell in
      ReadScenario(
        name: cell.label.isEmpty ? title : "\(title): \(cell.label)", origin: place.name, changes: cell.changes)
    }
  }

  /// A file, and the changes of those that it stands on.
  private func source(
    _ place: Place, mention: NodeReader?, above: [String]
  ) -> (source: ScenarioSource, below: [ReadChange])? {
    guard !above.contains(place.path), above.count < ScenarioReader.mostBases else {
      mention?.fail(
        "circular-base", "[\(place.name)] stands on itself, or on too many others",
        fix: "remove `base` from one of them")
      return nil
    }
    let files = FolderFiles(directory: place.folder, log: log)
    guard let bytes = files.bytes(place.name, mention: mention, missing: advice(for: place, above: above)),
      let read = ScenarioSource(bytes, file: place.name, log: log)
    else { return nil }
    guard let base = read.base, let name = base.text(expecting: "the name of a scenario") else { return (read, []) }
    guard let found = source(place.beside(name), mention: base, above: above + [place.path]) else { return nil }
    return (read, found.below + found.source.changes)
  }

  /// What to do about a file that is not there.
  private func advice(for place: Place, above: [String]) -> String {
    let known = ScenarioFolder.names(in: directory).filter { name in
      !above.contains(Place(name: "\(ScenarioFolder.name)/\(name).yaml", folder: directory).path)
    }
    return Suggestion.fix(
      for: place.title, among: known,
      otherwise: known.isEmpty
        ? "write a file \(ScenarioFolder.name)/NAME.yaml" : "the plan has \(Suggestion.list(known))")
  }
}
