package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The other documents of the same invention: the international application and publication (`B861`, `B871`), and the
/// application this one was divided from (`B620`, `pdoc`). One that was divided from this (`cdoc`) has no field.
final class EpFulltextReferences {
  private final Extras leftovers;
  private final Consumer<Note> notes;
  private final List<RelatedDocument> related = new ArrayList<>();
  private @Nullable Reference filed;
  private @Nullable Reference published;
  private @Nullable String lang;

  EpFulltextReferences(Extras leftovers, Consumer<Note> notes) {
    this.leftovers = leftovers;
    this.notes = notes;
  }

  void read(String code, XmlCursor xml) {
    switch (code) {
      case "B861" -> filed = Reference.read(xml, notes);
      case "B871" -> {
        published = Reference.read(xml, notes);
        leftovers.add("B871", published.bulletin);
      }
      case "B872" -> lang = Values.language(xml.text(), "und");
      default -> xml.eachChild(child -> relation(child, code, xml));
    }
  }

  private void relation(String name, String code, XmlCursor xml) {
    switch (name) {
      case "parent" -> xml.eachChild(child -> relation(child, code, xml));
      case "pdoc" -> parent(Reference.read(xml, notes));
      default -> leftovers.element(code, xml);
    }
  }

  private void parent(Reference parent) {
    NumberContext context = NumberContext.of("EP");
    String application = Numbers.applicationId(parent.application, context);
    String publication = Numbers.publicationId(parent.publication, context);
    keepRefused("B620", parent.application, application);
    keepRefused("B620", parent.publication, publication);
    if (application != null || publication != null) {
      related.add(new RelatedDocument(RelationKind.DIVISION_OF, application, publication, parent.date, null));
    }
  }

  List<RelatedDocument> related() {
    return related;
  }

  @Nullable PctData pct() {
    Reference first = filed == null ? Reference.NONE : filed;
    Reference second = published == null ? Reference.NONE : published;
    String application = Numbers.applicationId(first.application,
        new NumberContext(null, null, null, Set.of("epo-anum")));
    String publication = Numbers.publicationId(second.publication, NumberContext.of("WO"));
    keepRefused("B861", first.application, application);
    keepRefused("B871", second.publication, publication);
    boolean empty = application == null && publication == null && first.date == null && second.date == null;
    return empty ? null : new PctData(application, first.date, publication, second.date, lang, null);
  }

  private void keepRefused(String code, @Nullable String printed, @Nullable String canonical) {
    if (canonical == null) {
      leftovers.add(code, printed);
    }
  }

  /// Numbers, date and bulletin of a document as printed.
  private static final class Reference {
    private static final Reference NONE = new Reference();

    private @Nullable String application;
    private @Nullable String publication;
    private @Nullable PartialDate date;
    private @Nullable String bulletin;

    static Reference read(XmlCursor xml, Consumer<Note> notes) {
      Reference reference = new Reference();
      xml.eachChild(child -> reference.part(child, xml, notes));
      return reference;
    }

    private void part(String name, XmlCursor xml, Consumer<Note> notes) {
      switch (name) {
        case "dnum" -> xml.eachChild(child -> part(child, xml, notes));
        case "anum" -> application = Values.present(xml.text());
        case "pnum" -> publication = Values.present(xml.text());
        case "date" -> date = CompactDate.of(xml.text(), notes);
        case "bnum" -> bulletin = Values.present(xml.text());
        default -> {}
      }
    }
  }
}
