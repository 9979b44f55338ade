public import PlanModel
import Planning
public import WallClock
public import Workforce

/// An absence that was asked for, for a planner at a terminal: the verdict and every reason.
public struct AbsenceView: Sendable {
  private let plan: Plan
  private let limits: [AbsenceLimitDraft]
  private let names: SwapNames
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of what is asked in a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - limits: The limits that positions in judgements mean.
  ///   - clock: The plan's clock.
  ///   - style: How the terminal writes.
  ///   - words: The language.
  public init(
    plan: Plan, limits: [AbsenceLimitDraft], clock: HorizonClock, style: TextStyle, words: any Words
  ) {
    self.plan = plan
    self.limits = limits
    self.style = style
    self.words = words
    names = SwapNames(plan: plan, clock: clock, words: words)
  }

  /// The verdict, then what limits, balances and queues say.
  public func text(for answer: AbsenceAnswer) -> String {
    let judgement = answer.judgement
    let verdict = words.verdict(
      ofAbsence: judgement.asked.agent, dates: written(judgement.asked), kind: kind(of: judgement.asked),
      isGranted: answer.isGranted)
    return ([style.paint(HarmlessText.line(verdict), answer.isGranted ? .good : .bad)] + reasons(for: answer))
      .map { style.fitted($0) + "\n" }.joined()
  }

  /// The waiting list: who could be granted now, and what stands in the way of the others.
  public func text(forWaiting answers: [(waiting: WaitingDraft, answer: AbsenceAnswer)]) -> String {
    let head = words.waiting(answers.count, grantable: answers.count { $0.answer.isGranted })
    let lines = answers.enumerated().flatMap { number, entry -> [String] in
      let asked = entry.waiting.absence
      let place = words.place(
        number + 1, of: asked.agent, dates: written(asked), kind: kind(of: asked),
        askedAt: entry.waiting.askedAt.map { words.written($0.description) }, isGrantable: entry.answer.isGranted)
      let why = entry.answer.isGranted ? [] : obstacles(for: entry.answer)
      return [HarmlessText.line(place)] + why.map { "  \($0)" }
    }
    return ([head] + lines).map { style.fitted($0) + "\n" }.joined()
  }

  private func reasons(for answer: AbsenceAnswer) -> [String] {
    let judgement = answer.judgement
    let balances = judgement.balances.filter { !$0.isOverdrawn }.map(text)
    let amount = words.number(judgement.total, places: 2)
    let counted = words.counted(amount, as: judgement.counting, dates: dates(judgement.counted.map(\.date)))
    return obstacles(for: answer) + [counted].map(HarmlessText.line) + balances + cover(answer)
  }

  /// What stands in the way, all of it.
  private func obstacles(for answer: AbsenceAnswer) -> [String] {
    let judgement = answer.judgement
    var lines: [String] = []
    if !judgement.isEmployed { lines.append(words.notEmployedThen) }
    if !judgement.alreadyAway.isEmpty { lines.append(words.alreadyAway(dates(judgement.alreadyAway))) }
    var told: [AbsenceJudgement.Excess] = []
    for excess in judgement.excesses {
      if told.contains(where: { $0.limit == excess.limit && $0.away == excess.away && $0.most == excess.most }) {
        continue
      }
      told.append(excess)
      let same = judgement.excesses.filter {
        $0.limit == excess.limit && $0.away == excess.away && $0.most == excess.most
      }
      lines.append(words.excess(of: text(of: excess), away: excess.away, dates: dates(same.map(\.date))))
    }
    lines += judgement.balances.filter(\.isOverdrawn).map(text)
    if !judgement.uncovered.isEmpty {
      lines.append(words.noBalance(of: kind(of: judgement.asked), dates: dates(judgement.uncovered)))
    }
    if !answer.cover.isLegal { lines.append(words.noLegalRoster) }
    if answer.isShort {
      lines.append(
        words.tooShort(words.tenths(answer.cover.more), allowed: words.number(answer.allowedShort, places: 1)))
      lines += lacks(answer.cover)
    }
    return lines.map(HarmlessText.line)
  }

  private func lacks(_ cover: AbsenceCover) -> [String] {
    cover.lacks.map { lack in
      words.lack(
        of: plan.queues[lack.queue].id, date: words.date(lack.date), more: words.tenths(lack.more),
        before: lack.before >= 0.05 ? words.tenths(lack.before) : nil,
        at: lack.stretches.map { names.clock.timesOfDay($0, words) })
    }
  }

  private func cover(_ answer: AbsenceAnswer) -> [String] {
    let cover = answer.cover
    let isKnown =
      answer.judgement.dates.upperBound.days(since: answer.judgement.dates.lowerBound) >= cover.unknown.count
    var lines = cover.losses.map { loss in
      loss.away.map { words.takesPart(names.clock.timesOfDay($0, words), of: names.duty(loss.duty, of: loss.agent)) }
        ?? words.takesDuty(names.duty(loss.duty, of: loss.agent))
    }
    if isKnown {
      if !answer.isShort { lines += cover.lacks.isEmpty ? [words.noLack(isRostered: cover.isRostered)] : lacks(cover) }
      if !cover.lacks.isEmpty || !cover.isRostered { lines.append(words.judgedBy(roster: cover.isRostered)) }
    }
    if !cover.unknown.isEmpty { lines.append(words.unknownCover(dates(cover.unknown))) }
    if let cost = cover.cost, !cover.losses.isEmpty { lines.append(words.costAlone(words.tenths(cost))) }
    if let remedy = cover.remedy, !cover.losses.isEmpty {
      lines.append(
        words.remedy(more: words.tenths(remedy.more), cost: words.tenths(remedy.cost), days: remedy.changedDays))
    }
    return lines.map(HarmlessText.line)
  }

  private func text(of excess: AbsenceJudgement.Excess) -> String {
    let limit = limits[excess.limit]
    func joined(_ texts: [String]?) -> String? { texts.map { $0.joined(separator: "/") } }
    return words.limit(
      most: words.number(Double(excess.most), places: 0), teams: joined(limit.teams),
      contracts: joined(limit.contracts), skills: joined(limit.skills), kinds: joined(limit.kinds))
  }

  private func text(_ state: AbsenceJudgement.BalanceState) -> String {
    func number(_ value: Double) -> String { words.number(value, places: 2) }
    let balance = state.balance
    return HarmlessText.line(
      words.balance(
        of: balance.kind, period: words.period(from: words.date(balance.from), to: words.date(balance.to)),
        counting: state.counting,
        amounts: (
          number(balance.due), balance.carried.map(number), number(state.taken), number(state.asked), number(state.left)
        ), isOverdrawn: state.isOverdrawn))
  }

  private func kind(of absence: AbsenceDraft) -> String { absence.kind ?? "absence" }

  private func written(_ absence: AbsenceDraft) -> String {
    let (from, to) = (words.written(absence.from.description), words.written(absence.to.description))
    return from == to ? from : words.period(from: from, to: to)
  }

  /// `2026-11-24 to 2026-11-26, 2026-11-28`.
  private func dates(_ dates: [CivilDate]) -> String {
    var stretches: [ClosedRange<CivilDate>] = []
    for date in dates {
      if let last = stretches.last, last.upperBound.adding(days: 1) == date {
        stretches[stretches.count - 1] = last.lowerBound...date
      } else {
        stretches.append(date...date)
      }
    }
    return stretches.map { stretch in
      let (first, last) = (words.date(stretch.lowerBound), words.date(stretch.upperBound))
      return first == last ? first : words.period(from: first, to: last)
    }.joined(separator: ", ")
  }
}
