import ArgumentParser

/// The size of a picture in pixels: `1280x720`, or by its use.
struct PlotSize: ExpressibleByArgument {
  /// Sizes by name: a slide, a mail, a sheet of paper on its side.
  private static let named = ["slide": (1280, 720), "mail": (640, 480), "a4": (1123, 794)]

  let width: Int
  let height: Int

  init?(argument: String) {
    if let (width, height) = PlotSize.named[argument.lowercased()] {
      (self.width, self.height) = (width, height)
      return
    }
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1], 200...10_000 ~= width, 150...10_000 ~= height
    else { return nil }
    (self.width, self.height) = (width, height)
  }
}
