/// `pooling` of the section `staffing`: how far queues that share agents are staffed as one.
public enum PoolingDraft: Codable, Hashable, Sendable {
  /// Each queue for itself.
  case separate
  /// All of them as one.
  case merged
  /// So far between the two as simulated rosters show.
  case calibrated
  /// So far between the two.
  case share(Double)

  /// How far it says itself, from 0 to 1; `nil` when rosters show it.
  var share: Double? {
    switch self {
    case .separate: 0
    case .merged: 1
    case .calibrated: nil
    case .share(let share): share
    }
  }

  /// What a share may be.
  package static let field = ShareField(0...1)
}
