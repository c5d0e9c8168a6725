package org.patentbeacon.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.patentbeacon.search.FoundDocument;

/// A found document on two lines: number, date and title; applicants and classes.
final class HitLines {
  private static final int CLASSES = 5;

  private HitLines() {}

  static void print(FoundDocument found, PrintWriter out) {
    out.printf(Locale.ROOT, "%-16s %s  %s%n", found.number(),
        found.publicationDate() == null ? "          " : found.publicationDate(), found.title());
    out.printf("%-16s %s  %s%n", "", String.join("; ", found.applicants()),
        String.join(" ", found.ipc().stream().limit(CLASSES).toList()));
  }
}
