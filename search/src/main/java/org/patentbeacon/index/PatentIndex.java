package org.patentbeacon.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.query.PatentQuery;

/// All that the rest of the library knows of a search engine: write a batch, get, search, count, fill a table.
///
/// Every answer comes from one snapshot. Reading goes on while a batch is written. Legal states are those of the day that the index
/// was opened with; the pages of one answer keep the day of the first.
public interface PatentIndex extends AutoCloseable {

  /// {@return the latest snapshot}
  ///
  /// @throws IOException when the disk refuses
  Snapshot snapshot() throws IOException;

  /// {@return the batches of the latest snapshot, in order}
  ///
  /// @throws IOException when the disk refuses
  List<Batch> batches() throws IOException;

  /// Begins a batch. One batch can be written at a time.
  ///
  /// @return the batch
  /// @throws IOException when another process or thread writes to this index, or the disk refuses
  IndexBatch begin() throws IOException;

  /// Gives the documents that were not asked for one a vector of a model, by which [#rank] finds what is near. This is no
  /// batch: nothing arrives, nothing changes. What is done stays done when it is stopped; a document that changes is asked
  /// anew.
  ///
  /// @param source the model
  /// @param listener is told how far it is, and may stop it
  /// @return how many documents were looked at
  /// @throws IOException when another process or thread writes to this index, or the disk refuses
  long embed(VectorSource source, VectorListener listener) throws IOException;

  /// {@return how many documents a model was not asked about}
  ///
  /// @param model the name of the model
  /// @throws IOException when the disk refuses
  long withoutVector(String model) throws IOException;

  /// Takes back everything that arrived in a batch, as a batch of its own: documents it alone brought go, the others are
  /// merged anew from what is left of them.
  ///
  /// A record that a later batch only repeated, from the same place, arrived in the first of them.
  ///
  /// @param number the number of the batch
  /// @param at the instant of the removal
  /// @return the batch that the removal is
  /// @throws IllegalArgumentException when there is no such batch, it is itself a removal, or was removed before
  /// @throws IOException when another process or thread writes to this index, or the disk refuses
  Batch removeBatch(long number, Instant at) throws IOException;

  /// {@return the documents that went after a batch and did not come back, by batch and id}
  ///
  /// @param batch the number of the batch, 0 for all
  /// @throws IOException when the disk refuses
  List<Removal> removedAfter(long batch) throws IOException;

  /// {@return the document with an id}
  ///
  /// @param id a canonical publication number, or another document id
  /// @throws IOException when the disk refuses
  Optional<PatentDocument> get(String id) throws IOException;

  /// {@return the ids of the documents whose publication or application number a query names, ascending, at most 100}
  ///
  /// @param number a clause about numbers
  /// @throws IOException when the disk refuses
  List<String> ids(PatentQuery number) throws IOException;

  /// Searches.
  ///
  /// @param request what to search
  /// @return a page of hits
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this index
  /// @throws IllegalArgumentException when a facet or cursor is none
  default IndexPage search(SearchRequest request) throws IOException {
    return search(request, List.of());
  }

  /// Searches, some of the hits first.
  ///
  /// @param request what to search; its order is that of relevance
  /// @param first the ids of the hits that come first, in this order, the others behind them by number; ids that are no
  ///     hits count for nothing; empty for the order of the request
  /// @return a page of hits, whose scores fall with their place
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this index
  /// @throws IllegalArgumentException when a facet or cursor is none
  IndexPage search(SearchRequest request, List<String> first) throws IOException;

  /// {@return the name of the open snapshot that a cursor belongs to; `null` for the first page}
  ///
  /// @param cursor a cursor of this index, or `null`
  /// @throws IllegalArgumentException when it is none
  @Nullable String opened(@Nullable String cursor);

  /// Ranks documents by evidence, the best first; equal scores stand by id.
  ///
  /// @param request what to rank, and by what
  /// @return the best documents; fewer than asked for where the evidence says nothing of others
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause cannot be answered by this index
  /// @throws IllegalArgumentException when the snapshot is no longer open
  List<RankedId> rank(RankRequest request) throws IOException;

  /// {@return what finding each of the terms is worth that a ranking by words looks for: its weight by its rarity in the
  /// latest snapshot}
  ///
  /// @param words the words
  /// @throws IOException when the disk refuses
  SortedMap<String, Double> worths(Ranking.Words words) throws IOException;

