package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads documents of offices that use WIPO ST.36 with few elements of their own, known by their root
/// `<xx-patent-document>`: one record per publication.
public final class St36Reader implements XmlRecordReader {
  private static final String FORMAT = "st36";
  private static final Set<String> OFFICES = Set.of("at", "au", "be", "ca", "ch", "de", "dk", "ea", "es", "fi", "fr", "gb", "it", "kr", "mx",
      "nl", "no", "pl", "ru", "se", "tw", "ua", "wo");

  /// Starts a reader.
  public St36Reader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    Set<String> roots = new TreeSet<>(Set.of("patent-document"));
    OFFICES.forEach(office -> roots.add(office + "-patent-document"));
    return roots;
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading reading = new Reading(root);
    root.eachChild(reading::part);
    sink.accept(reading.document());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final List<Note> notes = new ArrayList<>();
    private final Extras leftovers = new Extras(FORMAT);
    private final DocumentId stated;
    private final St36Citations citations;
    private final St36FrontPage front;
    private final St36Texts texts;
    private final String prefix;
    private final List<Provenance> source;

    Reading(XmlCursor root) {
      xml = root;
      String country = root.attribute("country");
      prefix = root.name().equals("patent-document") ? "" : root.name().substring(0, 3);
      String office = country != null ? country : prefix.isEmpty() ? "" : prefix.substring(0, 2).toUpperCase(Locale.ROOT);
      String lang = Values.language(root.attribute("lang"), "und");
      String date = root.attribute("date-publ");
      stated = new DocumentId(office, root.attribute("doc-number"), root.attribute("kind"),
          CompactDate.of(date == null ? root.attribute("date") : date, notes::add), null);
      leftovers.add("file", root.attribute("file"));
      leftovers.status(root.attribute("status"));
      var produced = CompactDate.of(root.attribute("date-produced"), notes::add);
      source = produced == null ? List.of() : List.of(new Provenance(FORMAT, null, null, null, produced, null, null));
      citations = new St36Citations("docdb", notes::add);
      front = new St36FrontPage(office, lang, citations, leftovers, notes::add);
      texts = new St36Texts(lang, citations, leftovers, notes::add);
    }

    private void part(String name) {
      if (plain(name).equals("bibliographic-data")) {
        xml.eachChild(this::bibliographic);
      } else {
        texts.read(plain(name), xml);
      }
    }

    /// The office's own names are those of the standard with its letters in front.
    private void bibliographic(String name) {
      if (plain(name).equals("publication-data")) {
        xml.eachChild(this::bibliographic);
      } else {
        front.read(plain(name), xml);
      }
    }

    private String plain(String name) {
      return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    PatentDocument.Builder document() {
      PatentDocument.Builder document = front.document(stated).source(source);
      texts.addTo(document);
      return document.citations(citations.all()).notes(notes).extra(leftovers.all());
    }
  }
}
