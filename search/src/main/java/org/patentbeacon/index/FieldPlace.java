package org.patentbeacon.index;

import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// Where the paragraphs of a plain text or name field stand in the index.
///
/// @param field the indexed field
/// @param view the code of the view that shows some of its paragraphs; `null` for all of them
record FieldPlace(String field, @Nullable String view) {

  static FieldPlace of(String code) {
    String viewed = DocumentFields.viewed(code);
    return new FieldPlace(viewed, viewed.equals(code) ? null : code);
  }

  Term term(String token) {
    return new Term(field, token);
  }
}
