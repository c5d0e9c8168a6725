package org.patentbeacon.watch.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;

/// What was decided about a series.
public sealed interface SurgeDecision {

  /// {@return what the series counts}
  String id();

  /// The series was judged.
  sealed interface Assessed extends SurgeDecision {
    /// {@return what was expected}
    double expected();

    /// {@return the positions of past periods left out because they were alarms themselves}
    List<Integer> excluded();

    /// {@return how urgent it is; absent when it is no warning}
    @Nullable Severity severity();

    /// {@return whether it is a warning}
    default boolean fires() {
      return severity() != null;
    }
  }

  /// The series was judged by how improbable its count is.
  ///
  /// @param id what the series counts
  /// @param prediction what was expected and how improbable the count is
  /// @param adjusted the probability adjusted for all series of the run
  /// @param excluded the positions of past periods left out because they were alarms themselves
  /// @param severity how urgent it is; absent when it is no warning
  record Judged(String id, NegativeBinomial.Prediction prediction, double adjusted, List<Integer> excluded,
      @Nullable Severity severity) implements Assessed {
    /// Copies the list.
    public Judged {
      excluded = List.copyOf(excluded);
    }

    @Override
    public double expected() {
      return prediction.expected();
    }
  }

  /// The series was judged by a limit alone.
  ///
  /// @param id what the series counts
  /// @param expected what was expected
  /// @param signal what is compared, and the limit
  /// @param excluded the positions of past periods left out because they were alarms themselves
  /// @param severity how urgent it is; absent when it is no warning
  record Limited(String id, double expected, Signal signal, List<Integer> excluded, @Nullable Severity severity) implements Assessed {
    /// Copies the list.
    public Limited {
      excluded = List.copyOf(excluded);
    }
  }

  /// The series has too short a past to be judged, and takes no part in the adjustment.
  ///
  /// @param id what the series counts
  /// @param found how many past periods it has
  /// @param needed how many it needs
  record InsufficientData(String id, int found, int needed) implements SurgeDecision {}
}
