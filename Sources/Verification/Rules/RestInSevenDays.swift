import Workforce

/// Seven days (168 hours) that begin when an uninterrupted rest ends hold another one: what lies between two of them lasts no
/// longer than seven days less the rest. Amount: minutes of duty beyond, once for all that lies between two rests.
///
/// What past duties exceed already is not counted again.
struct RestInSevenDays: LineRule {
  let id = RuleID.weeklyRest
  let minutes: Int

  /// Duties without a rest between them.
  private struct Block {
    var start: Int
    var end: Int
    var deadline: Int
    var longest = 0
  }

  func breaches(of line: Line) -> [Breach] {
    var blocks: [Block] = []
    for stint in line.stints {
      let rest = blocks.last.map { stint.minutes.lowerBound - $0.end } ?? minutes
      if rest >= minutes {
        let start = stint.minutes.lowerBound
        blocks.append(Block(start: start, end: stint.minutes.upperBound, deadline: start + 10_080 - minutes))
      } else {
        blocks[blocks.count - 1].longest = max(blocks[blocks.count - 1].longest, rest)
        blocks[blocks.count - 1].end = max(blocks[blocks.count - 1].end, stint.minutes.upperBound)
      }
      if stint.isPast {
        blocks[blocks.count - 1].deadline = max(blocks[blocks.count - 1].deadline, stint.minutes.upperBound)
      }
    }
    return blocks.filter { $0.end > $0.deadline }.map { block in
      line.breach(
        day: nil, amount: block.end - block.deadline, .minutes,
        .restOverdue(from: block.start, to: block.end, longest: block.longest, limit: minutes))
    }
  }
}
