package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.search.PatentDatabase;

/// The documents in the order of the answers: the latest publication first, those of one day by id. Their numbers count
/// from 1.
final class Numbering {
  /// A document and its day of publication.
  record Entry(String id, int day) {}

  private final List<Entry> entries;
  private final Map<String, Integer> numbers = new HashMap<>();

  Numbering(PatentDatabase database) throws IOException {
    PatentTable all = database.table("*");
    entries = IntStream.range(0, all.size())
        .mapToObj(row -> new Entry(Objects.requireNonNull(all.numbers().publication().value(row)), all.dates().publication().days()[row]))
        .sorted(Comparator.comparing(Entry::day, Comparator.reverseOrder()).thenComparing(Entry::id)).toList();
    for (Entry entry : entries) {
      numbers.put(entry.id(), numbers.size() + 1);
    }
  }

  int size() {
    return entries.size();
  }

  Entry entry(int number) {
    return entries.get(number - 1);
  }

  int of(String id) {
    return Objects.requireNonNull(numbers.get(id), id);
  }
}
