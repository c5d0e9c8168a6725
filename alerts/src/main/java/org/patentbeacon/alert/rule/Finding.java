package org.patentbeacon.alert.rule;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;

/// What one run found, as far as other findings of the run can silence it: an alert, or one item of an alert about many.
///
/// @param alertId the alert
/// @param itemKey the item, absent for the alert as a whole
/// @param owner whose it is
/// @param sort of which sort it is
/// @param about what it is about
public record Finding(String alertId, @Nullable ItemKey itemKey, String owner, Sort sort, About about) {

  /// Of which sort a finding is.
  ///
  /// @param kind the sort of watch
  /// @param eventClass the class of finding, such as `TERM_END`, `ANNUAL_FEE:7` or, for an item, its cause `CHANGED`
  /// @param severity how urgent it is
  public record Sort(WatchKind kind, String eventClass, Severity severity) {}

  /// What a finding is about; what does not apply is absent.
  ///
  /// @param right the case, country and application
  /// @param after the legal state it is in now
  /// @param family the family
  /// @param applicant the applicant
  /// @param topic the topic
  /// @param moment the snapshot, or the end of the period
  /// @param excess of a surge, its topic above and by how much the count exceeds what was expected
  public record About(@Nullable String right, @Nullable State after, @Nullable String family,
      @Nullable String applicant, @Nullable String topic, @Nullable String moment, @Nullable Excess excess) {

    /// {@return about a right}
    ///
    /// @param right country and application
    /// @param after its state now
    public static About right(String right, @Nullable State after) {
      return new About(right, after, null, null, null, null, null);
    }

    /// {@return about a family}
    ///
    /// @param family the family
    /// @param snapshot the snapshot in which it was found
    public static About family(String family, String snapshot) {
      return new About(null, null, family, null, null, snapshot, null);
    }

    /// {@return about an applicant in a topic}
    ///
    /// @param applicant the applicant
    /// @param topic the topic
    public static About entry(String applicant, String topic) {
      return new About(null, null, null, applicant, topic, null, null);
    }

    /// {@return about a surge}
    ///
    /// @param topic the topic
    /// @param period the end of the period
    /// @param excess the topic above and the excess
    public static About surge(String topic, String period, Excess excess) {
      return new About(null, null, null, null, topic, period, excess);
    }
  }

  /// By how much a count exceeds what was expected.
  ///
  /// @param parent the topic above; absent at the top
  /// @param amount the count less what was expected
  public record Excess(@Nullable String parent, double amount) {}
}
