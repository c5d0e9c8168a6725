package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.family.FamilyLink;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.StoredBytes;

/// Finds what hangs together with something, over any number of steps.
public final class LinkedDocuments {
  private final IndexReader reader;
  private final String field;
  private final Function<FamilyLinks, List<FamilyLink>> links;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Deque<String> named = new ArrayDeque<>();
  /// By the id of a document the others that corrections name with it.
  private final Map<String, Set<String>> byHand = new HashMap<>();
  private final SortedMap<Integer, FamilyLinks> found = new TreeMap<>();

  private LinkedDocuments(IndexReader reader, String field, Function<FamilyLinks, List<FamilyLink>> links) {
    this.reader = reader;
    this.field = field;
    this.links = links;
  }

  /// The whole simple families of documents with given links, before the corrections, with all those that corrections make
  /// one with them or keep apart from them.
  ///
  /// @param terms the terms of the links
  /// @param ids more documents, which need not be there: then those that corrections name with them
  /// @return the documents by their numbers in all segments
  static SortedMap<Integer, FamilyLinks> simple(IndexReader reader, Collection<String> terms, Collection<String> ids,
      List<FamilyCorrection> corrections) throws IOException {
    LinkedDocuments documents = new LinkedDocuments(reader, IndexNames.SIMPLE_LINK, FamilyLinks::simple);
    for (FamilyCorrection row : corrections) {
      documents.byHand.computeIfAbsent(row.document(), _ -> new TreeSet<>()).add(row.other());
      documents.byHand.computeIfAbsent(row.other(), _ -> new TreeSet<>()).add(row.document());
    }
    for (String id : ids) {
      documents.named.add(id);
      documents.follow(id);
    }
    return documents.from(terms);
  }

  /// The whole simple families of all documents that corrections name, before the corrections.
  ///
  /// @return the documents by their numbers in all segments
  static SortedMap<Integer, FamilyLinks> named(IndexReader reader, List<FamilyCorrection> corrections) throws IOException {
    Set<String> named = new TreeSet<>();
    corrections.forEach(row -> named.addAll(List.of(row.document(), row.other())));
    return simple(reader, List.of(), named, corrections);
  }

  /// The whole extended families of documents with given links.
  ///
  /// @param terms the terms of the links
  /// @return the documents by their numbers in all segments
  static SortedMap<Integer, FamilyLinks> extended(IndexReader reader, Collection<String> terms) throws IOException {
    return new LinkedDocuments(reader, IndexNames.EXTENDED_LINK, FamilyLinks::extended).from(terms);
  }

  /// {@return what is stored of the links of a document}
  ///
  /// @param reader the index
  /// @param document its number in all segments
  /// @throws IOException when the disk refuses
  public static FamilyLinks links(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return FamilyLinks.of(StoredEntry.document(StoredBytes.of(leaf, document - leaf.docBase)));
  }

  private SortedMap<Integer, FamilyLinks> from(Collection<String> terms) throws IOException {
    terms.forEach(this::look);
    while (!waiting.isEmpty() || !named.isEmpty()) {
      if (named.isEmpty()) {
        addLinked(waiting.remove());
      } else {
        addNamed(named.remove());
      }
    }
    return found;
  }

  private void addLinked(String term) throws IOException {
    for (int document : documents(reader, new Term(field, term))) {
      add(document);
    }
  }

  private void addNamed(String id) throws IOException {
    for (int document : documents(reader, new Term(IndexNames.ID, id))) {
      if (isDocument(document)) {
        add(document);
      }
    }
  }

  /// Whether it is no entry of a document that went.
  private boolean isDocument(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    PostingsEnum all = leaf.reader().postings(new Term(IndexNames.DOCUMENT, IndexNames.ANY), PostingsEnum.NONE);
    return all != null && all.advance(document - leaf.docBase) == document - leaf.docBase;
  }

  private void add(int document) throws IOException {
    if (!found.containsKey(document)) {
      FamilyLinks of = links(reader, document);
      found.put(document, of);
      links.apply(of).forEach(link -> look(FamilyColumns.term(link)));
      follow(of.document());
    }
  }

  /// Looks at what corrections name with a document.
  private void follow(String id) {
    named.addAll(byHand.getOrDefault(id, Set.of()));
  }

  private void look(String term) {
    if (seen.add(term)) {
      waiting.add(term);
    }
  }

  private static List<Integer> documents(IndexReader reader, Term term) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          documents.add(leaf.docBase + postings.docID());
        }
      }
    }
    return documents;
  }
}
