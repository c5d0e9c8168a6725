package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.family.ApplicationOrder;
import org.patentbeacon.index.field.IndexNames;

/// Gives each family of a set of whole families a number of its own, the lowest that a member has already, and to the members
/// of simple families a label. Only what changes is written.
final class FamilyNumbers {
  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final FamilyGroups families;
  private final boolean simple;
  private final String column;

  /// Numbers of families.
  ///
  /// @param simple whether they are simple families, or extended ones
  FamilyNumbers(IndexWriter writer, DirectoryReader reader, FamilyGroups families, boolean simple) {
    this.writer = writer;
    this.reader = reader;
    this.families = families;
    this.simple = simple;
    this.column = simple ? IndexNames.FAMILY : IndexNames.EXTENDED_FAMILY;
  }

  /// Writes the numbers.
  ///
  /// @param next the number of the next new family
  /// @return the number of the next new family behind them
  long write(long next) throws IOException {
    long[] numbers = lowest();
    FixedBitSet taken = new FixedBitSet(Math.toIntExact(next + 1));
    long free = next;
    for (int place = 0; place < numbers.length; place++) {
      if (families.isFirst(place) && taken.getAndSet((int) numbers[place])) {
        numbers[place] = free++; // the rest of a family that fell apart
      }
    }
    write(numbers, simple ? smallestApplications() : new String[0]);
    return free;
  }

  /// The lowest number that a member has, at the place of the first member.
  private long[] lowest() throws IOException {
    long[] lowest = new long[families.documents().length];
    Arrays.fill(lowest, Long.MAX_VALUE);
    each((first, segment, document) -> lowest[first] = Math.min(lowest[first], segment.number(document)));
    return lowest;
  }

  /// The smallest application of a member, at the place of the first member.
  private String[] smallestApplications() throws IOException {
    String[] smallest = new String[families.documents().length];
    each((first, segment, document) -> {
      String application = segment.application(document);
      if (smallest[first] == null || ApplicationOrder.BY_OFFICE_AND_NUMBER.compare(application, smallest[first]) < 0) {
        smallest[first] = application;
      }
    });
    return smallest;
  }

  private void write(long[] numbers, String[] applications) throws IOException {
    each((first, segment, document) -> {
      List<Field> values = new ArrayList<>();
      if (segment.number(document) != numbers[first]) {
        values.add(new NumericDocValuesField(column, numbers[first]));
      }
      if (simple && !segment.label(document).equals(FamilyColumns.SIMPLE + applications[first])) {
        values.add(new BinaryDocValuesField(IndexNames.FAMILY_LABEL, new BytesRef(FamilyColumns.SIMPLE + applications[first])));
      }
      if (!values.isEmpty()) {
        update(segment, document, values.toArray(Field[]::new));
      }
    });
  }

  private void update(Segment segment, int document, Field... values) throws IOException {
    if (writer.tryUpdateDocValue(segment.leaf.reader(), document, values) < 0) { // merged away since
      writer.updateDocValues(new Term(IndexNames.ID, segment.id(document)), values);
    }
  }

  /// Something to do with a document of the families.
  private interface Step {
    /// @param first the place of the first member of its family
    void take(int first, Segment segment, int document) throws IOException;
  }

  private void each(Step step) throws IOException {
    Segment segment = null;
    int end = 0;
    int[] documents = families.documents();
    for (int place = 0; place < documents.length; place++) {
      if (segment == null || documents[place] >= end) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(documents[place], reader.leaves()));
        segment = new Segment(leaf);
        end = leaf.docBase + leaf.reader().maxDoc();
      }
      step.take(families.groups()[place], segment, documents[place] - segment.leaf.docBase);
    }
  }

  /// The columns of a segment, read in ascending order of documents.
  private final class Segment {
    private final LeafReaderContext leaf;
    private final NumericDocValues numbers;
    private final BinaryDocValues labels;
    private final SortedDocValues applications;

    Segment(LeafReaderContext leaf) throws IOException {
      LeafReader values = leaf.reader();
      this.leaf = leaf;
      this.numbers = DocValues.getNumeric(values, column);
      this.labels = DocValues.getBinary(values, IndexNames.FAMILY_LABEL);
      this.applications = DocValues.getSorted(values, IndexNames.COLUMN + "application");
    }

    long number(int document) throws IOException {
      numbers.advanceExact(document);
      return numbers.longValue();
    }

    String label(int document) throws IOException {
      return FamilyColumns.label(labels, document);
    }

    String application(int document) throws IOException {
      applications.advanceExact(document);
      return applications.lookupOrd(applications.ordValue()).utf8ToString();
    }

    String id(int document) throws IOException {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexNames.ID);
      ids.advanceExact(document);
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
  }
}
