package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;

/// Every span of a node in the paragraphs of its field, found by trying every position and every pair.
final class PlainSpans {
  private static final int STAR_BETWEEN_CHARACTERS = 5;

  private final List<List<String>> paragraphs;

  /// @param paragraphs what stands on the positions of each paragraph
  PlainSpans(List<List<String>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  Set<PlainSpan> of(PatentQuery node) {
    Set<PlainSpan> spans = new LinkedHashSet<>();
    switch (node) {
      case Text text -> pieces(text.tokens(), spans);
      case Wildcard wildcard -> pieces(wildcard.pattern(), spans);
      case Near near -> pairs(near.left(), near.right(), (a, b) -> near(near, a, b), spans);
      case SameSentence same -> pairs(same.left(), same.right(), (a, b) -> !hasBreak(cover(a, b)), spans);
      case SameParagraph same -> pairs(same.left(), same.right(), (a, b) -> true, spans);
      case Or or -> or.operands().forEach(arm -> spans.addAll(of(arm)));
      default -> throw new IllegalArgumentException("no text node: " + node);
    }
    return spans;
  }

  /// How many positions, of all paragraphs together, a span starts at.
  long starts(PatentQuery node) {
    return of(node).stream().map(span -> new PlainSpan(span.paragraph(), span.first(), 0)).distinct().count();
  }

  private interface Pairing {
    boolean holds(PlainSpan a, PlainSpan b);
  }

  private void pairs(PatentQuery left, PatentQuery right, Pairing pairing, Set<PlainSpan> spans) {
    Set<PlainSpan> seconds = of(right);
    for (PlainSpan a : of(left)) {
      for (PlainSpan b : seconds) {
        if (a.paragraph() == b.paragraph() && pairing.holds(a, b)) {
          spans.add(cover(a, b));
        }
      }
    }
  }

  private static PlainSpan cover(PlainSpan a, PlainSpan b) {
    return new PlainSpan(a.paragraph(), Math.min(a.first(), b.first()), Math.max(a.last(), b.last()));
  }

  private static boolean near(Near near, PlainSpan a, PlainSpan b) {
    return follows(near, a, b) || (!near.ordered() && follows(near, b, a));
  }

  private static boolean follows(Near near, PlainSpan a, PlainSpan b) {
    int between = b.first() - a.last() - 1;
    return a.last() < b.first() && near.min() <= between && between <= near.max();
  }

  private boolean hasBreak(PlainSpan span) {
    return paragraphs.get(span.paragraph()).subList(span.first(), span.last() + 1).contains(PlainText.BREAK);
  }

  private void pieces(List<String> pieces, Set<PlainSpan> spans) {
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      List<String> positions = paragraphs.get(paragraph);
      for (int first = 0; first < positions.size(); first++) {
        for (int last : ends(pieces, positions, first)) {
          spans.add(new PlainSpan(paragraph, first, last));
        }
      }
    }
  }

  /// The last positions of the ways in which the pieces stand from a position on.
  private static List<Integer> ends(List<String> pieces, List<String> positions, int first) {
    List<Integer> ends = new ArrayList<>();
    if (stands(pieces.getFirst(), positions.get(first))) {
      goOn(pieces, 1, positions, first, ends);
    }
    return ends;
  }

  private static void goOn(List<String> pieces, int piece, List<String> positions, int last, List<Integer> ends) {
    if (piece == pieces.size()) {
      ends.add(last);
      return;
    }
    int least = 0;
    int most = 0;
    int next = piece;
    while (isGap(pieces.get(next))) {
      least += pieces.get(next).equals("?") ? 1 : 0;
      most += pieces.get(next).equals("?") ? 1 : STAR_BETWEEN_CHARACTERS;
      next++;
    }
    for (int gap = 0; gap <= most && last + 1 + gap < positions.size(); gap++) {
      String found = positions.get(last + 1 + gap);
      if (gap >= least && stands(pieces.get(next), found)) {
        goOn(pieces, next + 1, positions, last + 1 + gap, ends);
      }
      if (found.equals(PlainText.BREAK)) {
        return;
      }
    }
  }

  private static boolean isGap(String piece) {
    return piece.equals("*") || piece.equals("?");
  }

  private static boolean stands(String piece, String token) {
    boolean pattern = piece.indexOf('*') >= 0 || piece.indexOf('?') >= 0;
    if (!pattern) {
      return piece.equals(token);
    }
    return !token.equals(PlainText.BREAK) && !PlainText.isCjk(token.codePointAt(0)) && Pattern.covers(piece, token);
  }
}
