/// How far queues whose agents are open to both are staffed as one.
///
/// Staff for a queue is its workload and a safety above it. Agents who help out where the other queue is busy at the moment make part of both safeties
/// needless: all of it when everybody serves both, none when nobody does.
public struct Pooling: Hashable, Sendable {
  /// Minutes of a part of the day, of which each has a share of its own where shares are calibrated.
  public static let partMinutes = 240
  /// Parts of a day.
  public static let partCount = 1440 / partMinutes

  /// The share of the safety that is counted once for all queues together, from 0 (each queue for itself) to 1 (one queue); of queues and parts of
  /// the day without one of their own.
  public let share: Double
  /// Shares that a calibration may find: below 0 a queue has more safety than for itself alone, since those who serve it are busy with others'
  /// contacts; at −1 twice as much.
  public static let calibratedShares = -1.0...1.0
  /// Whether shares are found by simulating rosters.
  public let isCalibrated: Bool
  /// What was found, by queue and part of the day; `nil` before.
  public let calibrated: [[Double]]?

  /// Each queue for itself.
  public static let separate = Pooling(share: 0)
  /// All queues that share agents as one.
  public static let merged = Pooling(share: 1)
  /// To be found; half until then.
  public static let uncalibrated = Pooling(share: 0.5, isCalibrated: true, calibrated: nil)

  /// Makes one.
  ///
  /// - Precondition: The share is from 0 to 1.
  public init(share: Double) {
    precondition((0...1).contains(share), "a share (\(share))")
    self.init(share: share, isCalibrated: false, calibrated: nil)
  }

  /// Makes one of shares that were found, by queue and part of the day.
  ///
  /// - Precondition: All are some of ``calibratedShares``, and each queue has one for each part of the day.
  public init(calibrated: [[Double]]) {
    precondition(
      calibrated.allSatisfy { $0.count == Pooling.partCount && $0.allSatisfy(Pooling.calibratedShares.contains) },
      "a share of each part"
    )
    self.init(share: 0.5, isCalibrated: true, calibrated: calibrated)
  }

  private init(share: Double, isCalibrated: Bool, calibrated: [[Double]]?) {
    self.share = share
    self.isCalibrated = isCalibrated
    self.calibrated = calibrated
  }

  /// The share of a queue at a minute of the day.
  public func share(ofQueue queue: Int, at minute: Int) -> Double {
    guard let calibrated, calibrated.indices.contains(queue) else { return share }
    return calibrated[queue][minute / Pooling.partMinutes % Pooling.partCount]
  }
}
