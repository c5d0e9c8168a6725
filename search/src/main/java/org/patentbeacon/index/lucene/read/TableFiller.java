package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CodeColumn;
import org.patentbeacon.index.CodesColumn;
import org.patentbeacon.index.DayColumn;
import org.patentbeacon.index.PatentTable;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.TableOrigin;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.stored.LeafHits;

/// Fills a table with the hits of a query from doc values.
final class TableFiller {
  private final OpenSnapshot open;
  private final List<LeafHits> leaves;
  private final int size;

  TableFiller(OpenSnapshot snapshot, Query query) throws IOException {
    this.open = snapshot;
    this.leaves = LeafHits.of(snapshot.searcher(), query);
    this.size = leaves.stream().mapToInt(leaf -> leaf.documents().length).sum();
  }

  PatentTable fill(String query, Snapshot snapshot, LegalDay day) throws IOException {
    CodeColumn numbers = codes(IndexNames.ID);
    int[] order = IntStream.range(0, size).boxed()
        .sorted((a, b) -> Integer.compare(numbers.codes()[a], numbers.codes()[b]))
        .mapToInt(Integer::intValue).toArray();
    CodesColumn sources = several("sources", identity());
    TableOrigin origin = new TableOrigin(query, snapshot.id(), cutoff(sources, snapshot), day.day());
    LegalColumns legal = LegalColumns.of(leaves, order, day);
    CodeColumn application = ordered(codes(IndexNames.COLUMN + "application"), order);
    return new PatentTable(origin, ordered(numbers, order), single("authority", order), single("kind", order),
        single("type", order), application, ordered(families(), order), days("filing", order), days("priority", order),
        earliest(days("firstPublication", order), application), days("publication", order), days("grant", order),
        ShownApplicants.of(several("applicants", order), open), several("applicantCountries", order), several("inventors", order),
        several("ipc", order), several("cpc", order), legal.status(), legal.lapse(), legal.expiry());
  }

  /// The simple families by their ids, each of which is read once.
  private CodeColumn families() throws IOException {
    ColumnDictionary dictionary = new ColumnDictionary();
    Map<Long, Integer> known = new HashMap<>();
    int[] codes = new int[size];
    int row = 0;
    for (LeafHits leaf : leaves) {
      NumericDocValues numbers = DocValues.getNumeric(leaf.leaf().reader(), IndexNames.FAMILY);
      BinaryDocValues labels = DocValues.getBinary(leaf.leaf().reader(), IndexNames.FAMILY_LABEL);
      for (int document : leaf.documents()) {
        numbers.advanceExact(document);
        Integer code = known.get(numbers.longValue());
        if (code == null) {
          code = dictionary.code(FamilyColumns.label(labels, document));
          known.put(numbers.longValue(), code);
        }
        codes[row++] = code;
      }
    }
    return dictionary.sorted(codes);
  }

  private int[] identity() {
    return IntStream.range(0, size).toArray();
  }

  /// The earliest cut-off among the sources that gave rows.
  private static @Nullable LocalDate cutoff(CodesColumn sources, Snapshot snapshot) {
    return sources.dictionary().stream().map(source -> snapshot.cutoffBySource().get(source))
        .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
  }

  /// The first publication of an application is the earliest one known of it among the rows.
  private static DayColumn earliest(DayColumn days, CodeColumn application) {
    int[] first = new int[application.dictionary().size()];
    Arrays.fill(first, DayColumn.UNKNOWN);
    for (int row = 0; row < days.size(); row++) {
      int code = application.codes()[row];
      boolean earlier = days.known(row) && (first[code] == DayColumn.UNKNOWN || days.days()[row] < first[code]);
      if (earlier) {
        first[code] = days.days()[row];
      }
    }
    int[] shared = new int[days.size()];
    for (int row = 0; row < shared.length; row++) {
      shared[row] = first[application.codes()[row]];
    }
    return new DayColumn(shared);
  }

