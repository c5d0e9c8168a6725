package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.embedding.EmbeddingModels;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.scheme.ClassScheme;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.scheme.SchemeOptions;
import org.patentbeacon.scheme.Schemes;
import org.patentbeacon.similar.DictionaryMiner;
import org.patentbeacon.similar.MeaningSource;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.Signal;
import org.patentbeacon.similar.SimilarDocuments;
import org.patentbeacon.similar.SimilarRequest;
import org.patentbeacon.similar.TermDictionary;

/// Our own similar documents, by some of their signals.
public final class BeaconRanking implements RankingSystem {
  /// The models that come with the program, opened once.
  private static final class Models {
    static final List<MeaningSource> SOURCES = EmbeddingModels.names().stream().map(Models::open).toList();

    private static MeaningSource open(String name) {
      try {
        return new MeaningSource(EmbeddingModels.named(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Set<Signal> signals;
  private @Nullable Path folder;
  private final Map<String, String> names = new HashMap<>();
  private List<MeaningSource> models = List.of();
  private TermDictionary dictionary = TermDictionary.EMPTY;
  private @Nullable PatentIndex index;

  /// An empty database in a folder of its own.
  ///
  /// @param signals the signals that are asked
  public BeaconRanking(Set<Signal> signals) {
    this.signals = Set.copyOf(signals);
  }

  @Override
  public String name() {
    return signals.size() == Signal.values().length ? "beacon:all" : "beacon:" + new TreeSet<>(signals).stream()
        .map(signal -> signal.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("+"));
  }

  /// The classes of the IPC with Chinese and English titles, as users load them; empty where the files are missing.
  private static Optional<ClassScheme> classTitles() throws IOException {
    Path files = Path.of(System.getProperty("beacon.data", "../shared/data")).resolve("classification");
    List<Path> titles = Stream.of("ipc_zh_2025.tsv", "ipc_en_3.txt", "ipc_en_4.txt", "ipc_en_8.txt").map(files::resolve).toList();
    if (!titles.stream().allMatch(Files::exists)) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("beacon-quality");
    try {
      Schemes schemes = Schemes.in(folder);
      schemes.load(titles, SchemeOptions.DEFAULT);
      return schemes.get(SchemeName.IPC);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void train(List<TranslatedPair> pairs) throws IOException {
    if (!signals.contains(Signal.TRANSLATION)) {
      return;
    }
    DictionaryMiner miner = new DictionaryMiner();
    classTitles().ifPresent(miner::add);
    for (TranslatedPair pair : pairs) {
      miner.add(pair.chinese().title(), pair.english().title());
      miner.add(pair.chinese().body(), pair.english().body());
    }
    dictionary = miner.dictionary();
  }

  @Override
  public void index(List<QualityDocument> documents) throws IOException {
    folder = Files.createTempDirectory("beacon-quality");
    PatentIndex made = LuceneIndex.open(folder);
    index = made;
    try (IndexBatch batch = made.begin()) {
      for (QualityDocument document : documents) {
        batch.write(document(document));
        names.put(id(document), document.id());
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0, null));
    }
    if (signals.contains(Signal.MEANING)) {
      models = Models.SOURCES;
      for (MeaningSource model : models) {
        made.embed(model, VectorListener.NONE);
      }
    }
  }

  private static PatentDocument document(QualityDocument document) {
    List<LocalizedText> titles = new ArrayList<>();
    List<LocalizedText> abstracts = new ArrayList<>();
    document.texts().forEach((language, text) -> {
      if (!text.title().isEmpty()) {
        titles.add(new LocalizedText(language, text.title(), TextOrigin.ORIGINAL, null));
      }
      abstracts.add(new LocalizedText(language, text.body(), TextOrigin.ORIGINAL, null));
    });
    return PatentDocument.builder(id(document)).titles(titles).abstracts(abstracts)
        .classifications(document.classes().stream().map(symbol -> Classification.of("CPC", symbol)).toList())
        .citations(document.cited().stream().map(BeaconRanking::canonical).filter(number -> number != null)
            .map(BeaconRanking::citation).toList()).build();
  }

  private static String id(QualityDocument document) {
    return Objects.requireNonNullElse(canonical(document.id()), document.id());
  }

  /// A number as the database writes it; `null` for what is no number.
  private static @Nullable String canonical(String number) {
    return NumberReader.publication(number, NumberContext.NONE).accepted().map(PublicationNumber::id).orElse(null);
  }

  private static Citation citation(String number) {
    return new Citation(CitationType.PATENT, number, null, null, null, null, List.of(), null, null, null, null, null);
  }

  @Override
  public List<RankedDocument> rank(QualityQuery query, int limit) throws IOException {
    if (index == null) {
      throw new IllegalStateException("nothing is indexed");
    }
    List<Seed> seeds = switch (query) {
      case QualityQuery.Text text -> List.of(Seed.of(text.text()));
      case QualityQuery.Seeds documents -> documents.documents().stream().map(BeaconRanking::document).map(Seed::of).toList();
    };
    return new SimilarDocuments(index, dictionary, models).ids(SimilarRequest.of(seeds).by(signals).limit(limit)).stream()
        .map(hit -> new RankedDocument(Objects.requireNonNull(names.get(hit.id())), hit.score())).toList();
  }

  @Override
  public void close() throws IOException {
    if (index == null || folder == null) {
      return;
    }
    index.close();
    delete(folder);
  }
}
