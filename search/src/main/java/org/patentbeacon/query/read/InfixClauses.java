package org.patentbeacon.query.read;

import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.scan.ProximityMark;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.scan.SpecialName;
import org.patentbeacon.query.value.Comparisons;
import org.patentbeacon.query.value.LeafCounter;
import org.patentbeacon.query.value.RelationValues;
import org.patentbeacon.query.value.ValueReader;
import org.patentbeacon.query.value.WrittenFields;

/// Clauses of the dialects that write the field before its value: `TI=x`, `TTL:x`, `ti any "x y"`, or a value alone.
final class InfixClauses implements Clauses {
  private final QueryText text;
  private final Scanner scan;
  private final WrittenFields fields;
  private final ValueReader values;
  private final Comparisons comparisons;
  private final SpecialClauses specials;
  private final RelationValues relations;
  private final ExpressionParser expressions;
  private int end;

  InfixClauses(QueryText text, Scanner scan, LeafCounter leaves, ExpressionParser expressions) {
    this.text = text;
    this.scan = scan;
    this.fields = new WrittenFields(text, scan.names());
    this.values = new ValueReader(text, scan, leaves);
    this.comparisons = new Comparisons(text, scan, leaves);
    this.specials = new SpecialClauses(text, scan, leaves);
    this.relations = new RelationValues(text, scan, leaves);
    this.expressions = expressions;
  }

  @Override
  public boolean startsClause(int at) {
    return at < text.length() && text.at(at) != ')' && text.at(at) != ']' && !scan.isSignGlyph(at);
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public void check(PatentQuery tree) {
    specials.checkPlace(tree);
  }

  @Override
  public PatentQuery read(int at, Scope scope) {
    if (scan.isSignGlyph(at)) {
      throw unexpected(at, "expected a field name before '" + text.written(at, at + 1) + "'");
    }
    if (text.at(at) == ']' || text.at(at) == ')') {
      throw unexpected(at, "expected a word, a field or '(', found '" + text.written(at, at + 1) + "'");
    }
    Optional<Scanner.NamedSign> named = scan.isQuote(text.at(at)) ? Optional.empty() : scan.namedSign(at);
    if (named.isPresent()) {
      return named(named.get(), scope);
    }
    refuseColon(at);
    if (scope.field() == null) {
      Optional<PatentQuery> compared = comparisons.comparison(at);
      if (compared.isPresent()) {
        return ended(comparisons.end(), compared.get());
      }
    }
    PatentQuery value = scope.field() == null && values.isEverything(at)
        ? values.all(at)
        : values.read(at, field(scope));
    return ended(values.end(), value);
  }

  private NamedField field(Scope scope) {
    NamedField field = scope.field();
    return field != null ? field
        : new NamedField(FieldCatalog.standard().field(scan.habits().defaultField()), Reading.PLAIN);
  }

  private PatentQuery ended(int position, PatentQuery node) {
    end = position;
    return node;
  }

  private QuerySyntaxException unexpected(int at, String message) {
    return text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1, message);
  }

  /// A name and a colon are another dialect's field.
  private void refuseColon(int at) {
    int colon = scan.isQuote(text.at(at)) ? -1 : scan.asciiNameBeforeColon(at);
    if (colon > 0 && !scan.habits().signs().contains(":")) {
      throw unexpected(colon, "':' does not follow a field name here; write '='");
    }
  }

  private PatentQuery named(Scanner.NamedSign named, Scope scope) {
    if (scope.inGroup()) {
      throw text.error(QueryErrorCode.NESTED_FIELD, named.start(), named.end(), "'" + named.name() + named.sign().text()
          + "' stands inside the group of '" + Objects.requireNonNull(scope.field()).field().code()
          + "'; close the bracket first");
    }
    Optional<SpecialName> special = SpecialName.of(named.name(), scan.habits());
    if (special.isPresent()) {
      PatentQuery clause = specials.read(special.get(), named);
      return ended(specials.end(), clause);
    }
    NamedField field = fields.field(named);
    if (scope.field() != null && !scope.field().field().equals(field.field())) {
      throw text.error(QueryErrorCode.PROX_FIELD_MIX, named.start(), named.end(),
          "both sides of a proximity must search one field; found " + scope.field().field().code() + " and "
              + field.field().code());
    }
    fields.checkSign(named.sign(), field.field());
    int value = scan.skipBlank(named.sign().end());
    checkValue(named, value);
    if (named.sign().relation()) {
      PatentQuery related = relations.read(named.sign().text(), field, value);
      return ended(relations.end(value), related);
    }
    if (named.sign().compares()) {
      PatentQuery compared = comparisons.compared(field.field(), named.sign(), value);
      return ended(comparisons.end(), compared);
    }
    return fieldValue(signed(field, named.sign()), value);
  }

  private static NamedField signed(NamedField field, Scanner.Sign sign) {
    if (sign.exact()) {
      return field.as(Reading.EXACT);
    }
    return sign.below() ? field.as(Reading.BELOW) : field;
  }

  private PatentQuery fieldValue(NamedField field, int value) {
    if (text.at(value) != '(') {
      PatentQuery node = values.read(value, field);
      return ended(values.end(), node);
    }
    Optional<ProximityMark> mark = scan.operators().reservedProximity(value);
    if (mark.isPresent() && !isLetterInBrackets(mark.get())) {
      throw expressions.cursor().missingLeft(mark.get().start(), mark.get().end());
    }
    PatentQuery group = expressions.group(value, Scope.group(field));
    return ended(expressions.cursor().at(), group);
  }

  /// `TI=(s)` is a group that holds a letter.
  private boolean isLetterInBrackets(ProximityMark mark) {
    return text.read(mark.start() + 1, mark.end() - 1).strip().length() == 1;
  }

  private void checkValue(Scanner.NamedSign named, int value) {
    boolean none = value >= text.length() || text.at(value) == ')' || text.at(value) == ']';
    if (none || scan.operators().reserved(value).isPresent()) {
      String found = value < text.length() ? "'" + text.written(value, Math.max(value + 1, scan.wordEnd(value))) + "'"
          : "the end";
      throw text.error(QueryErrorCode.EMPTY_VALUE, named.start(), named.sign().end(),
          "expected a value after '" + named.name() + named.sign().text() + "', found " + found);
    }
  }
}
