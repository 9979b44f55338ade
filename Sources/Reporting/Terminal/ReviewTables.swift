/// The tables of a week in review, as rows of cells: the same for a terminal and a page.
struct ReviewTables {
  /// A table with a title.
  struct Table {
    let title: String
    let rows: [[String]]
  }

  let document: ReviewDocument
  let words: any Words

  /// Contacts by queue, and by day.
  var contacts: [Table] {
    let labels: [ReviewLabel] = [.queue, .expected, .came, .error, .bias, .band, .handlingExpected, .handlingCame]
    let rows = document.queues.map { queue in
      [queue.queue, figure(queue.expected), figure(queue.came)] + errors(queue.errors)
        + [figure(queue.handlingSecondsExpected), figure(queue.handlingSeconds)]
    }
    return [Table(title: words.reviewLabel(.contactsPart), rows: [headings(labels)] + rows)] + handlingParts
  }

  /// Handling times by part; none when nothing tells parts apart.
  private var handlingParts: [Table] {
    let rows = document.queues.flatMap { queue in
      (queue.handlingParts ?? []).map {
        [queue.queue, words.name(of: $0.part), figure($0.secondsExpected), figure($0.seconds)]
      }
    }
    guard !rows.isEmpty else { return [] }
    let labels: [ReviewLabel] = [.queue, .part, .handlingExpected, .handlingCame]
    return [Table(title: words.reviewLabel(.handlingPartsPart), rows: [headings(labels)] + rows)]
  }

  /// Errors by lead and hour, a table a queue.
  var errors: [Table] {
    document.queues.filter { !$0.byLead.isEmpty }.flatMap { queue in
      [(ReviewLabel.lead, queue.byLead, true), (.hour, queue.byHour, false)].map { label, rows, isLead in
        Table(
          title: queue.queue,
          rows: [headings([label, .came, .error, .bias, .band])]
            + rows.map { row in
              [isLead ? words.reviewLead(row.part) : words.written(row.part), figure(row.contacts)] + errors(row)
            })
      }
    }
  }

  /// Staff by queue and by day.
  var staff: [Table] {
    let labels: [ReviewLabel] = [.planned, .rostered, .needed, .present, .short, .over]
    func cells(_ staff: ReviewDocument.Staff) -> [String] {
      [staff.planned, staff.rostered, staff.needed, staff.present, staff.short, staff.over].map(words.tenths)
    }
    let known = document.days.filter { $0.came != nil }
    return [
      Table(
        title: words.reviewLabel(.staffPart),
        rows: [headings([.queue] + labels)] + document.queues.map { [$0.queue] + cells($0.staff) }),
      Table(
        title: "",
        rows: [headings([.day, .expected, .came] + labels)]
          + known.map { [words.written($0.date), figure($0.expected), figure($0.came)] + cells($0.staff) }),
    ]
  }

  /// Service by queue; none when nothing is known of it.
  var service: [Table] {
    let rows = document.queues.compactMap { queue -> [String]? in
      queue.service.map { service in
        let goal = service.goal.map { "\(words.share($0)) / \(words.number(service.seconds, places: 0)) s" } ?? "-"
        return [queue.queue, goal] + [service.expected, service.explained, service.came].map(share)
      }
    }
    guard !rows.isEmpty else { return [] }
    let labels: [ReviewLabel] = [.queue, .promised, .forecastService, .explainedService, .serviceCame]
    return [Table(title: words.reviewLabel(.servicePart), rows: [headings(labels)] + rows)]
  }

  /// What was done of each kind of activity; none without a log.
  var adherence: [Table] {
    guard let found = document.adherence else { return [] }
    let names = ["contacts": ReviewLabel.contacts, "pauses": .pauses, "sessions": .sessions]
    let rows = found.activities.filter { $0.scheduledMinutes > 0 }.map { kind in
      [
        names[kind.activity].map(words.reviewLabel) ?? kind.activity, words.tenths(Double(kind.scheduledMinutes) / 60),
        words.tenths(Double(kind.adherentMinutes) / 60),
        share(Double(kind.adherentMinutes) / Double(kind.scheduledMinutes)),
      ]
    }
    return [
      Table(
        title: words.reviewLabel(.adherencePart),
        rows: [headings([.activity, .scheduled, .adherent, .adherence])] + rows)
    ]
  }

  /// What is said of all people together.
  var adherenceSentences: [String] {
    guard let found = document.adherence else { return [] }
    let total = found.total
    return [
      words.adherence(
        share(total.adherence), conformance: share(total.conformance),
        hours: words.tenths(Double(total.scheduledMinutes) / 60)),
      words.absentAndAway(share(total.absence), away: share(total.away)),
    ] + (found.unlogged.isEmpty ? [] : [words.unlogged(found.unlogged)])
  }

  /// What to change, a sentence an advice.
  var advice: [String] {
    if document.advice.isEmpty { return [words.noReviewAdvice] }
    return document.advice.map { advice in
      let difference = words.difference(by: advice.factor ?? 1)
      switch advice.about {
      case "volume": return words.volumeAdvice(queue: advice.queue ?? "", difference: difference, row: advice.line)
      case "handling":
        return words.handlingAdvice(queue: advice.queue ?? "", difference: difference, command: advice.line)
      default: return words.shrinkageAdvice(line: advice.line)
      }
    }
  }

  private func headings(_ labels: [ReviewLabel]) -> [String] { labels.map(words.reviewLabel) }

  private func errors(_ errors: ReviewDocument.Errors?) -> [String] {
    let bias = errors?.bias.map { ($0 > 0 ? "+" : "") + words.percent($0) } ?? "-"
    return [share(errors?.wape), bias, share(errors?.coverage80)]
  }

  private func figure(_ value: Double?) -> String { value.map { words.number($0, places: 0) } ?? "-" }

  private func share(_ value: Double?) -> String { value.map { words.percent($0) } ?? "-" }
}
