package org.patentbeacon.fetch;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an answer that was kept: when it came, where it is, and for what it was.
///
/// On disk it is a small table beside the answer, written last, so that it vouches for it: a line `asked` with the time,
/// a line `file` with the name when there is an answer, and a line for each item, with the reason when OPS does not have
/// it.
///
/// @param asked when OPS answered
/// @param file where the answer is; absent when OPS had none
/// @param items what was asked for: numbers, or parts of one number
record KeptAnswer(Instant asked, @Nullable Path file, List<Item> items) {
  private static final String ASKED = "asked";
  private static final String FILE = "file";
  private static final String FOUND = "found";
  private static final String MISSING = "missing";
  private static final int MEMORY_OF_AN_OBJECT = 64;

  /// One thing that was asked for.
  ///
  /// @param name a canonical number, or a part such as `claims`
  /// @param missing why OPS does not have it; absent when it does
  record Item(String name, @Nullable String missing) {}

  KeptAnswer {
    items = List.copyOf(items);
  }

  /// The first item that bears the name; `null` when it was not asked for.
  @Nullable Item item(String name) {
    return items.stream().filter(item -> item.name().equals(name)).findFirst().orElse(null);
  }

  /// What OPS does not have, in words.
  List<String> notes() {
    return items.stream().filter(item -> item.missing() != null)
        .map(item -> "no " + item.name() + (item.missing().isEmpty() ? "" : ": " + item.missing())).toList();
  }

  /// About how many bytes of memory it takes.
  int weight() {
    return MEMORY_OF_AN_OBJECT + items.stream().mapToInt(item -> MEMORY_OF_AN_OBJECT + item.name().length()
        + (item.missing() == null ? 0 : item.missing().length())).sum();
  }

  /// Its lines.
  String text() {
    StringBuilder text = new StringBuilder(ASKED + "\t" + asked + "\n");
    if (file != null) {
      text.append(FILE).append('\t').append(file.getFileName()).append('\n');
    }
    for (Item item : items) {
      text.append(item.missing() == null ? FOUND : MISSING).append('\t').append(item.name());
      if (item.missing() != null) {
        text.append('\t').append(item.missing().replaceAll("\\s+", " "));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /// Reads the lines; `null` when they are not of this form, as if nothing were kept.
  static @Nullable KeptAnswer parse(List<String> lines, Path folder) {
    Instant asked = null;
    Path file = null;
    List<Item> items = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", 3);
      switch (cells.length < 2 ? "" : cells[0]) {
        case ASKED -> asked = instant(cells[1]);
        case FILE -> file = folder.resolve(cells[1]);
        case FOUND -> items.add(new Item(cells[1], null));
        case MISSING -> items.add(new Item(cells[1], cells.length < 3 ? "" : cells[2]));
        default -> {
          return null;
        }
      }
    }
    return asked == null ? null : new KeptAnswer(asked, file, items);
  }

  private static @Nullable Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
