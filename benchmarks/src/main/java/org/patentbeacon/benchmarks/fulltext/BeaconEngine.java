package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.BitSet;
import java.util.Objects;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.search.PatentDatabase;

/// Our own database, asked as the program asks it: the text is parsed each time.
///
/// @param database the database
/// @param numbers the numbers of the documents
record BeaconEngine(PatentDatabase database, Numbering numbers) implements TextEngine {
  @Override
  public String name() {
    return "beacon";
  }

  @Override
  public Question question(String text, PatentQuery query) {
    return new Question() {
      @Override
      public Answer answer() throws IOException {
        return newest(HitDetail.NUMBERS);
      }

      @Override
      public Answer page() throws IOException {
        return newest(HitDetail.WHOLE);
      }

      private Answer newest(HitDetail detail) throws IOException {
        SearchRequest newest = SearchRequest.of(database.parse(text).tree()).sortedBy(SearchRequest.Sort.NEWEST);
        IndexPage page = database.documents(newest.limit(PAGE).reading(detail));
        return new Answer(page.total(), page.hits().stream().map(IndexHit::id).toList());
      }

      @Override
      public BitSet hits() throws IOException {
        CodeColumn found = database.table(text).numbers().publication();
        BitSet hits = new BitSet();
        for (int row = 0; row < found.codes().length; row++) {
          hits.set(numbers.of(Objects.requireNonNull(found.value(row))));
        }
        return hits;
      }
    };
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
