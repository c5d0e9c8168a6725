package org.patentbeacon.format.table.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A mapping to complete, for a header that none of ours knows: each column with the meaning its name suggests, or kept as
/// an extra value.
public final class StarterMapping {
  /// A Latin name inside another must be as long as this to suggest something, a Chinese one half as long.
  private static final int SHORTEST = 4;

  private StarterMapping() {}

  /// {@return the lines of the mapping file}
  ///
  /// @param header the cells of the header row
  public static String of(List<String> header) {
    StringBuilder lines = new StringBuilder("""
        # What the columns of the table mean. Cells are separated by tabs; lines that begin with # are not read.
        # column, meaning, header name, separators of several values divided by blanks (\\n is a line end), attributes
        # Meanings: %s
        # set	authority	CN	 the office of numbers that do not name one
        # set	dates	day-first	 or month-first, for dates such as 01/03/2024
        """.formatted(Meaning.words()));
    Set<String> names = new LinkedHashSet<>(header);
    for (String name : names) {
      lines.append(line(name)).append('\n');
    }
    return lines.toString();
  }

  private static String line(String name) {
    TableMapping.Column column = suggested(TableMapping.key(name));
    String line = "column\t" + column.meaning().word() + "\t" + name;
    String separators = String.join(" ", column.separators().stream().map(StarterMapping::written).toList());
    String attributes = String.join(" ", column.attributes().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(attribute -> attribute.getKey() + "=" + attribute.getValue()).toList());
    return attributes.isEmpty() && separators.isEmpty() ? line
        : line + "\t" + separators + (attributes.isEmpty() ? "" : "\t" + attributes);
  }

  private static String written(String separator) {
    return separator.replace("\n", "\\n").replace(" ", "\\s").replace("|", "\\p");
  }

  /// The column of the longest name we know that is the name or a part of it.
  private static TableMapping.Column suggested(String key) {
    TableMapping.Column best = new TableMapping.Column(Meaning.EXTRA, List.of(), Map.of());
    int longest = 0;
    for (TableMapping mapping : MappingFile.standard()) {
      for (String known : mapping.columns().keySet()) {
        int length = known.equals(key) ? Integer.MAX_VALUE : known.length();
        if (length > longest && !known.isEmpty() && key.contains(known) && (known.equals(key) || says(known))) {
          best = mapping.columns().get(known);
          longest = length;
        }
      }
    }
    return best;
  }

  private static boolean says(String known) {
    return known.length() >= (known.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST / 2 : SHORTEST);
  }
}
