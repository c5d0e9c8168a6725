package org.patentbeacon.delivery.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the envelope of an alert. What it must say is asked for; all of its evidence is shown, known or not.
final class LetterReader {
  private static final JsonMapper JSON = new JsonMapper();
  /// What is shown in its own place, and names for programs that the sentences and the table of documents put into words.
  private static final Set<String> SHOWN_OTHERWISE =
      Set.of("documents", "matches", "more", "node", "field", "events", "formerFamilies", "newFamilies", "countLimits");

  private final JsonNode alert;

  private LetterReader(JsonNode alert) {
    this.alert = alert;
  }

  static AlertLetter read(String envelope) {
    try {
      return new LetterReader(JSON.readTree(envelope)).letter();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected an alert as JSON, found: " + e.getOriginalMessage(), e);
    }
  }

  private AlertLetter letter() {
    JsonNode evidence = alert.path("evidence");
    AlertLetter.Why why = why();
    return new AlertLetter(words("alertId"), words("tenantId"), words("watchId"), oneOf("kind", WatchKind.class),
        oneOf("severity", Severity.class), bilingual(alert.path("title")),
        bilingual(alert.path("explanation").path("meaning")), why, documents(evidence.path("documents")),
        matches(evidence.path("matches")), facts(evidence, why), cutoff(),
        bilingual(alert.path("recommendedAction")), disclaimer(), textOrNone(alert.path("inhibitedBy")));
  }

  /// All else the alert rests on, but not once more what stands among its figures.
  private static List<Fact> facts(JsonNode evidence, AlertLetter.Why why) {
    return Stream.concat(Facts.of(evidence, SHOWN_OTHERWISE).stream(), Facts.inLines(evidence.path("more"), SHOWN_OTHERWISE).stream())
        .filter(fact -> !why.observed().contains(fact)).toList();
  }

  private String words(String field) {
    JsonNode value = alert.path(field);
    if (!value.isString() || value.asString().isBlank()) {
      throw expected("words in '" + field + "'", value);
    }
    return value.asString();
  }

  private <E extends Enum<E>> E oneOf(String field, Class<E> words) {
    String found = words(field);
    return Arrays.stream(words.getEnumConstants()).filter(word -> word.name().equals(found)).findFirst()
        .orElseThrow(() -> expected("one of " + Arrays.stream(words.getEnumConstants()).map(Enum::name)
            .collect(Collectors.joining(", ")) + " in '" + field + "'", alert.path(field)));
  }

  private IllegalArgumentException expected(String what, JsonNode found) {
    return new IllegalArgumentException("alert %s: expected %s, found %s".formatted(alert.path("alertId").asString("without an id"),
        what, found.isMissingNode() ? "nothing" : found.toString()));
  }

  private AlertLetter.Why why() {
    JsonNode rule = alert.path("rule");
    JsonNode explanation = alert.path("explanation");
    return new AlertLetter.Why(text(rule.path("id")), text(rule.path("limit")), bilingual(explanation.path("rule")),
        bilingual(explanation.path("source")), Facts.of(alert.path("observed"), SHOWN_OTHERWISE),
        Facts.of(rule.path("params"), SHOWN_OTHERWISE));
  }

  private static List<LetterDocument> documents(JsonNode all) {
    List<LetterDocument> documents = new ArrayList<>();
    for (JsonNode one : all) {
      documents.add(new LetterDocument(text(one.path("number")), text(one.path("application")), text(one.path("family")),
          text(one.path("title")), LetterWords.of(text(one.path("cause")))));
    }
    return documents;
  }

  private static List<LetterMatch> matches(JsonNode all) {
    List<LetterMatch> matches = new ArrayList<>();
    for (JsonNode one : all) {
      List<LetterMatch.Fragment> fragments = new ArrayList<>();
      for (JsonNode fragment : one.path("fragments")) {
        fragments.add(LetterMatch.Fragment.of(text(fragment.path("text")), fragment.path("start").asInt(-1),
            fragment.path("end").asInt(-1)));
      }
      matches.add(new LetterMatch(text(one.path("document")), text(one.path("clauseText")),
          LetterWords.of(text(one.path("field"))), fragments));
    }
    return matches;
  }

  private SortedMap<String, String> cutoff() {
    SortedMap<String, String> cutoff = new TreeMap<>();
    alert.path("dataCutoff").properties().forEach(source -> cutoff.put(source.getKey(), text(source.getValue())));
    return cutoff;
  }

  private Wording disclaimer() {
    String id = words("disclaimer");
    return LetterWords.disclaimer(id).orElseThrow(() -> expected("the id of a disclaimer such as triage-1", alert.path("disclaimer")));
  }

  /// A text in both languages; one that is written in one language only stands for both.
  private static Wording bilingual(JsonNode node) {
    return node.isObject() ? new Wording(text(node.path("zh")), text(node.path("en"))) : new Wording(text(node), text(node));
  }

  private static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asString();
  }

  private static @Nullable String textOrNone(JsonNode node) {
    return text(node).isEmpty() ? null : text(node);
  }
}
