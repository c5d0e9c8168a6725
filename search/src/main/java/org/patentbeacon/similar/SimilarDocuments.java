package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;

/// Finds the documents nearest to seeds.
public final class SimilarDocuments {
  /// How deep each signal ranks at least.
  private static final int DEPTH = 200;

  private final PatentIndex index;
  private final List<SignalRanking> rankings;

  /// Looks in an index.
  ///
  /// @param index the index
  /// @param dictionary finds documents in the other language; may be empty
  public SimilarDocuments(PatentIndex index, TermDictionary dictionary) {
    this.index = index;
    this.rankings = List.of(new WordSignal(index), new TranslationSignal(index, dictionary), new CitationSignal(index),
        new ClassSignal(index));
  }

  /// {@return the ids of the documents nearest to the seeds, the best first}
  ///
  /// @param request what is to be like what
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when the snapshot is no longer open
  public List<RankedId> ids(SimilarRequest request) throws IOException {
    return fused(request).stream().map(fused -> new RankedId(fused.id(), fused.score())).toList();
  }

  /// Finds documents.
  ///
  /// @param request what is to be like what
  /// @return the nearest documents, the best first, each with why it is near
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause of the filter cannot be answered by this index
  /// @throws IllegalArgumentException when the snapshot is no longer open
  public List<SimilarHit> find(SimilarRequest request) throws IOException {
    List<SimilarHit> hits = new ArrayList<>();
    for (Fusion.Fused fused : fused(request)) {
      Optional<PatentDocument> document = index.get(fused.id());
      if (document.isPresent()) {
        hits.add(new SimilarHit(document.get(), fused.score(), evidence(request, fused, document.get())));
      }
    }
    return hits;
  }

  private List<Fusion.Fused> fused(SimilarRequest request) throws IOException {
    Set<String> seeds = request.seeds().stream().map(Seed::document).filter(document -> document != null)
        .map(PatentDocument::id).collect(Collectors.toSet());
    Scope scope = new Scope(request.filter(), Math.max(DEPTH, request.limit()) + seeds.size(), request.snapshot());
    Map<Signal, List<RankedId>> ranked = new EnumMap<>(Signal.class);
    for (SignalRanking ranking : rankings) {
      if (request.signals().contains(ranking.signal())) {
        ranked.put(ranking.signal(), ranking.rank(request.seeds(), scope).stream()
            .filter(hit -> !seeds.contains(hit.id())).toList());
      }
    }
    return Fusion.of(ranked, SignalWeights.ALL).stream().limit(request.limit()).toList();
  }

  private List<Evidence> evidence(SimilarRequest request, Fusion.Fused fused, PatentDocument hit) throws IOException {
    List<Evidence> evidence = new ArrayList<>();
    for (SignalRanking ranking : rankings) {
      Fusion.Place place = fused.ranks().get(ranking.signal());
      if (place != null) {
        evidence.add(new Evidence(ranking.signal(), place.rank(), place.score(), ranking.shared(request.seeds(), hit)));
      }
    }
    evidence.sort(Comparator.comparingInt(Evidence::rank));
    return evidence;
  }
}
