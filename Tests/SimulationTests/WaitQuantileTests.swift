import Foundation
import Queueing
import Testing

@testable import Simulation

@Suite("Quantiles of the wait")
struct WaitQuantileTests {
  @Test("classes follow one another without a gap, and every wait lies in its own")
  func classes() {
    for place in 0..<WaitHistogram.classCount - 1 {
      let (low, high) = (WaitHistogram.lowerEnd(of: place), WaitHistogram.lowerEnd(of: place + 1))
      #expect(low < high && high - low <= (1 + low) / 64)
      #expect(WaitHistogram.place(of: low) == place && WaitHistogram.place(of: (low + high) / 2) == place)
    }
    #expect(WaitHistogram.place(of: 1e12) == WaitHistogram.classCount - 1)
  }

  @Test("a quantile is that of the sorted waits, to 1 % and a hundredth of a second")
  func sortedWaits() {
    var counts = [Int](repeating: 0, count: WaitHistogram.classCount)
    let waits = (1...5000).map { number in -40 * log(RandomKey(seed: 9).part(number).unit(.patience)) }.sorted()
    for wait in waits { counts[WaitHistogram.place(of: wait)] += 1 }
    for share in [0.01, 0.3, 0.5, 0.8, 0.95, 0.999] {
      let exact = waits[Int((share * 5000).rounded(.up)) - 1]
      #expect(abs(WaitHistogram.quantile(share, of: counts) - exact) <= 0.01 * exact + 0.01)
    }
  }

  @Test("no wait counts as none, and nobody answered has no quantile")
  func edges() throws {
    var counts = [Int](repeating: 0, count: WaitHistogram.classCount)
    #expect(WaitQuantiles(counts, answered: 0) == nil)
    counts[WaitHistogram.place(of: 30)] = 10
    let quantiles = try #require(WaitQuantiles(counts, answered: 100))
    #expect(quantiles.half == 0 && quantiles.eightyPercent == 0)
    #expect(abs(quantiles.ninetyFivePercent - 30) < 0.5)
  }

  @Test("they agree with Erlang C")
  func erlangC() throws {
    let centre = Centre(contactsPerHour: 180, handlingSeconds: 180, agents: 10, hours: 200, warmUpHours: 5)
    let found = try #require(try centre.figures(replications: 4).waitQuantiles)
    let load = try OfferedLoad(contactsPerHour: 180, handlingSeconds: 180)
    let exact = try #require(try ErlangC.steadyState(of: load, agents: 10))
    // Erlang's chance to wait longer than t is P(wait) · exp(−(n − a) t / h).
    func quantile(_ share: Double) -> Double {
      max(0, log(exact.probabilityOfWaiting / (1 - share)) * 180 / (10 - 9))
    }
    #expect(abs(found.half / quantile(0.5) - 1) < 0.15)
    #expect(abs(found.eightyPercent / quantile(0.8) - 1) < 0.12)
    #expect(abs(found.ninetyFivePercent / quantile(0.95) - 1) < 0.12)
  }

  @Test("queues, days and the total have them, single intervals do not")
  func places() throws {
    var centre = Centre(hours: 4, warmUpHours: 4)
    centre.agents = 3
    let result = try Simulator(centre.model()).run(.exactly(2))
    let days = result.queueDays[0].compactMap(\.waitQuantiles?.ninetyFivePercent)
    let queue = try #require(result.queues[0].waitQuantiles)
    #expect(days.count == 2 && result.days.map(\.waitQuantiles) == result.queueDays[0].map(\.waitQuantiles))
    #expect(result.total.waitQuantiles == queue)
    #expect((days.min() ?? 0)...(days.max() ?? 0) ~= queue.ninetyFivePercent)
    #expect(queue.half <= queue.eightyPercent && queue.eightyPercent <= queue.ninetyFivePercent)
    #expect(result.queueIntervals[0].allSatisfy { $0.waitQuantiles == nil })
  }
}
