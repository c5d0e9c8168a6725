package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.field.IndexNames;

/// The applications of an index of which there are several documents, whose legal states depend on each other. When all
/// documents are written anew, one by one, this comes last.
final class SharedApplications {
  private final IndexWriter writer;
  private final CaseTimelines timelines;

  /// @param writer the writer that has all documents
  SharedApplications(IndexWriter writer) {
    this.writer = writer;
    this.timelines = new CaseTimelines(writer);
  }

  /// Gives every document of such an application its timeline.
  void settle() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Terms groups = MultiTerms.getTerms(reader, IndexNames.GROUP);
      TermsEnum names = groups == null ? TermsEnum.EMPTY : groups.iterator();
      for (BytesRef name = names.next(); name != null; name = names.next()) {
        if (names.docFreq() > 1) {
          timelines.settle(name.utf8ToString(), slots(reader, new Term(IndexNames.GROUP, BytesRef.deepCopyOf(name))),
              new HashMap<>());
        }
      }
    }
  }

  private static List<StoredSlot> slots(DirectoryReader reader, Term group) throws IOException {
    List<StoredSlot> slots = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(group, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          slots.add(new StoredSlot("", leaf, found.docID(), _ -> {}));
        }
      }
    }
    return slots;
  }
}
