package org.patentbeacon.query.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.dialect.CompleteNumber;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldValues;

/// The words of the CPRS family. The head of a leaf is its code, until the leaf is made.
final class CprsWriter extends DialectWriter {
  private static final Pattern GROUP = Pattern.compile("([A-HY]\\d{2}[A-Z])(\\d{1,3})/(\\d{2,6})");

  CprsWriter() {
    super(Dialect.CPRS);
  }

  @Override
  String connective(String word) {
    return switch (word) {
      case "and" -> "*";
      case "or" -> "+";
      default -> "-";
    };
  }

  @Override
  String signed(String name) {
    return name;
  }

  /// A text that begins with a word `f` would be read as the head of a query.
  @Override
  String whole(String text) {
    return text.matches("(?is)[fj]\\s.*") ? "(" + text + ")" : text;
  }

  @Override
  Optional<String> near(Near near) {
    return Optional.empty();
  }

  @Override
  Optional<String> sameSentence() {
    return Optional.empty();
  }

  @Override
  Optional<String> sameParagraph() {
    return Optional.empty();
  }

  @Override
  Optional<String> frequency(int count) {
    return Optional.empty();
  }

  @Override
  WrittenLeaf text(String head, List<String> tokens) {
    return WrittenLeaf.postfix(SExpression.join(tokens), head);
  }

  @Override
  Optional<WrittenLeaf> pattern(String head, List<String> pieces) {
    return truncated(SExpression.join(pieces)).map(word -> WrittenLeaf.postfix(word + "$", head));
  }

  /// What stands before a `*` at the end, when there is no other wildcard.
  private static Optional<String> truncated(String pattern) {
    String fixed = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : "*";
    return fixed.indexOf('*') >= 0 || fixed.indexOf('?') >= 0 ? Optional.empty() : Optional.of(fixed);
  }

  /// A number that is not complete is read as the beginning of one.
  @Override
  Optional<WrittenLeaf> number(String head, PatentQuery.NumberIs number) {
    boolean complete = CompleteNumber.is(FieldCatalog.standard().field(number.field()).type(), number.number());
    Optional<String> value = complete ? Optional.of(number.number()) : truncated(number.number());
    return value.map(written -> WrittenLeaf.postfix(written, head));
  }

  @Override
  Optional<WrittenLeaf> symbol(ClassSymbol symbol) {
    Matcher group = GROUP.matcher(symbol.symbol());
    if (symbol.reach() != Reach.BELOW) {
      return Optional.empty();
    }
    if (symbol.symbol().indexOf('/') < 0) {
      return head(symbol.field()).map(code -> WrittenLeaf.postfix(symbol.symbol(), code));
    }
    return group.matches() ? head(symbol.field()).map(code -> WrittenLeaf.postfix(
        group.group(1) + "0".repeat(3 - group.group(2).length()) + group.group(2) + group.group(3), code))
        : Optional.empty();
  }

  @Override
  Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped) {
    return range.from() == null || range.to() == null ? Optional.empty()
        : Optional.of(WrittenLeaf.postfix(compact(range.from()) + ">" + compact(range.to()), head));
  }

  @Override
  Optional<WrittenLeaf> integers(String head, IntegerRange range, boolean grouped) {
    return Optional.empty();
  }

  @Override
  Optional<WrittenLeaf> enumerated(String field, List<String> values) {
    return head(field).filter(code -> values.size() == 1)
        .flatMap(code -> FieldValues.provinceCode(values.getFirst())
            .map(province -> WrittenLeaf.postfix(province, code)));
  }
}
