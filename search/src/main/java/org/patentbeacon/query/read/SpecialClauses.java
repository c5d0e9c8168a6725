package org.patentbeacon.query.read;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.PatentQuery.SavedSearch;
import org.patentbeacon.query.PatentQuery.Semantic;
import org.patentbeacon.query.PatentQuery.SemanticKind;
import org.patentbeacon.query.PatentQuery.Topic;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.scan.SpecialName;
import org.patentbeacon.query.value.LeafCounter;

/// Clauses whose value is taken as it stands: similarity, saved searches, topics.
final class SpecialClauses {
  private final QueryText text;
  private final Scanner scan;
  private final LeafCounter leaves;
  private @Nullable Semantic semantic;
  private Scanner.@Nullable NamedSign semanticName;
  private int end;

  SpecialClauses(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.leaves = leaves;
  }

  /// Behind the clause read last.
  int end() {
    return end;
  }

  PatentQuery read(SpecialName special, Scanner.NamedSign named) {
    boolean exactTopic = special == SpecialName.TOPIC && named.sign().exact();
    if (named.sign().compares() || (named.sign().exact() && !exactTopic)) {
      throw text.error(QueryErrorCode.OPERATOR_NOT_ALLOWED, named.sign().start(), named.sign().end(),
          "'" + named.sign().text() + "' does not follow '" + named.name() + "'");
    }
    String raw = raw(named);
    SourceRange range = new SourceRange(named.start(), end);
    leaves.leaf(named.start(), end);
    return switch (special) {
      case SAVED -> new SavedSearch(raw, range);
      case TOPIC -> new Topic(exactTopic ? Reach.EXACT : Reach.BELOW, raw.replace('\\', '/'), range);
      case R, RAD, RPD -> semantic(SemanticKind.valueOf(special.name()), named, raw);
    };
  }

  private Semantic semantic(SemanticKind kind, Scanner.NamedSign named, String raw) {
    if (semantic != null) {
      throw text.error(QueryErrorCode.SEMANTIC_TWICE, named.start(), named.end(),
          "a query may rank by similarity once");
    }
    Semantic clause = new Semantic(kind, raw, new SourceRange(named.start(), end));
    semantic = clause;
    semanticName = named;
    return clause;
  }

  /// Checks that the similarity clause, if there is one, is the whole query or an operand of the topmost AND.
  void checkPlace(PatentQuery tree) {
    Scanner.NamedSign named = semanticName;
    if (named == null) {
      return;
    }
    boolean placed = tree.equals(semantic)
        || (tree instanceof And and && and.operands().stream().anyMatch(operand -> operand.equals(semantic)));
    if (!placed) {
      throw text.error(QueryErrorCode.SEMANTIC_PLACE, named.start(), named.end(),
          named.name() + "= must be joined to the rest by a top-level AND");
    }
  }

  private String raw(Scanner.NamedSign named) {
    int at = scan.skipBlank(named.sign().end());
    String content;
    if (text.at(at) == '(') {
      int close = balancedEnd(at);
      content = text.written(at + 1, close - 1).strip();
      end = close;
      if (content.length() > 1 && content.startsWith("\"") && content.endsWith("\"")) {
        content = content.substring(1, content.length() - 1);
      }
    } else if (scan.isQuote(text.at(at))) {
      Scanner.Quoted quoted = scan.quoted(at);
      content = quoted.content();
      end = quoted.end();
    } else {
      end = scan.wordEnd(at);
      content = text.written(at, end);
    }
    String collapsed = Normalizer.normalize(content, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    if (collapsed.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_VALUE, named.start(), named.sign().end(),
          "expected a value after '" + named.name() + named.sign().text() + "'");
    }
    return collapsed;
  }

  private int balancedEnd(int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      if (text.at(at) == '(') {
        depth++;
      } else if (text.at(at) == ')' && --depth == 0) {
        return at + 1;
      }
    }
    throw text.error(QueryErrorCode.UNBALANCED_OPEN, open, open + 1, "this '(' is never closed");
  }
}
