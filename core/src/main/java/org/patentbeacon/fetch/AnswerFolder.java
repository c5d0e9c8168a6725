package org.patentbeacon.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folder in which answers are kept, each with a table beside it that says what it is for; a part of the tables is
/// in memory, too.
///
/// A file is written under another name and then renamed, the table after the answer: whatever happens, a table is whole
/// and has its answer.
final class AnswerFolder {
  private static final String ANSWER = ".xml";
  private static final String TABLE = ".tsv";
  private static final String UNFINISHED = ".part";
  private static final long MEMORY = 16L * 1024 * 1024;

  private final Path folder;
  private final Duration maxAge;
  private final FetchTime time;
  private final Cache<String, KeptAnswer> memory =
      Caffeine.newBuilder().maximumWeight(MEMORY).weigher((String name, KeptAnswer kept) -> kept.weight()).build();

  private AnswerFolder(OpsOptions options) {
    this.folder = options.folder();
    this.maxAge = options.maxAge();
    this.time = options.time();
  }

  /// Makes the folder when it is not there.
  static AnswerFolder open(OpsOptions options) throws IOException {
    Files.createDirectories(options.folder());
    return new AnswerFolder(options);
  }

  /// What was kept of a question; `null` when there is nothing, or it is too old.
  @Nullable KeptAnswer find(OpsRequest request) throws IOException {
    return find(request.name());
  }

  private @Nullable KeptAnswer find(String name) throws IOException {
    KeptAnswer kept = memory.getIfPresent(name);
    if (kept == null) {
      kept = read(folder.resolve(name + TABLE));
    }
    if (kept == null || !fresh(kept)) {
      return null;
    }
    memory.put(name, kept);
    return kept;
  }

  /// Whether it is young enough and its answer is still there.
  private boolean fresh(KeptAnswer kept) {
    boolean old = maxAge.isZero() || kept.asked().plus(maxAge).isBefore(time.clock().instant());
    return !old && (kept.file() == null || Files.exists(kept.file()));
  }

  private @Nullable KeptAnswer read(Path table) throws IOException {
    try {
      return KeptAnswer.parse(Files.readAllLines(table), folder);
    } catch (NoSuchFileException | CharacterCodingException e) {
      return null; // nothing that can be used
    }
  }

  /// What was kept of bibliographic data, by number: of several answers the latest.
  Map<String, KeptAnswer> biblio() throws IOException {
    Map<String, KeptAnswer> byNumber = new HashMap<>();
    for (String name : tables()) {
      KeptAnswer kept = find(name);
      if (kept != null) {
        kept.items().forEach(item -> byNumber.merge(item.name(), kept,
            (a, b) -> b.asked().isBefore(a.asked()) ? a : b));
      }
    }
    return byNumber;
  }

  private List<String> tables() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OpsRequest.BIBLIO + "*" + TABLE)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - TABLE.length()));
      }
    }
    names.sort(null);
    return names;
  }

  /// Keeps an answer.
  ///
  /// @param content its bytes; absent when OPS has nothing
  /// @param items what it is for
  KeptAnswer keep(OpsRequest request, byte @Nullable [] content, List<KeptAnswer.Item> items) throws IOException {
    Path file = content == null ? null : folder.resolve(request.name() + ANSWER);
    if (file != null && content != null) {
      write(file, content);
    }
    // As written, to the millisecond, so that memory and disk agree.
    Instant asked = Instant.ofEpochMilli(time.clock().millis());
    KeptAnswer kept = new KeptAnswer(asked, file, items);
    write(folder.resolve(request.name() + TABLE), kept.text().getBytes(StandardCharsets.UTF_8));
    memory.put(request.name(), kept);
    return kept;
  }

  private static void write(Path file, byte[] content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
    Files.write(part, content);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
