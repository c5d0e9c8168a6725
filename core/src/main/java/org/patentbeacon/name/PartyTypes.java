package org.patentbeacon.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.table.ShippedRows;

/// Judges from a name what sort of party bears it, by the table `party-types.tsv`: Chinese and Japanese names by the rules
/// of the document model, section 6, in order; names in Latin letters by their legal form and their words.
public final class PartyTypes {
  /// A row of the table.
  private record Rule(PartyType type, String how, String word) {
    boolean fitsHan(String name) {
      return switch (how) {
        case "contains" -> name.contains(word);
        case "ends" -> name.endsWith(word);
        default -> containsBehindNo(name, how.charAt(how.length() - 1));
      };
    }

    /// Whether the word is in the name where this character does not stand before it, as 学院 in 科学院 has it.
    private boolean containsBehindNo(String name, char before) {
      for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0 || name.charAt(at - 1) != before) {
          return true;
        }
      }
      return false;
    }

    boolean fitsLatin(String spaced) {
      return spaced.contains(how.equals("part") ? word : " " + word + " ");
    }
  }

  private static final List<Rule> HAN = rules("han");
  private static final List<Rule> LATIN = rules("latin");
  /// Two to four Han characters, or words of Han and Latin letters with points between them. A point may be a letter too:
  /// each character has one way to match, or long names would take forever.
  private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,4}|(?=.+[·•・‧∙．.].)"
      + "[\\p{IsHan}A-Za-z.]++(?:(?:[·•・‧∙．]\\s?|(?<=.\\.)\\s)[\\p{IsHan}A-Za-z.]++)*");
  /// LAST, FIRST M. and the like: one comma, no digit and no list of things.
  private static final Pattern LATIN_PERSON = Pattern.compile("(?!(?i:.*\\b(?:and|of)\\b))[\\p{L}'’. -]{2,40},\\s?[\\p{L}'’. -]{1,40}");

  private PartyTypes() {}

  private static List<Rule> rules(String script) {
    return ShippedRows.of(PartyTypes.class, "party-types.tsv").stream().filter(row -> row.get(1).equals(script))
        .map(row -> new Rule(PartyType.valueOf(row.get(0)), row.get(2), row.get(3))).toList();
  }

  /// {@return the sort of party; empty when the name is not in Chinese characters, so that these rules cannot tell}
  ///
  /// @param name the name in display form
  public static Optional<PartyType> of(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic) ? Optional.of(chinese(name)) : Optional.empty();
  }

  private static PartyType chinese(String name) {
    String simple = Letters.simplified(name);
    for (Rule rule : HAN) {
      if (rule.fitsHan(simple)) {
        return rule.type();
      }
    }
    return PERSON.matcher(name).matches() ? PartyType.PERSON : PartyType.OTHER;
  }

  /// {@return the sort of party that bears a name in any script; empty when neither form nor words tell}
  ///
  /// @param name the normal form of the name
  public static Optional<PartyType> of(NormalName name) {
    Optional<PartyType> chinese = of(name.original());
    if (chinese.isPresent()) {
      return chinese;
    }
    if (!name.forms().isEmpty()) {
      return Optional.of(PartyType.ENTERPRISE);
    }
    Optional<PartyType> words = latin(name.proper());
    if (words.isPresent()) {
      return words;
    }
    return LATIN_PERSON.matcher(name.original()).matches() ? Optional.of(PartyType.PERSON) : Optional.empty();
  }

  private static Optional<PartyType> latin(String words) {
    String spaced = " " + words + " ";
    for (Rule rule : LATIN) {
      if (rule.fitsLatin(spaced)) {
        return Optional.of(rule.type());
      }
    }
    return Optional.empty();
  }

  /// Whether words, as all write them, are those of an authority or an institute.
  static boolean isPublicBody(List<String> words) {
    PartyType type = latin(String.join(" ", words)).orElse(PartyType.OTHER);
    return type == PartyType.GOVERNMENT || type == PartyType.INSTITUTE;
  }
}
