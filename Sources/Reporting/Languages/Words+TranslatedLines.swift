extension Words {
  /// A line of what ended a command, as the command line writes it in English: a sentence behind its mark, if it has one.
  public func translation(ofLine line: String) -> String {
    let own = English()
    for (mark, translated) in [("\(own.errorMark): ", "\(errorMark): "), ("  \(own.fixMark): ", "  \(fixMark): ")]
    where line.hasPrefix(mark) {
      return translated + translation(of: String(line.dropFirst(mark.count)))
    }
    return translation(of: line)
  }
}
