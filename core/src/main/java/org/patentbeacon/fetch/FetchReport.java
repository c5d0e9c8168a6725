package org.patentbeacon.fetch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a fetch did.
///
/// @param outcomes one for each number, in the order of the caller; a number written twice counts once
/// @param requests how many requests were sent, repeated ones included, those for a token not
/// @param quota how much of the allowed volume is used
/// @param stopped why the run ended early; absent when it did not
public record FetchReport(List<FetchOutcome> outcomes, int requests, QuotaUse quota, @Nullable String stopped) {
  /// Copies the list.
  public FetchReport {
    outcomes = List.copyOf(outcomes);
  }

  /// {@return the files with answers, new and old, each once: what is to be imported}
  public List<Path> files() {
    return outcomes.stream().flatMap(outcome -> outcome.files().stream()).distinct().toList();
  }

  /// {@return whether every number was fetched or was there}
  public boolean complete() {
    return outcomes.stream().allMatch(outcome -> switch (outcome) {
      case FetchOutcome.Fetched fetched -> true;
      case FetchOutcome.Cached cached -> true;
      case FetchOutcome.NotFound missing -> false;
      case FetchOutcome.Refused refused -> false;
      case FetchOutcome.Failed failed -> false;
      case FetchOutcome.Stopped stopped -> false;
    });
  }
}
