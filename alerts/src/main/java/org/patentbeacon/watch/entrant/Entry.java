package org.patentbeacon.watch.entrant;

import java.time.LocalDate;
import java.util.List;

/// What is known of an applicant in a topic.
///
/// @param filings per family its earliest priority or filing date
/// @param arrival how its first family came
/// @param coverageYears how many years before the data end the topic is covered
/// @param standing what the applicant is besides
public record Entry(List<LocalDate> filings, Arrival arrival, int coverageYears, Standing standing) {

  /// Copies the list, in order.
  public Entry {
    filings = filings.stream().sorted().toList();
  }

  /// How the first family of an applicant came into the database.
  public enum Arrival {
    /// It arrived since the watch last looked, and nothing of the applicant was there.
    NEWS,
    /// It arrived, but was published long ago: a back-file.
    LATE,
    /// It was there before.
    KNOWN
  }

  /// What an applicant is besides.
  public enum Standing {
    /// Nothing else.
    STRANGER,
    /// A known applicant under another name, or one that took over another.
    KNOWN_UNDER_ANOTHER_NAME,
    /// A member of the same cluster.
    MEMBER,
    /// A university, where those are not wanted.
    UNWANTED_TYPE
  }
}
