package org.patentbeacon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.table.ShippedRows;

/// The legal forms at the ends and starts of names, by the table `legal-forms.tsv`.
final class LegalForms {
  /// Forms in Chinese, Japanese and Korean characters.
  static final LegalForms HAN = new LegalForms("han");
  /// Forms in Latin words.
  static final LegalForms LATIN = new LegalForms("latin");
  private static final int MOST_WORDS = 6;

  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> starts = new HashMap<>();
  private final Set<String> brackets = new HashSet<>();
  private final Set<String> beside = new HashSet<>();
  private final int longest;

  private LegalForms(String script) {
    int length = 0;
    for (List<String> row : ShippedRows.of(LegalForms.class, "legal-forms.tsv")) {
      if (row.getFirst().equals(script)) {
        add(row.get(1), row.get(2), row.get(3));
        if (!row.get(4).isEmpty()) {
          beside.add(row.get(3));
        }
        length = Math.max(length, row.get(2).length());
      }
    }
    longest = length;
  }

  private void add(String place, String spelling, String form) {
    switch (place) {
      case "end" -> ends.put(spelling, form);
      case "start" -> starts.put(spelling, form);
      case "bracket" -> brackets.add(spelling);
      default -> throw new IllegalStateException("legal-forms.tsv: expected end, start or bracket, found " + place);
    }
  }

  /// Whether an owner has this form beside a company of like name.
  boolean isBeside(String form) {
    return beside.contains(form);
  }

  /// Whether names have this form in brackets, too, such as 集团.
  boolean isInBrackets(String content) {
    return brackets.contains(content);
  }

  /// Whether this is a form by itself, where names end.
  boolean isForm(String words) {
    return ends.containsKey(words);
  }

  /// Takes forms off both ends of a name; something always stays.
  ///
  /// @param name the name, without blanks
  /// @param found where the forms go, in the order of the name
  /// @return the rest
  String strip(String name, List<String> found) {
    if (ends.containsKey(name)) {
      return name;
    }
    String rest = name;
    for (int end = endOf(rest); end > 0; end = endOf(rest)) {
      String form = ends.get(rest.substring(rest.length() - end));
      if (found.isEmpty() || !found.getFirst().equals(form)) {
        found.addFirst(form);
      }
      rest = rest.substring(0, rest.length() - end);
    }
    for (Map.Entry<String, String> start : starts.entrySet()) {
      if (rest.startsWith(start.getKey()) && rest.length() > start.getKey().length()) {
        found.add(start.getValue());
        return rest.substring(start.getKey().length());
      }
    }
    return rest;
  }

  private int endOf(String name) {
    for (int length = Math.min(longest, name.length() - 1); length > 0; length--) {
      if (ends.containsKey(name.substring(name.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  /// Takes forms off both ends of a name of several words; a word always stays.
  ///
  /// @param words the words; those of forms are removed
  /// @return the forms, in the order of the name
  List<String> strip(List<String> words) {
    List<String> found = new ArrayList<>(2);
    while (stripEnd(words, found)) {
      // Once more: CO INC, GMBH & CO KG of which the table has only parts.
    }
    stripStart(words, found);
    return found;
  }

  private boolean stripEnd(List<String> words, List<String> found) {
    for (int from = Math.max(1, words.size() - MOST_WORDS); from < words.size(); from++) {
      String form = ends.get(phrase(words, from, words.size()));
      if (form != null) {
        found.addFirst(form);
        words.subList(from, words.size()).clear();
        return true;
      }
    }
    return false;
  }

  private void stripStart(List<String> words, List<String> found) {
    for (int to = Math.min(MOST_WORDS, words.size() - 1); to > 0; to--) {
      String form = starts.get(phrase(words, 0, to));
      if (form != null) {
        found.add(form);
        words.subList(0, to).clear();
        return;
      }
    }
  }

  private static String phrase(List<String> words, int from, int to) {
    return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }
}
