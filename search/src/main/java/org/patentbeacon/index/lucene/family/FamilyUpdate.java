package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.patentbeacon.family.Families;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.entry.FamilyState;
import org.patentbeacon.index.field.IndexNames;

/// Brings families up to date before a commit.
public final class FamilyUpdate {
  private final IndexWriter writer;
  private final FamilyState state;

  /// An update.
  ///
  /// @param writer the writer, which was given every changed document
  /// @param state the numbers used so far, and what was corrected by hand
  public FamilyUpdate(IndexWriter writer, FamilyState state) {
    this.writer = writer;
    this.state = state;
  }

  /// Looks at the families that a change concerns.
  ///
  /// @param touched what changed
  /// @return the numbers used then
  /// @throws IOException when the disk refuses
  public FamilyState run(TouchedLinks touched) throws IOException {
    if (touched.isNone()) {
      return state;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return touched.isLarge(reader.numDocs()) ? all(reader) : around(reader, touched);
    }
  }

  /// Looks at all families.
  ///
  /// @return the numbers used then
  /// @throws IOException when the disk refuses
  public FamilyState all() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return all(reader);
    }
  }

  /// Puts other corrections in the place of those there are.
  ///
  /// @param corrections the corrections
  /// @return the numbers used then, with these corrections
  /// @throws IOException when the disk refuses
  public FamilyState corrected(List<FamilyCorrection> corrections) throws IOException {
    List<FamilyCorrection> concerned = new ArrayList<>(state.corrections());
    concerned.addAll(corrections);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SortedMap<Integer, FamilyLinks> documents = LinkedDocuments.named(reader, concerned);
      FamilyGroups simple = FamilyGroups.of(documents, Families.simple(documents.values(), corrections));
      return new FamilyState(new FamilyNumbers(writer, reader, simple, true).write(state.next()), corrections);
    }
  }

  private FamilyState all(DirectoryReader reader) throws IOException {
    FamilyGroups simple = FamilyGroups.all(reader, IndexNames.SIMPLE_LINK).corrected(reader, state.corrections());
    return written(reader, simple, FamilyGroups.all(reader, IndexNames.EXTENDED_LINK));
  }

  private FamilyState around(DirectoryReader reader, TouchedLinks touched) throws IOException {
    SortedMap<Integer, FamilyLinks> simple = LinkedDocuments.simple(reader, touched.simple(), touched.ids(), state.corrections());
    SortedMap<Integer, FamilyLinks> extended = LinkedDocuments.extended(reader, touched.extended());
    return written(reader, FamilyGroups.of(simple, Families.simple(simple.values(), state.corrections())),
        FamilyGroups.of(extended, Families.extended(extended.values())));
  }

  private FamilyState written(DirectoryReader reader, FamilyGroups simple, FamilyGroups extended) throws IOException {
    long next = new FamilyNumbers(writer, reader, simple, true).write(state.next());
    return state.withNext(new FamilyNumbers(writer, reader, extended, false).write(next));
  }
}
