package org.patentbeacon.warning.right;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;

/// What a watch knew of a case: its states by country, where they were in conflict, and what had happened.
///
/// @param states the states by country
/// @param conflicts the countries in which two statements could not both be true
/// @param happenings the ids of what had happened
record KnownCase(SortedMap<String, State> states, Set<String> conflicts, Set<String> happenings) {
  private static final KnownCase NOTHING = new KnownCase(new TreeMap<>(), Set.of(), Set.of());
  private static final String CONFLICT = "!";

  static KnownCase of(Map<String, LegalState> states, Collection<String> happenings) {
    SortedMap<String, State> words = new TreeMap<>();
    states.forEach((country, state) -> words.put(country, state.state()));
    Set<String> conflicts = states.entrySet().stream().filter(state -> state.getValue().conflict()).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
    return new KnownCase(words, conflicts, new TreeSet<>(happenings));
  }

  /// As it is remembered, such as `CN=PENDING DE=IN_FORCE! / e-1:CN`.
  String written() {
    String shown = states.entrySet().stream()
        .map(state -> state.getKey() + "=" + state.getValue() + (conflicts.contains(state.getKey()) ? CONFLICT : ""))
        .collect(Collectors.joining(" "));
    return shown + " / " + String.join(" ", happenings);
  }

  /// What was remembered; nothing of a case that was not there.
  static KnownCase read(@Nullable String written) {
    if (written == null) {
      return NOTHING;
    }
    String[] halves = written.split(" / ", 2);
    SortedMap<String, State> states = new TreeMap<>();
    Set<String> conflicts = new TreeSet<>();
    for (String shown : words(halves[0])) {
      String[] parts = shown.replace(CONFLICT, "").split("=", 2);
      states.put(parts[0], State.valueOf(parts[1]));
      if (shown.endsWith(CONFLICT)) {
        conflicts.add(parts[0]);
      }
    }
    return new KnownCase(states, conflicts, new TreeSet<>(words(halves[1])));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
