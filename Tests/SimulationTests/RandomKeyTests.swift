import Foundation
import Queueing
import Testing

@testable import Simulation

@Suite("Random numbers by what they are for")
struct RandomKeyTests {
  private func moments(_ draw: (RandomKey) -> Double, count: Int = 20_000) -> (mean: Double, variance: Double) {
    let values = (0..<count).map { draw(RandomKey(seed: 5).part($0)) }
    let mean = values.reduce(0, +) / Double(count)
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1))
  }

  @Test("exponential, normal and gamma numbers have their mean and variance")
  func distributions() {
    let exponential = moments { $0.exponential(.arrivals) }
    #expect(abs(exponential.mean - 1) < 0.03 && abs(exponential.variance - 1) < 0.08)
    let normal = moments { $0.normal(.handling, .handlingAngle) }
    #expect(abs(normal.mean) < 0.03 && abs(normal.variance - 1) < 0.05)
    for variation in [0.1, 0.5, 1.5] {
      let gamma = moments { $0.gamma(variation: variation) }
      #expect(abs(gamma.mean - 1) < 0.03 * max(1, variation))
      #expect(abs(gamma.variance / (variation * variation) - 1) < 0.15, "\(variation): \(gamma)")
    }
  }

  @Test("handling times relative to their mean have mean one and the variation asked for")
  func handling() {
    let logNormal = moments { HandlingSampler(.logNormal(variation: 0.8)).draw($0) }
    #expect(abs(logNormal.mean - 1) < 0.03 && abs(logNormal.variance - 0.64) < 0.1)
    let empirical = moments { HandlingSampler(.empirical([10, 30])).draw($0) }
    #expect(abs(empirical.mean - 1) < 0.02 && abs(empirical.variance - 0.25) < 0.01)
  }

  @Test("numbers for different purposes and parts are independent")
  func independence() {
    let products = moments { ($0.unit(.arrivals) - 0.5) * ($0.unit(.patience) - 0.5) }
    #expect(abs(products.mean) < 0.002)
    let neighbours = (0..<20_000).map { index in
      (RandomKey(seed: 1).part(index).unit(.arrivals) - 0.5)
        * (RandomKey(seed: 1).part(index + 1).unit(.arrivals) - 0.5)
    }
    #expect(abs(neighbours.reduce(0, +) / 20_000) < 0.002)
    let seeds = (0..<20_000).map { index in
      (RandomKey(seed: UInt64(index)).unit(.arrivals) - 0.5)
        * (RandomKey(seed: UInt64(index + 1)).unit(.arrivals) - 0.5)
    }
    #expect(abs(seeds.reduce(0, +) / 20_000) < 0.002)
  }

  @Test("t quantiles are those of the tables")
  func studentQuantiles() {
    for (degrees, value) in [(1, 12.706), (2, 4.3027), (3, 3.1824), (5, 2.5706), (9, 2.2622), (30, 2.0423)] {
      #expect(abs(StudentQuantile.upper(degrees: degrees) / value - 1) < 0.003)
    }
  }

  @Test("events leave the heap in the order of their times")
  func heapOrder() {
    var heap = EventHeap()
    var taken: [Double] = []
    for index in 0..<500 {
      heap.push(Event(time: RandomKey(seed: 3).part(index).unit(.arrivals), subject: 0, kind: .breakEnds))
      if index % 3 == 0 { heap.push(Event(time: 2 + Double(index), subject: 0, kind: .breakEnds)) }
    }
    while heap.count > 0 { taken.append(heap.pop().time) }
    #expect(taken.count == 667 && taken == taken.sorted())
    #expect(heap.nextTime == .infinity)
  }
}
