package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.NumberIs;
import org.patentbeacon.query.SourceRange;

/// Ranks by citations: from the seed, to the seed, of the same documents (bibliographic coupling), by the same documents
/// (co-citation). A shared citation is worth the more the fewer have it.
///
/// Sources: Kessler, "Bibliographic coupling between scientific papers", 1963; Small, "Co-citation in the scientific
/// literature", 1973; the weight of a citing document falls with the logarithm of its citations as in Adamic and Adar,
/// "Friends and neighbors on the Web", 2003.
final class CitationSignal implements SignalRanking {
  private static final double DIRECT = 8;
  private static final double TOGETHER = 4;
  private static final double ALIKE = 1;
  /// How many of the documents that cite a seed are read, the latest first.
  private static final int MOST_CITING = 100;

  private final PatentIndex index;

  CitationSignal(PatentIndex index) {
    this.index = index;
  }

  @Override
  public Signal signal() {
    return Signal.CITATIONS;
  }

  @Override
  public List<RankedId> rank(List<Seed> seeds, Scope scope) throws IOException {
    WeightedNumbers clauses = new WeightedNumbers();
    for (Seed seed : seeds) {
      Set<String> cited = CitedNumbers.of(seed);
      cited.forEach(number -> clauses.add("PN", number, DIRECT, false));
      cited.forEach(number -> clauses.add("CT", number, ALIKE, true));
      PatentDocument document = seed.document();
      if (document != null) {
        String own = CitedNumbers.withoutKind(document.id());
        clauses.add("CT", own, DIRECT, false);
        for (PatentDocument citing : citing(own)) {
          Set<String> together = CitedNumbers.listed(citing);
          together.stream().filter(number -> !number.equals(own))
              .forEach(number -> clauses.add("PN", number, TOGETHER / Math.log(2 + together.size()), false));
        }
      }
    }
    List<Ranking.Weighted> all = clauses.clauses();
    return all.isEmpty() ? List.of() : index.rank(scope.request(new Ranking.Clauses(all)));
  }

  private List<PatentDocument> citing(String number) throws IOException {
    return index.search(SearchRequest.of(cites(number)).sortedBy(SearchRequest.Sort.NEWEST).limit(MOST_CITING)).hits()
        .stream().map(IndexHit::document).toList();
  }

  private static PatentQuery cites(String number) {
    return new NumberIs("CT", number, SourceRange.NONE);
  }

  @Override
  public List<Shared> shared(List<Seed> seeds, PatentDocument hit) throws IOException {
    String other = CitedNumbers.withoutKind(hit.id());
    Set<String> citedByHit = CitedNumbers.listed(hit);
    List<Shared> shared = new ArrayList<>();
    Set<String> alike = new TreeSet<>();
    Set<String> together = new TreeSet<>();
    for (Seed seed : seeds) {
      Set<String> cited = CitedNumbers.of(seed);
      if (cited.contains(other)) {
        shared.add(new Shared(Shared.How.CITES, hit.id()));
      }
      cited.stream().filter(citedByHit::contains).forEach(alike::add);
      PatentDocument document = seed.document();
      if (document != null && citedByHit.contains(CitedNumbers.withoutKind(document.id()))) {
        shared.add(new Shared(Shared.How.CITED_BY, document.id()));
      }
      if (document != null) {
        together.addAll(together(CitedNumbers.withoutKind(document.id()), other));
      }
    }
    alike.forEach(number -> shared.add(new Shared(Shared.How.BOTH_CITE, number)));
    together.forEach(number -> shared.add(new Shared(Shared.How.BOTH_CITED_BY, number)));
    return shared;
  }

  private List<String> together(String number, String other) throws IOException {
    PatentQuery both = new PatentQuery.And(List.of(cites(number), cites(other)), SourceRange.NONE);
    return index.search(SearchRequest.of(both).sortedBy(SearchRequest.Sort.NEWEST).limit(MOST_CITING)).hits().stream()
        .map(hit -> Objects.requireNonNull(hit.document()).id()).toList();
  }
}