  /// {@return the number of documents that answer a query, in a unit}
  ///
  /// @param query the query
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  long count(PatentQuery query, CountUnit unit) throws IOException;

  /// {@return the numbers of documents that answer several queries, in a unit, all in one snapshot}
  ///
  /// @param queries the queries
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  Counts counts(List<PatentQuery> queries, CountUnit unit) throws IOException;

  /// {@return the numbers of documents that answer any of some queries, for several choices of queries, in a unit, all in one
  /// snapshot; each query is asked once}
  ///
  /// @param queries the queries
  /// @param unions each the places of the queries of which a document answers at least one
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  Counts unions(List<PatentQuery> queries, List<List<Integer>> unions, CountUnit unit) throws IOException;

  /// {@return how many hits of a request answer any of some queries, for several choices of queries, in what the request counts
  /// as one; all in one snapshot, that of its cursor where it has one}
  ///
  /// @param request what the hits are, with what is chosen of facets
  /// @param queries the queries; which documents answer them is kept for the next request
  /// @param unions each the places of the queries of which a hit answers at least one
  /// @throws IOException when the disk refuses
  Counts within(SearchRequest request, List<PatentQuery> queries, List<List<Integer>> unions) throws IOException;

  /// {@return what tells again and again which documents that arrived answer which of some queries, much faster than a search
  /// for each of them}
  ///
  /// @param queries the queries
  ArrivalMatcher matcher(List<PatentQuery> queries);

  /// {@return the hits of a query as columns}
  ///
  /// @param query the query
  /// @param text the query as text, which the table carries
  /// @param parts what the table holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  default PatentTable table(PatentQuery query, String text, Set<TablePart> parts) throws IOException {
    return table(SearchRequest.of(query), text, parts);
  }

  /// {@return all hits of a request as columns}
  ///
  /// @param request what the hits are, with what is chosen of facets
  /// @param text the query as text, which the table carries
  /// @param parts what the table holds besides the columns that every table has
  /// @throws IOException when the disk refuses
  PatentTable table(SearchRequest request, String text, Set<TablePart> parts) throws IOException;

  /// {@return the texts of some documents as terms; each is read as it is stored, which takes much longer than a table does}
  ///
  /// @param documents their ids, each once
  /// @throws IOException when the disk refuses
  TextTable texts(List<String> documents) throws IOException;

  /// {@return the legal state of a document; unknown for one that is not there}
  ///
  /// @param id its id
  /// @throws IOException when the disk refuses
  DocumentState state(String id) throws IOException;

  /// {@return the offices of which legal events are loaded, so that an end of a right would have been seen}
  ///
  /// @throws IOException when the disk refuses
  Set<String> tellingOffices() throws IOException;

  /// {@return the families of a document, with why each member is one; empty when the document is not there}
  ///
  /// @param id its id
  /// @throws IOException when the disk refuses
  Optional<DocumentFamilies> families(String id) throws IOException;

  /// {@return the id of the simple family of a document, which all its members share; empty when the document is not there}
  ///
  /// @param id its id
  /// @throws IOException when the disk refuses
  Optional<String> simpleFamily(String id) throws IOException;

  /// Corrects simple families by hand, for all documents there are and for those still to come. This is no batch: nothing
  /// arrives. A correction whose documents are not there waits for them.
  ///
  /// @param corrections all corrections there are; those given before and not now are no more
  /// @throws IOException when another process or thread writes to this index, or the disk refuses
  void correctFamilies(List<FamilyCorrection> corrections) throws IOException;

  /// {@return the corrections of families}
  ///
  /// @throws IOException when the disk refuses
  List<FamilyCorrection> familyCorrections() throws IOException;

  /// {@return the applicant of a name, with all its names; empty when the name is not known}
  ///
  /// @param name a name as printed, in another spelling, or the word of the alias table for a group
  /// @throws IOException when the disk refuses
  Optional<Applicant> applicant(String name) throws IOException;

  /// {@return the names under which applicants are shown, sorted}
  ///
  /// @throws IOException when the disk refuses
  List<String> applicants() throws IOException;

  /// Closes the index.
  ///
  /// @throws IOException when the disk refuses
  @Override
  void close() throws IOException;
}
