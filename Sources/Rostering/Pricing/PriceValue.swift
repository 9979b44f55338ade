/// Prices inside the kernels: integers, so that sums are exact whatever their order.
enum PriceValue {
  /// A value no legal line reaches. Sums of a few dozen ordinary prices with it stay above ``infeasible``.
  static let unreachable: Int32 = 1_000_000_000
  /// Everything from here on means: not legal.
  static let infeasible: Int32 = 500_000_000
  /// The most that a line may cost in the kernel, either way; scales are chosen to stay below.
  static let largestLine = 200_000_000
  /// The same with what soft rules charge.
  static let largestRuledLine = 440_000_000
}
