package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Inline;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// What a document cites: on its front page, in its search report and in its description.
///
/// A patent of the description stands twice in a European file, in the text (`U.S. Patent 4,939,239`) and in the list of
/// references (`US 4939239 A`), with the same `dnum`; it is one citation. Literature is the same by the paragraph that
/// the list refers to.
public final class St36Citations {
  private final Consumer<Note> notes;
  private final Set<String> forms;
  private final List<Citation> frontPage = new ArrayList<>();
  private final Map<String, Citation> described = new LinkedHashMap<>();

  /// Starts without any.
  ///
  /// @param office the form in which the office writes numbers, see [NumberContext#forms()]
  /// @param notes takes what is odd about them
  public St36Citations(String office, Consumer<Note> notes) {
    this.forms = Set.of(office);
    this.notes = notes;
  }

  /// Adds a patent that is only given as printed, such as `EP-A- 0 361 708`.
  ///
  /// @param printed the number as printed; nothing happens when it is empty
  public void patent(String printed) {
    if (!printed.isEmpty()) {
      frontPage.add(patent(Numbers.publicationId(printed, new NumberContext(null, null, null, forms)), printed, null)
          .citation(CitationPhase.SEARCH, CitedBy.EXAMINER));
    }
  }

  /// Adds literature that is only given as printed.
  ///
  /// @param printed the reference as printed; nothing happens when it is empty
  public void literature(String printed) {
    if (!printed.isEmpty()) {
      frontPage.add(literature(printed, CitationPhase.SEARCH, CitedBy.EXAMINER));
    }
  }

  /// Adds a `citation` of a search report.
  ///
  /// @param xml the cursor, on the start tag
  public void searched(XmlCursor xml) {
    Entry entry = new Entry(CitationPhase.SEARCH);
    entry.read(xml);
    entry.add();
  }

  /// Adds a `citation` of a front page.
  ///
  /// @param xml the cursor, on the start tag
  public void cited(XmlCursor xml) {
    Entry entry = new Entry(CitationPhase.UNKNOWN);
    entry.read(xml);
    entry.add();
  }

  /// Adds a `patcit` or `nplcit` of the description.
  ///
  /// @param cited the element
  public void inline(Inline cited) {
    if (cited.text().isEmpty()) {
      return;
    }
    String number = cited.attribute("dnum");
    String id = cited.attribute("id");
    if (cited.element().equals("nplcit")) {
      described.putIfAbsent(id == null ? cited.text() : id,
          literature(cited.text(), CitationPhase.DESCRIPTION, CitedBy.APPLICANT));
      return;
    }
    boolean application = "L".equals(cited.attribute("dnum-type"));
    String canonical = application ? null : Numbers.publicationId(number == null ? cited.text() : number,
        new NumberContext(null, null, null, forms));
    described.putIfAbsent(number == null ? cited.text() : number,
        patent(canonical, cited.text(), null).citation(CitationPhase.DESCRIPTION, CitedBy.APPLICANT));
  }

  /// Adds an entry of the list of references, which replaces what the text says of the same document.
  ///
  /// @param xml the cursor, on the start tag of the entry
  /// @return the entry as a line of text
  public String listed(XmlCursor xml) {
    Listed entry = new Listed();
    xml.eachPart(entry::words, child -> entry.part(child, xml));
    entry.add();
    return entry.line.toString();
  }

  /// {@return the citations: those of the front page and the search report, then those of the description}
  public List<Citation> all() {
    List<Citation> all = new ArrayList<>(frontPage);
    all.addAll(described.values());
    return all;
  }

  private static Citation literature(String text, CitationPhase phase, @Nullable CitedBy by) {
    return new Citation(CitationType.LITERATURE, null, null, null, null, text, List.of(), null, null, phase, by, null);
  }

  private static Cited patent(@Nullable String document, String printed, @Nullable DocumentId id) {
    // US patents have kind A, or B1 and B2; the European office writes a bare B for numbers of applications, too.
    boolean doubtful = document != null && document.startsWith("US") && document.endsWith("B");
    return new Cited(doubtful ? null : document, printed, id);
  }

  /// A cited patent.
  private record Cited(@Nullable String document, String printed, @Nullable DocumentId id) {

    Citation citation(CitationPhase phase, @Nullable CitedBy by) {
      return new Citation(CitationType.PATENT, document, printed, null, id == null ? null : id.date(), null, List.of(),
          null, null, phase, by, id == null ? null : id.country());
    }
  }

