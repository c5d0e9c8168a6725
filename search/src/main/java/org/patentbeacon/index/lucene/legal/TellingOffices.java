package org.patentbeacon.index.lucene.legal;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IndexNames;

/// The offices of which legal events are loaded: only where one could have seen an end may one say that a right lives.
public final class TellingOffices {
  private TellingOffices() {}

  /// {@return the offices of which a document of a snapshot has legal events}
  ///
  /// @param reader the snapshot
  /// @throws IOException when the disk refuses
  public static Set<String> of(IndexReader reader) throws IOException {
    Set<String> offices = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexNames.TELLS);
      TermsEnum names = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef name = names.next(); name != null; name = names.next()) {
        String office = name.utf8ToString();
        if (!offices.contains(office) && anyLives(names, leaf.reader())) {
          offices.add(office);
        }
      }
    }
    return Collections.unmodifiableSet(offices);
  }

  private static boolean anyLives(TermsEnum name, LeafReader leaf) throws IOException {
    @Nullable Bits live = leaf.getLiveDocs();
    PostingsEnum documents = name.postings(null, PostingsEnum.NONE);
    for (int document = documents.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        return true;
      }
    }
    return false;
  }
}
