package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.xml.XmlCursor;

/// One answer while it is read. Each publication in it is a record of its own.
final class OpsAnswer {
  private final XmlCursor xml;
  private final Consumer<PatentDocument.Builder> sink;
  private final List<Member> members = new ArrayList<>();
  private boolean found;

  /// A publication of the answer, which the members of its family complete.
  private record Member(String id, @Nullable String family, PatentDocument.Builder document) {}

  OpsAnswer(XmlCursor xml, Consumer<PatentDocument.Builder> sink) {
    this.xml = xml;
    this.sink = sink;
  }

  /// Reads a child of `world-patent-data`, by the service that wrote it.
  void content(String service) {
    members.clear();
    switch (service) {
      case "meta" -> {}
      case "exchange-documents", "fulltext-documents" -> xml.eachChild(this::publication);
      case "biblio-search" -> each("search-result", () -> xml.eachChild(this::hit));
      case "patent-family" -> family();
      case "equivalents-inquiry" -> equivalents();
      case "standardization" -> alone(document -> xml.eachChild(_ -> parts(document)));
      case "fault" -> xml.alone(() -> {
        found = true;
        throw fault();
      });
      case "register-documents", "register-search" -> skip("register documents, not read in this version", service);
      case "document-inquiry" -> skip("a list of page images", service);
      case "fulltext-inquiry" -> skip("a list of available full texts", service);
      case "classification-scheme" -> skip("a part of a classification scheme", service);
      case "classification-search" -> skip("statistics of classes", service);
      default -> skip("an answer of a service that is not known", service);
    }
  }

  /// Ends the answer; one that held nothing is skipped.
  void end() {
    if (!found) {
      xml.skip("an answer that names no publication (world-patent-data)");
    }
  }

  /// The refusal that the service answered with.
  RecordException fault() {
    StringBuilder words = new StringBuilder();
    xml.eachChild(child -> {
      String text = xml.text(_ -> true);
      words.append(words.isEmpty() || text.isEmpty() ? "" : ": ").append(text);
    });
    return new RecordException(RejectReason.EMPTY, "expected an answer, found the fault " + words);
  }

  private void skip(String what, String element) {
    found = true;
    xml.skip(what + " (" + element + ")");
  }

  private void each(String name, Runnable reading) {
    xml.eachChild(child -> {
      if (child.equals(name)) {
        reading.run();
      }
    });
  }

  private void hit(String child) {
    if (child.equals("exchange-documents")) {
      xml.eachChild(this::publication);
    } else {
      publication(child);
    }
  }

  private void publication(String child) {
    switch (child) {
      case "fulltext-document" -> alone(this::parts);
      case "exchange-document", "publication-reference" -> alone(document -> {
        document.familyId(xml);
        document.part(child, xml);
      });
      default -> {}
    }
  }

  private void parts(EpoDocument document) {
    xml.eachChild(child -> document.part(child, xml));
  }

  /// All members are of one extended family; those that state the same `@family-id` are of one simple family.
  private void family() {
    String stated = xml.attribute("total-result-count");
    Integer size = stated != null && stated.matches("\\d{1,6}") ? Integer.valueOf(stated) : null;
    each("family-member", () -> alone(document -> {
      document.familyId(xml);
      parts(document);
    }));
    List<String> all = members.stream().map(Member::id).distinct().toList();
    for (Member member : members) {
      List<String> simple = member.family() == null ? List.of() : members.stream()
          .filter(other -> member.family().equals(other.family())).map(Member::id).distinct().toList();
      member.document().family(new FamilyStatement(member.family(), simple, null, all, null, size, "docdb"));
    }
  }

  /// Equivalents are the members of one simple family, of which the service does not name the id.
  private void equivalents() {
    each("inquiry-result", () -> alone(this::parts));
    List<String> all = members.stream().map(Member::id).distinct().toList();
    members.forEach(member ->
        member.document().family(new FamilyStatement(null, all, null, List.of(), null, null, "docdb")));
  }

  /// Reads one publication from the current element.
  private void alone(Consumer<EpoDocument> reading) {
    found = true;
    xml.alone(() -> {
      EpoDocument document = new EpoDocument(OpsReader.FORMAT);
      reading.accept(document);
      Member member = new Member(document.id(), document.family(), document.document());
      members.add(member);
      sink.accept(member.document());
    });
  }
}
