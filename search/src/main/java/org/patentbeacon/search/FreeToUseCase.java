package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.family.Family;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.legal.free.FreeToUse;
import org.patentbeacon.legal.free.FreeToUseAnswer;
import org.patentbeacon.legal.free.RelatedRight;
import org.patentbeacon.legal.free.Surroundings;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;

/// The free-to-use checklist of a document, with what its database knows of it and around it.
final class FreeToUseCase {
  private final PatentDocument document;
  private final PatentIndex index;
  private final FreeToUseChecklist checklist;
  private final Set<String> tellingOffices;
  private final LocalDate day;
  private final LegalOptions options = LegalOptions.defaults();

  FreeToUseCase(PatentDocument document, FreeToUseChecklist checklist) throws IOException {
    this.document = document;
    this.checklist = checklist;
    this.index = checklist.index();
    this.tellingOffices = index.tellingOffices();
    this.day = checklist.day();
  }

  /// The answer for a market; without one that of the office that published the document.
  ///
  /// @throws IllegalArgumentException when the document gives no right there
  FreeToUseAnswer answer(Optional<String> asked) throws IOException {
    SortedMap<String, Right> rights = rights(document);
    String market = asked.orElseGet(this::office);
    Right right = rights.get(market);
    SortedMap<String, List<PatentDocument>> family = members(Which.SIMPLE);
    if (right == null) {
      throw new IllegalArgumentException("market: expected a country in which " + document.id() + " gives a right, found '" + market
          + "'; it gives rights in " + String.join(", ", rights.keySet()) + inMarket(family, market));
    }
    OwnersPatents owners = checklist.owners(document, this::states);
    List<PatentDocument> wider = members(Which.EXTENDED).values().stream().flatMap(List::stream).toList();
    Surroundings around = new Surroundings(Optional.of(states(family)), owners.twins(right), Optional.of(children(wider)),
        owners.later(market, options.dependentSimilarity()), Optional.empty());
    return FreeToUse.check(new RelatedRight(document.id(), new LegalHistory(right, options).at(day)), right.kind(), around, options);
  }

  private String office() {
    Publication publication = document.publication();
    return publication == null ? document.id().substring(0, 2) : publication.authority();
  }

  /// The members of the family that do give a right in a market, for whoever asked for the wrong one.
  private static String inMarket(SortedMap<String, List<PatentDocument>> family, String market) {
    List<String> there = family.values().stream().map(List::getLast).filter(member -> Rights.of(List.of(member)).containsKey(market))
        .map(PatentDocument::id).toList();
    return there.isEmpty() ? "" : ", and of its family there is " + String.join(", ", there);
  }

  private enum Which { SIMPLE, EXTENDED }

  /// The documents of the other applications of a family, by application.
  private SortedMap<String, List<PatentDocument>> members(Which which) throws IOException {
    DocumentFamilies families = index.families(document.id()).orElseThrow();
    Family family = which == Which.SIMPLE ? families.simple() : families.extended();
    SortedMap<String, List<PatentDocument>> others = new TreeMap<>();
    for (Family.Member member : family.members()) {
      Optional<PatentDocument> found = index.get(member.document());
      if (found.isPresent() && !IndexEntry.caseOf(found.get()).equals(IndexEntry.caseOf(document))) {
        others.computeIfAbsent(member.application(), _ -> new ArrayList<>()).add(found.get());
      }
    }
    return others;
  }

  private List<RelatedRight> states(SortedMap<String, List<PatentDocument>> members) throws IOException {
    List<RelatedRight> rights = new ArrayList<>();
    for (List<PatentDocument> documents : members.values()) {
      PatentDocument shown = documents.stream().filter(PatentDocument::granted).findFirst().orElseGet(documents::getLast);
      states(shown).forEach(state -> rights.add(new RelatedRight(shown.id(), state)));
    }
    return rights;
  }

  private List<RelatedRight> children(List<PatentDocument> members) throws IOException {
    SortedMap<String, List<PatentDocument>> children = new TreeMap<>();
    for (PatentDocument member : members) {
      if (DocumentRelations.isChild(member, document)) {
        children.computeIfAbsent(IndexEntry.caseOf(member), _ -> new ArrayList<>()).add(member);
      }
    }
    return states(children);
  }

  private SortedMap<String, Right> rights(PatentDocument of) throws IOException {
    SortedMap<String, Right> rights = new TreeMap<>();
    for (Right right : Rights.of(LegalStatus.documents(of, index)).values()) {
      boolean covered = right.covered() || tellingOffices.contains(right.authority());
      rights.put(right.country(), right.withSource(right.sourceCutoff(), covered));
    }
    return rights;
  }

  private List<LegalState> states(PatentDocument of) throws IOException {
    return checklist.states(of, this::read);
  }

  private List<LegalState> read(PatentDocument of) throws IOException {
    return rights(of).values().stream().map(right -> new LegalHistory(right, options).at(day)).toList();
  }
}
