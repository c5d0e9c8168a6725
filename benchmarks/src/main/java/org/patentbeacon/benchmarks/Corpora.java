package org.patentbeacon.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// The files of a folder by the folder below it and the format in which they are read, with a table and a file of our
/// exchange form beside them, since no service hands these out.
final class Corpora {
  private static final int ROWS = 20_000;
  /// Whose bytes are packed, so that no bare pass over them says anything.
  private static final List<String> PACKED = List.of(".xls", ".xlsx", ".gz", ".zip", ".pdf", ".docx");

  /// The folder whose documents are read again in our exchange form.
  private static final String EXCHANGED = "uspto-weekly";

  private final TreeMap<String, Corpus> found = new TreeMap<>();
  private final ByteArrayOutputStream exchange = new ByteArrayOutputStream();
  private int refused;

  /// @param data the folder
  /// @param name the name of the files wanted; empty for all
  Corpora(Path data, String name) throws IOException {
    String folder = name.startsWith("generated") ? EXCHANGED : name.split(":")[0];
    List<Path> files;
    try (Stream<Path> below = Files.walk(data.resolve(folder))) {
      files = below.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      if (PACKED.stream().noneMatch(file.toString()::endsWith)) {
        add(data.relativize(file).getName(0).toString(), file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    add("generated", "export.csv", new ExportTable(2026).bytes(ROWS));
    add("generated", "exchange.jsonl", exchange.toByteArray());
    found.values().removeIf(Corpus::isEmpty);
  }

  private void add(String folder, String name, byte[] file) throws IOException {
    Set<String> formats = new TreeSet<>();
    PatentFiles.read(name, new ByteArrayInputStream(file), ReadOptions.DEFAULT, result -> {
      if (result instanceof ReadResult.Accepted accepted) {
        formats.add(accepted.document().source().getFirst().format());
        if (folder.equals(EXCHANGED)) {
          exchange.writeBytes(DocumentJson.bytes(accepted.document()));
          exchange.write('\n');
        }
      }
    });
    if (folder.equals("generated") && name.endsWith(".jsonl")) {
      formats.clear(); // documents say where they came from first
      formats.add("jsonl");
    }
    if (formats.size() == 1) {
      String format = formats.iterator().next();
      String label = folder.equals(format) ? format : folder + ": " + format;
      Corpus corpus = found.computeIfAbsent(label, _ -> new Corpus(label, Corpus.baseline(format, file)));
      refused += corpus.add(file) ? 0 : 1;
    }
  }

  Collection<Corpus> all() {
    return found.values();
  }

  /// The files of this name.
  Optional<Corpus> named(String name) {
    return Optional.ofNullable(found.get(name));
  }

  /// The number of files that only a reader understands.
  int refused() {
    return refused;
  }
}
