package org.patentbeacon.analysis.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The first day of each term, and how many units used it after that day.
final class FirstDays<T> {
  private final Function<DatedText, Stream<T>> terms;
  private final Map<T, LocalDate> first = new HashMap<>();
  private final Map<T, Integer> reuse = new HashMap<>();

  private FirstDays(Function<DatedText, Stream<T>> terms) {
    this.terms = terms;
  }

  static <T> FirstDays<T> of(List<DatedText> texts, Function<DatedText, Stream<T>> terms) {
    FirstDays<T> days = new FirstDays<>(terms);
    texts.forEach(text -> terms.apply(text)
        .forEach(term -> days.first.merge(term, text.date(), (a, b) -> a.isBefore(b) ? a : b)));
    texts.forEach(text -> terms.apply(text).distinct().filter(term -> !days.startsIn(term, text))
        .forEach(term -> days.reuse.merge(term, 1, Integer::sum)));
    return days;
  }

  private boolean startsIn(T term, DatedText text) {
    return text.date().equals(first.get(term));
  }

  List<Novelty.FirstUse> firstUses(DatedText text, Function<T, List<String>> words) {
    return terms.apply(text).distinct().filter(term -> startsIn(term, text))
        .map(term -> new Novelty.FirstUse(words.apply(term), reuse.getOrDefault(term, 0))).toList();
  }
}
