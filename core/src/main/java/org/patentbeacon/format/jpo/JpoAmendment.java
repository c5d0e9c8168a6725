package org.patentbeacon.format.jpo;

import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// A written amendment printed behind the document: its date and items, and the text they give a part of the document.
/// It often repeats the whole description, and belongs to none of the published texts.
final class JpoAmendment {
  private final Extras leftovers;
  private final StringBuilder heading = new StringBuilder();

  JpoAmendment(Extras leftovers) {
    this.leftovers = leftovers;
  }

  void read(XmlCursor xml) {
    xml.eachChild(child -> part(child, xml));
    leftovers.add("writtenAmendment", heading.toString());
  }

  private void part(String name, XmlCursor xml) {
    switch (name) {
      case "amendment-article", "amendment-group" -> xml.eachChild(child -> part(child, xml));
      case "contents-of-amendment" -> xml.eachChild(child -> text(child, xml));
      default -> {
        String text = xml.text();
        heading.append(heading.isEmpty() || text.isEmpty() ? "" : " ").append(text);
      }
    }
  }

  private void text(String name, XmlCursor xml) {
    switch (name) {
      case "p", "claim", "heading", "abstract" -> leftovers.add("amendedText", Prose.line(xml));
      case "drawings" -> {}
      default -> xml.eachChild(child -> text(child, xml));
    }
  }
}
