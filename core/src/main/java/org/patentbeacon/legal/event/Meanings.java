package org.patentbeacon.legal.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.legal.EventTable;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.Heading;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// From an entry to its [Meaning]: by the code of its office, else by its heading, else by the type a source stated, else by
/// its INPADOC category. A status word has a table of its own. What no row fits is unmapped.
final class Meanings {
  private static final Map<EventType, Meaning> TYPES = types();
  private static final Map<String, Meaning> CATEGORIES = categories();
  private static final Map<String, Meaning> WORDS = words();
  /// Negative events sit in the category of the positive ones.
  private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|non|no)\\b|未", Pattern.CASE_INSENSITIVE);
  private static final Meaning NEVER_BEGUN = new Meaning(null,
      new Effect.Ended(null, Stage.APPLICATION, Margin.NONE), 9, Strength.GAZETTE, Confidence.LOW, false);

  private Meanings() {}

  /// {@return what an entry means}
  static Meaning of(LegalEvent entry) {
    String authority = Objects.requireNonNullElse(entry.authority(), "");
    if ("STATUS".equals(entry.code()) || EventType.STATUS.name().equals(entry.type())) {
      return word(authority, entry.text() == null ? entry.heading() : entry.text());
    }
    EventTable table = EventTable.of(authority);
    return table.type(entry.code(), null, said(entry)).map(type -> entry(type, Confidence.HIGH))
        .or(() -> table.type(null, entry.heading(), null).map(type -> entry(type, Confidence.MEDIUM)))
        .or(() -> stated(entry.type()).map(type -> entry(type, Confidence.MEDIUM)))
        .or(() -> category(entry))
        .orElse(Meaning.UNMAPPED);
  }

  /// {@return what a publication means, which an office prints as the application or as the right}
  static Meaning ofPublication(boolean grant) {
    return entry(grant ? EventType.GRANTED : EventType.PUBLISHED, Confidence.HIGH)
        .founded(Strength.PUBLICATION, Confidence.HIGH);
  }

  /// The words that stand with a code: heading, text, and the kind of the document an entry of the EPO is about.
  private static String said(LegalEvent entry) {
    return Objects.requireNonNullElse(entry.heading(), "") + Objects.requireNonNullElse(entry.text(), "")
        + entry.attributes().getOrDefault("Kind Code of Ref Document", "");
  }

  private static Optional<EventType> stated(@Nullable String type) {
    return TYPES.keySet().stream().filter(known -> known.name().equals(type)).findFirst();
  }

  private static Meaning entry(EventType type, Confidence confidence) {
    return Objects.requireNonNull(TYPES.get(type)).founded(Strength.GAZETTE, confidence);
  }

  private static Optional<Meaning> category(LegalEvent entry) {
    if (entry.category() == null) {
      return Optional.empty();
    }
    if (entry.category().equals("A") && NEGATIVE.matcher(said(entry)).find()) {
      return Optional.of(NEVER_BEGUN);
    }
    return Optional.ofNullable(CATEGORIES.get(entry.category()));
  }

  private static Meaning word(String authority, @Nullable String word) {
    String normal = word == null ? "" : normal(word);
    Meaning own = WORDS.get(authority + ' ' + normal);
    return own != null ? own : WORDS.getOrDefault("* " + normal, Meaning.UNMAPPED);
  }

  private static String normal(String word) {
    return Heading.normal(word).toLowerCase(Locale.ROOT);
  }

  private static Map<EventType, Meaning> types() {
    Map<EventType, Meaning> types = new HashMap<>();
    rows("event-effects.tsv", row -> types.put(row.oneOf("key", EventType.class), new Meaning(
        row.oneOf("key", EventType.class), effect(row), row.number("rank"), Strength.GAZETTE, Confidence.HIGH, false)));
    return types;
  }

  private static Map<String, Meaning> categories() {
    Map<String, Meaning> categories = new HashMap<>();
    rows("inpadoc-categories.tsv", row -> categories.put(row.words("key"),
        new Meaning(null, effect(row), row.number("rank"), Strength.GAZETTE, Confidence.LOW, false)));
    return categories;
  }

  private static Map<String, Meaning> words() {
    Map<String, Meaning> words = new HashMap<>();
    rows("status-words.tsv", row -> {
      Strength strength = row.oneOf("strength", Strength.class);
      Confidence confidence = strength == Strength.REGISTER ? Confidence.MEDIUM : Confidence.LOW;
      return words.put(row.words("office") + ' ' + normal(row.words("word")), new Meaning(EventType.STATUS, effect(row),
          Meaning.RANK_OF_WORDS, strength, confidence, row.yes("grace")));
    });
    return words;
  }

  private static void rows(String name, Function<FactRow, @Nullable Object> reading) {
    FactTable.shipped(Objects.requireNonNull(Meanings.class.getResourceAsStream(name), name), name)
        .mapShipped(row -> Optional.ofNullable(reading.apply(row)));
  }

  private static Effect effect(FactRow row) {
    return switch (row.words("effect")) {
      case "PENDING" -> new Effect.Pending(row.text("what").isEmpty() ? null : row.oneOf("what", Remark.class));
      case "GRANTED" -> new Effect.Granted();
      case "FEE_PAID" -> new Effect.FeePaid();
      case "EXTENDED" -> new Effect.Extended();
      case "REVIVED" -> new Effect.Revived(stage(row));
      case "ENDED" -> new Effect.Ended(row.text("reason").isEmpty() ? null : row.oneOf("reason", EndReason.class),
          stage(row), row.text("margin").isEmpty() ? Margin.NONE : row.oneOf("margin", Margin.class));
      case "ANNULLED" -> new Effect.Annulled(row.oneOf("reason", EndReason.class));
      case "REVERSED" -> new Effect.Reversed();
      case "CLAIMS_CHANGED" -> new Effect.ClaimsChanged();
      case "BURDENED" -> new Effect.Burdened(row.oneOf("what", Encumbrance.class));
      case "FREED" -> new Effect.Freed(row.oneOf("what", Encumbrance.class));
      case "DEALT" -> new Effect.Dealt();
      case "NOTED" -> new Effect.Noted(row.oneOf("what", Remark.class));
      case "CEASED" -> new Effect.Ceased(row.oneOf("what", Remark.class));
      case "CORRECTED" -> new Effect.Corrected();
      case "UNCHANGED" -> new Effect.Unchanged();
      case "UNMAPPED" -> new Effect.Unmapped();
      default -> throw row.refused("effect", "the name of an effect");
    };
  }

  private static @Nullable Stage stage(FactRow row) {
    return row.text("stage").isEmpty() ? null : row.oneOf("stage", Stage.class);
  }
}
