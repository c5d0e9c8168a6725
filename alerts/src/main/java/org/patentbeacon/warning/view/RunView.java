package org.patentbeacon.warning.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;

/// What the watches of one run look at: the documents that there are now, and the moment in which each arrived. Every document that
/// a watch looks at comes from here; the database is asked only for what has no moment, such as the meaning of a query.
public interface RunView {
  /// How many families are asked for at once.
  int FAMILIES_AT_ONCE = 500;

  /// {@return the database}
  PatentDatabase database();

  /// {@return the snapshot that is looked at; its batch is the present moment}
  Snapshot snapshot();

  /// {@return the day on which it is looked at}
  LocalDate day();

  /// {@return per source how far the data reached at a moment; empty before anything arrived}
  ///
  /// @param moment the moment
  /// @throws IOException when the database cannot be read
  SortedMap<String, LocalDate> cutoffs(long moment) throws IOException;

  /// {@return the documents that arrived or changed after a moment, by id}
  ///
  /// @param seen the moment, 0 for all documents
  /// @throws IOException when the database cannot be read
  List<Arrival> arrivals(long seen) throws IOException;

  /// {@return the documents that went after a moment and did not come back, in the order in which they went}
  ///
  /// @param seen the moment
  /// @throws IOException when the database cannot be read
  List<Removal> removals(long seen) throws IOException;

  /// {@return what a query finds among what arrived or changed after a moment, by publication number}
  ///
  /// @param query the query, in which references are resolved
  /// @param seen the moment, 0 for all documents
  /// @param detail how much of each document is read
  /// @throws IOException when the database cannot be read
  List<IndexHit> hits(PatentQuery query, long seen, HitDetail detail) throws IOException;

  /// {@return all documents of some families, by family}
  ///
  /// @param members one document of each family at least
  /// @param detail how much of each document is read
  /// @throws IOException when the database cannot be read
  default SortedMap<String, List<IndexHit>> families(Collection<IndexHit> members, HitDetail detail) throws IOException {
    SortedMap<String, String> representatives = new TreeMap<>();
    members.forEach(member -> representatives.putIfAbsent(member.family(), member.id()));
    SortedMap<String, List<IndexHit>> families = new TreeMap<>(families(representatives, detail));
    families.values().removeIf(List::isEmpty);
    return families;
  }

  /// {@return what a query finds in some families}
  ///
  /// @param query the query, in which references are resolved; [PatentQuery.All] for all documents of the families
  /// @param documents the id of a document of each family
  /// @param detail how much of each document is read
  /// @throws IOException when the database cannot be read
  default List<IndexHit> hitsOfFamilies(PatentQuery query, Collection<String> documents, HitDetail detail) throws IOException {
    List<PatentQuery> families = documents.stream().<PatentQuery>map(id -> new PatentQuery.NumberIs("FAM", id, SourceRange.NONE)).toList();
    List<IndexHit> hits = new ArrayList<>();
    for (int from = 0; from < families.size(); from += FAMILIES_AT_ONCE) {
      PatentQuery some = Joined.or(families.subList(from, Math.min(from + FAMILIES_AT_ONCE, families.size())), SourceRange.NONE);
      PatentQuery both = query instanceof PatentQuery.All ? some : Joined.and(List.of(query, some), SourceRange.NONE);
      hits.addAll(hits(both, 0, detail));
    }
    return hits;
  }

  /// {@return whether a query finds anything}
  ///
  /// @param query the query, in which references are resolved
  /// @throws IOException when the database cannot be read
  boolean any(PatentQuery query) throws IOException;

  /// {@return all documents of some families, by family}
  ///
  /// @param members a document of each family, by family
  /// @param detail how much of each document is read
  /// @throws IOException when the database cannot be read
  SortedMap<String, List<IndexHit>> families(Map<String, String> members, HitDetail detail) throws IOException;

  /// {@return a topic of the sectors that are bound to the database, looked up once}
  ///
  /// @param name its id, or its path
  /// @throws IOException when the sectors cannot be read
  /// @throws org.patentbeacon.watch.WatchParameterException when there is none
  WatchedTopic topic(String name) throws IOException;

  /// {@return a query of the beacon dialect, in which references to topics, saved searches and companies are resolved}
  ///
  /// @param text the query
  /// @throws IOException when the database cannot be read
  /// @throws QuerySyntaxException when it has an error
  default PatentQuery query(String text) throws IOException {
    return database().resolved(database().parse(text)).tree();
  }
}
