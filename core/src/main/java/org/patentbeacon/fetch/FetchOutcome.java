package org.patentbeacon.fetch;

import java.nio.file.Path;
import java.util.List;
import org.patentbeacon.number.PublicationNumber;

/// What became of one number.
public sealed interface FetchOutcome {
  /// {@return the number as the caller wrote it}
  String written();

  /// {@return the files with answers for the number, in the order in which they were asked for; one may hold the answers
  /// for several numbers}
  List<Path> files();

  /// At least one answer is new.
  ///
  /// @param written the number as the caller wrote it
  /// @param number the number
  /// @param files the files with its answers
  /// @param notes what OPS does not have of it, mostly empty
  record Fetched(String written, PublicationNumber number, List<Path> files, List<String> notes)
      implements FetchOutcome {
    /// Copies the lists.
    public Fetched {
      files = List.copyOf(files);
      notes = List.copyOf(notes);
    }
  }

  /// Everything was there from an earlier fetch.
  ///
  /// @param written the number as the caller wrote it
  /// @param number the number
  /// @param files the files with its answers
  /// @param notes what OPS does not have of it, mostly empty
  record Cached(String written, PublicationNumber number, List<Path> files, List<String> notes)
      implements FetchOutcome {
    /// Copies the lists.
    public Cached {
      files = List.copyOf(files);
      notes = List.copyOf(notes);
    }
  }

  /// OPS has nothing of it.
  ///
  /// @param written the number as the caller wrote it
  /// @param number the number
  /// @param reason what OPS said
  record NotFound(String written, PublicationNumber number, String reason) implements FetchOutcome {
    @Override
    public List<Path> files() {
      return List.of();
    }
  }

  /// It is no publication number, so OPS was not asked.
  ///
  /// @param written the number as the caller wrote it
  /// @param reason what is wrong with it
  record Refused(String written, String reason) implements FetchOutcome {
    @Override
    public List<Path> files() {
      return List.of();
    }
  }

  /// An answer could not be had, however often it was asked for; the next fetch asks again.
  ///
  /// @param written the number as the caller wrote it
  /// @param number the number
  /// @param files the files with the answers that could be had
  /// @param reason what went wrong
  record Failed(String written, PublicationNumber number, List<Path> files, String reason) implements FetchOutcome {
    /// Copies the list.
    public Failed {
      files = List.copyOf(files);
    }
  }

  /// The run stopped before the number was finished; the next fetch goes on here.
  ///
  /// @param written the number as the caller wrote it
  /// @param number the number
  /// @param files the files with the answers that were there by then
  /// @param reason why the run stopped
  record Stopped(String written, PublicationNumber number, List<Path> files, String reason) implements FetchOutcome {
    /// Copies the list.
    public Stopped {
      files = List.copyOf(files);
    }
  }
}
