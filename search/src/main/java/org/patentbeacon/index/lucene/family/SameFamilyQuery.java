package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.lucene.stored.LeafHits;

/// The documents in one family with a hit of another query.
public final class SameFamilyQuery extends Query {
  private final Query members;
  private final String column;

  /// Makes a query.
  ///
  /// @param members finds members of the families
  /// @param column the column of the numbers of the families
  public SameFamilyQuery(Query members, String column) {
    this.members = members;
    this.column = column;
  }

  /// {@return the query that finds members of the families}
  public Query members() {
    return members;
  }

  /// {@return the column of the numbers of the families}
  public String column() {
    return column;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    FixedBitSet families = new FixedBitSet(Math.toIntExact(Commits.families(searcher.getIndexReader()).next() + 1));
    boolean any = false;
    for (LeafHits hits : LeafHits.of(searcher, members)) {
      NumericDocValues numbers = DocValues.getNumeric(hits.leaf().reader(), column);
      for (int document : hits.documents()) {
        if (numbers.advanceExact(document)) {
          families.set((int) numbers.longValue());
          any = true;
        }
      }
    }
    return any ? new InFamilies(families) : new MatchNoDocsQuery("no member is there");
  }

  /// The documents in some families.
  private final class InFamilies extends DocumentsWhere {
    private final FixedBitSet families;

    InFamilies(FixedBitSet families) {
      this.families = families;
    }

    @Override
    Condition of(LeafReaderContext leaf) throws IOException {
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), column);
      return document -> numbers.advanceExact(document) && families.get((int) numbers.longValue());
    }

    @Override
    public String toString(String field) {
      return SameFamilyQuery.this.toString(field);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof InFamilies same && same.families.equals(families) && same.toString("").equals(toString(""));
    }

    @Override
    public int hashCode() {
      return families.hashCode();
    }
  }

  @Override
  public String toString(String field) {
    return column + " of " + members.toString(field);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SameFamilyQuery same && same.members.equals(members) && same.column.equals(column);
  }

  @Override
  public int hashCode() {
    return Objects.hash(members, column);
  }
}
