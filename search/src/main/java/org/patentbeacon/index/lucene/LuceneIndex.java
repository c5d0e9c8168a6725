package org.patentbeacon.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.ArrivalMatcher;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.ReindexListener;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.Surroundings;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.index.VectorSource;
import org.patentbeacon.index.entry.Batches;
import org.patentbeacon.index.entry.FamilyState;
import org.patentbeacon.index.entry.RemovalCounts;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.index.lucene.family.FamilyUpdate;
import org.patentbeacon.index.lucene.read.Answers;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.index.lucene.write.Reindexing;
import org.patentbeacon.index.lucene.write.VectorBatch;
import org.patentbeacon.index.lucene.write.Writers;
import org.patentbeacon.query.PatentQuery;

/// A [PatentIndex] in a folder of this machine, by Apache Lucene.
public final class LuceneIndex implements PatentIndex {
  private final Path folder;
  private final FSDirectory directory;
  private final Answers answers;

  private LuceneIndex(Path folder, FSDirectory directory, Answers answers) {
    this.folder = folder;
    this.directory = directory;
    this.answers = answers;
  }

  /// Opens an index in a folder, which is made when it is not there, for the legal states of today in Greenwich.
  ///
  /// @param folder the folder
  /// @return the index
  /// @throws OtherLayoutException when the index there has other fields; see [#reindex]
  /// @throws IOException when the folder cannot be used; the message says why
  public static LuceneIndex open(Path folder) throws IOException {
    return open(folder, Surroundings.none());
  }

