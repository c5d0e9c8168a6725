package org.patentbeacon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.field.DocumentFields;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.match.Span;
import org.patentbeacon.query.match.SpanFinder;
import org.patentbeacon.query.match.TextPositions;

/// Shows why a document answers a query: every clause about text with the stretches that match it. Clauses that only
/// take documents away show nothing.
public final class Highlights {
  private static final int FRAGMENTS = 5;
  private static final int LONGEST = 160;

  private final PatentDocument document;
  private final List<ClauseMatch> matches = new ArrayList<>();
  private final Map<String, FieldWords> fields = new HashMap<>();
  private int clauses;

  private Highlights(PatentDocument document) {
    this.document = document;
  }

  /// {@return the matches of the clauses of a query in a document, in the order of the clauses}
  ///
  /// @param document a document that answers the query
  /// @param query the query
  public static List<ClauseMatch> of(PatentDocument document, ParsedQuery query) {
    Highlights highlights = new Highlights(document);
    highlights.walk(query.tree());
    return List.copyOf(highlights.matches);
  }

  private void walk(PatentQuery node) {
    switch (node) {
      case PatentQuery.And and -> and.operands().forEach(this::walk);
      case PatentQuery.Or or -> or.operands().forEach(this::walk);
      case PatentQuery.Not not -> walk(not.kept());
      case PatentQuery.Preferring preferring -> {
        walk(preferring.required());
        walk(preferring.preferred());
      }
      case PatentQuery.Positional text -> clause(text, text);
      case PatentQuery.Frequency frequency -> clause(frequency, frequency.operand());
      default -> clauses++;
    }
  }

  private void clause(PatentQuery node, PatentQuery words) {
    String id = "c" + ++clauses;
    String written = ClauseText.of(node);
    for (Field field : FieldCatalog.standard().plainParts(ClauseText.field(words))) {
      field(id, written, field.code(), words);
    }
  }

  /// The paragraphs of a field with the places of their words, worked out once for all clauses.
  private record FieldWords(List<DocumentFields.FieldText> texts, TextPositions positions) {
    static FieldWords of(PatentDocument document, String field) {
      List<DocumentFields.FieldText> texts = DocumentFields.texts(document, field);
      return new FieldWords(texts, new TextPositions(texts.stream().map(DocumentFields.FieldText::text).toList()));
    }
  }

  private void field(String id, String written, String field, PatentQuery words) {
    FieldWords known = fields.computeIfAbsent(field, code -> FieldWords.of(document, code));
    List<DocumentFields.FieldText> texts = known.texts();
    TextPositions positions = known.positions();
    Map<Integer, List<ClauseMatch.Fragment>> byParagraph = new LinkedHashMap<>();
    int shown = 0;
    for (Span span : new SpanFinder(positions, QueryLimits.DEFAULT.cjkStarGap()).find(words)) {
      TextPositions.Stretch stretch = positions.stretch(span);
      if (shown++ == FRAGMENTS) {
        break;
      }
      byParagraph.computeIfAbsent(stretch.paragraph(), key -> new ArrayList<>())
          .add(fragment(texts.get(stretch.paragraph()).text(), stretch.start(), stretch.end()));
    }
    byParagraph.forEach((paragraph, fragments) -> matches.add(
        new ClauseMatch(document.id(), id, written, field, texts.get(paragraph).path(), fragments)));
  }

  /// The match in the middle of at most 160 characters of its text.
  private static ClauseMatch.Fragment fragment(String text, int start, int end) {
    int length = Math.min(LONGEST, end - start);
    int from = Math.max(0, Math.min(start - (LONGEST - length) / 2, text.length() - LONGEST));
    int to = Math.min(text.length(), from + LONGEST);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return new ClauseMatch.Fragment(text.substring(from, to), start - from, Math.min(end, to) - from);
  }
}
