package org.patentbeacon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.table.ShippedRows;

/// Words of Latin names that are written in several ways, by the table `latin-words.tsv`.
final class LatinWords {
  /// Some words that are read as others, or as none.
  private record Phrase(List<String> written, List<String> read) {}

  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Set<String> LEFT_OUT = new HashSet<>();
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
  private static final Map<String, List<String>> WHOLE = new HashMap<>();
  private static final Set<String> GRANTS = new HashSet<>();
  private static final int LONGEST_WHOLE = 5;

  static {
    for (List<String> row : ShippedRows.of(LatinWords.class, "latin-words.tsv")) {
      switch (row.getFirst()) {
        case "word" -> WORDS.put(row.get(1), row.get(2));
        case "left-out" -> LEFT_OUT.add(row.get(1));
        case "phrase" -> {
          List<String> written = List.of(row.get(1).split(" "));
          List<String> read = row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" "));
          PHRASES.computeIfAbsent(written.getFirst(), _ -> new ArrayList<>()).add(new Phrase(written, read));
        }
        case "whole" -> WHOLE.put(row.get(1), List.of(row.get(2).split(" ")));
        case "grant" -> GRANTS.add(row.get(1));
        default -> throw new IllegalStateException("latin-words.tsv: expected word, left-out, phrase, whole or grant, found " + row);
      }
    }
  }

  private LatinWords() {}

  /// The words as all write them; at least one.
  static List<String> read(List<String> words) {
    List<String> read = new ArrayList<>(words.size());
    for (String word : words) {
      if (read.isEmpty() ? !word.equals("THE") : !LEFT_OUT.contains(word)) {
        read.add(WORDS.getOrDefault(word, word));
      }
    }
    for (int i = 0; i < read.size(); i++) {
      readPhrase(read, i);
    }
    withoutGrant(read);
    List<String> whole = read.size() > LONGEST_WHOLE ? null : WHOLE.get(String.join(" ", read));
    return whole != null ? whole : read.isEmpty() ? words : read;
  }

  /// Leaves out the number of a grant or contract behind the name of a public body, as statements of interest have it.
  private static void withoutGrant(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (GRANTS.contains(words.get(i)) && PartyTypes.isPublicBody(words.subList(0, i))) {
        int end = words.get(i - 1).equals("&") || words.get(i - 1).equals("COOPERATIVE") ? i - 1 : i;
        words.subList(Math.max(1, end), words.size()).clear();
        return;
      }
    }
  }

  private static void readPhrase(List<String> words, int at) {
    for (Phrase phrase : PHRASES.getOrDefault(words.get(at), List.of())) {
      int end = at + phrase.written().size();
      if (end <= words.size() && words.size() > phrase.written().size() - phrase.read().size()
          && words.subList(at, end).equals(phrase.written())) {
        words.subList(at, end).clear();
        words.addAll(at, phrase.read());
        return;
      }
    }
  }
}
