package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLink;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.field.ExactTerm;
import org.patentbeacon.index.field.IndexNames;

/// The families of a document as they are stored.
///
/// @param simple the number of its simple family
/// @param extended the number of its extended family
/// @param label the id of its simple family, such as `S:CN202010000001`
public record FamilyColumns(long simple, long extended, String label) {
  /// What the label of a simple family starts with, before its smallest application.
  static final String SIMPLE = "S:";

  /// {@return those of a document that is a family of its own}
  ///
  /// @param document the document
  /// @param number the number of that family, which no other has
  public static FamilyColumns alone(PatentDocument document, long number) {
    return new FamilyColumns(number, number, SIMPLE + FamilyLinks.application(document));
  }

  /// {@return those of a stored document}
  ///
  /// @param leaf its segment
  /// @param document its number there
  /// @throws IOException when the disk refuses
  public static FamilyColumns of(LeafReader leaf, int document) throws IOException {
    return new FamilyColumns(number(leaf, IndexNames.FAMILY, document), number(leaf, IndexNames.EXTENDED_FAMILY, document),
        label(Objects.requireNonNull(leaf.getBinaryDocValues(IndexNames.FAMILY_LABEL)), document));
  }

  private static long number(LeafReader leaf, String column, int document) throws IOException {
    NumericDocValues numbers = Objects.requireNonNull(leaf.getNumericDocValues(column));
    numbers.advanceExact(document);
    return numbers.longValue();
  }

  /// {@return the label of a document}
  ///
  /// @param labels the labels of its segment
  /// @param document its number there
  /// @throws IOException when the disk refuses
  public static String label(BinaryDocValues labels, int document) throws IOException {
    labels.advanceExact(document);
    return labels.binaryValue().utf8ToString();
  }

  /// Adds them, and what joins the document to others.
  ///
  /// @param entry what the index gets of the document
  /// @param document the document
  public void addTo(Document entry, PatentDocument document) {
    FamilyLinks links = FamilyLinks.of(document);
    addLinks(entry, IndexNames.SIMPLE_LINK, links.simple());
    addLinks(entry, IndexNames.EXTENDED_LINK, links.extended());
    entry.add(new NumericDocValuesField(IndexNames.FAMILY, simple));
    entry.add(new NumericDocValuesField(IndexNames.EXTENDED_FAMILY, extended));
    entry.add(new BinaryDocValuesField(IndexNames.FAMILY_LABEL, new BytesRef(label)));
  }

  private static void addLinks(Document entry, String field, List<FamilyLink> links) {
    links.forEach(link -> entry.add(new StringField(field, term(link), Field.Store.NO)));
  }

  /// The term of a link: what documents with the same link share.
  static String term(FamilyLink link) {
    return ExactTerm.of(List.of(link.node()));
  }
}
