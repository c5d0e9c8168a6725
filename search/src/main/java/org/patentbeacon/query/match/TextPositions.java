package org.patentbeacon.query.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.patentbeacon.query.text.Token;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.query.text.Tokenizer;

/// The positions of the tokens of some paragraphs, taken from their text.
public final class TextPositions implements PositionSource {
  /// The least distance between positions of two paragraphs.
  public static final int PARAGRAPH_GAP = 1_000;

  private static final int[] NONE = {};

  /// A token, the paragraph it stands in and its position among all paragraphs.
  private record Placed(Token token, int paragraph, int position) {}

  private final List<Placed> tokens = new ArrayList<>();
  private final Map<String, int[]> byTerm = new HashMap<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<Integer> paragraphStarts = new ArrayList<>();

  /// Takes the paragraphs of one field.
  ///
  /// @param paragraphs the paragraphs, in order
  public TextPositions(List<String> paragraphs) {
    int base = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      TokenizedText text = TokenizedText.of(paragraphs.get(i));
      paragraphStarts.add(base);
      sentenceStarts.add(base);
      for (int position : text.breaks()) {
        sentenceStarts.add(base + position);
      }
      int last = base;
      for (Token token : text.tokens()) {
        last = base + token.position();
        tokens.add(new Placed(token, i, last));
      }
      base = last + 1 + PARAGRAPH_GAP;
    }
    Map<String, IntStream.Builder> positions = new HashMap<>();
    for (Placed placed : tokens) {
      positions.computeIfAbsent(placed.token().term(), _ -> IntStream.builder()).add(placed.position());
    }
    positions.forEach((term, found) -> byTerm.put(term, found.build().toArray()));
  }

  @Override
  public int[] positions(String term) {
    return byTerm.getOrDefault(term, NONE);
  }

  @Override
  public int[] matching(String pattern) {
    Pattern regex = regex(pattern);
    return tokens.stream().filter(placed -> !Tokenizer.isCjkToken(placed.token().term()))
        .filter(placed -> regex.matcher(placed.token().term()).matches()).mapToInt(Placed::position).toArray();
  }

  private static Pattern regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    pattern.codePoints().forEach(c -> {
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(Character.toString(c)));
      }
    });
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  @Override
  public int sentence(int position) {
    return ordinal(sentenceStarts, position);
  }

  @Override
  public int paragraph(int position) {
    return ordinal(paragraphStarts, position);
  }

  private static int ordinal(List<Integer> starts, int position) {
    int found = Collections.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }

  /// {@return the terms of one paragraph in order}
  ///
  /// @param paragraph its index
  public List<String> terms(int paragraph) {
    return tokens.stream().filter(placed -> placed.paragraph() == paragraph)
        .map(placed -> placed.token().term()).toList();
  }

  /// A stretch of the original text of a paragraph.
  ///
  /// @param paragraph the index of the paragraph
  /// @param start its first UTF-16 unit
  /// @param end behind its last UTF-16 unit
  public record Stretch(int paragraph, int start, int end) {}

  /// {@return the stretch of text a span covers}
  ///
  /// @param span a span found here
  public Stretch stretch(Span span) {
    Placed first = at(span.first());
    Placed last = at(span.last());
    return new Stretch(first.paragraph(), first.token().start(), last.token().end());
  }

  private Placed at(int position) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).position() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return tokens.get(low);
  }
}
