package org.patentbeacon.legal.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What compensation for delay in the examination of a Chinese invention is possible (Patent Law art. 42(2), R77 to R79).
///
/// Delay counts from four years after filing and three after the request for examination, whichever is later, to the
/// announcement of grant. Delay that was reasonable or the applicant's own is not compensated; where it is not known, the
/// days are an upper bound. Nothing here moves a term: only what the office recorded does.
///
/// @param start the day from which delay counts
/// @param grossDays the days from there to grant, none when grant came before
/// @param days what may be compensated
/// @param upperBound whether delay that is not compensated is not known, so that it may be less
public record ExaminationDelay(LocalDate start, long grossDays, long days, boolean upperBound) {
  /// The days of examination.
  ///
  /// @param filing the filing date
  /// @param request the day of the request for examination
  /// @param granted the day on which the grant was announced
  public record Course(LocalDate filing, LocalDate request, LocalDate granted) {}

  /// The delay that is not compensated.
  ///
  /// @param reasonable reasonable delay in days; absent when it is not known
  /// @param applicant the applicant's own delay in days; absent when it is not known
  public record Deducted(@Nullable Integer reasonable, @Nullable Integer applicant) {
    /// Nothing is known of it.
    public static final Deducted NOT_KNOWN = new Deducted(null, null);

    private int days() {
      return (reasonable == null ? 0 : reasonable) + (applicant == null ? 0 : applicant);
    }
  }

  /// {@return the compensation that is possible}
  ///
  /// @param course the days of examination
  /// @param deducted the delay that is not compensated
  public static ExaminationDelay of(Course course, Deducted deducted) {
    LocalDate fromFiling = Compensation.DELAY_FROM_FILING.length().from(course.filing());
    LocalDate fromRequest = Compensation.DELAY_FROM_REQUEST.length().from(course.request());
    LocalDate start = fromFiling.isAfter(fromRequest) ? fromFiling : fromRequest;
    long gross = Math.max(0, ChronoUnit.DAYS.between(start, course.granted()));
    return new ExaminationDelay(start, gross, Math.max(0, gross - deducted.days()),
        deducted.reasonable() == null || deducted.applicant() == null);
  }

  /// {@return no compensation, because a utility model of the same day was given up for the invention (R78)}
  ///
  /// @param course the days of examination
  public static ExaminationDelay afterSameDayModel(Course course) {
    ExaminationDelay delay = of(course, Deducted.NOT_KNOWN);
    return new ExaminationDelay(delay.start, delay.grossDays, 0, false);
  }
}
