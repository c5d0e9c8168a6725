package org.patentbeacon.search;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.scheme.Schemes;
import org.patentbeacon.similar.DictionaryMiner;
import org.patentbeacon.similar.TermDictionary;

/// The term dictionary of a database: `dictionary.tsv` in its folder, learnt from what the database has in Chinese and in
/// English: titles of classes, of documents and of members of one family. Lines of people's own stand in
/// `dictionary.own.tsv`, which nothing overwrites.
public final class DictionaryFile {
  private static final int PAGE = 500;

  private final Path learnt;
  private final Path own;
  private final PatentIndex index;
  private final Schemes schemes;
  private @Nullable Loaded loaded;

  DictionaryFile(Path folder, PatentIndex index, Schemes schemes) {
    this.learnt = folder.resolve("dictionary.tsv");
    this.own = folder.resolve("dictionary.own.tsv");
    this.index = index;
    this.schemes = schemes;
  }

  /// A dictionary and the files it was read from, as far as times tell.
  private record Loaded(TermDictionary dictionary, List<FileTime> times) {}

  /// What was learnt.
  ///
  /// @param classes the classes with titles in both languages
  /// @param titles the pairs of titles of documents
  /// @param entries the entries it made
  public record Learnt(int classes, int titles, int entries) {}

  /// {@return the dictionary as it is now; without entries when nothing was learnt or written}
  ///
  /// @throws IOException when a file cannot be read or a line is none; the message names it
  public synchronized TermDictionary current() throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (Path file : List.of(learnt, own)) {
      times.add(Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0));
    }
    Loaded known = loaded;
    if (known == null || !known.times().equals(times)) {
      List<TermDictionary.Entry> entries = new ArrayList<>();
      for (Path file : List.of(own, learnt)) {
        entries.addAll(Files.exists(file) ? TermDictionary.read(file).entries() : List.of());
      }
      known = new Loaded(new TermDictionary(entries), times);
      loaded = known;
    }
    return known.dictionary();
  }

  /// Learns the dictionary anew from what the database has now.
  ///
  /// @return what was learnt
  /// @throws IOException when the disk refuses
  public Learnt learn() throws IOException {
    DictionaryMiner miner = new DictionaryMiner();
    for (SchemeName name : List.of(SchemeName.IPC, SchemeName.CPC, SchemeName.LOC)) {
      schemes.get(name).ifPresent(miner::add);
    }
    int classes = miner.size();
    titles(miner);
    TermDictionary dictionary = miner.dictionary();
    try (ReplacedFile file = new ReplacedFile(learnt)) {
      try (Writer out = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)) {
        out.write("# Chinese term, English word, how likely each says the other; learnt, overwritten when it is learnt anew\n");
        dictionary.write(out);
      }
      file.commit();
    }
    return new Learnt(classes, miner.size() - classes, dictionary.entries().size());
  }

  /// Titles of one document in both languages, and of two documents of one family: each family once.
  private void titles(DictionaryMiner miner) throws IOException {
    Map<String, String> chinese = new HashMap<>();
    each("TI-CN=*", hit -> {
      Optional<String> title = title(hit.document(), "zh");
      title.ifPresent(text -> chinese.putIfAbsent(family(hit), text));
    });
    each("TI-EN=*", hit -> {
      String translated = chinese.remove(family(hit));
      Optional<String> title = title(hit.document(), "en");
      if (translated != null && title.isPresent()) {
        miner.add(translated, title.get());
      }
    });
  }

  private static String family(IndexHit hit) {
    return hit.family() == null ? hit.document().id() : hit.family();
  }

  private static Optional<String> title(PatentDocument document, String language) {
    return document.titles().stream().filter(title -> title.lang().startsWith(language)).map(LocalizedText::text).findFirst();
  }

  private interface Take {
    void hit(IndexHit hit);
  }

  private void each(String query, Take take) throws IOException {
    PatentQuery tree = QueryParser.parse(query, Dialect.BEACON).tree();
    SearchRequest request = SearchRequest.of(tree).sortedBy(SearchRequest.Sort.NUMBER).limit(PAGE);
    IndexPage page = index.search(request);
    while (true) {
      page.hits().forEach(take::hit);
      if (page.nextCursor() == null) {
        return;
      }
      page = index.search(request.from(page.nextCursor()));
    }
  }
}
