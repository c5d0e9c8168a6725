package org.patentbeacon.delivery.message;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// What the receiver of an alert reads of it, in both languages.
///
/// @param alertId its id
/// @param tenantId whose it is
/// @param watchId the watch that raised it
/// @param kind the sort of watch
/// @param severity how urgent it is
/// @param title its title
/// @param meaning what happened and what that means
/// @param why which rule found it, and on which figures
/// @param documents the documents it names, with the families they belong to
/// @param matches which clause found them, in which words
/// @param facts all else it rests on, such as the state before and after, or a series of counts
/// @param cutoff per source how far the data reach
/// @param action what to do
/// @param disclaimer what it is not
/// @param inhibitedBy the alert that silences it
public record AlertLetter(String alertId, String tenantId, String watchId, WatchKind kind, Severity severity, Wording title,
    Wording meaning, Why why, List<LetterDocument> documents, List<LetterMatch> matches, List<Fact> facts,
    SortedMap<String, String> cutoff, Wording action, Wording disclaimer, @Nullable String inhibitedBy) {

  /// Copies the lists and the map.
  public AlertLetter {
    documents = List.copyOf(documents);
    matches = List.copyOf(matches);
    facts = List.copyOf(facts);
    cutoff = Collections.unmodifiableSortedMap(new TreeMap<>(cutoff));
  }

  /// Which rule found it, and on which figures.
  ///
  /// @param rule its id, such as `QUERY.NEW.COUNT`
  /// @param limit its condition
  /// @param sentence the rule in a sentence
  /// @param source the data in a sentence
  /// @param observed the figures it fired on
  /// @param params its parameters
  public record Why(String rule, String limit, Wording sentence, Wording source, List<Fact> observed, List<Fact> params) {

    /// Copies the lists.
    public Why {
      observed = List.copyOf(observed);
      params = List.copyOf(params);
    }
  }

  /// {@return the letter of an alert}
  ///
  /// @param envelope the alert as JSON, with every field of the envelope
  /// @throws IllegalArgumentException when it is no such envelope, with what was expected and what was found
  public static AlertLetter read(String envelope) {
    return LetterReader.read(envelope);
  }

  /// {@return the days that matter, of its figures and its evidence}
  public List<Fact> dates() {
    return Stream.concat(why.observed.stream(), facts.stream()).filter(Fact::isDay).distinct().toList();
  }

  /// {@return what is to be paid; empty when nothing is}
  public List<Fact> amounts() {
    return why.observed.stream().filter(fact -> fact.label().equals(LetterWords.of("amount"))).toList();
  }

  /// {@return the alert that silences it; empty when it is to be told}
  public Optional<String> silencedBy() {
    return Optional.ofNullable(inhibitedBy);
  }
}
