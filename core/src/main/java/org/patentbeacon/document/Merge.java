package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One document from several records of the same publication: per group of fields the best source decides, of one source
/// the newest record; lists of independent facts are united.
///
/// Source: the document model, section "Merging", rules 2 and 3.
final class Merge {
  private static final String UNKNOWN_LANGUAGE = "und";

  private final String id;
  private final List<SourceParts> sources;
  private final List<PatentDocument> numbers;
  private final List<PatentDocument> fullTexts;
  private final List<PatentDocument> texts;

  private Merge(String id, List<SourceParts> sources) {
    this.id = id;
    this.sources = FormatRank.NUMBERS.ranked(sources);
    this.numbers = SourceParts.flat(this.sources);
    this.fullTexts = SourceParts.flat(FormatRank.FULL_TEXT.ranked(sources));
    this.texts = SourceParts.flat(FormatRank.TEXT.ranked(sources));
  }

  /// The document with an id; empty when nothing with that id counts.
  static Optional<PatentDocument> of(String id, List<PatentDocument> parts) {
    List<SourceParts> sources = SourceParts.of(id, parts);
    if (sources.stream().noneMatch(source -> source.nearness() == SourceParts.Nearness.ID)) {
      return Optional.empty();
    }
    List<PatentDocument> live = SourceParts.flat(sources);
    return Optional.of(live.size() == 1 ? live.getFirst() : new Merge(id, sources).merged());
  }

  private PatentDocument merged() {
    List<PatentDocument> own = numbers.stream().filter(part -> part.id().equals(id)).toList();
    Application application = MergedScalars.application(numbers);
    List<Priority> priorities = Facts.PRIORITIES.of(newest(PatentDocument::priorities));
    return PatentDocument.builder(id)
        .publication(MergedScalars.publication(own, numbers))
        .application(application)
        .patentType(MergedScalars.first(joined(own, numbers), PatentDocument::patentType))
        .granted(own.getFirst().granted())
        .titles(texts(PatentDocument::titles))
        .abstracts(texts(PatentDocument::abstracts))
        .claimSets(known(Facts.CLAIM_SETS.of(lists(fullTexts, PatentDocument::claimSets)), ClaimSet::lang))
        .descriptions(known(Facts.DESCRIPTIONS.of(lists(fullTexts, PatentDocument::descriptions)), Description::lang))
        .parties(new MergedParties(numbers).all())
        .priorities(priorities)
        .related(Facts.RELATED.of(newest(PatentDocument::related)))
        .pct(MergedScalars.pct(numbers))
        .dates(MergedScalars.dates(numbers, application, priorities))
        .classifications(classes())
        .citations(Facts.CITATIONS.of(newest(PatentDocument::citations)))
        .family(new MergedSizes(sources).family(numbers))
        .citedByCount(new MergedSizes(sources).newest(PatentDocument::citedByCount))
        .legalEvents(Facts.EVENTS.of(lists(numbers, PatentDocument::legalEvents)))
        .counts(MergedScalars.counts(fullTexts))
        .figures(lists(fullTexts, PatentDocument::figures).stream().findFirst().orElse(List.of()))
        .source(provenance())
        .notes(notes())
        .extra(extras())
        .build();
  }

  private static List<PatentDocument> joined(List<PatentDocument> first, List<PatentDocument> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static <T> List<List<T>> lists(List<PatentDocument> parts, Function<PatentDocument, List<T>> field) {
    return parts.stream().map(field).filter(list -> !list.isEmpty()).toList();
  }

  /// Per source the list of its newest record that has one.
  private <T> List<List<T>> newest(Function<PatentDocument, List<T>> field) {
    List<List<T>> newest = new ArrayList<>();
    for (SourceParts source : sources) {
      lists(source.parts(), field).stream().findFirst().ifPresent(newest::add);
    }
    return newest;
  }

  /// Per source and scheme the classes of its newest record that has some.
  private List<Classification> classes() {
    List<List<Classification>> lists = new ArrayList<>();
    for (SourceParts source : FormatRank.CLASSES.ranked(sources)) {
      List<Classification> ofSource = new ArrayList<>();
      for (PatentDocument part : source.parts()) {
        List<String> known = ofSource.stream().map(Classification::scheme).toList();
        part.classifications().stream().filter(value -> !known.contains(value.scheme())).forEach(ofSource::add);
      }
      lists.add(ofSource);
    }
    return Facts.CLASSES.of(lists);
  }

  /// One per language and origin; a text of unknown language that repeats another is left out.
  private List<LocalizedText> texts(Function<PatentDocument, List<LocalizedText>> field) {
    List<LocalizedText> all = Facts.TEXTS.of(lists(texts, field));
    List<String> said = all.stream().filter(text -> !text.lang().equals(UNKNOWN_LANGUAGE))
        .map(text -> DisplayForm.comparison(text.text())).toList();
    Predicate<LocalizedText> repeats = text -> text.lang().equals(UNKNOWN_LANGUAGE)
        && said.contains(DisplayForm.comparison(text.text()));
    return all.stream().filter(repeats.negate()).toList();
  }

  /// Long texts of unknown language give way to those of known languages.
  private static <T> List<T> known(List<T> all, Function<T, String> language) {
    List<T> known = all.stream().filter(text -> !language.apply(text).equals(UNKNOWN_LANGUAGE)).toList();
    return known.isEmpty() ? all : known;
  }

  /// The places of all records that count, the best source first, of one source in order of arrival.
  private List<Provenance> provenance() {
    List<Provenance> places = new ArrayList<>();
    for (SourceParts source : sources) {
      source.parts().reversed().forEach(part -> places.addAll(part.source()));
    }
    return List.copyOf(new LinkedHashSet<>(places));
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    numbers.forEach(part -> notes.addAll(part.notes()));
    notes.addAll(new MergeConflicts(sources).notes());
    return List.copyOf(new LinkedHashSet<>(notes));
  }

  private SortedMap<String, ExtraValue> extras() {
    SortedMap<String, ExtraValue> all = new TreeMap<>();
    numbers.forEach(part -> part.extra().forEach(all::putIfAbsent));
    return all;
  }
}
