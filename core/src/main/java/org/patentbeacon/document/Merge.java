package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One document from several records of the same publication: per group of fields the best source decides, lists of
/// independent facts are united.
final class Merge {
  private static final PartialDate UNDATED = new PartialDate(9999, 12, 31);

  private final List<PatentDocument> byNumbers;
  private final List<PatentDocument> byFullText;
  private final List<PatentDocument> byText;
  private final List<PatentDocument> byClasses;

  private Merge(List<PatentDocument> parts) {
    byNumbers = ranked(parts, FormatRank.NUMBERS);
    byFullText = ranked(parts, FormatRank.FULL_TEXT);
    byText = ranked(parts, FormatRank.TEXT);
    byClasses = ranked(parts, FormatRank.CLASSES);
  }

  static PatentDocument of(List<PatentDocument> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Merge(parts).merged(parts);
  }

  /// Best first; of equal rank the newer first, by vintage, without one by arrival.
  private static List<PatentDocument> ranked(List<PatentDocument> parts, FormatRank rank) {
    return parts.reversed().stream()
        .sorted(Comparator.comparing(Merge::vintage).reversed())
        .sorted(Comparator.comparingInt(rank::of))
        .toList();
  }

  /// A record without a vintage counts as new when it arrives.
  private static PartialDate vintage(PatentDocument part) {
    PartialDate stated = part.source().isEmpty() ? null : part.source().getFirst().vintage();
    return stated == null ? UNDATED : stated;
  }

  private PatentDocument merged(List<PatentDocument> parts) {
    PatentDocument first = byNumbers.getFirst();
    return first.toBuilder()
        .publication(first(byNumbers, PatentDocument::publication))
        .application(application())
        .patentType(first(byNumbers, PatentDocument::patentType))
        .titles(union(byText, PatentDocument::titles, text -> text.lang() + text.origin()))
        .abstracts(union(byText, PatentDocument::abstracts, text -> text.lang() + text.origin()))
        .claimSets(union(byFullText, PatentDocument::claimSets, set -> set.lang() + set.origin()))
        .descriptions(union(byFullText, PatentDocument::descriptions, text -> text.lang() + text.origin()))
        .parties(parties())
        .priorities(union(byNumbers, PatentDocument::priorities,
            priority -> priority.id() == null ? priority.authority() + " " + priority.number() : priority.id()))
        .related(union(byNumbers, PatentDocument::related, value -> value))
        .pct(first(byNumbers, PatentDocument::pct))
        .dates(dates())
        .classifications(union(byClasses, PatentDocument::classifications, c -> c.scheme() + " " + c.symbol()))
        .citations(union(byNumbers, PatentDocument::citations, Merge::citationKey))
        .family(first(byNumbers, PatentDocument::family))
        .citedByCount(first(byNumbers, PatentDocument::citedByCount))
        .legalEvents(union(byNumbers, PatentDocument::legalEvents,
            event -> event.code() + " " + event.date() + " " + event.authority() + " " + event.heading()))
        .counts(first(byFullText, PatentDocument::counts))
        .figures(firstList(byFullText, PatentDocument::figures))
        .source(union(parts, PatentDocument::source, value -> value))
        .notes(union(parts, PatentDocument::notes, value -> value))
        .extra(MergedDocument.extras(parts))
        .build();
  }

  private static String citationKey(Citation citation) {
    String what = citation.document() != null ? citation.document()
        : citation.text() != null ? DisplayForm.comparison(citation.text()) : String.valueOf(citation.original());
    return what + " " + citation.phase();
  }

  private @Nullable Application application() {
    Application best = first(byNumbers, PatentDocument::application);
    if (best == null) {
      return null;
    }
    return new Application(
        first(byNumbers, part -> part.application() == null ? null : part.application().id()),
        first(byNumbers, part -> part.application() == null ? null : part.application().authority()),
        first(byNumbers, part -> part.application() == null ? null : part.application().number()),
        first(byNumbers, part -> part.application() == null ? null : part.application().date()),
        first(byNumbers, part -> part.application() == null ? null : part.application().original()),
        first(byNumbers, part -> part.application() == null ? null : part.application().docdb()),
        first(byNumbers, part -> part.application() == null ? null : part.application().filingLanguage()));
  }

  private @Nullable KeyDates dates() {
    if (first(byNumbers, PatentDocument::dates) == null) {
      return null;
    }
    return new KeyDates(
        first(byNumbers, part -> part.dates() == null ? null : part.dates().earliestPriority()),
        first(byNumbers, part -> part.dates() == null ? null : part.dates().grant()),
        first(byNumbers, part -> part.dates() == null ? null : part.dates().firstPublication()),
        first(byNumbers, part -> part.dates() == null ? null : part.dates().examinationRequest()),
        first(byNumbers, part -> part.dates() == null ? null : part.dates().expiry()));
  }

  /// By role the whole list of the best source that has one.
  private List<Party> parties() {
    Map<PartyRole, List<Party>> byRole = new LinkedHashMap<>();
    for (PatentDocument part : byNumbers) {
      for (PartyRole role : PartyRole.values()) {
        List<Party> parties = part.parties(role);
        if (!parties.isEmpty()) {
          byRole.putIfAbsent(role, parties);
        }
      }
    }
    return byRole.values().stream().flatMap(List::stream).toList();
  }

  private static <T> @Nullable T first(List<PatentDocument> parts, Function<PatentDocument, @Nullable T> field) {
    for (PatentDocument part : parts) {
      T value = field.apply(part);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static <T> List<T> firstList(List<PatentDocument> parts, Function<PatentDocument, List<T>> field) {
    return parts.stream().map(field).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
  }

  private static <T> List<T> union(List<PatentDocument> parts, Function<PatentDocument, List<T>> field,
      Function<T, Object> key) {
    Map<Object, T> united = new LinkedHashMap<>();
    List<T> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(field.apply(part)));
    all.forEach(value -> united.putIfAbsent(key.apply(value), value));
    return List.copyOf(united.values());
  }
}
