package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.OwnCases;
import org.patentbeacon.warning.view.RunView;

/// The families of a tenant with the numbers by which others cite them.
final class OwnFamilies {
  private static final int AT_ONCE = 500;

  private final RunView view;
  private final OwnCases own;
  /// By number without kind.
  private final SortedMap<String, List<IndexHit>> documents = new TreeMap<>();

  private OwnFamilies(RunView view, OwnCases own) {
    this.view = view;
    this.own = own;
  }

  static OwnFamilies of(RunView view, OwnCases own) throws IOException {
    OwnFamilies families = new OwnFamilies(view, own);
    if (own.query().isPresent()) {
      for (Family family : Family.whole(view, view.hits(own.query().get(), 0, HitDetail.NUMBERS))) {
        family.hits().forEach(hit -> families.documents
            .computeIfAbsent(CitedPair.withoutKind(hit.id()), number -> new ArrayList<>()).add(hit));
      }
    }
    return families;
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  boolean holds(String family) {
    return own.families().contains(family);
  }

  /// Its documents that arrived or changed after a moment.
  List<IndexHit> arrived(long seen) {
    return documents.values().stream().flatMap(List::stream).filter(hit -> hit.batch() > seen).toList();
  }

  /// The documents of a family that a number names; none when it names none of the tenant's.
  List<IndexHit> cited(Citation citation) {
    return CitedPair.number(citation).map(number -> documents.getOrDefault(number, List.of())).orElse(List.of());
  }

  /// The documents after a moment that cite some of the tenant's, as they say themselves.
  List<IndexHit> citing(List<IndexHit> some, long seen) throws IOException {
    List<PatentQuery> numbers = some.stream().map(hit -> CitedPair.withoutKind(hit.id())).distinct()
        .<PatentQuery>map(number -> new PatentQuery.NumberIs("CT", number, SourceRange.NONE)).toList();
    List<IndexHit> citing = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      citing.addAll(view.hits(Joined.or(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)), SourceRange.NONE), seen,
          HitDetail.NUMBERS));
    }
    return citing;
  }

  List<IndexHit> all() {
    return documents.values().stream().flatMap(List::stream).toList();
  }

  /// The pairs of families of the tenant and others of which some documents cite it, by both.
  SortedMap<String, CitedPair> pairs(List<IndexHit> citing) throws IOException {
    SortedMap<String, CitedPair> pairs = new TreeMap<>();
    List<IndexHit> others = citing.stream().filter(hit -> !holds(hit.family())).toList();
    for (Family family : Family.whole(view, others)) {
      Map<String, List<Citation>> cited = new TreeMap<>();
      family.documents().flatMap(document -> document.citations().stream()).forEach(citation -> cited(citation).stream()
          .map(IndexHit::family).distinct().forEach(own -> cited.computeIfAbsent(own, key -> new ArrayList<>()).add(citation)));
      cited.forEach((own, citations) -> pairs.put(own + " " + family.id(), new CitedPair(own, family.id(),
          family.only(document -> document.citations().stream().anyMatch(citations::contains)), citations)));
    }
    return pairs;
  }

  /// What is cited with a severe category against cases of the tenant that are pending, by both, in some of its documents.
  SortedMap<String, CitedPair> against(List<IndexHit> some) {
    SortedMap<String, CitedPair> pairs = new TreeMap<>();
    for (IndexHit hit : some) {
      for (Citation citation : pending(hit) ? hit.document().citations() : List.<Citation>of()) {
        Optional<String> other = CitedPair.number(citation).or(() -> Optional.ofNullable(citation.text()));
        if (other.isPresent() && CitedPair.isSevere(citation) && cited(citation).isEmpty()) {
          pairs.put(hit.family() + " " + other.get(), new CitedPair(hit.family(), other.get(),
              new Family(hit.family(), List.of(hit)), List.of(citation)));
        }
      }
    }
    return pairs;
  }

  /// Whether a case is still before its office: by its legal state, or where nothing is known of that, by its not being granted.
  private boolean pending(IndexHit hit) {
    PatentDocument document = hit.document();
    return switch (hit.legal().state()) {
      case PENDING -> true;
      case UNKNOWN -> all().stream().map(IndexHit::document)
          .noneMatch(other -> other.granted() && other.application() != null && other.application().equals(document.application()));
      case IN_FORCE, LAPSED_RESTORABLE, EXPIRED, REVOKED, WITHDRAWN -> false;
    };
  }
}
