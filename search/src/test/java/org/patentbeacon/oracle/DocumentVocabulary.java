package org.patentbeacon.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;

/// Words and values that stand in some documents, so that queries made of them find something; now and then others.
public final class DocumentVocabulary implements Vocabulary {
  private static final int ATTEMPTS = 6;
  private static final int FAR = 12;

  private final List<PatentDocument> documents;
  private final Random random;
  private final FixedVocabulary fixed;

  /// Makes a vocabulary.
  ///
  /// @param documents the documents
  /// @param random decides
  public DocumentVocabulary(List<PatentDocument> documents, Random random) {
    this.documents = List.copyOf(documents);
    this.random = random;
    this.fixed = new FixedVocabulary(random);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Override
  public List<String> phrase(String field, int most) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<String> texts = texts(any(documents), any(FieldCatalog.standard().plainParts(field)));
      List<String> tokens = texts.isEmpty() ? List.of() : PlainText.tokens(any(texts));
      if (!tokens.isEmpty()) {
        int from = random.nextInt(tokens.size());
        List<String> phrase = tokens.subList(from, Math.min(tokens.size(), from + 1 + random.nextInt(most)));
        return random.nextInt(FAR) == 0 ? phrase.reversed() : phrase;
      }
    }
    return fixed.phrase(field, most);
  }

  private static List<String> texts(PatentDocument document, Field part) {
    return part.type().textual() ? PlainTexts.of(document, part.code()) : PlainValues.words(document, part.code());
  }

  @Override
  public String value(String field) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<String> values = values(any(documents), any(FieldCatalog.standard().plainParts(field)));
      if (!values.isEmpty() && random.nextInt(FAR) != 0) {
        return any(values);
      }
    }
    return fixed.value(field);
  }

  private List<String> values(PatentDocument document, Field part) {
    return switch (part.type()) {
      case DATE -> PlainValues.dates(document, part.code()).stream().map(this::within).map(LocalDate::toString).toList();
      case INT -> PlainValues.integers(document, part.code()).stream().map(String::valueOf).toList();
      case CODE -> PlainValues.words(document, part.code()).stream().map(PlainValues::code).toList();
      case FLAG -> List.of(String.valueOf(random.nextBoolean()));
      default -> PlainValues.words(document, part.code());
    };
  }

  private LocalDate within(PartialDate date) {
    return random.nextBoolean() ? date.start() : date.end();
  }
}
