package org.patentbeacon.index.lucene.query;

import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.DocumentFields;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// Where the paragraphs of a plain text or name field stand in the index.
///
/// @param field the indexed field
/// @param view the code of the view that shows some of its paragraphs; `null` for all of them
/// @param wholes whether each value is a term of its own too, as names are
record FieldPlace(String field, @Nullable String view, boolean wholes) {

  /// The numbers and classes as text.
  static final FieldPlace WORDS = new FieldPlace(IndexNames.WORDS, null, false);

  static FieldPlace of(String code) {
    String viewed = DocumentFields.viewed(code);
    boolean isView = !viewed.equals(code);
    return new FieldPlace(viewed, isView ? code : null,
        !isView && FieldCatalog.standard().field(code).type() == FieldType.NAME);
  }

  Term term(String token) {
    return new Term(field, token);
  }
}