  private @Nullable String canonical(DocumentId id) {
    NumberContext context = new NumberContext(id.country(), id.kind(), id.date() == null ? null : id.date().start(), forms);
    return Numbers.publicationId(id.number(), context);
  }

  /// One entry of the list of references.
  private final class Listed {
    private final StringBuilder line = new StringBuilder();
    private final List<String> places = new ArrayList<>();
    private @Nullable String number;
    private @Nullable DocumentId id;
    private @Nullable String text;
    private boolean application;

    void words(String words) {
      line.append(line.isEmpty() ? "" : " ").append(words);
    }

    void part(String name, XmlCursor xml) {
      switch (name) {
        case "patcit" -> {
          number = xml.attribute("dnum");
          application = "L".equals(xml.attribute("dnum-type"));
          id = DocumentId.read(xml, notes);
          words(printed(id));
        }
        case "nplcit" -> {
          text = withoutUnknownDays(xml.text(element -> !isInline(element)));
          words(text);
        }
        case "crossref" -> {
          @Nullable String place = xml.attribute("idref");
          if (place != null) {
            places.add(place);
          }
          words(xml.text());
        }
        default -> words(xml.text());
      }
    }

    /// `19840000` is the year 1984.
    private static String withoutUnknownDays(String text) {
      return text.contains("0000") ? text.replaceAll("\\b((?:19|20)\\d{2})0000\\b", "$1") : text;
    }

    private static boolean isInline(String element) {
      return switch (element) {
        case "b", "i", "u", "o", "sub", "sup", "smallcaps" -> true;
        default -> false;
      };
    }

    private static String printed(DocumentId id) {
      StringBuilder printed = new StringBuilder();
      for (String part : new @Nullable String[] {id.country(), id.number(), id.kind()}) {
        printed.append(part == null ? "" : part);
      }
      return id.date() == null ? printed.toString() : printed.append(' ').append(id.date()).toString();
    }

    void add() {
      DocumentId document = id;
      if (document != null && document.number() != null) {
        String key = number == null ? printed(document) : number;
        Citation inText = described.get(key);
        String original = inText == null ? document.number() : Objects.requireNonNullElse(inText.original(), key);
        described.put(key, patent(application ? null : canonical(document), original, document)
            .citation(CitationPhase.DESCRIPTION, CitedBy.APPLICANT));
      } else if (text != null && !text.isEmpty()) {
        String key = places.stream().filter(described::containsKey).findFirst().orElse(text);
        places.stream().filter(place -> !place.equals(key)).forEach(described::remove);
        described.put(key, literature(text, CitationPhase.DESCRIPTION, CitedBy.APPLICANT));
      }
    }
  }

  /// A `citation` with what the search says of it.
  private final class Entry {
    private final CitationPhase phase;
    private final List<String> categories = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();
    private @Nullable DocumentId id;
    private @Nullable String name;
    private @Nullable String text;
    private @Nullable String claims;

    Entry(CitationPhase phase) {
      this.phase = phase;
    }

    void read(XmlCursor xml) {
      xml.eachChild(child -> {
        switch (child) {
          case "patcit" -> read(xml);
          case "document-id" -> id = DocumentId.read(xml, notes);
          case "name" -> name = xml.text();
          case "nplcit" -> text = xml.text(element -> !Listed.isInline(element));
          case "text" -> text = xml.text();
          case "category" -> categories.addAll(List.of(xml.text().split("[ ,]+", -1)));
          case "rel-claims" -> claims = xml.text();
          case "rel-passage" -> passages.add(xml.text(_ -> true));
          default -> {}
        }
      });
    }

    void add() {
      DocumentId document = id;
      CitedBy by = phase == CitationPhase.SEARCH ? CitedBy.EXAMINER : CitedBy.UNKNOWN;
      String passage = passages.isEmpty() ? null : String.join("; ", passages);
      if (document != null && document.number() != null) {
        frontPage.add(new Citation(CitationType.PATENT, canonical(document), document.number(), name, document.date(),
            text, categories, claims, passage, phase, by, document.country()));
      } else if (text != null && !text.isEmpty()) {
        frontPage.add(new Citation(CitationType.LITERATURE, null, null, null, null, text, categories, claims, passage,
            phase, by, null));
      }
    }
  }
}
