import Testing
import Workforce

@Suite("A duty is a gap-free sequence of activities")
struct DutyTests {
  private let meal = PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal)

  private func duty(_ breaks: PlacedBreak...) -> Duty {
    Duty(day: 0, family: 0, start: 480, minutes: 510, breaks: breaks, queue: 1)
  }

  @Test func aShiftAndItsBreaksBecomeActivities() {
    let duty = duty(meal)
    #expect(
      duty.activities == [
        Activity(.contacts(queues: [1]), minutes: 480..<720),
        Activity(.pause(.meal), minutes: 720..<750, isPaid: false),
        Activity(.contacts(queues: [1]), minutes: 750..<990),
      ])
    #expect(duty.span == 480..<990 && duty.minutes == 510 && duty.paidMinutes == 480)
    #expect(duty.breaks == [meal] && duty.queues == [1] && duty.steadyQueues == [1])
  }

  @Test("What of a break lies outside the shift or beneath an earlier break is cut off")
  func cutBreaks() {
    let early = PlacedBreak(start: -15, minutes: 30, isPaid: true, kind: .rest)
    let beneath = PlacedBreak(start: 250, minutes: 15, isPaid: true, kind: .rest)
    let late = PlacedBreak(start: 500, minutes: 30, isPaid: true, kind: .rest)
    #expect(duty(late, meal, early, beneath).breaks.map(\.start) == [0, 240, 500])
    #expect(duty(late, meal, early, beneath).breaks.map(\.minutes) == [15, 30, 10])
    #expect(duty(late, meal, early, beneath).span == 480..<990)
  }

  @Test func contactsOfTheSameQueuesInARowAreOneActivity() {
    let phone = Activity.Kind.contacts(queues: [0])
    let mixed = Duty(
      day: 0, family: nil,
      activities: [
        Activity(phone, minutes: 0..<60), Activity(phone, minutes: 60..<90),
        Activity(.contacts(queues: [1, 0]), minutes: 90..<120), Activity(.task("coaching"), minutes: 120..<150),
        Activity(.task("coaching"), minutes: 150..<180),
      ])
    #expect(mixed.activities.map(\.minutes) == [0..<90, 90..<120, 120..<150, 150..<180])
    #expect(mixed.queues == [0, 1] && mixed.steadyQueues == nil && mixed.breaks.isEmpty)
  }

  @Test func aPartFromAMinuteOnKeepsItsActivities() {
    let duty = duty(meal)
    #expect(duty.clipped(from: 990) == nil)
    #expect(duty.clipped(from: 0) == duty)
    #expect(duty.clipped(from: 730)?.activities.map(\.minutes) == [730..<750, 750..<990])
    #expect(duty.clipped(from: 750)?.activities.map(\.isPause) == [false])
  }
}
