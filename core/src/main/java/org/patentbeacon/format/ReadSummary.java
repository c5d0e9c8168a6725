package org.patentbeacon.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult;

/// Counts what was read, per format: records by outcome, and in how many documents each field is filled.
///
/// What was skipped or refused counts for the format of the documents of its file; a file without any is `unknown`.
public final class ReadSummary {
  /// The format of files that have no document.
  public static final String UNKNOWN = "unknown";

  private final Map<String, Tally> formats = new LinkedHashMap<>();
  private String file = "";
  private String format = UNKNOWN;
  private Tally ofFile = new Tally();

  /// A summary of nothing.
  public ReadSummary() {}

  /// What was read of one format.
  ///
  /// @param format the id of the format, or [#UNKNOWN]
  /// @param files the files and entries of archives
  /// @param accepted the records that became documents
  /// @param skipped the records that are known not to be documents
  /// @param rejected the records that were refused
  /// @param filled the number of documents that have a field, by the name of the field in the exchange form; fields that
  ///     none has are missing
  public record OfFormat(String format, int files, int accepted, int skipped, int rejected,
      SortedMap<String, Integer> filled) {

    /// Copies the map.
    public OfFormat {
      filled = Collections.unmodifiableSortedMap(new TreeMap<>(filled));
    }

    /// {@return all records seen}
    public int read() {
      return accepted + skipped + rejected;
    }
  }

  private static final class Tally {
    private int files;
    private int accepted;
    private int skipped;
    private int rejected;
    private final SortedMap<String, Integer> filled = new TreeMap<>();

    void add(Tally other) {
      files++;
      accepted += other.accepted;
      skipped += other.skipped;
      rejected += other.rejected;
      other.filled.forEach((field, documents) -> filled.merge(field, documents, Integer::sum));
    }
  }

  /// Counts a result. Results come in the order in which they were read.
  ///
  /// @param result the result
  public void add(ReadResult result) {
    if (!result.position().file().equals(file)) {
      endFile();
      file = result.position().file();
    }
    switch (result) {
      case ReadResult.Accepted accepted -> accept(accepted.document());
      case ReadResult.Skipped _ -> ofFile.skipped++;
      case ReadResult.Rejected _ -> ofFile.rejected++;
    }
  }

  private void accept(PatentDocument document) {
    if (!document.source().isEmpty()) {
      format = document.source().getFirst().format();
    }
    ofFile.accepted++;
    for (String field : FilledFields.of(document)) {
      ofFile.filled.merge(field, 1, Integer::sum);
    }
  }

  private void endFile() {
    if (ofFile.accepted + ofFile.skipped + ofFile.rejected > 0) {
      formats.computeIfAbsent(format, _ -> new Tally()).add(ofFile);
    }
    ofFile = new Tally();
    format = UNKNOWN;
  }

  /// {@return the counts so far, in order of first appearance}
  public List<OfFormat> formats() {
    endFile();
    List<OfFormat> all = new ArrayList<>();
    formats.forEach((id, tally) ->
        all.add(new OfFormat(id, tally.files, tally.accepted, tally.skipped, tally.rejected, tally.filled)));
    return all;
  }
}
