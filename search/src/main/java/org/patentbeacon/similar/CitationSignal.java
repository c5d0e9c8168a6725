package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.PatentIndex;
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
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    List<SeedCitations> citations = new ArrayList<>();
    for (Seed seed : seeds) {
      PatentDocument document = seed.document();
      String own = document == null ? null : CitedNumbers.withoutKind(document.id());
      citations.add(new SeedCitations(document == null ? null : document.id(), own, CitedNumbers.of(seed),
          own == null ? Map.of() : citing(own)));
    }
    WeightedNumbers clauses = new WeightedNumbers();
    citations.forEach(seed -> add(seed, clauses));
    List<Ranking.Weighted> all = clauses.clauses();
    return all.isEmpty() ? SignalAnswer.NONE
        : new SignalAnswer(index.rank(scope.request(new Ranking.Clauses(all))), hit -> shared(citations, hit));
  }

  /// What documents cite a number, by their ids, with everything they cite.
  private Map<String, Set<String>> citing(String number) throws IOException {
    PatentQuery cites = new NumberIs("CT", number, SourceRange.NONE);
    Map<String, Set<String>> citing = new TreeMap<>();
    for (IndexHit hit : index.search(
        SearchRequest.of(cites).sortedBy(SearchRequest.Sort.NEWEST).limit(MOST_CITING)).hits()) {
      citing.put(hit.document().id(), CitedNumbers.listed(hit.document()));
    }
    return citing;
  }

  private static void add(SeedCitations seed, WeightedNumbers clauses) {
    seed.cited().forEach(number -> clauses.add("PN", number, DIRECT, false));
    seed.cited().forEach(number -> clauses.add("CT", number, ALIKE, true));
    if (seed.number() != null) {
      clauses.add("CT", seed.number(), DIRECT, false);
    }
    seed.citing().values().forEach(together -> together.stream().filter(number -> !number.equals(seed.number()))
        .forEach(number -> clauses.add("PN", number, TOGETHER / Math.log(2 + together.size()), false)));
  }

  private static List<Shared> shared(List<SeedCitations> seeds, PatentDocument hit) {
    String number = CitedNumbers.withoutKind(hit.id());
    Set<String> cited = CitedNumbers.listed(hit);
    List<Shared> shared = new ArrayList<>();
    Set<String> alike = new TreeSet<>();
    Set<String> together = new TreeSet<>();
    for (SeedCitations seed : seeds) {
      if (seed.cited().contains(number)) {
        shared.add(new Shared(Shared.How.CITES, hit.id()));
      }
      if (seed.id() != null && seed.number() != null && cited.contains(seed.number())) {
        shared.add(new Shared(Shared.How.CITED_BY, seed.id()));
      }
      seed.cited().stream().filter(cited::contains).forEach(alike::add);
      seed.citing().forEach((citing, all) -> {
        if (all.contains(number)) {
          together.add(citing);
        }
      });
    }
    alike.forEach(both -> shared.add(new Shared(Shared.How.BOTH_CITE, both)));
    together.forEach(both -> shared.add(new Shared(Shared.How.BOTH_CITED_BY, both)));
    return shared;
  }
}
