package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final SortedMap<Integer, FamilyLinks> found = new TreeMap<>();

  private LinkedDocuments(IndexReader reader, String field, Function<FamilyLinks, List<FamilyLink>> links) {
    this.reader = reader;
    this.field = field;
    this.links = links;
  }

  /// The whole simple families of documents with given links, and of those that corrections name, before the corrections.
  ///
  /// @param terms the terms of the links
  /// @return the documents by their numbers in all segments
  static SortedMap<Integer, FamilyLinks> simple(IndexReader reader, Collection<String> terms, List<FamilyCorrection> corrections)
      throws IOException {
    LinkedDocuments documents = new LinkedDocuments(reader, IndexNames.SIMPLE_LINK, FamilyLinks::simple);
    for (FamilyCorrection row : corrections) {
      documents.named(row.document());
      documents.named(row.other());
    }
    return documents.from(terms);
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
    while (!waiting.isEmpty()) {
      for (int document : documents(reader, new Term(field, waiting.remove()))) {
        add(document);
      }
    }
    return found;
  }

  private void named(String id) throws IOException {
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
    }
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
