package org.patentbeacon.watch.entrant;

import java.time.LocalDate;
import java.util.Optional;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.watch.WatchKind;

/// When an inventor went from one applicant to another.
///
/// @param absentYears for how many years there is no filing at the former applicant
/// @param recentYears within how many years the first one at the new applicant was filed
/// @param hideUnsure whether moves are left out when only the name speaks for them
public record InventorMove(int absentYears, int recentYears, boolean hideUnsure) {
  /// Five years, two years, unsure ones are shown as such.
  public static final InventorMove DEFAULT = new InventorMove(5, 2, false);

  /// The filings of an inventor around a move.
  ///
  /// @param lastAtFormer the last filing at the former applicant
  /// @param firstAtNew the first filing at the new applicant
  /// @param related whether both applicants filed together, belong to one company tree or are one under two names
  public record Filings(LocalDate lastAtFormer, LocalDate firstAtNew, boolean related) {}

  /// {@return how urgent a move is; empty when it is none, or in no field of the former applicant}
  ///
  /// @param filings the filings
  /// @param on the day one looks from
  /// @param depth how near the fields are
  /// @param confidence how sure it is that one person moved
  public Optional<Severity> judge(Filings filings, LocalDate on, FieldDepth.Level depth, Identity.Confidence confidence) {
    boolean gone = !filings.lastAtFormer.isAfter(on.minusYears(absentYears));
    boolean came = !filings.firstAtNew.isBefore(on.minusYears(recentYears)) && !filings.firstAtNew.isAfter(on);
    if (!gone || !came || filings.related || depth == FieldDepth.Level.NONE) {
      return Optional.empty();
    }
    if (confidence == Identity.Confidence.LOW) {
      return hideUnsure ? Optional.empty() : SeverityByKind.of(WatchKind.INVENTOR_MOVE, confidence.name());
    }
    return SeverityByKind.of(WatchKind.INVENTOR_MOVE, depth.name());
  }
}