  /// Opens an index in a folder, which is made when it is not there, with what decides answers besides its documents.
  ///
  /// @param folder the folder
  /// @param surroundings what decides answers besides its documents
  /// @return the index
  /// @throws OtherLayoutException when the index there has other fields; see [#reindex]
  /// @throws IOException when the folder cannot be used; the message says why
  public static LuceneIndex open(Path folder, Surroundings surroundings) throws IOException {
    Files.createDirectories(folder);
    FSDirectory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        try (IndexWriter writer = new IndexWriter(directory, Writers.config())) {
          Commits.write(writer, List.of(), FamilyState.EMPTY);
        }
      }
      return new LuceneIndex(folder, directory, answers(directory, surroundings));
    } catch (OtherLayoutException e) {
      directory.close();
      throw e;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IOException("the database " + folder + " is being made by another process", e);
    } catch (IndexFormatTooNewException e) {
      directory.close();
      throw new IOException("the database " + folder + " was written by a newer version of Patent Beacon", e);
    }
  }

  private static Answers answers(FSDirectory directory, Surroundings surroundings) throws IOException {
    Answers answers = new Answers(directory, surroundings);
    try {
      answers.snapshot();
      return answers;
    } catch (IOException e) {
      answers.close();
      throw e;
    }
  }

  /// Writes the documents of an index anew from their stored form, as is needed when the layout of fields has changed. Ids,
  /// batches, arrival numbers, removals and vectors stay. Readers go on with the old index until it is done; when it ends
  /// before, at any instant, the old index stays.
  ///
  /// @param folder the folder of the index
  /// @param listener is told how far it is
  /// @return how many documents queries then see
  /// @throws IOException when there is no index, another process or thread writes to it, it is one of a newer version, or
  ///     the disk refuses
  public static long reindex(Path folder, ReindexListener listener) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new IOException("there is no index in " + folder);
      }
      return new Reindexing(directory, listener).run();
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  @Override
  public Snapshot snapshot() throws IOException {
    return answers.snapshot();
  }

  @Override
  public List<Batch> batches() throws IOException {
    return answers.batches();
  }

  @Override
  public IndexBatch begin() throws IOException {
    return begin(LuceneBatch.MOST_ENTRIES);
  }

  /// Begins a batch that keeps at most so many entries in memory.
  LuceneBatch begin(int mostEntries) throws IOException {
    try {
      return new LuceneBatch(directory, batches(), mostEntries);
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  private static IOException locked(Path folder, LockObtainFailedException e) {
    return new IOException("another process or thread is writing to the database " + folder
        + "; wait for its import to end", e);
  }

  @Override
  public long embed(VectorSource source, VectorListener listener) throws IOException {
    try {
      return new VectorBatch(directory, batches(), source, listener).run();
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  @Override
  public long withoutVector(String model) throws IOException {
    return answers.withoutVector(model);
  }

  @Override
  public Batch removeBatch(long number, Instant at) throws IOException {
    try (LuceneBatch written = begin(LuceneBatch.MOST_ENTRIES)) {
      Batches.checkRemovable(written.before(), number);
      RemovalCounts counts = written.remove(number);
      Batch batch = new Batch(written.number(), at, null, List.of(), counts.added(), counts.updated(),
          counts.unchanged(), counts.deleted(), number);
      written.commit(batch);
      return batch;
    }
  }

  @Override
  public List<Removal> removedAfter(long batch) throws IOException {
    return answers.removedAfter(batch);
  }

  @Override
  public Optional<PatentDocument> get(String id) throws IOException {
    return answers.get(id);
  }

  @Override
  public List<String> ids(PatentQuery number) throws IOException {
    return answers.ids(number);
  }

  @Override
  public IndexPage search(SearchRequest request, List<String> first) throws IOException {
    return answers.search(request, first);
  }

  @Override
  public @Nullable String opened(@Nullable String cursor) {
    return Answers.opened(cursor);
  }

  @Override
  public List<RankedId> rank(RankRequest request) throws IOException {
    return answers.rank(request);
  }

  @Override
  public SortedMap<String, Double> worths(Ranking.Words words) throws IOException {
    return answers.worths(words);
  }

  @Override
  public long count(PatentQuery query, CountUnit unit) throws IOException {
    return counts(List.of(query), unit).counts().getFirst();
  }

  @Override
  public Counts counts(List<PatentQuery> queries, CountUnit unit) throws IOException {
    return answers.counts(queries, unit);
  }

  @Override
  public Counts unions(List<PatentQuery> queries, List<List<Integer>> unions, CountUnit unit) throws IOException {
    return answers.unions(queries, unions, unit);
  }

  @Override
  public Counts within(SearchRequest request, List<PatentQuery> queries, List<List<Integer>> unions) throws IOException {
    return answers.within(request, queries, unions);
  }

  @Override
  public ArrivalMatcher matcher(List<PatentQuery> queries) {
    return answers.matcher(queries);
  }

  @Override
  public PatentTable table(SearchRequest request, String text, Set<TablePart> parts) throws IOException {
    return answers.table(request, text, parts);
  }

  @Override
  public TextTable texts(List<String> documents) throws IOException {
    return answers.texts(documents);
  }

  @Override
  public DocumentState state(String id) throws IOException {
    return answers.state(id);
  }

  @Override
  public Set<String> tellingOffices() throws IOException {
    return answers.tellingOffices();
  }

  @Override
  public Optional<DocumentFamilies> families(String id) throws IOException {
    return answers.families(id);
  }

  @Override
  public Optional<String> simpleFamily(String id) throws IOException {
    return answers.simpleFamily(id);
  }

  @Override
  public List<FamilyCorrection> familyCorrections() throws IOException {
    return answers.familyCorrections();
  }

  @Override
  public void correctFamilies(List<FamilyCorrection> corrections) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, Writers.config())) {
      FamilyState before = Commits.families(writer);
      if (!before.corrections().equals(corrections)) {
        FamilyState corrected = new FamilyUpdate(writer, before).corrected(corrections);
        Commits.write(writer, batches(), corrected);
      }
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  @Override
  public Optional<Applicant> applicant(String name) throws IOException {
    return answers.applicant(name);
  }

  @Override
  public List<String> applicants() throws IOException {
    return answers.applicants();
  }

  @Override
  public void close() throws IOException {
    answers.close();
    directory.close();
  }
}
