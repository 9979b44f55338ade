public import PlanModel

extension LanguageTag {
  /// The language's words.
  public var words: any Words {
    switch self {
    case .english: English()
    case .indonesian: Indonesian()
    }
  }
}
