package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  /// @param models the models whose vectors the index has; may be none
  public SimilarDocuments(PatentIndex index, TermDictionary dictionary, List<MeaningSource> models) {
    this.index = index;
    this.rankings = List.of(new WordSignal(index), new MeaningSignal(index, models),
        new TranslationSignal(index, dictionary), new CitationSignal(index), new ClassSignal(index));
  }

  /// {@return the ids of the documents nearest to the seeds, the best first, every document by itself}
  ///
  /// @param request what is to be like what
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when the snapshot is no longer open
  public List<RankedId> ids(SimilarRequest request) throws IOException {
    return fused(request, answers(request)).stream().limit(request.limit()).map(fused -> new RankedId(fused.id(), fused.score())).toList();
  }

  /// Finds documents.
  ///
  /// @param request what is to be like what
  /// @return the nearest documents, the best first, each with why it is near
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause of the filter cannot be answered by this index
  /// @throws IllegalArgumentException when the snapshot is no longer open
  public List<SimilarHit> find(SimilarRequest request) throws IOException {
    Map<Signal, SignalAnswer> answers = answers(request);
    SimilarGroups groups = new SimilarGroups(request, index);
    for (Fusion.Fused fused : fused(request, answers)) {
      Optional<PatentDocument> document = index.get(fused.id());
      if (document.isPresent()) {
        groups.add(document.get(), fused);
      }
      if (groups.full()) {
        break;
      }
    }
    return groups.all().stream().map(group -> hit(group, answers)).toList();
  }

  private static SimilarHit hit(SimilarGroups.Group group, Map<Signal, SignalAnswer> answers) {
    return new SimilarHit(group.best(), group.others(), group.fused().score(), evidence(answers, group.fused(), group.best()));
  }

  private Map<Signal, SignalAnswer> answers(SimilarRequest request) throws IOException {
    int most = Math.max(DEPTH, request.limit()) + request.seeds().size();
    Scope scope = new Scope(request.filter(), most, request.snapshot());
    Map<Signal, SignalAnswer> answers = new EnumMap<>(Signal.class);
    for (SignalRanking ranking : rankings) {
      if (request.signals().contains(ranking.signal())) {
        answers.put(ranking.signal(), ranking.ask(request.seeds(), scope));
      }
    }
    return answers;
  }

  private static List<Fusion.Fused> fused(SimilarRequest request, Map<Signal, SignalAnswer> answers) {
    Set<String> seeds = request.seeds().stream().flatMap(seed -> Stream.ofNullable(seed.document()))
        .map(PatentDocument::id).collect(Collectors.toSet());
    Map<Signal, List<RankedId>> ranked = new EnumMap<>(Signal.class);
    answers.forEach((signal, answer) ->
        ranked.put(signal, answer.hits().stream().filter(hit -> !seeds.contains(hit.id())).toList()));
    return Fusion.of(ranked, SignalWeights.ALL);
  }

  private static List<Evidence> evidence(Map<Signal, SignalAnswer> answers, Fusion.Fused fused, PatentDocument hit) {
    List<Evidence> evidence = new ArrayList<>();
    for (Map.Entry<Signal, Fusion.Place> place : fused.ranks().entrySet()) {
      SignalAnswer answer = Objects.requireNonNull(answers.get(place.getKey()));
      evidence.add(new Evidence(place.getKey(), place.getValue().rank(), place.getValue().score(),
          answer.common().with(hit)));
    }
    evidence.sort(Comparator.comparingInt(Evidence::rank));
    return evidence;
  }
}
