package org.patentbeacon.format.table.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column of a table can mean. A mapping writes the word of the constant: `PUBLICATION_DATE` is `publication.date`.
public enum Meaning {
  /// The number of the publication; with several in a cell, one document each.
  PUBLICATION,
  /// The office of the publication, where its number does not name it.
  AUTHORITY,
  /// The kind code, where the number does not have it.
  KIND,
  /// The day of publication.
  PUBLICATION_DATE,
  /// The year of publication, which tells the century of a date with two digits for it.
  PUBLICATION_YEAR,
  /// The language of the publication.
  LANGUAGE,
  /// The number of the grant, where it stands beside that of the application as published.
  GRANT,
  /// The day of grant.
  GRANT_DATE,
  /// The number of the application.
  APPLICATION,
  /// The day of filing.
  APPLICATION_DATE,
  /// The title, in the language of the attribute `lang`.
  TITLE,
  /// The abstract, in the language of the attribute `lang`.
  ABSTRACT,
  /// All claims, told apart by their numbers.
  CLAIMS,
  /// Some of the claims: the first, or the independent ones.
  SOME_CLAIMS,
  /// The applicants.
  APPLICANT,
  /// The names of the applicants in normal form, in the same order.
  APPLICANT_NORMAL,
  /// The owners.
  OWNER,
  /// The names of the owners in normal form, in the same order.
  OWNER_NORMAL,
  /// The inventors.
  INVENTOR,
  /// The addresses of the applicants, in the same order.
  ADDRESS,
  /// The country of the first applicant.
  COUNTRY,
  /// The province of the first applicant, with or without its city; also with its code, as `云南;53`.
  PROVINCE,
  /// The city of the first applicant.
  CITY,
  /// The patent agencies.
  AGENCY,
  /// The agents.
  AGENT,
  /// The examiners.
  EXAMINER,
  /// Classes of the International Patent Classification, the main one first.
  IPC,
  /// Classes of the Cooperative Patent Classification.
  CPC,
  /// Classes of the Locarno classification of designs.
  LOC,
  /// Classes of the old classification of the United States.
  USPC,
  /// Classes of the Chinese classification of industries, GB/T 4754.
  INDUSTRY,
  /// The priorities, each an office, a number and a date in any order.
  PRIORITY,
  /// The days of the priorities, in the same order.
  PRIORITY_DATE,
  /// The offices of the priorities, in the same order.
  PRIORITY_COUNTRY,
  /// The earliest day of all priorities.
  EARLIEST_PRIORITY,
  /// The day on which the application was first published.
  FIRST_PUBLICATION,
  /// The number of the PCT application.
  PCT_APPLICATION,
  /// The number of the PCT publication.
  PCT_PUBLICATION,
  /// The day on which the national phase was entered.
  PCT_ENTRY,
  /// The sort of right, by the words that the mapping lists.
  TYPE,
  /// The legal status in words.
  STATUS,
  /// The day on which the right ends, as the source states it.
  EXPIRY,
  /// Patents that are cited; the attributes `phase` and `by` say in which procedure and by whom.
  CITATION,
  /// Other literature that is cited.
  LITERATURE,
  /// How often the document is cited.
  CITED_BY_COUNT,
  /// The number of members of the simple family.
  SIMPLE_SIZE,
  /// The number of members of the extended family.
  EXTENDED_SIZE,
  /// The members of the simple family.
  SIMPLE_MEMBERS,
  /// The members of the extended family.
  EXTENDED_MEMBERS,
  /// The number of claims.
  CLAIM_COUNT,
  /// The number of pages.
  PAGES,
  /// The number of the row in its table, which says nothing of the document and is not kept.
  ROW_NUMBER,
  /// Nothing that has a field: kept among the extra values.
  EXTRA;

  private static final Map<String, Meaning> BY_WORD = new LinkedHashMap<>();

  static {
    for (Meaning meaning : values()) {
      BY_WORD.put(meaning.word, meaning);
    }
  }

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '.');

  /// {@return the word that mappings write}
  public String word() {
    return word;
  }

  /// {@return the meaning that mappings write with a word; empty when there is none}
  ///
  /// @param word such as `publication.date`
  public static Optional<Meaning> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// {@return the words of all meanings, in their order}
  public static String words() {
    return String.join(", ", BY_WORD.keySet());
  }
}
