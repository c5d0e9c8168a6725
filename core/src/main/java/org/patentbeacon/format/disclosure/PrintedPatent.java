package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RecordException;

/// A patent as its office printed it: the data of the first page, the claims and the description.
final class PrintedPatent {
  private static final int LOOKED_AT = 200;

  private PrintedPatent() {}

  /// The document; empty when the first page is not that of a patent.
  ///
  /// @throws RecordException when it is one and neither of its numbers can be read
  static Optional<PatentDocument> of(Extraction.Text text) {
    return FrontPage.of(PrintedLine.of(text.blocks())).map(front -> document(front, text));
  }

  private static PatentDocument document(FrontPage front, Extraction.Text text) {
    List<Note> notes = new ArrayList<>(Disclosure.notes(text));
    PrintedNumbers numbers = PrintedNumbers.of(front, notes::add);
    String lang = language(front, numbers.authority());
    PrintedData data = new PrintedData(front, lang, notes::add);
    PrintedBody body = PrintedBody.of(front.rest(), lang, notes::add);
    PatentDocument.Builder document = PatentDocument.builder(numbers.id());
    document.publication(numbers.publication(lang)).application(numbers.application());
    data.into(document);
    document.parties(PrintedParties.of(front, numbers.authority()))
        .claimSets(body.claims().stream().toList()).descriptions(body.description().stream().toList()).notes(notes);
    return document.build();
  }

  /// The language of the title and the abstract, else that of what stands behind them, else that of the office.
  private static String language(FrontPage front, String authority) {
    String head = front.fields().stream().filter(field -> field.code().equals("54") || field.code().equals("57"))
        .map(FrontPage.Field::text).collect(Collectors.joining("\n"));
    String body = front.rest().stream().limit(LOOKED_AT).map(PrintedLine::text).collect(Collectors.joining("\n"));
    return Stream.of(head, body).map(Languages::of).filter(lang -> !lang.equals("und")).findFirst()
        .orElseGet(() -> switch (authority) {
          case "US", "GB" -> "en";
          case "DE", "FR" -> authority.toLowerCase(Locale.ROOT);
          default -> "und";
        });
  }
}
