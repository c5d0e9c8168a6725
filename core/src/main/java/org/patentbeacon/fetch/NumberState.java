package org.patentbeacon.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has become of a number so far.
final class NumberState {
  private final OpsNumber number;
  private final Set<Path> files = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private boolean asked;
  private boolean missing;
  private @Nullable String failure;
  private @Nullable String stop;

  NumberState(OpsNumber number) {
    this.number = number;
  }

  OpsNumber number() {
    return number;
  }

  String id() {
    return number.number().id();
  }

  /// A question was sent for it in this run.
  void asked() {
    asked = true;
  }

  /// There is an answer.
  void found(@Nullable Path file) {
    if (file != null) {
      files.add(file);
    }
  }

  /// Something OPS does not have of it.
  void note(String text) {
    notes.add(text);
  }

  /// OPS does not have the number.
  void unknown(String reason) {
    missing = true;
    notes.add(reason);
  }

  boolean unknown() {
    return missing;
  }

  /// A part could not be had.
  void failed(String reason) {
    if (failure == null) {
      failure = reason;
    }
  }

  /// A part was not asked for any more.
  void stopped(String reason) {
    stop = reason;
  }

  FetchOutcome outcome() {
    List<Path> found = List.copyOf(files);
    if (stop != null) {
      return new FetchOutcome.Stopped(number.written(), number.number(), found, stop);
    }
    if (failure != null) {
      return new FetchOutcome.Failed(number.written(), number.number(), found, failure);
    }
    if (missing || found.isEmpty()) {
      return new FetchOutcome.NotFound(number.written(), number.number(), String.join("; ", notes));
    }
    return asked ? new FetchOutcome.Fetched(number.written(), number.number(), found, notes)
        : new FetchOutcome.Cached(number.written(), number.number(), found, notes);
  }
}
