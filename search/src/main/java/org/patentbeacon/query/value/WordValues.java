package org.patentbeacon.query.value;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Exact;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.Glyphs;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.field.FieldValues;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.text.TokenizedText;

/// Values that are words, bare or in quotes: text as tokens and patterns, anything else as the field reads it.
public final class WordValues {
  private final QueryText text;
  private final Scanner scan;
  private final Habits habits;
  private final LeafCounter leaves;
  private final TypedValues typed;

  /// Reads a query.
  ///
  /// @param text the query
  /// @param scan recognises its words
  /// @param leaves counts what is read
  public WordValues(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.habits = scan.habits();
    this.leaves = leaves;
    this.typed = new TypedValues(text, habits);
  }

  /// {@return a value that the dialect says by a word of its own, such as `@YX`}
  ///
  /// @param field the field, not a text
  /// @param value the value meant
  /// @param range where the word is written
  public PatentQuery meant(Field field, String value, SourceRange range) {
    leaves.leaf(range.start(), range.end());
    return typed.read(field, value, Reading.PLAIN, range);
  }

  /// {@return what a stretch inside quotes means}
  ///
  /// @param named the field
  /// @param from its first position
  /// @param to behind it
  /// @param range where the value is written, quotes included
  public PatentQuery inQuotes(NamedField named, int from, int to, SourceRange range) {
    Field field = named.field();
    leaves.leaf(range.start(), range.end());
    if (!field.type().textual()) {
      return typed.read(field, scan.patternInQuotes(from, to), named.reading(), range);
    }
    int wildcard = habits.has(Habit.LITERAL_QUOTES) ? -1 : scan.wildcardInQuotes(from, to);
    if (wildcard >= 0) {
      throw text.error(QueryErrorCode.WILDCARD_IN_QUOTES, wildcard, wildcard + 1,
          "a wildcard has no meaning in quotes; write it without quotes, or '\\" + text.written(wildcard, wildcard + 1)
              + "' for the character");
    }
    return tokens(TokenizedText.of(text.written(from, to)).terms(), named, range);
  }

  private PatentQuery tokens(List<String> tokens, NamedField named, SourceRange range) {
    if (tokens.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, range.start(), range.end(), "nothing to search in '"
          + text.written(range.start(), range.end()) + "': no letter, digit or character");
    }
    String field = named.field().code();
    return named.reading() == Reading.EXACT ? new Exact(field, tokens, range) : new Text(field, tokens, range);
  }

  /// {@return what a stretch without quotes means; characters that stand for one or none make it an OR}
  ///
  /// @param named the field
  /// @param from its first position
  /// @param to behind it
  public PatentQuery plain(NamedField named, int from, int to) {
    SourceRange range = new SourceRange(from, to);
    List<PatentQuery> values = new ArrayList<>();
    for (String reading : readings(named.field(), range)) {
      leaves.leaf(from, to);
      PatentQuery value = named.field().type().textual() ? term(reading, named, range)
          : typed.read(named.field(), reading, named.reading(), range);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values.size() == 1 ? values.getFirst() : new Or(values, range);
  }

  /// {@return what a value means in a field that mixes provinces and countries; in any other field as without}
  ///
  /// @param named the field
  /// @param from its first position
  /// @param to behind it
  public PatentQuery place(NamedField named, int from, int to) {
    String value = text.read(from, to);
    boolean country = named.field().type() == FieldType.PROVINCE && FieldValues.named(FieldType.PROVINCE, value).isEmpty()
        && !FieldValues.named(FieldType.COUNTRY, value).isEmpty();
    return plain(country ? new NamedField(FieldCatalog.standard().field("AP-COUNTRY"), Reading.PLAIN) : named, from, to);
  }

  /// {@return what a number means that is a prefix unless it is complete}
  ///
  /// @param field the field
  /// @param from its first position
  /// @param to behind it
  public PatentQuery prefix(Field field, int from, int to) {
    leaves.leaf(from, to);
    return typed.prefix(field, text.read(from, to), new SourceRange(from, to));
  }

  private List<String> readings(Field field, SourceRange range) {
    String word = text.read(range.start(), range.end());
    int optional = habits.glyphs().optionalIn(word);
    if (optional > (habits.has(Habit.OPTIONAL_SEPARATOR) ? 1 : Glyphs.MOST_OPTIONAL)) {
      throw text.error(QueryErrorCode.WILDCARD_TOO_BROAD, range.start(), range.end(),
          "'" + text.written(range.start(), range.end()) + "' has too many optional characters");
    }
    List<String> readings = habits.glyphs().readings(word);
    int joint = word.indexOf('_');
    boolean separator = habits.has(Habit.OPTIONAL_SEPARATOR) && field.type().textual() && joint > 0
        && joint < word.length() - 1 && word.indexOf('_', joint + 1) < 0
        && word.chars().noneMatch(habits.glyphs()::isGlyph);
    return separator ? List.of(word.replace('_', ' '), word.replace("_", "")) : readings;
  }

  private PatentQuery term(String word, NamedField named, SourceRange range) {
    TextTerm term = TextTerm.of(word);
    boolean wild = term.wild() || term.fault() != null;
    if (wild) {
      leaves.wildcard(range);
    }
    QueryErrorCode fault = term.fault();
    if (fault != null) {
      String written = text.written(range.start(), range.end());
      throw text.error(fault, range.start(), range.end(), fault == QueryErrorCode.WILDCARD_TOO_BROAD
          ? "'" + written + "' has one fixed character, two are needed"
          : "the wildcard in '" + written + "' touches no letters and stands between no two characters");
    }
    return term.wild()
        ? new Wildcard(named.field().code(), term.pieces(), range)
        : tokens(TokenizedText.of(word).terms(), named, range);
  }
}
