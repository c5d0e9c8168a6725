package org.patentbeacon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.search.FoundDocument;

/// A found document on two lines: number, date, title and legal state; applicants and classes. On a third one, what the first of the
/// classes is called, where a scheme tells.
final class HitLines {
  private static final int CLASSES = 5;

  private HitLines() {}

  /// Prints the lines.
  ///
  /// @param lang the language of the titles of classes, `zh` or `en`
  static void print(FoundDocument found, String lang, PrintWriter out) {
    out.printf(Locale.ROOT, "%-16s %s  %s%s%n", found.number(),
        found.publicationDate() == null ? "          " : found.publicationDate(), found.title(), state(found.status(), lang));
    List<String> symbols = found.ipc().stream().limit(CLASSES).toList();
    if (!found.applicants().isEmpty() || !symbols.isEmpty()) {
      out.printf("%-16s %s  %s%n", "", String.join("; ", found.applicants()), String.join(" ", symbols));
    }
    Map<String, ClassTitle> titles = Objects.requireNonNullElse(found.classTitles(), Map.of());
    for (String symbol : symbols) {
      Optional<String> title = Optional.ofNullable(titles.get(symbol)).flatMap(known -> known.in(lang));
      if (title.isPresent()) {
        out.printf("%-16s %s %s%n", "", symbol, title.get());
        break;
      }
    }
  }

  /// An unknown state is not worth a word on every line.
  private static String state(State state, String lang) {
    return state == State.UNKNOWN ? "" : " [" + state.words().in(lang) + "]";
  }
}
