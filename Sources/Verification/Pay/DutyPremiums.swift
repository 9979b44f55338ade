import Workforce

/// Premiums of a duty: each premium, band by band and stretch by stretch, takes the paid time that is its own.
///
/// Every minute of a duty of *s* minutes has the same share of its *p* paid ones. In parts of which *s·p* are the duty, a minute is *p*
/// parts long and a paid minute *s*.
struct DutyPremiums {
  /// Paid time for which a line is paid.
  struct Counted {
    /// The line, an index into the plan's.
    let line: Int
    /// Parts for which something is paid.
    var parts = 0
    /// Parts times their premium, in hundredths of a per cent.
    var due: Int128 = 0
  }

  /// Time within one band of one premium.
  private struct Claim {
    let place: Int
    let rate: Int
    let parts: [Range<Int>]
  }

  let plan: Plan
  let contract: Int

  /// What is counted of a duty, by the plan's order of lines; lines that pay nothing for it are left out.
  func counted(of duty: Duty) -> [Counted] {
    var counted: [Counted] = []
    var (added, rivals): ([Claim], [Claim]) = ([], [])
    for (index, line) in plan.pay.enumerated() where line.concerns(contract: contract) {
      guard case .premium(let premium) = line.terms else { continue }
      if let shifts = premium.shifts {
        guard let family = duty.family, shifts.contains(family) else { continue }
      }
      let claims = claims(of: premium, on: duty, place: counted.count)
      counted.append(Counted(line: index))
      if premium.isHighestOnly { rivals += claims } else { added += claims }
    }
    for claim in added { book(claim.parts, claim, in: &counted) }
    // The dearest takes its time first; of equals the line that stands first.
    var free = [0..<duty.minutes * duty.paidMinutes]
    for claim in rivals.sorted(by: { ($1.rate, $0.place) < ($0.rate, $1.place) }) {
      var left: [Range<Int>] = []
      for stretch in free {
        var start = stretch.lowerBound
        for wanted in claim.parts where wanted.overlaps(stretch) {
          let taken = wanted.clamped(to: stretch)
          book([taken], claim, in: &counted)
          if start < taken.lowerBound { left.append(start..<taken.lowerBound) }
          start = taken.upperBound
        }
        if start < stretch.upperBound { left.append(start..<stretch.upperBound) }
      }
      free = left
    }
    return counted.filter { $0.due > 0 }
  }

  /// The bands of a premium that are paid, each with its time within the stretches.
  private func claims(of premium: PayPremium, on duty: Duty, place: Int) -> [Claim] {
    let (length, paid) = (duty.minutes, duty.paidMinutes)
    let stretches =
      premium.stretches?.filter { $0.overlaps(duty.span) }.map { $0.clamped(to: duty.span) } ?? [duty.span]
    var claims: [Claim] = []
    for (index, band) in premium.bands.enumerated() where band.above < paid && band.premium > 0 {
      let end = index + 1 < premium.bands.count ? min(premium.bands[index + 1].above, paid) : paid
      let own = band.above * length..<end * length
      let parts = stretches.map {
        (($0.lowerBound - duty.start) * paid..<($0.upperBound - duty.start) * paid).clamped(to: own)
      }
      claims.append(Claim(place: place, rate: band.premium, parts: parts.filter { !$0.isEmpty }))
    }
    return claims
  }

  private func book(_ parts: [Range<Int>], _ claim: Claim, in counted: inout [Counted]) {
    let sum = parts.reduce(0) { $0 + $1.count }
    counted[claim.place].parts += sum
    counted[claim.place].due += Int128(sum) * Int128(claim.rate)
  }
}
