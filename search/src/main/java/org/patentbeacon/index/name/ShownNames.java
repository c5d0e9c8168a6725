package org.patentbeacon.index.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.match.TextMatcher;
import org.patentbeacon.query.text.TokenizedText;

/// The names under which the printed ones of some documents are shown and counted. It never changes, so that all may read it.
public final class ShownNames {
  private final Map<String, Shown> byPrinted;
  private final Map<String, Shown> byWords;

  /// A name under which others are shown.
  ///
  /// @param text how it is written
  /// @param spaced its words, each between blanks
  /// @param printed the names that are shown so
  public record Shown(String text, String spaced, List<String> printed) {
    /// Copies the list.
    public Shown {
      printed = List.copyOf(printed);
    }

    boolean answers(PatentQuery clause) {
      return switch (clause) {
        case PatentQuery.Exact exact -> spaced.equals(ShownName.spaced(exact.tokens()));
        case PatentQuery.Text words when !spaced.contains(ShownName.spaced(words.tokens())) -> false;
        default -> new TextMatcher(List.of(text)).matches(clause);
      };
    }
  }

  /// The names of a list.
  ///
  /// @param all the shown names; no two have the same words, or a printed name in common
  public ShownNames(Collection<Shown> all) {
    byWords = HashMap.newHashMap(all.size());
    byPrinted = HashMap.newHashMap(all.size() * 3 / 2);
    for (Shown shown : all) {
      byWords.put(shown.spaced(), shown);
      shown.printed().forEach(name -> byPrinted.put(name, shown));
    }
  }

  /// {@return all names under which others are shown, in no order}
  public Collection<Shown> all() {
    return byWords.values();
  }

  /// {@return the name under which a printed one is shown; itself when it is not known}
  ///
  /// @param name the name as printed
  public String shown(String name) {
    String counted = counted(name);
    return counted == null ? name : counted;
  }

  /// {@return the name under which a printed one is counted; `null` for one without a letter, which nobody can ask for}
  ///
  /// @param name the name as printed
  public @Nullable String counted(String name) {
    Shown known = byPrinted.get(name);
    return known == null ? null : known.text();
  }

  /// {@return the printed names that are shown as this one; none when there is no such}
  ///
  /// @param text what [#shown(String)] gives
  public List<String> printed(String text) {
    Shown known = byWords.get(ShownName.spaced(TokenizedText.of(text).terms()));
    return known == null || !known.text().equals(text) ? List.of() : known.printed();
  }

  /// {@return the printed names whose shown ones answer a clause}
  ///
  /// @param clause a clause about text, or whether there is a value
  public Collection<String> answering(PatentQuery clause) {
    if (clause instanceof PatentQuery.Exact exact) {
      Shown known = byWords.get(ShownName.spaced(exact.tokens()));
      return known == null ? List.of() : known.printed();
    }
    Set<String> names = new HashSet<>();
    for (Shown shown : byWords.values()) {
      if (shown.answers(clause)) {
        names.addAll(shown.printed());
      }
    }
    return names;
  }
}
