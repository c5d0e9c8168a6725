package org.patentbeacon.index.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.table.FactTable;

/// Phrases that hold patent texts together and tell nothing of what they are about.
final class StopPhrases {
  private static final String TABLE = "stop-phrases.tsv";
  static final StopPhrases SHIPPED = shipped();

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private StopPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> tokens = TokenizedText.of(phrase).terms();
      byFirst.computeIfAbsent(tokens.getFirst(), _ -> new ArrayList<>()).add(tokens);
    }
    byFirst.values().forEach(same -> same.sort(Comparator.<List<String>>comparingInt(List::size).reversed()));
  }

  private static StopPhrases shipped() {
    return new StopPhrases(FactTable.shipped(Objects.requireNonNull(StopPhrases.class.getResourceAsStream(TABLE)), TABLE)
        .mapShipped(row -> row.words("phrase")));
  }

  /// {@return how many tokens the longest phrase has that begins at a place; 0 for none}
  ///
  /// @param tokens the tokens of a text
  /// @param at the place
  int lengthAt(List<String> tokens, int at) {
    for (List<String> phrase : byFirst.getOrDefault(tokens.get(at), List.of())) {
      int end = at + phrase.size();
      if (end <= tokens.size() && tokens.subList(at, end).equals(phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }
}
