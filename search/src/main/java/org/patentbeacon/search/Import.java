package org.patentbeacon.search;

import java.io.IOException;
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
import org.patentbeacon.format.ReadMeter;
import org.patentbeacon.format.ReadSummary;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.BatchSource;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.WriteOutcome;

/// One import: reads files, writes one batch, counts what became of every record.
final class Import {
  private final IndexBatch batch;
  private final ImportOptions options;
  private final Clock clock;
  private final ReadSummary summary = new ReadSummary();
  private final Map<String, LocalDate> latest = new LinkedHashMap<>();
  private final Map<WriteOutcome, Integer> outcomes = new EnumMap<>(WriteOutcome.class);
  private final Instant at;
  private final ImportListener listener;
  private long records;
  private long refused;

  Import(IndexBatch batch, ImportOptions options, Clock clock, ImportListener listener) {
    this.batch = batch;
    this.options = options;
    this.clock = clock;
    this.listener = listener;
    this.at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// @param rejects takes the refused records
  ImportReport run(List<Path> paths, Snapshot before, RejectsFile rejects) throws IOException {
    ReadMeter meter = ReadMeter.of(paths);
    try (ReadAhead ahead = new ReadAhead(sink -> PatentFiles.read(paths, options.reading(), meter, sink))) {
      for (ReadResult result = ahead.next(); result != null; result = ahead.next()) {
        take(result, rejects);
        listener.progress(new ImportProgress(++records, refused, meter.read(), meter.total()));
      }
    }
    Batch description = description();
    return isNews(description, before)
        ? report(batch.commit(description), batch.number(), rejects)
        : report(before, null, rejects);
  }

  /// An import that brings nothing the database does not have makes no batch: a repeated one leaves everything as it is.
  private boolean isNews(Batch description, Snapshot before) {
    boolean further = description.cutoffs().entrySet().stream().anyMatch(source -> {
      LocalDate known = before.cutoffBySource().get(source.getKey());
      return known == null || source.getValue().isAfter(known);
    });
    return !options.dryRun() && (batch.touched() || further);
  }

  private void take(ReadResult result, RejectsFile rejects) throws IOException {
    summary.add(result);
    switch (result) {
      case ReadResult.Accepted accepted -> accept(accepted.document());
      case ReadResult.Skipped _ -> {}
      case ReadResult.Rejected rejected -> {
        refused++;
        rejects.add(rejected);
        listener.rejected(RejectLine.of(rejected));
      }
    }
  }

  private void accept(PatentDocument document) throws IOException {
    carried(document);
    outcomes.merge(batch.write(sourced(document)), 1, Integer::sum);
  }

  /// The latest date that a document carries: up to then its source is complete, where no vintage is given.
  private void carried(PatentDocument document) {
    String format = document.source().getFirst().format();
    if (document.publication() != null) {
      carried(format, document.publication().date());
    }
    for (LegalEvent event : document.legalEvents()) {
      carried(format, event.date());
    }
  }

  private void carried(String format, @Nullable PartialDate date) {
    if (date != null) {
      latest.merge(format, date.end(), (known, other) -> other.isAfter(known) ? other : known);
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
    for (ReadSummary.OfFormat of : summary.formats()) {
      LocalDate cutoff = options.vintage() == null ? latest.get(of.format()) : options.vintage();
      described.add(new BatchSource(name(of), of.format(), of.read(), of.accepted(), of.skipped(), of.rejected(), cutoff));
    }
    return new Batch(batch.number(), at, options.vintage(), described, count(WriteOutcome.ADDED),
        count(WriteOutcome.UPDATED), count(WriteOutcome.UNCHANGED), count(WriteOutcome.DELETED));
  }

  private String name(ReadSummary.OfFormat of) {
    return options.source() == null ? of.format() : options.source();
  }

  private ImportReport report(Snapshot after, @Nullable Long number, RejectsFile rejects) {
    List<ImportReport.SourceReport> reports = new ArrayList<>();
    int skipped = 0;
    int rejected = 0;
    for (ReadSummary.OfFormat of : summary.formats()) {
      skipped += of.skipped();
      rejected += of.rejected();
      reports.add(new ImportReport.SourceReport(name(of), of.format(), of.read(), of.accepted(), of.skipped(),
          of.rejected()));
    }
    double seconds = Duration.between(at, clock.instant()).toMillis() / 1000.0;
    return new ImportReport(number, after.id(), reports, count(WriteOutcome.ADDED),
        count(WriteOutcome.UPDATED), count(WriteOutcome.UNCHANGED), count(WriteOutcome.DELETED), skipped, rejected,
        rejects.path(), seconds);
  }
}
