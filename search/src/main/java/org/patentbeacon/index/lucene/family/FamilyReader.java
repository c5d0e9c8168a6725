package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.patentbeacon.family.Families;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.family.FamilyLink;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.Commits;

/// Reads the families of a document with why each member is one.
public final class FamilyReader {
  private FamilyReader() {}

  /// {@return the families of a document}
  ///
  /// @param reader the index
  /// @param document the number of the document in all segments
  /// @throws IOException when the disk refuses
  public static DocumentFamilies of(IndexReader reader, int document) throws IOException {
    FamilyLinks links = LinkedDocuments.links(reader, document);
    List<FamilyCorrection> corrections = Commits.families(reader).corrections();
    return new DocumentFamilies(
        family(Families.simple(LinkedDocuments.simple(reader, terms(links.simple()), List.of(), corrections).values(), corrections), links),
        family(Families.extended(LinkedDocuments.extended(reader, terms(links.extended())).values()), links));
  }

  /// {@return the id of the simple family of a document}
  ///
  /// @param reader the index
  /// @param document the number of the document in all segments
  /// @throws IOException when the disk refuses
  public static String id(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return FamilyColumns.label(DocValues.getBinary(leaf.reader(), IndexNames.FAMILY_LABEL), document - leaf.docBase);
  }

  private static List<String> terms(List<FamilyLink> links) {
    return links.stream().map(FamilyColumns::term).toList();
  }

  private static Family family(Families families, FamilyLinks of) {
    return families.of(of.document()).orElseThrow();
  }
}
