package org.patentbeacon.index.lucene.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.ArrivalMatcher;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.table.TableFiller;
import org.patentbeacon.index.lucene.table.TextFiller;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.Surroundings;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.FieldNames;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.index.lucene.arrival.AskedAgain;
import org.patentbeacon.index.lucene.family.FamilyReader;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.legal.TellingOffices;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.lucene.stored.StoredBytes;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.query.PatentQuery;

/// What an index answers, as [PatentIndex] says; each answer comes from one snapshot.
public final class Answers implements Closeable {
  private static final int MOST_CLAUSES = 1_000_000;
  private static final int MOST_IDS = 100;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Searchers searchers;
  private final Surroundings surroundings;
  private final GroupedNames names;

  /// The answers of an index.
  ///
  /// @param directory its folder, in which there is a commit
  /// @param surroundings what decides answers besides the documents
  /// @throws IOException when the disk refuses
  public Answers(FSDirectory directory, Surroundings surroundings) throws IOException {
    this.names = new GroupedNames(directory.getDirectory(), surroundings.aliases());
    this.searchers = new Searchers(directory, names);
    this.surroundings = surroundings;
  }

  /// Something to do with one snapshot.
  private interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /// Something to do with one snapshot and what is worked out for it.
  private interface SnapshotReading<T> {
    T read(OpenSnapshot snapshot) throws IOException;
  }

  private <T> T reading(Reading<T> reading) throws IOException {
    return in(searchers.latest(), snapshot -> reading.read(snapshot.searcher()));
  }

  private <T> T in(OpenSnapshot snapshot, SnapshotReading<T> reading) throws IOException {
    try {
      return reading.read(snapshot);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      searchers.release(snapshot);
    }
  }

  private LegalDay today(OpenSnapshot snapshot) {
    return snapshot.on(surroundings.today().get());
  }

  private Knowledge knowledge(OpenSnapshot snapshot, LegalDay day) throws IOException {
    return new Knowledge(surroundings.classes().current(), names.clauses(snapshot), day);
  }

  private Query translated(PatentQuery query, OpenSnapshot snapshot, LegalDay day) throws IOException {
    return QueryTranslator.translate(query, knowledge(snapshot, day));
  }

  /// An open snapshot, the latest where none is named. Release it.
  private OpenSnapshot snapshot(@Nullable String id) throws IOException {
    OpenSnapshot snapshot = id == null ? searchers.latest() : searchers.open(id);
    if (snapshot == null) {
      throw new IllegalArgumentException("the cursor belongs to a snapshot that is no longer open; search again from the first page");
    }
    return snapshot;
  }

  /// {@return the latest snapshot}
  ///
  /// @throws IOException when the disk refuses
  public Snapshot snapshot() throws IOException {
    return in(searchers.latest(), OpenSnapshot::snapshot);
  }

  /// {@return the batches of the latest snapshot, in order}
  ///
  /// @throws IOException when the disk refuses
  public List<Batch> batches() throws IOException {
    return reading(searcher -> Commits.batches(searcher.getIndexReader()));
  }

  /// {@return how many documents a model was not asked about}
  ///
  /// @param model the name of the model
  /// @throws IOException when the disk refuses
  public long withoutVector(String model) throws IOException {
    return reading(searcher -> (long) searcher.count(EntryQueries.lacking(model)));
  }

  /// {@return the document with an id}
  ///
  /// @param id the id
  /// @throws IOException when the disk refuses
  public Optional<PatentDocument> get(String id) throws IOException {
    return reading(searcher -> {
      TopDocs found = searcher.search(EntryQueries.withId(id), 1);
      return found.scoreDocs.length == 0 ? Optional.empty()
          : Optional.of(StoredEntry.document(StoredBytes.of(searcher, found.scoreDocs[0].doc)));
    });
  }

  /// {@return the documents that went after a batch and did not come back, by batch and id}
  ///
  /// @param batch the number of the batch, 0 for all
  /// @throws IOException when the disk refuses
  public List<Removal> removedAfter(long batch) throws IOException {
    return reading(searcher -> {
      List<Removal> removals = new ArrayList<>();
      for (LeafHits leaf : LeafHits.of(searcher, EntryQueries.goneAfter(batch))) {
        for (int document : leaf.documents()) {
          int hit = leaf.leaf().docBase + document;
          PatentDocument last = StoredEntry.document(StoredBytes.of(searcher, hit));
          removals.add(new Removal(last.id(), StoredColumns.batch(searcher, hit, IndexNames.GONE), last));
        }
      }
      removals.sort(Comparator.comparingLong(Removal::batch).thenComparing(Removal::id, CodePointOrder.INSTANCE));
      return removals;
    });
  }

