package org.patentbeacon.alert.rule;

import java.util.EnumSet;
import java.util.Set;
import org.patentbeacon.watch.WatchKind;

/// What becomes of an alert when what it is about is found again.
public enum Recurrence {
  /// Nothing new: nothing is written.
  UNCHANGED,
  /// Other evidence, no more urgent: history, no message.
  EVIDENCE_ADDED,
  /// More urgent: history and a message.
  ESCALATED,
  /// It was put aside and matters again: it is new once more, with history and a message.
  REOPENED;

  private static final Set<AlertState> ASIDE =
      EnumSet.of(AlertState.DISMISSED, AlertState.RESOLVED, AlertState.SNOOZED);
  private static final Set<WatchKind> ABOUT_RIGHTS = EnumSet.of(WatchKind.SIMILARITY, WatchKind.LEGAL_EVENT);

  /// An alert as it is known, or as it is found again.
  ///
  /// @param severity how urgent it is
  /// @param evidenceHash the hash of its evidence
  /// @param rightHash the hash of the claims and the legal state it rests on
  public record Seen(Severity severity, String evidenceHash, String rightHash) {}

  /// {@return what becomes of it}
  ///
  /// @param kind the sort of watch
  /// @param state what was done with it
  /// @param known as it is known
  /// @param now as it is found again
  public static Recurrence of(WatchKind kind, AlertState state, Seen known, Seen now) {
    boolean moreUrgent = now.severity.compareTo(known.severity) > 0;
    boolean otherRight = ABOUT_RIGHTS.contains(kind) && !now.rightHash.equals(known.rightHash);
    if (ASIDE.contains(state) && (moreUrgent || otherRight)) {
      return REOPENED;
    }
    if (moreUrgent) {
      return ESCALATED;
    }
    return now.evidenceHash.equals(known.evidenceHash) && !otherRight ? UNCHANGED : EVIDENCE_ADDED;
  }
}
