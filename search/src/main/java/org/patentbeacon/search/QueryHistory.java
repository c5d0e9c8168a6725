package org.patentbeacon.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.patentbeacon.query.ParsedQuery;

/// The queries that people asked a database: `query-history.jsonl` in its folder, a line for each, the latest last.
///
/// Whoever asks on a person's behalf adds them; searches of programs, such as watches, are no history. At least the last
/// 10,000 are kept, and never many more.
public final class QueryHistory {
  /// How many are kept.
  static final int MOST = 10_000;
  /// How many more there may be before the oldest are dropped, so that the file is not written anew with each query.
  private static final int SLACK = 1_000;

  private final Path file;
  private final Path lock;
  private final Clock clock;
  /// The length of the file when its lines were last counted, and their number; guarded by the lock.
  private long knownLength = -1;
  private int knownLines;

  QueryHistory(Path folder, Clock clock) {
    this.file = folder.resolve("query-history.jsonl");
    this.lock = folder.resolve("queries.lock");
    this.clock = clock;
  }

  /// Adds a query that was asked just now.
  ///
  /// @param query the query
  /// @param total the number of hits
  /// @param snapshot the id of the snapshot that answered
  /// @throws IOException when the disk refuses
  public void add(ParsedQuery query, long total, String snapshot) throws IOException {
    String line = QueryLines.line(new AskedQuery(clock.instant().truncatedTo(ChronoUnit.SECONDS), query.dialect(),
        query.text(), total, snapshot));
    FolderLock.alone(lock, () -> {
      append(line.getBytes(StandardCharsets.UTF_8));
      if (knownLines > MOST + SLACK) {
        List<String> lines = Files.readAllLines(file);
        QueryLines.replace(file, lines.subList(lines.size() - MOST, lines.size()).stream().map(kept -> kept + "\n").toList());
        knownLength = -1;
      }
      return line;
    });
  }

  private void append(byte[] line) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (channel.size() != knownLength) {
        knownLines = count(Files.readAllBytes(file));
      }
      long end = wholeLines(channel);
      channel.truncate(end);
      channel.write(ByteBuffer.wrap(line), end);
      knownLines++;
      knownLength = channel.size();
    }
  }

  private static int count(byte[] text) {
    int lines = 0;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  /// The length without a last line that a process left unfinished when it was killed.
  private static long wholeLines(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
      end--;
    }
    return 0;
  }

  /// {@return the queries asked last, the latest first}
  ///
  /// @param limit how many at most, up to 10,000
  /// @throws IOException when the file cannot be read
  public List<AskedQuery> last(int limit) throws IOException {
    return FolderLock.alone(lock, () -> {
      List<AskedQuery> asked = QueryLines.read(file, AskedQuery.class).reversed();
      return asked.subList(0, Math.min(asked.size(), Math.min(limit, MOST))).stream().toList();
    });
  }
}
