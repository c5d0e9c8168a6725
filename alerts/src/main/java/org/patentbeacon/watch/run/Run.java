package org.patentbeacon.watch.run;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.index.Snapshot;

/// One run over the watches. The same inputs give the same run.
///
/// @param id made of the other values, without the cut-offs, which the snapshot settles
/// @param cause why it was run
/// @param snapshotId the snapshot it looks at
/// @param configRevision how often watches were edited before it
/// @param evalDate the day for watches that depend on one
/// @param cutoff per source how far the data reach
public record Run(String id, Cause cause, String snapshotId, long configRevision, LocalDate evalDate,
    SortedMap<String, LocalDate> cutoff) {
  private static final int ID_DIGITS = 32;
  private static final String SEPARATOR = "\u001F";

  /// Copies the map.
  public Run {
    cutoff = Collections.unmodifiableSortedMap(new TreeMap<>(cutoff));
  }

  /// Why watches are run.
  public enum Cause {
    /// Something was imported.
    IMPORT,
    /// It is time.
    SCHEDULE,
    /// A person asked for it.
    MANUAL
  }

  /// How far the data reach.
  ///
  /// @param snapshotId the snapshot
  /// @param cutoff per source, until when
  public record Reach(String snapshotId, SortedMap<String, LocalDate> cutoff) {}

  /// {@return a run}
  ///
  /// @param cause why
  /// @param reach over which data
  /// @param configRevision how often watches were edited
  /// @param evalDate the day
  public static Run of(Cause cause, Reach reach, long configRevision, LocalDate evalDate) {
    String inputs = String.join(SEPARATOR, cause.name(), reach.snapshotId, Long.toString(configRevision), evalDate.toString());
    return new Run("r-" + Sha256.of(inputs).substring(0, ID_DIGITS), cause, reach.snapshotId, configRevision, evalDate,
        reach.cutoff);
  }

  /// {@return the number of the last batch of the snapshot}
  public long batch() {
    return Snapshot.batch(snapshotId);
  }
}
