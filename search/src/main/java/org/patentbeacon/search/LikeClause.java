package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.Semantic;
import org.patentbeacon.query.PatentQuery.SemanticKind;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.SimilarRequest;

/// The clause of a query that ranks by similarity, and what is left of the query without it: a plain query, which decides
/// what is found.
///
/// @param rest the query without the clause; with the limit of the date for `RAD` and `RPD` of a number
/// @param seed what the hits are to be like
/// @param named the document a number named; `null` for a text
record LikeClause(PatentQuery rest, Seed seed, @Nullable PatentDocument named) {
  /// How many hits are ranked; those behind them stand by number.
  private static final int RANKED = 1000;

  /// Whether a query has such a clause.
  static boolean in(PatentQuery tree) {
    return parts(tree).stream().anyMatch(Semantic.class::isInstance);
  }

  private static List<PatentQuery> parts(PatentQuery tree) {
    return tree instanceof And and ? and.operands() : List.of(tree);
  }

  /// The clause of a query; `null` when it has none.
  ///
  /// @throws QuerySyntaxException when it names a number that the database does not have, or stands elsewhere than at the top
  static @Nullable LikeClause of(PatentQuery tree, PatentIndex index) throws IOException {
    List<PatentQuery> others = new ArrayList<>();
    Semantic found = null;
    for (PatentQuery operand : parts(tree)) {
      if (operand instanceof Semantic semantic) {
        if (found != null) {
          throw error(QueryErrorCode.SEMANTIC_TWICE, semantic, "expected one clause R=, found another");
        }
        found = semantic;
      } else {
        others.add(operand);
      }
    }
    return found == null ? null : of(found, others, index);
  }

  private static LikeClause of(Semantic clause, List<PatentQuery> others, PatentIndex index) throws IOException {
    PatentDocument named = named(clause, index);
    DateRange before = named == null ? null : before(clause.kind(), named);
    List<PatentQuery> operands = new ArrayList<>(others);
    if (before != null) {
      operands.add(before);
    }
    PatentQuery rest = switch (operands.size()) {
      case 0 -> new PatentQuery.All(clause.range());
      case 1 -> operands.getFirst();
      default -> new And(operands, clause.range());
    };
    return new LikeClause(rest, named == null ? Seed.of(clause.text()) : Seed.of(named), named);
  }

  private static @Nullable PatentDocument named(Semantic clause, PatentIndex index) throws IOException {
    if (NumberReader.publication(clause.text(), NumberContext.NONE).accepted().isEmpty()) {
      return null;
    }
    try {
      return new NumberLookup(index).find(clause.text()).getFirst();
    } catch (UnknownNumberException e) {
      throw error(QueryErrorCode.NOT_SUPPORTED, clause, e.getMessage());
    }
  }

  /// Up to the day before the document was filed or published; `null` when that is not asked or not known.
  private static @Nullable DateRange before(SemanticKind kind, PatentDocument named) {
    PartialDate date = switch (kind) {
      case R -> null;
      case RAD -> named.application() == null ? null : named.application().date();
      case RPD -> named.publication() == null ? null : named.publication().date();
    };
    LocalDate last = date == null ? null : date.start().minusDays(1);
    return last == null ? null
        : new DateRange(kind == SemanticKind.RAD ? "AD" : "PD", null, last, SourceRange.NONE);
  }

  private static QuerySyntaxException error(QueryErrorCode code, PatentQuery node, @Nullable String message) {
    return new QuerySyntaxException(code, node.range().start(), node.range().end(),
        "column " + (node.range().start() + 1) + ": " + message, null);
  }

  /// The ids of the hits that come first, the document that was named before all.
  ///
  /// @param snapshot the open snapshot; `null` for the latest
  List<String> first(Similarity similarity, @Nullable String snapshot) throws IOException {
    List<String> first = new ArrayList<>();
    if (named != null) {
      first.add(named.id());
    }
    similarity.ids(SimilarRequest.of(seed).among(rest).limit(RANKED).in(snapshot)).stream().map(RankedId::id)
        .forEach(first::add);
    return first;
  }
}
