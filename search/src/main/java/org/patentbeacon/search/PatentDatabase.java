package org.patentbeacon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.concordance.Concordances;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.index.ReindexListener;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.Surroundings;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.scheme.Schemes;
import org.patentbeacon.search.stored.StoredQueries;
import org.patentbeacon.search.stored.StoredQuery;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.bound.BoundSectors;
import org.patentbeacon.sector.bound.SectorPackages;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.SimilarHit;
import org.patentbeacon.similar.SimilarRequest;

/// A patent database in a folder: import files, search, count, get documents, fill tables.
///
/// One process at a time imports; any number of threads read meanwhile.
public final class PatentDatabase implements AutoCloseable {
  /// A day of an office begins when it does in Beijing, as for the deadlines.
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final Path folder;
  private final PatentIndex index;
  private final Schemes schemes;
  private final Clock clock;
  private final SavedSearchFile saved;
  private final QueryHistory history;
  private final Similarity similarity;
  private final QueryResolver resolver;
  private final BoundSectors sectors;

  private PatentDatabase(Path folder, PatentIndex index, Schemes schemes, BoundSectors sectors, Clock clock) {
    this.sectors = sectors;
    this.folder = folder;
    this.index = index;
    this.schemes = schemes;
    this.clock = clock;
    this.saved = new SavedSearchFile(folder, clock);
    this.history = new QueryHistory(folder, clock);
    this.similarity = new Similarity(folder, index, schemes);
    this.resolver = new QueryResolver(index, schemes, saved, similarity, sectors);
  }

  /// Opens the database in a folder, which is made when it is not there.
  ///
  /// @param folder the folder
  /// @return the database
  /// @throws OtherLayoutException when it was written by a version that looks for documents in other ways
  /// @throws IOException when the folder cannot be used; the message says why
  public static PatentDatabase open(Path folder) throws IOException {
    return open(folder, Clock.systemUTC());
  }

  /// Opens the database in a folder with a clock, by which imports are dated and rights are alive or not.
  ///
  /// @param folder the folder
  /// @param clock the clock
  /// @return the database
  /// @throws OtherLayoutException when it was written by a version that looks for documents in other ways
  /// @throws IOException when the folder cannot be used; the message says why
  public static PatentDatabase open(Path folder, Clock clock) throws IOException {
    Schemes schemes = Schemes.in(folder.resolve("schemes"));
    SectorPackages packages = new SectorPackages(folder.resolve("sectors"));
    Surroundings surroundings = new Surroundings(schemes, packages::aliases, () -> today(clock));
    PatentIndex index = LuceneIndex.open(folder.resolve("index"), surroundings);
    BoundSectors sectors = new BoundSectors(packages, index, clock.withZone(OFFICE_TIME));
    return new PatentDatabase(folder, index, schemes, sectors, clock);
  }