  private CodeColumn single(String column, int[] order) throws IOException {
    return ordered(codes(IndexNames.COLUMN + column), order);
  }

  private static CodeColumn ordered(CodeColumn column, int[] order) {
    int[] codes = new int[order.length];
    for (int row = 0; row < order.length; row++) {
      codes[row] = column.codes()[order[row]];
    }
    return new CodeColumn(column.dictionary(), codes);
  }

  private CodeColumn codes(String name) throws IOException {
    ColumnDictionary dictionary = new ColumnDictionary();
    int[] codes = new int[size];
    Arrays.fill(codes, CodeColumn.NONE);
    int row = 0;
    for (LeafHits leaf : leaves) {
      SortedDocValues values = leaf.leaf().reader().getSortedDocValues(name);
      int[] known = ordinals(values == null ? 0 : values.getValueCount());
      for (int document : leaf.documents()) {
        if (values != null && values.advanceExact(document)) {
          codes[row] = code(dictionary, known, values.ordValue(), values::lookupOrd);
        }
        row++;
      }
    }
    return dictionary.sorted(codes);
  }

  /// Looks an ordinal up.
  private interface Lookup {
    BytesRef value(int ordinal) throws IOException;
  }

  private static int[] ordinals(int count) {
    int[] known = new int[count];
    Arrays.fill(known, CodeColumn.NONE);
    return known;
  }

  private static int code(ColumnDictionary dictionary, int[] known, int ordinal, Lookup lookup) throws IOException {
    if (known[ordinal] == CodeColumn.NONE) {
      known[ordinal] = dictionary.code(lookup.value(ordinal).utf8ToString());
    }
    return known[ordinal];
  }

  private DayColumn days(String column, int[] order) throws IOException {
    int[] days = new int[size];
    Arrays.fill(days, DayColumn.UNKNOWN);
    int row = 0;
    for (LeafHits leaf : leaves) {
      NumericDocValues values = leaf.leaf().reader().getNumericDocValues(IndexNames.COLUMN + column);
      for (int document : leaf.documents()) {
        if (values != null && values.advanceExact(document)) {
          days[row] = (int) values.longValue();
        }
        row++;
      }
    }
    int[] ordered = new int[size];
    for (int i = 0; i < size; i++) {
      ordered[i] = days[order[i]];
    }
    return new DayColumn(ordered);
  }

  /// The values of a column of several values: the first named first, the others ascending.
  private CodesColumn several(String column, int[] order) throws IOException {
    ColumnDictionary dictionary = new ColumnDictionary();
    List<int[]> rows = new ArrayList<>(size);
    for (LeafHits leaf : leaves) {
      SortedSetDocValues values = leaf.leaf().reader().getSortedSetDocValues(IndexNames.COLUMN + column);
      SortedDocValues first = leaf.leaf().reader().getSortedDocValues(IndexNames.COLUMN + column + ".first");
      int[] known = ordinals(values == null ? 0 : (int) values.getValueCount());
      for (int document : leaf.documents()) {
        rows.add(values == null || first == null || !values.advanceExact(document)
            ? new int[0] : row(dictionary, known, values, firstOf(first, document)));
      }
    }
    return dictionary.sorted(rows, order);
  }

  private static String firstOf(SortedDocValues first, int document) throws IOException {
    first.advanceExact(document);
    return first.lookupOrd(first.ordValue()).utf8ToString();
  }

  private static int[] row(ColumnDictionary dictionary, int[] known, SortedSetDocValues values, String first)
      throws IOException {
    int[] row = new int[values.docValueCount()];
    row[0] = dictionary.code(first);
    int next = 1;
    for (int i = 0; i < row.length; i++) {
      int code = code(dictionary, known, (int) values.nextOrd(), ordinal -> values.lookupOrd(ordinal));
      if (code != row[0]) {
        row[next++] = code;
      }
    }
    return row;
  }
}
