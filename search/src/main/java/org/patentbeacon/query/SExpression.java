package org.patentbeacon.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery.All;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.ClassRange;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Code;
import org.patentbeacon.query.PatentQuery.CompanyTree;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.Enumerated;
import org.patentbeacon.query.PatentQuery.Exact;
import org.patentbeacon.query.PatentQuery.Exists;
import org.patentbeacon.query.PatentQuery.Flag;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.NumberIs;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.SavedSearch;
import org.patentbeacon.query.PatentQuery.Semantic;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Topic;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.text.Pieces;

/// The canonical printed form of a tree, such as `(and (text TI "led") (class IPC below "H01L33/00"))`.
public final class SExpression {
  private final StringBuilder out = new StringBuilder();

  private SExpression() {}

  /// {@return the tree in its canonical printed form}
  ///
  /// @param query the tree
  public static String of(PatentQuery query) {
    SExpression printer = new SExpression();
    printer.print(query);
    return printer.out.toString();
  }

  /// {@return tokens as one text: joined by a space, by none between two CJK tokens or gaps}
  ///
  /// @param tokens tokens, pattern tokens and gaps
  public static String join(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    boolean tight = true;
    for (String token : tokens) {
      boolean cjk = Pieces.standsAlone(token);
      if (!text.isEmpty() && !(tight && cjk)) {
        text.append(' ');
      }
      text.append(token);
      tight = cjk;
    }
    return text.toString();
  }

  private void print(PatentQuery query) {
    switch (query) {
      case Text text -> node("text", text.field(), quoted(join(text.tokens())));
      case Wildcard wildcard -> node("wild", wildcard.field(), quoted(join(wildcard.pattern())));
      case Exact exact -> node("exact", exact.field(), quoted(join(exact.tokens())));
      case Near near -> list((near.ordered() ? "w " : "n ") + near.min() + "-" + near.max(),
          List.of(near.left(), near.right()));
      case SameSentence same -> list("s", List.of(same.left(), same.right()));
      case SameParagraph same -> list("p", List.of(same.left(), same.right()));
      case Frequency frequency -> list("freq " + frequency.count(), List.of(frequency.operand()));
      case NumberIs number -> node("num", number.field(), quoted(number.number()));
      case ClassSymbol symbol -> node("class", symbol.field(), word(symbol.reach()), quoted(symbol.symbol()));
      case DateRange dates -> node("range", dates.field(), bound(dates.from()), bound(dates.to()));
      case IntegerRange numbers -> node("range", numbers.field(), bound(numbers.from()), bound(numbers.to()));
      case ClassRange classes -> node("range", classes.field(),
          classes.from() == null ? "*" : quoted(classes.from()), classes.to() == null ? "*" : quoted(classes.to()));
      case Code code -> node("code", code.field(), quoted(code.code()));
      case Enumerated value -> node("enum", value.field(), value.value());
      case Flag flag -> node("flag", flag.field(), String.valueOf(flag.value()));
      case CompanyTree tree -> node("tree", tree.field(), quoted(tree.name()));
      case Semantic semantic -> node("semantic", semantic.kind().name(), quoted(semantic.text()));
      case SavedSearch saved -> node("saved", quoted(saved.name()));
      case Topic topic -> node("topic", word(topic.reach()), quoted(topic.path()));
      case All all -> node("all");
      case Exists exists -> node("exists", exists.field());
      case And and -> list("and", and.operands());
      case Or or -> list("or", or.operands());
      case Not not -> {
        out.append("(not ");
        print(not.kept());
        not.removed().forEach(this::next);
        out.append(')');
      }
      case Preferring preferring -> list("opt", List.of(preferring.required(), preferring.preferred()));
    }
  }

  private void list(String head, List<PatentQuery> operands) {
    out.append('(').append(head);
    operands.forEach(this::next);
    out.append(')');
  }

  private void next(PatentQuery operand) {
    out.append(' ');
    print(operand);
  }

  private void node(String... parts) {
    out.append('(').append(String.join(" ", parts)).append(')');
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String bound(@Nullable Object value) {
    return value == null ? "*" : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