  private static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(OFFICE_TIME));
  }

  /// Writes the documents of the database in a folder anew from their stored form, as is needed when a new version looks for
  /// them in other ways: [#open(Path)] then throws an [OtherLayoutException]. Batches, what arrived in which, what was
  /// removed and the vectors stay. When it ends before it is done, at any instant, the database is what it was.
  ///
  /// @param folder the folder
  /// @param listener is told how far it is
  /// @return the number of documents
  /// @throws IOException when there is no database, another process writes to it, it was written by a newer version, or the
  ///     disk refuses
  public static long reindex(Path folder, ReindexListener listener) throws IOException {
    return LuceneIndex.reindex(folder.resolve("index"), listener);
  }

  /// {@return the folder}
  public Path folder() {
    return folder;
  }

  /// {@return its classification schemes, by which queries find what lies below a subgroup}
  public Schemes schemes() {
    return schemes;
  }

  /// {@return the concordances that tell fields of technology or industries from its classes}
  public Concordances concordances() {
    return Concordances.in(folder.resolve("concordances"));
  }

  /// {@return the sectors bound to it, by which `TOPIC=` and `TAG=` find documents}
  public BoundSectors sectors() {
    return sectors;
  }

  /// {@return the numbers of documents that answer any of some queries, for several choices of queries, in a unit, all in one
  /// snapshot}
  ///
  /// @param sector the sector whose topics and annotations the queries may name, bound or not
  /// @param queries the queries
  /// @param unions each the places of the queries of which a document answers at least one
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this database
  public Counts unions(BoundSector sector, List<PatentQuery> queries, List<List<Integer>> unions, CountUnit unit)
      throws IOException {
    return index.unions(resolver.within(sector, queries), unions, unit);
  }

  /// {@return which names are one applicant}
  public DatabaseApplicants applicants() {
    return new DatabaseApplicants(index);
  }

  /// {@return which of its documents are one family}
  public DatabaseFamilies families() {
    return new DatabaseFamilies(index);
  }

  /// {@return what has become of the rights of its documents}
  public DatabaseRights rights() {
    return new DatabaseRights(index, similarity);
  }

  /// {@return the latest snapshot}
  ///
  /// @throws IOException when the disk refuses
  public Snapshot snapshot() throws IOException {
    return index.snapshot();
  }

  /// {@return the batches imported so far, in order}
  ///
  /// @throws IOException when the disk refuses
  public List<Batch> batches() throws IOException {
    return index.batches();
  }

  /// Imports any mix of files, folders and archives as one batch. Importing the same again changes nothing.
  ///
  /// @param paths the files and folders
  /// @return what was done
  /// @throws IOException when another process is importing, a path cannot be read or the disk refuses; then nothing of
  ///     this import is in the database
  public ImportReport importFrom(Path... paths) throws IOException {
    return importFrom(List.of(paths), ImportOptions.DEFAULT);
  }

  /// Imports any mix of files, folders and archives as one batch.
  ///
  /// @param paths the files and folders
  /// @param options how
  /// @return what was done
  /// @throws IOException when another process is importing, a path cannot be read or the disk refuses; then nothing of
  ///     this import is in the database
  public ImportReport importFrom(List<Path> paths, ImportOptions options) throws IOException {
    return importFrom(paths, options, ImportListener.NONE);
  }

  /// Imports any mix of files, folders and archives as one batch. Reading and indexing go on side by side.
  ///
  /// @param paths the files and folders
  /// @param options how
  /// @param listener is told how it goes on
  /// @return what was done, or in a dry run what would be done
  /// @throws IOException when another process is importing, a path cannot be read or the disk refuses; then nothing of
  ///     this import is in the database
  public ImportReport importFrom(List<Path> paths, ImportOptions options, ImportListener listener) throws IOException {
    Snapshot before = index.snapshot();
    try (IndexBatch batch = index.begin(); RejectsFile rejects = rejects(batch.number(), options)) {
      return new Import(batch, options, clock, listener).run(paths, before, rejects);
    }
  }

  private RejectsFile rejects(long batch, ImportOptions options) {
    return options.dryRun() ? RejectsFile.none() : new RejectsFile(folder.resolve("rejects").resolve("batch-" + batch));
  }

  /// Takes back everything that arrived in a batch, which undoes a wrong import: documents it alone brought go, the others
  /// are merged anew from what is left of them. The removal is a batch too.
  ///
  /// @param number the number of the batch
  /// @return the batch that the removal is
  /// @throws IllegalArgumentException when there is no such batch, it is itself a removal, or was removed before
  /// @throws IOException when another process is importing, or the disk refuses; then nothing was removed
  public Batch removeBatch(long number) throws IOException {
    return index.removeBatch(number, clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /// {@return the documents that went after a batch and did not come back, by batch and id}
  ///
  /// @param batch the number of the batch, 0 for all
  /// @throws IOException when the disk refuses
  public List<Removal> removedAfter(long batch) throws IOException {
    return index.removedAfter(batch);
  }

  /// {@return the saved searches, which queries name as `SAVED="name"`}
  public SavedSearchFile saved() {
    return saved;
  }

  /// {@return the queries that people asked}
  public QueryHistory history() {
    return history;
  }

  /// {@return what finds similar documents}
  public Similarity similarity() {
    return similarity;
  }

  /// {@return a query with what it refers to in the place of its references, as every search of this database asks it}
  ///
  /// @param query the query
  /// @throws IOException when the saved searches cannot be read
  /// @throws org.patentbeacon.query.QuerySyntaxException when it refers to something unknown or to itself, or is too large
  public ParsedQuery resolved(ParsedQuery query) throws IOException {
    return resolver.resolved(query);
  }

  /// {@return the tree of a query of the beacon dialect, with what this database has to say of it}
  ///
  /// @param query the text
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when it is none
  public ParsedQuery parse(String query) throws IOException {
    return resolver.noticed(QueryParser.parse(query, Dialect.BEACON));
  }

  /// {@return a query with what this database has to say of it, such as classes that no scheme places}
  ///
  /// @param query the query
  /// @throws IOException when the disk refuses
  public ParsedQuery noticed(ParsedQuery query) throws IOException {
    return resolver.noticed(query);
  }

  /// Searches with a query of the beacon dialect: the first 20 hits, the best first, with what matched in each.
  ///
  /// @param query the text
  /// @return the page
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when the text is no query
  public SearchPage search(String query) throws IOException {
    ParsedQuery parsed = parse(query);
    return search(parsed, SearchRequest.of(parsed.tree()), true);
  }

  /// Searches.
  ///
  /// @param query the query, for what is shown of it
  /// @param request which part of the answer to give; of each hit is read what the page shows. Besides fields of documents, the
  ///     facets `TOPIC` and `TAG` count topics and annotations of the sectors, all of them whatever number is asked for
  /// @param highlight whether to show what matched in each hit
  /// @return the page
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this database
  public SearchPage search(ParsedQuery query, SearchRequest request, boolean highlight) throws IOException {
    ParsedQuery resolved = resolver.noticed(resolver.resolved(query));
    SectorFacets sectorFacets = SectorFacets.of(query, request, resolver, index);
    SearchRequest read = SectorFacets.others(request).reading(highlight ? HitDetail.WHOLE : HitDetail.BRIEF);
    IndexPage page = documents(read);
    SectorFacets.Counted counted = sectorFacets.counted(deciding(request));
    while (!counted.values().isEmpty() && !counted.snapshot().equals(page.snapshot())) {
      // Documents arrived in between.
      page = documents(read);
      counted = sectorFacets.counted(deciding(request));
    }
    ClassHierarchy classes = schemes.current();
    List<SearchPage.Hit> hits = new ArrayList<>();
    for (IndexHit hit : page.hits()) {
      List<ClauseMatch> snippets = highlight ? Highlights.of(hit.document(), resolved) : List.of();
      hits.add(SearchPage.Hit.of(hit, snippets, classes));
    }
    List<Notice> notices = new ArrayList<>(
        (request.sort() == SearchRequest.Sort.RELEVANCE ? resolver.ranking(resolved) : resolved).notices());
    notices.addAll(sectorFacets.notices());
    Map<String, List<FacetValue>> facets = FacetValue.of(page.facets(), classes);
    facets.putAll(counted.values());
    return new SearchPage(page.total(), request.collapse(), hits, facets, page.nextCursor(), page.snapshot(), page.asOf(), notices);
  }

  /// The request for the documents that its query decides on.
  private SearchRequest deciding(SearchRequest request) throws IOException {
    return request.asking(resolver.deciding(request.query()));
  }

  /// Searches and gives documents, or as much of them as is asked for: for what goes on with them.
  ///
  /// @param request what to search
  /// @return a page of documents
  /// @throws IOException when the disk refuses
  public IndexPage documents(SearchRequest request) throws IOException {
    PatentQuery tree = resolver.resolved(request.query());
    LikeClause like = resolver.like(tree);
    if (like == null) {
      return index.search(request.asking(tree));
    }
    List<String> first = request.sort() == SearchRequest.Sort.RELEVANCE && request.limit() > 0
        ? like.first(similarity, index.opened(request.cursor())) : List.of();
    return index.search(request.asking(like.rest()), first);
  }

  /// {@return queries that are asked together, again and again, about what arrived}
  ///
  /// @param queries the queries, each with an id of its own
  /// @throws IllegalArgumentException when two have the same id
  public StoredQueries stored(List<StoredQuery> queries) {
    return StoredQueries.of(index, resolver::deciding, queries);
  }

  /// {@return every hit of a query, one by one, by number}
  ///
  /// @param query the query
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this database
  public AllHits all(ParsedQuery query) throws IOException {
    return new AllHits(this, query);
  }

  /// Finds documents similar to others or to a text, as people read them. `SAVED=` in the filter is understood.
  ///
  /// @param request what is to be like what
  /// @return the nearest documents, the best first, each with why it is near
  /// @throws IOException when the disk refuses, or a model of the database cannot be opened
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause of the filter cannot be answered by this database
  public SimilarPage similar(SimilarRequest request) throws IOException {
    String snapshot = snapshot().id();
    List<SimilarHit> hits = similarity.find(request.among(resolver.deciding(request.filter())));
    ClassHierarchy classes = schemes.current();
    List<SimilarPage.Hit> shown = new ArrayList<>();
    for (SimilarHit hit : hits) {
      shown.add(SimilarPage.Hit.of(hit, index.state(hit.document().id()).state(), classes));
    }
    return new SimilarPage(request.seeds().stream().map(Seed::name).toList(), shown, snapshot,
        SimilarNotices.of(request.signals(), similarity));
  }

  /// {@return the number of documents that answer a query of the beacon dialect}
  ///
  /// @param query the text
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when the text is no query
  public long count(String query, CountUnit unit) throws IOException {
    return count(parse(query), unit);
  }

  /// {@return the number of documents that answer a query}
  ///
  /// @param query the query
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  public long count(ParsedQuery query, CountUnit unit) throws IOException {
    return index.count(resolver.deciding(query.tree()), unit);
  }

  /// {@return why a query has so many hits: the count of every clause alone and in its place}
  ///
  /// @param query the query
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when the query has more than 1,000 clauses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this database
  public CountExplanation explain(ParsedQuery query, CountUnit unit) throws IOException {
    ParsedQuery resolved = resolver.noticed(resolver.resolved(query));
    PatentQuery tree = resolver.deciding(resolved.tree());
    ClauseCounts.Counted counted = ClauseCounts.of(index, tree, unit);
    Instant indexedAt = index.batches().stream().filter(batch -> batch.snapshot().equals(counted.snapshot()))
        .map(Batch::importedAt).findFirst().orElse(null);
    return new CountExplanation(counted.clauses().alone(), unit, counted.snapshot(), indexedAt, resolver.editions(tree),
        unit == CountUnit.PUBLICATION ? counted.clauses().alone() : index.count(tree, CountUnit.PUBLICATION),
        counted.clauses(), resolved.notices());
  }

  /// {@return the hits of a query of the beacon dialect as columns}
  ///
  /// @param query the text
  /// @param parts what the table holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when the text is no query
  public PatentTable table(String query, TablePart... parts) throws IOException {
    return index.table(resolver.deciding(parse(query).tree()), query, Set.of(parts));
  }

  /// {@return all hits of a request as columns}
  ///
  /// @param query the query, whose text the table carries
  /// @param request what the hits are, with what is chosen of facets
  /// @param parts what the table holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this database
  public PatentTable table(ParsedQuery query, SearchRequest request, TablePart... parts) throws IOException {
    return index.table(deciding(request.counting(Map.of())), query.text(), Set.of(parts));
  }

  /// {@return the texts of some documents as terms: titles, abstracts and first claims. Each is read as it is stored, which takes
  /// much longer than a table does}
  ///
  /// @param documents their ids, each once; one that is not there has no terms
  /// @throws IOException when the disk refuses
  public TextTable texts(List<String> documents) throws IOException {
    return index.texts(documents);
  }

  /// {@return the documents that a number names in any written form, the latest publication first; at least one}
  ///
  /// @param number a publication or application number
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  public List<PatentDocument> get(String number) throws IOException {
    return new NumberLookup(index).find(number);
  }

  /// {@return the day whose legal states searches show: today, where the offices are that its users ask about}
  public LocalDate today() {
    return today(clock);
  }

  /// Closes the database.
  ///
  /// @throws IOException when the disk refuses
  @Override
  public void close() throws IOException {
    similarity.close();
    index.close();
  }
}
