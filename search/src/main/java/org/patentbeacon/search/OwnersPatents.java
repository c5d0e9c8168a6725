package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.legal.free.RelatedRight;
import org.patentbeacon.legal.free.Surroundings.Dependent;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.similar.Evidence;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.Signal;
import org.patentbeacon.similar.SimilarHit;
import org.patentbeacon.similar.SimilarRequest;

/// The other patents of the owners of a document, which the checklist asks about. Owners are applicants under all their names.
///
/// @param document the document
/// @param owned the applications of owners
/// @param index where owners are looked for
/// @param similarity measures what does not cite it
/// @param states the states of a document, by country
record OwnersPatents(PatentDocument document, OwnedApplications owned, PatentIndex index, Similarity similarity, States states) {
  /// Tells the states of a document.
  interface States {
    List<LegalState> of(PatentDocument document) throws IOException;
  }

  /// Applications of the same day at the same office for the other kind of right, with an equal title or a recorded double
  /// filing; empty where the day or the owner is not known.
  Optional<List<RelatedRight>> twins(Right right) throws IOException {
    Optional<LocalDate> filed = filed(document);
    Optional<List<PatentDocument>> sameDay = filed.isEmpty() ? Optional.empty() : owned(filed.get(), filed.get());
    if (sameDay.isEmpty()) {
      return Optional.empty();
    }
    List<RelatedRight> twins = new ArrayList<>();
    for (PatentDocument other : sameDay.get()) {
      boolean twin = DocumentRelations.areTwins(document, other) || title(document).equals(title(other));
      if (twin && isOtherKind(right.kind(), other.patentType())) {
        states.of(other).stream().filter(state -> state.country().equals(right.country()))
            .forEach(state -> twins.add(new RelatedRight(other.id(), state)));
      }
    }
    return Optional.of(twins);
  }

  /// Later patents of the owners that are alive in the market. Empty where that cannot be told: one of them does not cite the
  /// document, and no model says how similar it is.
  Optional<List<Dependent>> later(String market, int limit) throws IOException {
    Optional<LocalDate> filed = filed(document);
    Optional<List<PatentDocument>> found = filed.isEmpty() ? Optional.empty() : owned(filed.get().plusDays(1), null);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<PatentDocument, LegalState> alive = new LinkedHashMap<>();
    for (PatentDocument later : found.get()) {
      states.of(later).stream().filter(state -> state.country().equals(market) && state.alive()).findFirst()
          .ifPresent(state -> alive.put(later, state));
    }
    List<PatentDocument> silent = alive.keySet().stream().filter(later -> !DocumentRelations.cites(later, document)).toList();
    Map<String, Integer> similar = silent.isEmpty() ? Map.of() : similarities(silent);
    boolean measured = silent.stream().allMatch(later -> similar.containsKey(later.id()));
    List<Dependent> dependents = alive.entrySet().stream().map(later -> new Dependent(later.getKey().id(), later.getValue(),
        DocumentRelations.cites(later.getKey(), document), similar.getOrDefault(later.getKey().id(), 0))).toList();
    boolean stands = dependents.stream().anyMatch(later -> later.cites() || later.similarity() >= limit);
    return measured || stands ? Optional.of(dependents) : Optional.empty();
  }

  /// 100 times the cosine of each document with this one, as far as a model of the database tells.
  private Map<String, Integer> similarities(List<PatentDocument> documents) throws IOException {
    if (similarity.models().states().isEmpty()) {
      return Map.of();
    }
    List<PatentQuery> numbers = documents.stream().<PatentQuery>map(one -> new PatentQuery.NumberIs("PN", one.id(), SourceRange.NONE)).toList();
    SimilarRequest request = SimilarRequest.of(Seed.of(document)).by(EnumSet.of(Signal.MEANING)).limit(documents.size())
        .among(Joined.or(numbers, SourceRange.NONE));
    Map<String, Integer> similar = new HashMap<>();
    for (SimilarHit hit : similarity.find(request)) {
      for (Evidence evidence : hit.evidence()) {
        // The score of a vector is (1 + cosine) / 2.
        similar.merge(hit.document().id(), (int) Math.round(100 * (2 * evidence.score() - 1)), Math::max);
      }
    }
    return similar;
  }

  /// The applications of the owners filed between two days, without that of the document; empty when nobody can be asked about,
  /// or they are too many.
  private Optional<List<PatentDocument>> owned(LocalDate from, @Nullable LocalDate to) throws IOException {
    List<PatentQuery> owners = owners();
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    String own = IndexEntry.caseOf(document);
    return owned.filed(Joined.or(owners, SourceRange.NONE), from, to)
        .map(found -> found.stream().filter(one -> !IndexEntry.caseOf(one).equals(own)).toList());
  }

  private List<PatentQuery> owners() throws IOException {
    Set<String> names = document.parties(PartyRole.APPLICANT).stream().map(Party::name).filter(Objects::nonNull)
        .map(name -> name.shown()).filter(name -> !name.isBlank()).collect(Collectors.toSet());
    List<PatentQuery> owners = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      for (String other : index.applicant(name).map(Applicant::names).orElse(List.of(name))) {
        owners.add(new PatentQuery.Exact("AP", TokenizedText.of(other).terms(), SourceRange.NONE));
      }
    }
    return owners;
  }

  private static Optional<LocalDate> filed(PatentDocument of) {
    Application application = of.application();
    return application == null || application.date() == null ? Optional.empty() : application.date().full();
  }

  private static List<String> title(PatentDocument of) {
    return TokenizedText.of(of.title("zh").toLowerCase(Locale.ROOT)).terms();
  }

  private static boolean isOtherKind(@Nullable RightKind kind,
      @Nullable PatentType type) {
    return switch (type) {
      case INVENTION_APPLICATION, INVENTION_GRANT -> kind == RightKind.UTILITY_MODEL;
      case UTILITY_MODEL -> kind == RightKind.INVENTION;
      case DESIGN, PLANT, OTHER -> false;
      case null -> false;
    };
  }
}
