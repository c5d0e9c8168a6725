package org.patentbeacon.watch.detect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/// Families counted by the period of their first publication. Never by filing, which is not visible yet for the last
/// eighteen months, and never by the day they were loaded: a back-file belongs to the periods it was published in.
public final class PublicationCounts {
  private PublicationCounts() {}

  /// {@return the counts of complete periods, the last one for which the source is complete at the end}
  ///
  /// @param firstPublications per family when it was first published
  /// @param period the sort of period
  /// @param cutoff the day up to which the source is complete
  /// @param periods how many periods
  public static CountSeries of(Collection<LocalDate> firstPublications, Period period, LocalDate cutoff, int periods) {
    LocalDate end = period.lastComplete(cutoff);
    Integer[] counts = new Integer[periods];
    Arrays.fill(counts, 0);
    for (LocalDate published : firstPublications) {
      long at = periods - 1 - period.before(published, end);
      if (at >= 0 && at < periods) {
        counts[(int) at]++;
      }
    }
    return CountSeries.of(Arrays.asList(counts));
  }
}
