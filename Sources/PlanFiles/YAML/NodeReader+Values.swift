import PlanModel
import Workforce

/// Single values: each reading returns `nil` after it has reported why.
extension NodeReader {
  /// The value of a field of the plan.
  func read<Field: PlanField>(_ field: Field) -> Field.Value? {
    guard let text = text(expecting: field.expected) else { return nil }
    do throws(FieldFault) {
      return try field.value(of: text)
    } catch {
      fail(error.code, error.message, fix: error.fix)
      return nil
    }
  }

  /// A whole number.
  func integer(_ range: ClosedRange<Int>) -> Int? { read(WholeNumberField(range)) }

  /// A number.
  func number(_ range: ClosedRange<Double>) -> Double? { read(NumberField(range)) }

  /// A share such as `0.85` or `85%`.
  func share(_ range: ClosedRange<Double> = 0...1) -> Double? { read(ShareField(range)) }

  /// `true` or `false`.
  func flag() -> Bool? { read(FlagField()) }

  /// A whole number of minutes; a plain number counts minutes.
  ///
  /// - Parameters:
  ///   - range: What is allowed.
  ///   - step: It must be a multiple of this.
  ///   - isHours: Whether people think of it in hours, so that a small plain number is a mistake.
  func minutes(_ range: ClosedRange<Int>, step: Int = 1, isHours: Bool = false) -> Int? {
    read(MinutesField(range, step: step, isHours: isHours))?.count
  }

  /// Seconds; a plain number counts seconds.
  func seconds(_ range: ClosedRange<Double>) -> Double? { read(SecondsField(range))?.count }

  /// Minutes of the day of `HH:MM`, to 24:00.
  func clockTime() -> Int? { read(ClockField())?.minute }

  /// A date.
  func date() -> CivilDate? { read(DateField()) }

  /// A weekday.
  func weekday() -> Weekday? { read(WeekdayField()) }

  /// One of several words.
  func choice<Value: Sendable>(_ values: [(word: String, value: Value)]) -> Value? { read(WordField(values)) }

  /// One of the cases of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable & Sendable>(of type: Value.Type) -> Value?
  where Value.RawValue == String {
    read(WordField(of: type))
  }
}
