package org.patentbeacon.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// Files of one format in memory, read again and again until so many bytes have passed.
final class Corpus {
  private final String name;
  private final BarePass baseline;
  private final List<byte[]> files = new ArrayList<>();
  private final List<byte[]> parts = new ArrayList<>();
  private long bytes;

  Corpus(String name, BarePass baseline) {
    this.name = name;
    this.baseline = baseline;
  }

  /// What the bytes of a format are, for a pass that does not know what they mean.
  static BarePass baseline(String format, byte[] file) {
    String head = new String(file, 0, Math.min(64, file.length), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (head.startsWith("<")) {
      return BarePass.XML_TEXTS;
    }
    return switch (format) {
      case "jsonl", "cnipa-query" -> BarePass.TOKENS;
      case "uspto-aps", "cnki", "number-list", "derwent-tagged" -> BarePass.LINES;
      default -> BarePass.CELLS;
    };
  }

  /// Adds a file.
  ///
  /// @return false when a bare pass refuses it, so that nothing could be compared
  boolean add(byte[] file) throws IOException {
    List<byte[]> found = baseline == BarePass.XML_TEXTS ? ConcatenatedXml.split(file) : List.of(file);
    try {
      for (byte[] part : found) {
        baseline.over(part);
      }
    } catch (IOException | RuntimeException _) { // undeclared entities, rows that are none: readers repair them
      return false;
    }
    files.add(file);
    parts.addAll(found);
    bytes += file.length;
    return true;
  }

  String name() {
    return name;
  }

  BarePass baseline() {
    return baseline;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /// How often the files are gone through for at least so many bytes.
  int rounds(long wanted) {
    return (int) Math.max(1, (wanted + bytes - 1) / bytes);
  }

  double megabytes(int rounds) {
    return bytes * (double) rounds / 1e6;
  }

  /// Reads the files as the program does.
  ///
  /// @return the number of documents
  long read(int rounds) throws IOException {
    LongAdder documents = new LongAdder();
    for (int round = 0; round < rounds; round++) {
      for (byte[] file : files) {
        PatentFiles.read(name, new ByteArrayInputStream(file), ReadOptions.DEFAULT, result -> {
          if (result instanceof ReadResult.Accepted) {
            documents.increment();
          }
        });
      }
    }
    return documents.sum();
  }

  /// Passes over the files without making anything of them.
  long pass(BarePass pass, int rounds) throws IOException {
    long seen = 0;
    for (int round = 0; round < rounds; round++) {
      for (byte[] part : parts) {
        seen += pass.over(part);
      }
    }
    return seen;
  }
}
