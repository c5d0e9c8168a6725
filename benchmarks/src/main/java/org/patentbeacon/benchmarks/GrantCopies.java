package org.patentbeacon.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A weekly file of any length out of a short real one: its records again and again, each copy with publication and
/// application numbers of its own.
final class GrantCopies {
  private static final Pattern DECLARATION = Pattern.compile("(?m)^(?=<\\?xml )");
  private static final Pattern OWN_NUMBER = Pattern.compile(
      "(<(?:publication|application)-reference[^>]*>\\s*<document-id>\\s*<country>US</country>\\s*<doc-number>)\\d+");
  private static final int FIRST = 20_000_000;

  private final List<String> records = new ArrayList<>();

  /// @param weekly a file of concatenated records
  GrantCopies(Path weekly) throws IOException {
    for (String record : DECLARATION.split(Files.readString(weekly))) {
      if (record.contains("<us-patent-grant") && !record.contains("appl-type=\"design\"")) {
        records.add(record);
      }
    }
    if (records.isEmpty()) {
      throw new IllegalArgumentException("expected United States grants in " + weekly + ", found none");
    }
  }

  /// Writes as many records as are asked for, or as fill so many bytes.
  ///
  /// @return the number of records
  int write(Path file, int copies, long bytes) throws IOException {
    long written = 0;
    int copy = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      while (copy < copies && written < bytes) {
        byte[] record = numbered(records.get(copy % records.size()), FIRST + copy).getBytes(StandardCharsets.UTF_8);
        out.write(record);
        written += record.length;
        copy++;
      }
    }
    return copy;
  }

  private static String numbered(String record, int number) {
    Matcher own = OWN_NUMBER.matcher(record);
    return own.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + number));
  }
}
