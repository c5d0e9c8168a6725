package org.patentbeacon.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.place.Countries;
import org.patentbeacon.name.place.Division;
import org.patentbeacon.name.place.Divisions;

/// Takes a name in Chinese, Japanese or Korean characters apart.
final class EastAsianName {
  private static final String COMPANY = "公司";
  private static final String BRANCH = "分公司";
  private static final String CAMPUS = "校区";
  private static final String FORMER = "原";
  private static final String CHINA = "中国";
  /// Where in the proper name a bracket stood, for 某某(北京)科技 is not 某某科技(北京).
  private static final String GAP = "()";
  /// Names of people have so many characters, and no legal form.
  private static final int LONGEST_OF_A_PERSON = 4;
  private static final int SHORTEST_PROPER = 2;

  private final String printed;
  private final @Nullable String country;
  private final List<String> bracketed = new ArrayList<>(0);
  private final List<String> forms = new ArrayList<>(2);
  private @Nullable String unit;
  private @Nullable Division place;

  EastAsianName(String printed, @Nullable String country) {
    this.printed = printed;
    this.country = country;
  }

  NormalName of(String plain) {
    String whole = withoutBranch(withoutBrackets(letters(plain)));
    String named = LegalForms.HAN.strip(whole, forms);
    String proper = withoutPlaceBehind(trim(withoutPlace(trim(named))));
    return new NormalName(printed, text(proper), place == null ? null : place.id(), proper, bracketed, forms, unit, country);
  }

  /// Letters, digits and brackets only; a bracket that is not closed is left out.
  private static String letters(String plain) {
    StringBuilder letters = new StringBuilder(plain.length());
    int closing = plain.lastIndexOf(')');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '&' || c == ')' || (c == '(' && i < closing)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private String withoutBrackets(String name) {
    int open = name.indexOf('(');
    if (open < 0) {
      return name.replace(")", "");
    }
    StringBuilder rest = new StringBuilder(name.length());
    int from = 0;
    while (open >= 0) {
      int close = name.indexOf(')', open);
      if (close < 0) {
        break;
      }
      rest.append(name, from, open).append(bracket(name.substring(open + 1, close)));
      from = close + 1;
      open = name.indexOf('(', from);
    }
    return rest.append(name, from, name.length()).toString();
  }

  /// What stays of a bracket in the name: a form, else a gap.
  private String bracket(String content) {
    if (content.isEmpty() || content.startsWith(FORMER)) {
      return "";
    }
    if (content.endsWith(CAMPUS)) {
      unit = content;
      return "";
    }
    if (LegalForms.HAN.isInBrackets(content)) {
      return content;
    }
    if (LegalForms.HAN.isForm("(" + content + ")")) {
      return "(" + content + ")";
    }
    Division division = Divisions.named(content, 0, null).filter(each -> each.name().equals(content))
        .or(() -> Divisions.shortNamed(content, 0, null).filter(each -> each.shortName().equals(content))).orElse(null);
    bracketed.add(division != null ? division.shortName() : Countries.code(content).orElse(content));
    return GAP;
  }

  /// The name of the firm, where this is one of a branch of it.
  private String withoutBranch(String name) {
    if (!name.endsWith(BRANCH)) {
      return name;
    }
    int head = name.indexOf(COMPANY) + COMPANY.length();
    if (head >= name.length() - BRANCH.length()) {
      return name;
    }
    unit = name.substring(head).replace(GAP, "");
    return name.substring(0, head);
  }

  private static String trim(String name) {
    String rest = name.startsWith(GAP) ? name.substring(GAP.length()) : name;
    return rest.endsWith(GAP) && rest.length() > GAP.length() ? rest.substring(0, rest.length() - GAP.length()) : rest;
  }

  /// Takes the place off with which the name begins: by full names the closest that is named, or one by a short name.
  private String withoutPlace(String name) {
    if (forms.isEmpty() && name.length() <= LONGEST_OF_A_PERSON) {
      return name;
    }
    String rest = name;
    Division named = Divisions.named(rest, 0, null).orElse(null);
    while (named != null && rest.length() - named.name().length() >= SHORTEST_PROPER) {
      rest = rest.substring(named.name().length());
      place = named;
      named = Divisions.named(rest, 0, named).orElse(null);
    }
    if (place != null) {
      return rest;
    }
    place = Divisions.shortNamed(name, 0, null)
        .filter(division -> name.length() - division.shortName().length() >= SHORTEST_PROPER).orElse(null);
    return place == null ? name : name.substring(place.shortName().length());
  }

  /// Reads a place behind the proper name of a firm as one in brackets, which the rules for names of enterprises demand.
  private String withoutPlaceBehind(String proper) {
    boolean firm = !forms.isEmpty() && bracketed.isEmpty();
    if (!firm || proper.length() < SHORTEST_PROPER + CHINA.length()) {
      return proper;
    }
    String behind = proper.endsWith(CHINA) ? CHINA : Divisions.endingShort(proper).map(Division::shortName).orElse("");
    if (behind.isEmpty() || proper.length() - behind.length() < SHORTEST_PROPER) {
      return proper;
    }
    bracketed.add(behind.equals(CHINA) ? Countries.code(CHINA).orElse(CHINA) : behind);
    return proper.substring(0, proper.length() - behind.length());
  }

  private String text(String proper) {
    StringBuilder text = new StringBuilder(printed.length());
    if (place != null) {
      text.append(place.shortName());
    }
    int next = 0;
    for (int gap = proper.indexOf(GAP); gap >= 0 && next < bracketed.size(); gap = proper.indexOf(GAP)) {
      text.append(proper, 0, gap).append('(').append(bracketed.get(next++)).append(')');
      proper = proper.substring(gap + GAP.length());
    }
    text.append(proper);
    for (String each : bracketed.subList(next, bracketed.size())) {
      text.append('(').append(each).append(')');
    }
    return text.toString();
  }
}
