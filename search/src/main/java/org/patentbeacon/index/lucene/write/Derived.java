package org.patentbeacon.index.lucene.write;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.lucene.family.FamilyColumns;

/// What the index keeps of an entry besides what its document says.
///
/// @param families its families
/// @param timeline the stored form of its legal state through time
/// @param vectors its vectors
record Derived(FamilyColumns families, byte[] timeline, Vectors vectors) {

  /// This with a vector of a model, or only the knowledge that the model understood nothing.
  Derived with(String model, float @Nullable [] values) {
    return new Derived(families, timeline, vectors.with(model, values));
  }
}