  /// {@return the ids of the documents whose publication or application number a query names, ascending, at most 100}
  ///
  /// @param number a clause about numbers
  /// @throws IOException when the disk refuses
  public List<String> ids(PatentQuery number) throws IOException {
    return in(searchers.latest(), snapshot -> {
      Sort byId = new Sort(new SortField(IndexNames.ID, SortField.Type.STRING));
      TopDocs found = snapshot.searcher().search(translated(number, snapshot, today(snapshot)), MOST_IDS, byId);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        ids.add(StoredEntry.document(StoredBytes.of(snapshot.searcher(), hit.doc)).id());
      }
      return ids;
    });
  }

  /// Searches.
  ///
  /// @param request what to search
  /// @param first the ids of the hits that come first; empty for the order of the request
  /// @return a page of hits
  /// @throws IOException when the disk refuses
  public IndexPage search(SearchRequest request, List<String> first) throws IOException {
    PageCursor cursor = PageCursor.of(request.cursor());
    OpenSnapshot snapshot = snapshot(cursor == null ? null : cursor.snapshot());
    return in(snapshot, _ -> {
      LegalDay day = cursor == null ? today(snapshot) : snapshot.on(cursor.day());
      Query hits = EntryQueries.arrivedAfter(translated(request.query(), snapshot, day), request.arrivedAfter());
      Query ranked = first.isEmpty() ? hits : EntryQueries.first(hits, first);
      return new LuceneSearch(snapshot, day, request, ranked).page();
    });
  }

  /// {@return the name of the open snapshot that a cursor belongs to; `null` for no cursor}
  ///
  /// @param cursor the text of a cursor, or `null`
  public static @Nullable String opened(@Nullable String cursor) {
    PageCursor page = PageCursor.of(cursor);
    return page == null ? null : page.snapshot();
  }

  /// Ranks documents by evidence, the best first.
  ///
  /// @param request what to rank, and by what
  /// @return the best documents
  /// @throws IOException when the disk refuses
  public List<RankedId> rank(RankRequest request) throws IOException {
    return in(snapshot(request.snapshot()),
        snapshot -> new Ranker(snapshot, knowledge(snapshot, today(snapshot))).rank(request));
  }

  /// {@return what finding each of the terms is worth that a ranking by words looks for}
  ///
  /// @param words the words
  /// @throws IOException when the disk refuses
  public SortedMap<String, Double> worths(Ranking.Words words) throws IOException {
    return in(searchers.latest(), snapshot -> new Ranker(snapshot, knowledge(snapshot, today(snapshot))).worths(words));
  }

  /// {@return the numbers of documents that answer several queries, in a unit, all in one snapshot}
  ///
  /// @param queries the queries
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  public Counts counts(List<PatentQuery> queries, CountUnit unit) throws IOException {
    OpenSnapshot snapshot = searchers.latest();
    return in(snapshot, _ -> {
      LegalDay day = today(snapshot);
      List<Long> counts = new ArrayList<>();
      for (PatentQuery query : queries) {
        Query lucene = translated(query, snapshot, day);
        counts.add(unit == CountUnit.PUBLICATION
            ? snapshot.searcher().count(lucene)
            : Grouping.by(unit, snapshot).count(snapshot.searcher().search(lucene, Hits.manager(snapshot)), snapshot));
      }
      return new Counts(snapshot.id(), counts);
    });
  }

  /// {@return the numbers of documents that answer any of some queries, for several choices of queries, in a unit}
  ///
  /// @param queries the queries
  /// @param unions each the places of the queries of which a document answers at least one
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  public Counts unions(List<PatentQuery> queries, List<List<Integer>> unions, CountUnit unit) throws IOException {
    return in(searchers.latest(), snapshot ->
        Unions.of(snapshot, translated(queries, snapshot, today(snapshot))).counts(unions, unit));
  }

  /// {@return how many hits of a request answer any of some queries, for several choices of queries, in what the request counts
  /// as one}
  ///
  /// @param request what the hits are, with what is chosen of facets
  /// @param queries the queries
  /// @param unions each the places of the queries of which a hit answers at least one
  /// @throws IOException when the disk refuses
  public Counts within(SearchRequest request, List<PatentQuery> queries, List<List<Integer>> unions) throws IOException {
    return asked(request, (snapshot, day, hits) ->
        Unions.among(hits, snapshot, translated(queries, snapshot, day)).counts(unions, request.collapse()));
  }

  private List<Query> translated(List<PatentQuery> queries, OpenSnapshot snapshot, LegalDay day) throws IOException {
    List<Query> translated = new ArrayList<>();
    for (PatentQuery query : queries) {
      translated.add(translated(query, snapshot, day));
    }
    return translated;
  }

  /// Something to do with all hits of a request.
  private interface HitsReading<T> {
    T read(OpenSnapshot snapshot, LegalDay day, Query hits) throws IOException;
  }

  private <T> T asked(SearchRequest request, HitsReading<T> reading) throws IOException {
    PageCursor cursor = PageCursor.of(request.cursor());
    OpenSnapshot snapshot = snapshot(cursor == null ? null : cursor.snapshot());
    return in(snapshot, _ -> {
      LegalDay day = cursor == null ? today(snapshot) : snapshot.on(cursor.day());
      Query found = EntryQueries.arrivedAfter(translated(request.query(), snapshot, day), request.arrivedAfter());
      return reading.read(snapshot, day, AskedFacets.of(request, snapshot, day).chosen(found));
    });
  }

  /// {@return what tells which documents that arrived answer which of some queries}
  ///
  /// @param queries the queries
  public ArrivalMatcher matcher(List<PatentQuery> queries) {
    AskedAgain asked = new AskedAgain(queries);
    return batch -> in(searchers.latest(),
        snapshot -> asked.after(batch, snapshot.snapshot(), snapshot.reader(),
            knowledge(snapshot, today(snapshot))));
  }

  /// {@return all hits of a request as columns}
  ///
  /// @param request what the hits are, with what is chosen of facets
  /// @param text the query as text, which the table carries
  /// @param parts what the table holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  public PatentTable table(SearchRequest request, String text, Set<TablePart> parts) throws IOException {
    return asked(request, (snapshot, day, query) -> {
      List<LeafHits> hits = LeafHits.of(snapshot.searcher(), query);
      return new TableFiller(hits, day, snapshot.shownNames()).fill(text, snapshot.snapshot(), parts);
    });
  }

  /// {@return the texts of some documents as terms}
  ///
  /// @param documents their ids
  /// @throws IOException when the disk refuses
  public TextTable texts(List<String> documents) throws IOException {
    return in(searchers.latest(), snapshot -> TextFiller.fill(snapshot.searcher(), documents));
  }

  /// {@return the legal state of a document today; unknown for one that is not there}
  ///
  /// @param id the id
  /// @throws IOException when the disk refuses
  public DocumentState state(String id) throws IOException {
    return in(searchers.latest(), snapshot -> {
      TopDocs found = snapshot.searcher().search(EntryQueries.withId(id), 1);
      return found.scoreDocs.length == 0 ? DocumentState.UNKNOWN : today(snapshot).of(found.scoreDocs[0].doc);
    });
  }

  /// {@return the offices of which legal events are loaded}
  ///
  /// @throws IOException when the disk refuses
  public Set<String> tellingOffices() throws IOException {
    return reading(searcher -> TellingOffices.of(searcher.getIndexReader()));
  }

  /// {@return the families of a document; empty when it is not there}
  ///
  /// @param id its id
  /// @throws IOException when the disk refuses
  public Optional<DocumentFamilies> families(String id) throws IOException {
    return reading(searcher -> {
      TopDocs found = searcher.search(EntryQueries.withId(id), 1);
      return found.scoreDocs.length == 0 ? Optional.empty()
          : Optional.of(FamilyReader.of(searcher.getIndexReader(), found.scoreDocs[0].doc));
    });
  }

  /// {@return the id of the simple family of a document; empty when it is not there}
  ///
  /// @param id its id
  /// @throws IOException when the disk refuses
  public Optional<String> simpleFamily(String id) throws IOException {
    return reading(searcher -> {
      TopDocs found = searcher.search(EntryQueries.withId(id), 1);
      return found.scoreDocs.length == 0 ? Optional.empty()
          : Optional.of(FamilyReader.id(searcher.getIndexReader(), found.scoreDocs[0].doc));
    });
  }

  /// {@return the corrections of families}
  ///
  /// @throws IOException when the disk refuses
  public List<FamilyCorrection> familyCorrections() throws IOException {
    return reading(searcher -> Commits.families(searcher.getIndexReader()).corrections());
  }

  /// {@return the applicant of a name; empty when the name is not known}
  ///
  /// @param name a name as printed, in another spelling, or the word of the alias table for a group
  /// @throws IOException when the disk refuses
  public Optional<Applicant> applicant(String name) throws IOException {
    return in(searchers.latest(), snapshot -> {
      Applicant found = snapshot.names(names -> names.group(name)
          .map(group -> new Applicant(group, Map.of(), names.below(group), names.nearMisses(group))).orElse(null));
      return found == null ? Optional.empty() : Optional.of(counted(found, snapshot.searcher()));
    });
  }

  private static Applicant counted(Applicant found, IndexSearcher searcher) throws IOException {
    List<String> all = new ArrayList<>(found.group().names());
    found.below().forEach(part -> all.addAll(part.group().names()));
    Map<String, Long> documents = new LinkedHashMap<>();
    for (String name : all) {
      documents.put(name, (long) searcher.count(new TermQuery(new Term(FieldNames.printed("APNOR"), name))));
    }
    return new Applicant(found.group(), documents, found.below(), found.nearMisses());
  }

  /// {@return the names under which applicants are shown, sorted}
  ///
  /// @throws IOException when the disk refuses
  public List<String> applicants() throws IOException {
    return in(searchers.latest(), snapshot -> snapshot.shownNames().all().stream()
        .map(ShownNames.Shown::text).sorted(CodePointOrder.INSTANCE).toList());
  }

  @Override
  public void close() throws IOException {
    names.close();
    searchers.close();
  }
}
