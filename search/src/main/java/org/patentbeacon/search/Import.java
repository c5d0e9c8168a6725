package org.patentbeacon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.ReadOptions;
import org.patentbeacon.format.ReadResult;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.BatchSource;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.WriteOutcome;

/// One import: reads files, writes one batch, counts what became of every record.
final class Import {
  private static final String UNKNOWN = "unknown";

  private final IndexBatch batch;
  private final ImportOptions options;
  private final Clock clock;
  private final RejectsFile rejects;
  private final Map<List<String>, Tally> sources = new LinkedHashMap<>();
  private final Map<WriteOutcome, Integer> outcomes = new EnumMap<>(WriteOutcome.class);
  private final Instant at;
  private String file = "";
  private String format = UNKNOWN;
  private Tally ofFile = new Tally();

  Import(IndexBatch batch, ImportOptions options, Clock clock, Path rejects) {
    this.batch = batch;
    this.options = options;
    this.clock = clock;
    this.rejects = new RejectsFile(rejects);
    this.at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// The counts of one source while it is read.
  private static final class Tally {
    private int accepted;
    private int skipped;
    private int rejected;
    private @Nullable LocalDate latest;

    int read() {
      return accepted + skipped + rejected;
    }

    void add(Tally other) {
      accepted += other.accepted;
      skipped += other.skipped;
      rejected += other.rejected;
      if (other.latest != null && (latest == null || other.latest.isAfter(latest))) {
        latest = other.latest;
      }
    }

    void carried(@Nullable PartialDate date) {
      if (date != null && (latest == null || date.end().isAfter(latest))) {
        latest = date.end();
      }
    }
  }

  ImportReport run(List<Path> paths, Snapshot before) throws IOException {
    LocalDate vintage = options.vintage();
    ReadOptions reading = new ReadOptions(options.format(), vintage == null ? null : PartialDate.of(vintage));
    try (rejects) {
      PatentFiles.read(paths, reading, this::take);
      endFile();
      Batch description = description();
      return isNews(description, before)
          ? report(batch.commit(description), batch.number()) : report(before, null);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// An import that brings nothing the database does not have makes no batch: a repeated one leaves everything as it is.
  private boolean isNews(Batch description, Snapshot before) {
    boolean further = description.cutoffs().entrySet().stream().anyMatch(source -> {
      LocalDate known = before.cutoffBySource().get(source.getKey());
      return known == null || source.getValue().isAfter(known);
    });
    return !options.dryRun() && (batch.touched() || further);
  }

  private void take(ReadResult result) {
    if (!result.position().file().equals(file)) {
      endFile();
      file = result.position().file();
    }
    try {
      switch (result) {
        case ReadResult.Accepted accepted -> {
          PatentDocument document = accepted.document();
          format = document.source().getFirst().format();
          ofFile.accepted++;
          carried(ofFile, document);
          if (!options.dryRun()) {
            outcomes.merge(batch.write(sourced(document)), 1, Integer::sum);
          }
        }
        case ReadResult.Skipped skipped -> ofFile.skipped++;
        case ReadResult.Rejected rejected -> {
          ofFile.rejected++;
          rejects.add(rejected);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds the counts of a file to those of its source. A file without any document is of no known format.
  private void endFile() {
    if (ofFile.read() > 0) {
      String name = options.source() == null ? format : options.source();
      sources.computeIfAbsent(List.of(name, format), key -> new Tally()).add(ofFile);
    }
    ofFile = new Tally();
    format = UNKNOWN;
  }

  private static void carried(Tally tally, PatentDocument document) {
    if (document.publication() != null) {
      tally.carried(document.publication().date());
    }
    for (LegalEvent event : document.legalEvents()) {
      tally.carried(event.date());
    }
  }

  /// The document with batch and instant in its first source.
  private PatentDocument sourced(PatentDocument document) {
    List<Provenance> sources = new ArrayList<>(document.source());
    Provenance first = sources.getFirst();
    sources.set(0, new Provenance(first.format(), first.file(), first.position(), String.valueOf(batch.number()),
        first.vintage(), at, first.sha256()));
    return document.toBuilder().source(sources).build();
  }

  private int count(WriteOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  private Batch description() {
    List<BatchSource> described = new ArrayList<>();
    sources.forEach((key, tally) -> described.add(new BatchSource(key.getFirst(), key.getLast(), tally.read(),
        tally.accepted, tally.skipped, tally.rejected,
        options.vintage() == null ? tally.latest : options.vintage())));
    return new Batch(batch.number(), at, options.vintage(), described, count(WriteOutcome.ADDED),
        count(WriteOutcome.UPDATED), count(WriteOutcome.UNCHANGED), count(WriteOutcome.DELETED));
  }

  private ImportReport report(Snapshot after, @Nullable Long number) {
    List<ImportReport.SourceReport> reports = new ArrayList<>();
    int skipped = 0;
    int rejected = 0;
    for (Map.Entry<List<String>, Tally> source : sources.entrySet()) {
      Tally tally = source.getValue();
      skipped += tally.skipped;
      rejected += tally.rejected;
      reports.add(new ImportReport.SourceReport(source.getKey().getFirst(), source.getKey().getLast(), tally.read(),
          tally.accepted, tally.skipped, tally.rejected));
    }
    double seconds = Duration.between(at, clock.instant()).toMillis() / 1000.0;
    return new ImportReport(number, after.id(), reports, count(WriteOutcome.ADDED),
        count(WriteOutcome.UPDATED), count(WriteOutcome.UNCHANGED), 0, skipped, rejected, rejects.path(), seconds);
  }
}
