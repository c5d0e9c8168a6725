package org.patentbeacon.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the patent numbers that a text names: `CN101234567A`, `专利号ZL200410012345.6`, `US 2010/0123456 A1`,
/// `U.S. Pat. No. 6,123,456`.
///
/// A number counts when its office stands before it, or when it has the form and the check digit of a Chinese application.
public final class NumbersInText {
  private static final String SPACE = "[\\s\\u00a0]{0,2}";
  /// Digits as texts group them.
  private static final String DIGITS = "\\d(?:[,.'/\\u2019-]?" + SPACE + "?\\d){4,14}";
  private static final Pattern PUBLICATION = Pattern.compile("(?<![A-Za-z0-9])(CN|US|EP|WO|JP|KR|DE|GB|FR|TW)" + SPACE
      + "-?" + SPACE + "([A-Z]{0,2}" + DIGITS + ")(?:" + SPACE + "([A-Z][0-9]?)(?![A-Za-z0-9]))?");
  private static final Pattern UNITED_STATES = Pattern.compile(
      "U\\.?" + SPACE + "S\\.?" + SPACE + "(?:Pat\\.|Patents?)" + SPACE + "(?:(?:App|Appl)\\.|Application)?" + SPACE
          + "(?:Pub\\.|Publication)?" + SPACE + "(?:Nos?\\.?|Numbers?)?" + SPACE
          + "(\\d{1,2},\\d{3},\\d{3}|\\d{4}/\\d{7}|\\d{7,8})(?!,?\\d)");
  private static final Pattern CHINESE_APPLICATION =
      Pattern.compile("(?<![A-Za-z0-9.])(?:ZL|CN)?" + SPACE + "(\\d{8}|\\d{12})\\.([\\dX])(?![\\d.])");

  private NumbersInText() {}

  /// {@return the numbers a text names, each once, in the order in which their first mentions are found: publications with
  /// their office, American ones, Chinese applications}
  ///
  /// @param text the text
  public static List<PatentNumber> of(String text) {
    Set<PatentNumber> found = new LinkedHashSet<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher applications = CHINESE_APPLICATION.matcher(text);
    List<PatentNumber> chinese = new ArrayList<>();
    while (applications.find()) {
      NumberReader.application(applications.group(1) + "." + applications.group(2), NumberContext.of("CN")).accepted()
          .ifPresent(chinese::add);
      blank(rest, applications);
    }
    publications(rest.toString(), found);
    found.addAll(chinese);
    return List.copyOf(found);
  }

  private static void publications(String text, Set<PatentNumber> found) {
    Matcher publications = PUBLICATION.matcher(text);
    while (publications.find()) {
      String kind = publications.group(3);
      String number = publications.group(1) + publications.group(2) + (kind == null ? "" : kind);
      NumberReader.publication(number, NumberContext.NONE).accepted().ifPresent(found::add);
    }
    Matcher american = UNITED_STATES.matcher(text);
    while (american.find()) {
      NumberReader.publication(american.group(1), NumberContext.of("US")).accepted().ifPresent(found::add);
    }
  }

  private static void blank(StringBuilder text, Matcher taken) {
    for (int i = taken.start(); i < taken.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }
}
