package org.patentbeacon.search;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.index.PatentIndex;

/// Which documents of a database are one family.
public final class DatabaseFamilies {
  private final PatentIndex index;

  DatabaseFamilies(PatentIndex index) {
    this.index = index;
  }

  /// {@return the simple and the extended family of a document, with why each member belongs}
  ///
  /// @param number a publication or application number in any written form
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  public FamilyPage of(String number) throws IOException {
    String id = new NumberLookup(index).find(number).getFirst().id();
    return FamilyPage.of(id, index.families(id).orElseThrow(), index::state);
  }

  /// Puts corrections of simple families in the place of those there are. They hold for the documents there are and for those
  /// still to come; one that names an unknown document waits for it.
  ///
  /// @param corrections all corrections there are
  /// @throws IOException when another process imports, or the disk refuses
  public void correct(List<FamilyCorrection> corrections) throws IOException {
    index.correctFamilies(corrections);
  }

  /// {@return the corrections of simple families}
  ///
  /// @throws IOException when the disk refuses
  public List<FamilyCorrection> corrections() throws IOException {
    return index.familyCorrections();
  }
}
