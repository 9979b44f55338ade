import Planning
import Testing
import Workforce

@Suite("What differs between two rosters") struct RosterDifferenceTests {
  /// 08:00 to 16:00 of a day, with a meal after four hours.
  private func duty(
    _ day: Int, from hour: Int = 8, hours: Int = 8, meal: Int = 240, family: Int? = 0, queues: [Int] = [0]
  ) -> Duty {
    Duty(
      day: day, family: family, start: day * 1440 + hour * 60, minutes: hours * 60,
      breaks: [PlacedBreak(start: meal, minutes: 30, isPaid: false, kind: .meal)], queues: queues)
  }

  private func difference(_ before: [Duty], _ now: [Duty]) -> RosterDifference {
    RosterDifference(from: Roster(duties: [before]), to: Roster(duties: [now]))
  }

  private func aspects(_ before: [Duty], _ now: [Duty]) -> [RosterChange.Aspect]? {
    difference(before, now).agents.first?.changes.first?.aspects
  }

  @Test("The same rosters differ in nothing, in whatever order their duties stand") func same() {
    #expect(difference([], []).isEmpty && difference([], []).firstMinute == nil)
    let duties = [duty(0), duty(1), duty(1, from: 20, hours: 2, meal: 30)]
    #expect(difference(duties, duties.reversed()).isEmpty)
  }

  @Test("What is new, gone or moved is told as that") func kinds() {
    #expect(aspects([], [duty(0)]) == [.added])
    #expect(aspects([duty(0)], []) == [.gone])
    #expect(aspects([duty(0)], [duty(0, from: 9)]) == [.moved])
    #expect(aspects([duty(0)], [duty(0, hours: 9)]) == [.moved])
    #expect(aspects([duty(0)], [duty(0, from: 9, family: 1, queues: [1])]) == [.moved, .shift, .queue])
    #expect(aspects([duty(0)], [duty(0, family: nil)]) == [.shift])
    #expect(aspects([duty(0)], [duty(0, meal: 180)]) == [.breaks])
    #expect(aspects([duty(0)], [duty(0, meal: 180, queues: [0, 1])]) == [.queue, .breaks])
    #expect(aspects([duty(0)], [duty(0), duty(0, from: 20, hours: 2, meal: 30)]) == [.moved])
  }

  @Test("Sessions are told apart from breaks and queues") func sessions() {
    func training(_ starts: [Int], hour: Int = 8, id: String = "coaching") -> Duty {
      Duty(
        day: 0, family: 0, start: hour * 60, minutes: 480,
        sessions: starts.map { PlacedSession(id: id, start: $0, minutes: 30, isPaid: true) }, queues: [0])
    }
    #expect(aspects([training([60])], [training([120])]) == [.sessions])
    #expect(difference([training([60])], [training([120])]).firstMinute == 540)
    #expect(aspects([training([60])], [training([])]) == [.sessions])
    #expect(aspects([training([60])], [training([60], id: "meeting")]) == [.sessions])
    #expect(aspects([training([60])], [training([60], hour: 9)]) == [.moved])
    #expect(aspects([training([60])], [training([], hour: 9)]) == [.moved, .sessions])
  }

  @Test("The same queues at other times are other queues") func otherTimes() {
    func changing(at minute: Int) -> Duty {
      Duty(
        day: 0, family: 0,
        activities: [
          Activity(.contacts(queues: [0]), minutes: 480..<minute),
          Activity(.contacts(queues: [1]), minutes: minute..<960),
        ])
    }
    #expect(aspects([changing(at: 600)], [changing(at: 660)]) == [.queue])
    #expect(difference([changing(at: 600)], [changing(at: 660)]).firstMinute == 600)
  }

  @Test(
    "Whoever is told is told before the first minute that differs",
    arguments: [
      // The start of what is added or gone, the earlier of two starts.
      ([], [(8, 8, 240)], 480), ([(8, 8, 240)], [], 480), ([(8, 8, 240)], [(9, 8, 240)], 480),
      ([(9, 8, 240)], [(8, 8, 240)], 480),
      // The earlier of two ends, and of two breaks.
      ([(8, 8, 240)], [(8, 9, 240)], 960), ([(8, 9, 240)], [(8, 8, 240)], 960), ([(8, 8, 240)], [(8, 8, 180)], 660),
      ([(8, 8, 180)], [(8, 8, 240)], 660),
    ] as [([(Int, Int, Int)], [(Int, Int, Int)], Int)])
  func firstMinutes(before: [(Int, Int, Int)], now: [(Int, Int, Int)], minute: Int) {
    func duties(_ all: [(Int, Int, Int)]) -> [Duty] { all.map { duty(0, from: $0.0, hours: $0.1, meal: $0.2) } }
    #expect(difference(duties(before), duties(now)).firstMinute == minute)
  }

  @Test("A duty that is only called another shift differs from its start on") func names() {
    #expect(difference([duty(1)], [duty(1, family: 1)]).firstMinute == 1440 + 480)
  }

  @Test("Agents stand in the plan's order, their days ascending; one who is in one roster only is told too")
  func order() {
    let before = Roster(duties: [[duty(3), duty(1)], [duty(0)], [duty(2)]])
    let now = Roster(duties: [[duty(1, from: 9), duty(4)], [duty(0)]])
    let difference = RosterDifference(from: before, to: now)
    #expect(difference.agents.map(\.agent) == [0, 2])
    #expect(difference.agents[0].changes.map(\.day) == [1, 3, 4])
    #expect(difference.agents[0].changes.map(\.aspects) == [[.moved], [.gone], [.added]])
    #expect(difference.agents[0].firstMinute == 1440 + 480 && difference.firstMinute == 1440 + 480)
    #expect(difference.dayCount == 4)
    #expect(difference.of(agent: 2).agents.map(\.agent) == [2] && difference.of(agent: 1).isEmpty)
  }

  @Test("A night is a change of the day on which it starts") func overMidnight() {
    let change = difference([duty(0, from: 22)], [duty(0, from: 22, meal: 300)]).agents.first?.changes.first
    #expect(change?.day == 0 && change?.firstMinute == 1440 + 120)
  }
}
