package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// What the document cites: patents by number, literature by its text.
///
/// A search report says of each passage or of the whole which categories and claims it concerns; several claims texts are
/// kept with their categories in front. The parts of a literature reference (author, title, volume, page) are in its text.
final class EpoCitations {
  private final List<Citation> citations = new ArrayList<>();
  private final Extras extras;
  private final Consumer<Note> notes;

  EpoCitations(Extras extras, Consumer<Note> notes) {
    this.extras = extras;
    this.notes = notes;
  }

  List<Citation> all() {
    return citations;
  }

  /// Reads `references-cited`.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("citation")) {
        citation(xml);
      }
    });
  }

  private void citation(XmlCursor xml) {
    Entry entry = new Entry(xml.attribute("cited-phase"), xml.attribute("cited-by"));
    extras.add("searchOffice", xml.attribute("srep-office"));
    extras.add("searchDate", xml.attribute("cited-date"));
    xml.eachChild(child -> entry.part(child, xml));
    entry.end();
  }

  /// One citation while it is read.
  private final class Entry {
    private final Set<String> categories = new LinkedHashSet<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();
    private final NumberForms patent = new NumberForms(notes);
    private final @Nullable String phase;
    private final @Nullable String by;
    private @Nullable String number;
    private @Nullable String literature;
    private String category = "";

    Entry(@Nullable String phase, @Nullable String by) {
      this.phase = phase;
      this.by = by;
    }

    void part(String child, XmlCursor xml) {
      switch (child) {
        case "patcit" -> {
          number = xml.attribute("dnum");
          xml.eachChild(inner -> document(inner, xml));
        }
        case "nplcit" -> literature(xml);
        case "category" -> category(xml.text());
        case "rel-claims" -> claims(xml.text());
        case "rel-passage" -> xml.eachChild(inner -> part(inner, xml));
        case "passage" -> passages.add(xml.labelled());
        default -> {}
      }
    }

    private void document(String child, XmlCursor xml) {
      switch (child) {
        case "document-id" -> {
          String id = xml.attribute("doc-id");
          extras.add("citedDocId", id == null ? null : (number == null ? "" : number + " ") + id);
          patent.documentId(xml, null);
        }
        case "text" -> number = Values.present(xml.text());
        default -> {}
      }
    }

    private void literature(XmlCursor xml) {
      String xp = xml.attribute("extracted-xp");
      extras.add("literatureXp", xp == null ? null : "XP" + xp);
      StringBuilder parts = new StringBuilder();
      xml.eachChild(child -> {
        if (child.equals("text")) {
          literature = Values.present(xml.text());
        } else {
          identifiers(child, parts, xml);
        }
      });
      literature = literature != null ? literature : Values.present(parts.toString());
    }

    /// Keeps what names a publication for machines, and collects the other parts, for references without a text.
    private void identifiers(String name, StringBuilder parts, XmlCursor xml) {
      switch (name) {
        case "doi", "issn", "isbn", "avail" -> extras.add("literature." + name, xml.text());
        case "article", "book", "online", "serial", "series" -> xml.eachChild(child -> identifiers(child, parts, xml));
        default -> {
          String text = xml.text(_ -> true);
          parts.append(parts.isEmpty() || text.isEmpty() ? "" : ", ").append(text);
        }
      }
    }

    private void category(String letters) {
      category = letters;
      letters.codePoints().filter(Character::isLetter).forEach(letter -> categories.add(Character.toString(letter)));
    }

    private void claims(String stated) {
      String words = category.isEmpty() ? stated : category + ": " + stated;
      if (!stated.isEmpty() && !claims.contains(words)) {
        claims.add(words);
      }
    }

    /// The claims as printed; with the categories in front only where they differ.
    private @Nullable String claims() {
      if (claims.size() == 1) {
        return claims.getFirst().substring(claims.getFirst().indexOf(':') + 1).strip();
      }
      return Values.present(String.join("; ", claims));
    }

    void end() {
      Phases meaning = Phases.of(phase);
      extras.add("citedPhase", Phases.knows(phase) ? null : phase);
      CitedBy citer = citer(meaning);
      String passage = Values.present(String.join("; ", passages));
      String printed = number != null ? number : patent.printed() != null ? patent.printed() : patent.docdbWords();
      if (printed != null) {
        citations.add(new Citation(CitationType.PATENT, Numbers.publicationId(written(), patent.context()), printed,
            patent.name(), patent.date(), literature, List.copyOf(categories), claims(), passage, meaning.phase(), citer,
            patent.country()));
      } else if (literature != null) {
        citations.add(new Citation(CitationType.LITERATURE, null, null, null, null, literature, List.copyOf(categories),
            claims(), passage, meaning.phase(), citer, null));
      }
    }

    private @Nullable String written() {
      String known = patent.written();
      return known != null ? known : number;
    }

    private CitedBy citer(Phases meaning) {
      return switch (by == null ? "" : by) {
        case "applicant" -> CitedBy.APPLICANT;
        case "examiner" -> CitedBy.EXAMINER;
        case "opponent" -> CitedBy.OPPONENT;
        case "third-party", "third party" -> CitedBy.THIRD_PARTY;
        default -> meaning.by();
      };
    }
  }
}
