/// Sums over replications, by queue, day and interval, and by group.
struct SimulationTally {
  private let model: CompiledModel
  private let isCounted: [Bool]
  private var total = ServiceTally()
  private var days: [ServiceTally]
  private var queues: [ServiceTally]
  private var queueDays: [ServiceTally]
  private var queueParts: [ServiceTally]
  private var queueIntervals: [ServiceTally]
  private var groups: [RatioSums]
  private var groupDays: [RatioSums]
  private var presentSeconds: [Double]
  private var intervalBusy: [Double]
  private var intervalPresent: [Double]
  private var waits: WaitTally
  private var outcomes: [SimulationResult.Outcome] = []
  private var queueOutcomes: [[SimulationResult.Outcome]]

  init(model: CompiledModel) {
    self.model = model
    let hasLive = model.queues.contains { !$0.isDeferred }
    isCounted = model.queues.map { !hasLive || !$0.isDeferred }
    days = Array(repeating: ServiceTally(), count: model.dayCount)
    queues = Array(repeating: ServiceTally(), count: model.queues.count)
    queueDays = Array(repeating: ServiceTally(), count: model.queues.count * model.dayCount)
    queueParts = Array(repeating: ServiceTally(), count: model.queues.count * model.partCount)
    queueIntervals = Array(repeating: ServiceTally(), count: model.queues.count * model.intervalCount)
    groups = Array(repeating: RatioSums(), count: model.groupCount)
    groupDays = Array(repeating: RatioSums(), count: model.groupCount * model.dayCount)
    presentSeconds = Array(repeating: 0, count: model.groupCount)
    intervalBusy = Array(repeating: 0, count: model.groupCount * model.intervalCount)
    intervalPresent = intervalBusy
    queueOutcomes = Array(repeating: [], count: model.queues.count)
    waits = WaitTally(queueCount: model.queues.count, dayCount: model.dayCount)
  }

  private var countedQueues: [Int] { model.queues.indices.filter { isCounted[$0] } }

  var replications: Int { outcomes.count }

  var serviceLevel: Estimate? { total.levelEstimate(replications: replications) }

  mutating func add(_ replication: Replication) {
    var whole = ContactCounts()
    var byDay = Array(repeating: ContactCounts(), count: model.dayCount)
    for queue in model.queues.indices {
      var all = ContactCounts()
      var ofDay = Array(repeating: ContactCounts(), count: model.dayCount)
      var ofPart = Array(repeating: ContactCounts(), count: model.partCount)
      for interval in 0..<model.intervalCount {
        let counts = replication.counts[queue * model.intervalCount + interval]
        queueIntervals[queue * model.intervalCount + interval].add(counts)
        ofDay[model.dayOfInterval[interval]] += counts
        ofPart[model.partOfInterval[interval]] += counts
      }
      for part in 0..<model.partCount { queueParts[queue * model.partCount + part].add(ofPart[part]) }
      for day in 0..<model.dayCount {
        queueDays[queue * model.dayCount + day].add(ofDay[day])
        all += ofDay[day]
        if isCounted[queue] { byDay[day] += ofDay[day] }
      }
      queues[queue].add(all)
      queueOutcomes[queue].append(SimulationResult.Outcome(all))
      if isCounted[queue] { whole += all }
    }
    for day in 0..<model.dayCount { days[day].add(byDay[day]) }
    total.add(whole)
    outcomes.append(SimulationResult.Outcome(whole))
    waits.add(replication.waits)
    addGroups(replication)
  }

  private mutating func addGroups(_ replication: Replication) {
    for cell in intervalBusy.indices {
      intervalBusy[cell] += replication.intervalBusySeconds[cell]
      intervalPresent[cell] += replication.intervalPresentSeconds[cell]
    }
    for group in 0..<model.groupCount {
      var (busy, present) = (0.0, 0.0)
      for day in 0..<model.dayCount {
        let cell = group * model.dayCount + day
        groupDays[cell].add(replication.busySeconds[cell], of: replication.presentSeconds[cell])
        busy += replication.busySeconds[cell]
        present += replication.presentSeconds[cell]
      }
      groups[group].add(busy, of: present)
      presentSeconds[group] += present
    }
  }

  func result(isPrecise: Bool, groupNames: [String]) -> SimulationResult {
    let n = replications
    let (all, days, counted) = (Array(model.queues.indices), Array(0..<model.dayCount), countedQueues)
    return SimulationResult(
      replications: n, isPrecise: isPrecise, contacts: queues.reduce(0) { $0 + $1.offered },
      total: total.figures(replications: n, waits: waits.sum(queues: counted, days: days)),
      days: days.map { self.days[$0].figures(replications: n, waits: waits.sum(queues: counted, days: [$0])) },
      queues: all.map { queues[$0].figures(replications: n, waits: waits.sum(queues: [$0], days: days)) },
      queueDays: all.map { queue in
        days.map { day in
          queueDays[queue * model.dayCount + day].figures(
            replications: n, waits: waits.sum(queues: [queue], days: [day]))
        }
      },
      queueParts: all.map { queue in
        queueParts[queue * model.partCount..<(queue + 1) * model.partCount].map { $0.figures(replications: n) }
      },
      queueIntervals: all.map { queue in
        queueIntervals[queue * model.intervalCount..<(queue + 1) * model.intervalCount].map {
          $0.figures(replications: n)
        }
      },
      groups: (0..<model.groupCount).map { group in
        GroupFigures(
          name: groupNames[group], presentHours: presentSeconds[group] / 3600 / Double(n),
          occupancy: groups[group].estimate(replications: n),
          occupancyByDay: (0..<model.dayCount).map { day in
            groupDays[group * model.dayCount + day].estimate(replications: n)
          },
          occupancyByInterval: (0..<model.intervalCount).map { interval in
            let cell = group * model.intervalCount + interval
            return intervalPresent[cell] > 0 ? intervalBusy[cell] / intervalPresent[cell] : nil
          })
      },
      outcomes: outcomes, queueOutcomes: queueOutcomes)
  }
}
