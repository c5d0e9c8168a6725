package org.patentbeacon.warning.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.warning.view.RunView;

/// A simple family with its documents, or with some of them.
///
/// @param id its id
/// @param hits its documents, by number
record Family(String id, List<IndexHit> hits) {
  private static final int SUBCLASS = 4;

  Family {
    hits = List.copyOf(hits);
  }

  /// The families of some documents, with all that each holds, by id.
  static List<Family> whole(RunView view, Collection<IndexHit> members) throws IOException {
    TreeMap<String, String> representatives = new TreeMap<>();
    members.forEach(member -> representatives.putIfAbsent(member.family(), member.id()));
    return view.families(representatives, HitDetail.WHOLE).entrySet().stream().filter(family -> !family.getValue().isEmpty())
        .map(family -> new Family(family.getKey(), family.getValue())).toList();
  }

  /// Documents by family.
  static List<Family> of(List<IndexHit> hits) {
    TreeMap<String, List<IndexHit>> families = new TreeMap<>();
    hits.forEach(hit -> families.computeIfAbsent(hit.family(), id -> new ArrayList<>()).add(hit));
    return families.entrySet().stream().map(family -> new Family(family.getKey(), family.getValue())).toList();
  }

  /// This family with those of its documents that answer a question.
  Family only(Predicate<PatentDocument> asked) {
    return new Family(id, hits.stream().filter(hit -> asked.test(hit.document())).toList());
  }

  Stream<PatentDocument> documents() {
    return hits.stream().map(IndexHit::document);
  }

  /// Whether a document of it was there at a moment.
  boolean knownAt(long moment) {
    return hits.stream().anyMatch(hit -> hit.firstBatch() <= moment);
  }

  /// When the first of its documents was published.
  Optional<LocalDate> published() {
    return documents().map(Family::published).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  static Optional<LocalDate> published(PatentDocument document) {
    return document.publication() == null ? Optional.empty()
        : Optional.ofNullable(document.publication().date()).map(PartialDate::start);
  }

  /// The earliest priority or filing.
  Optional<LocalDate> filed() {
    return documents().flatMap(Family::filings).min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> filings(PatentDocument document) {
    Stream<PartialDate> own = document.application() == null ? Stream.empty() : Stream.ofNullable(document.application().date());
    return Stream.concat(own, document.priorities().stream().map(Priority::date).filter(Objects::nonNull))
        .map(PartialDate::start);
  }

  /// The office of the first filing: of the earliest priority, else of the application.
  Optional<String> home() {
    return documents().flatMap(document -> document.priorities().stream())
        .filter(priority -> priority.authority() != null && priority.date() != null)
        .min(Comparator.comparing((Priority priority) -> Objects.requireNonNull(priority.date()).start())
            .thenComparing(priority -> Objects.requireNonNull(priority.authority())))
        .map(Priority::authority)
        .or(() -> documents().map(PatentDocument::application).filter(Objects::nonNull)
            .flatMap(application -> Stream.ofNullable(application.authority())).findFirst());
  }

  /// Its documents by publishing office.
  Map<String, Family> byOffice() {
    TreeMap<String, List<IndexHit>> offices = new TreeMap<>();
    for (IndexHit hit : hits) {
      if (hit.document().publication() != null) {
        offices.computeIfAbsent(hit.document().publication().authority(), office -> new ArrayList<>()).add(hit);
      }
    }
    TreeMap<String, Family> families = new TreeMap<>();
    offices.forEach((office, some) -> families.put(office, new Family(id, some)));
    return families;
  }

  /// Its IPC subclasses.
  SortedSet<String> subclasses() {
    SortedSet<String> subclasses = new TreeSet<>();
    documents().forEach(document -> subclasses.addAll(subclasses(document.symbols("IPC"))));
    return subclasses;
  }

  static SortedSet<String> subclasses(Collection<String> symbols) {
    SortedSet<String> subclasses = new TreeSet<>();
    symbols.stream().filter(symbol -> symbol.length() >= SUBCLASS)
        .forEach(symbol -> subclasses.add(symbol.substring(0, SUBCLASS)));
    return subclasses;
  }
}
