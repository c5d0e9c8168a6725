package org.patentbeacon.format.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.TextOrigin;

/// The texts of a document that a row has room for: of several in one language the original, of the claims the first.
final class TableTextsOf {
  private TableTextsOf() {}

  static @Nullable String inChinese(List<LocalizedText> texts) {
    return chosen(texts, lang -> lang.startsWith("zh"));
  }

  static @Nullable String inEnglish(List<LocalizedText> texts) {
    return chosen(texts, lang -> lang.equals("en"));
  }

  static @Nullable String inOther(List<LocalizedText> texts) {
    return chosen(texts, lang -> !lang.startsWith("zh") && !lang.equals("en"));
  }

  private static @Nullable String chosen(List<LocalizedText> texts, Predicate<String> language) {
    List<LocalizedText> found = texts.stream().filter(text -> language.test(text.lang())).toList();
    return found.stream().filter(text -> text.origin() == TextOrigin.ORIGINAL).findFirst()
        .or(() -> found.stream().findFirst()).map(LocalizedText::text).orElse(null);
  }

  static String name(Party party) {
    return party.name() == null ? "" : party.name().shown();
  }

  static List<String> statuses(PatentDocument document) {
    return document.legalEvents().stream().filter(event -> "STATUS".equals(event.code())).map(LegalEvent::text)
        .filter(Objects::nonNull).distinct().toList();
  }

  /// With its number, as it is printed.
  static @Nullable String firstClaim(PatentDocument document) {
    return claimSet(document).flatMap(set -> set.claims().stream()).findFirst().map(TableTextsOf::printed).orElse(null);
  }

  private static String printed(Claim claim) {
    return claim.number() + ". " + claim.text();
  }

  /// The number of claims; where a table gave some of them, the number that it stated.
  static @Nullable Integer claims(PatentDocument document) {
    Counts counts = document.counts();
    if (counts == null) {
      return null;
    }
    boolean some = document.notes().stream().anyMatch(note -> note.code().equals("claims"));
    return some && counts.claimsDeclared() != null ? counts.claimsDeclared() : counts.claims();
  }

  private static Stream<ClaimSet> claimSet(PatentDocument document) {
    List<ClaimSet> sets = document.claimSets();
    return sets.stream().filter(set -> set.origin() == TextOrigin.ORIGINAL).findFirst()
        .or(() -> sets.stream().findFirst()).stream();
  }

  /// Office, number and date of each.
  static List<String> priorities(PatentDocument document) {
    List<String> priorities = new ArrayList<>();
    for (Priority priority : document.priorities()) {
      priorities.add((number(priority) + (priority.date() == null ? "" : " " + priority.date())).strip());
    }
    return priorities;
  }

  private static String number(Priority priority) {
    String office = Objects.requireNonNullElse(priority.authority(), "");
    String id = priority.id();
    if (id == null) {
      return office + " " + Objects.requireNonNullElse(priority.number(), "");
    }
    return id.startsWith(office) ? office + " " + id.substring(office.length()) : id;
  }

  static List<String> citedPatents(PatentDocument document) {
    return citations(document, CitationType.PATENT)
        .map(cited -> cited.document() == null ? cited.original() : cited.document()).filter(Objects::nonNull).toList();
  }

  static List<String> citedLiterature(PatentDocument document) {
    return citations(document, CitationType.LITERATURE).map(Citation::text).filter(Objects::nonNull).toList();
  }

  private static Stream<Citation> citations(PatentDocument document, CitationType type) {
    return document.citations().stream().filter(cited -> cited.type() == type);
  }

  /// Format and file of each.
  static List<String> sources(PatentDocument document) {
    return document.source().stream().map(source -> source.format() + " " + source.file()).distinct().toList();
  }
}
