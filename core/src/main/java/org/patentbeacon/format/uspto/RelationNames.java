package org.patentbeacon.format.uspto;

import java.util.Set;
import java.util.function.BiFunction;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// How a format names the parts of a relation between applications.
///
/// @param around elements that only hold the others
/// @param child the application that came after
/// @param parent the application that came before
/// @param granted the patent that the parent became
/// @param status what became of the parent
/// @param id reads the number in one of them
public record RelationNames(Set<String> around, String child, String parent, String granted, String status,
    BiFunction<XmlCursor, UsptoDraft, DocumentId> id) {

  /// Copies the set.
  public RelationNames {
    around = Set.copyOf(around);
  }

  /// Reads a relation and adds it to a document.
  ///
  /// @param relation the sort of relation
  /// @param xml the cursor, on the start tag of the element that holds the parts
  /// @param draft the document
  public void read(RelationKind relation, XmlCursor xml, UsptoDraft draft) {
    RelationEnds ends = new RelationEnds();
    parts(ends, xml, draft);
    ends.addTo(draft, relation);
  }

  private void parts(RelationEnds ends, XmlCursor xml, UsptoDraft draft) {
    xml.eachChild(name -> {
      if (around.contains(name)) {
        parts(ends, xml, draft);
      } else if (name.equals(child)) {
        ends.child(id.apply(xml, draft));
      } else if (name.equals(parent)) {
        ends.parent(id.apply(xml, draft));
      } else if (name.equals(granted)) {
        ends.granted(id.apply(xml, draft));
      } else if (name.equals(status)) {
        ends.status(xml.text());
      } else {
        draft.extras().presence(name, xml);
      }
    });
  }
}
