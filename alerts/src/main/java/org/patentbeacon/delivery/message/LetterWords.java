package org.patentbeacon.delivery.message;

import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.Change;
import org.patentbeacon.format.FormatCatalog;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// The words for the codes in alerts, from `letter-words.tsv`, and the disclaimers, from `disclaimers.tsv`.
public final class LetterWords {
  private static final Map<String, Wording> WORDS = words();
  private static final Map<String, Wording> DISCLAIMERS = table("disclaimers.tsv");

  private LetterWords() {}

  private static Map<String, Wording> words() {
    Map<String, Wording> words = new TreeMap<>();
    for (State state : State.values()) {
      words.put(state.name(), state.words());
    }
    FormatCatalog.formats().forEach(format -> words.put(format.id(), format.name()));
    words.putAll(table("letter-words.tsv"));
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, Wording> table(String name) {
    InputStream in = Objects.requireNonNull(LetterWords.class.getResourceAsStream(name), name);
    return FactTable.shipped(in, name)
        .mapShipped(row -> Map.entry(row.words("code"), new Wording(row.words("zh"), row.words("en")))).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// {@return the words for a code; the code itself where there are none}
  ///
  /// @param code a code, such as `IN_FORCE` or `daysLeft`
  public static Wording of(String code) {
    return WORDS.getOrDefault(code, new Wording(code, code));
  }

  /// {@return the words for a sort of watch}
  ///
  /// @param kind the sort
  public static Wording of(WatchKind kind) {
    return of(kind.name());
  }

  /// {@return the words for what became of an alert}
  ///
  /// @param change what became of it
  public static Wording of(Change change) {
    return of("change." + change);
  }

  static Optional<Wording> disclaimer(String id) {
    return Optional.ofNullable(DISCLAIMERS.get(id));
  }
}
