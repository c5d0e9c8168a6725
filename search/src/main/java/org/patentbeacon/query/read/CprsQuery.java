package org.patentbeacon.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.scan.Connective;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.value.LeafCounter;
import org.patentbeacon.query.value.WordValues;
import org.patentbeacon.query.value.WrittenFields;

/// A query of the CPRS family: a head such as `F XX`, an expression, and suffixes such as `@LX=UM,DP` and `@YX`.
final class CprsQuery {
  private final QueryText text;
  private final Scanner scan;
  private final QueryLimits limits;
  private final WordValues suffixes;
  private int at;

  CprsQuery(QueryText text, Scanner scan, QueryLimits limits) {
    this.text = text;
    this.scan = scan;
    this.limits = limits;
    this.suffixes = new WordValues(text, scan, new LeafCounter(text, limits));
  }

  PatentQuery read() {
    at = scan.skipBlank(0);
    Scope scope = head();
    int start = at;
    ExpressionParser expressions = new ExpressionParser(text, scan, limits);
    Chain chain = new Chain(start, expressions.expression(at, scope));
    at = expressions.cursor().at();
    while (text.at(at) == '@') {
      int from = at;
      chain.add(Connective.Kind.AND, suffix(), from);
      at = text.skipSpace(at);
    }
    if (at < text.length()) {
      throw expressions.cursor().unexpected();
    }
    return chain.tree(at);
  }

  /// `F XX` before an expression, `F TI` before words of one field.
  private Scope head() {
    int wordEnd = scan.wordEnd(at);
    int code = text.skipSpace(wordEnd);
    int codeEnd = scan.wordEnd(code);
    boolean apart = code > wordEnd && code < text.length();
    if (wordEnd - at == 1 && text.startsWith(at, "J") && apart) {
      throw text.error(QueryErrorCode.NOT_SUPPORTED, at, wordEnd, "a search over earlier results (J) is not supported");
    }
    if (wordEnd - at != 1 || !text.startsWith(at, "F") || !apart || text.skipSpace(codeEnd) >= text.length()) {
      return Scope.TOP;
    }
    at = text.skipSpace(codeEnd);
    if (codeEnd - code == 2 && text.startsWith(code, "XX")) {
      return Scope.TOP;
    }
    return Scope.group(new WrittenFields(text, scan.names()).field(text.written(code, codeEnd), code, codeEnd));
  }

  private PatentQuery suffix() {
    int from = at;
    int nameEnd = from + 1;
    while (isLetter(text.at(nameEnd))) {
      nameEnd++;
    }
    at = nameEnd;
    return switch (text.read(from + 1, nameEnd).toUpperCase(Locale.ROOT)) {
      case "LX" -> list("PT");
      case "CO" -> list("AP-PROVINCE");
      case "YX" -> state("IN_FORCE", from);
      case "SX" -> state("DEAD", from);
      default -> throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, from, from + 1,
          "expected @LX=, @CO=, @YX or @SX, found '" + text.written(from, nameEnd) + "'");
    };
  }

  private static boolean isLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /// What counts as in force and as ended is unverified.
  private PatentQuery state(String value, int from) {
    return suffixes.meant(FieldCatalog.standard().field("STATUS"), value, new SourceRange(from, at));
  }

  private PatentQuery list(String field) {
    int sign = at;
    if (text.at(sign) != '=') {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, Math.min(sign, text.length() - 1),
          Math.min(sign, text.length() - 1) + 1, "expected '=' and values");
    }
    at = sign + 1;
    List<PatentQuery> values = new ArrayList<>();
    do {
      int from = values.isEmpty() ? at : at + 1;
      at = from;
      while (at < text.length() && text.at(at) != ',' && text.at(at) != '@' && !text.spaceAt(at)) {
        at++;
      }
      if (at == from) {
        throw text.error(QueryErrorCode.EMPTY_VALUE, sign, sign + 1, "expected a value");
      }
      values.add(suffixes.place(new NamedField(FieldCatalog.standard().field(field), Reading.PLAIN), from, at));
    } while (text.at(at) == ',');
    Chain chain = new Chain(sign + 1, values.getFirst());
    values.stream().skip(1).forEach(value -> chain.add(Connective.Kind.OR, value, sign));
    PatentQuery tree = chain.tree(at);
    return tree instanceof Or or ? new Or(or.operands(), new SourceRange(sign + 1, at)) : tree;
  }
}
