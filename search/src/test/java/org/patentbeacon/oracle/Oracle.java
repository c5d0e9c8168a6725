package org.patentbeacon.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.PatentQuery.ClassRange;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// Decides whether one document answers a query.
public final class Oracle {
  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("(?<office>[A-Z]{2})(?<digits>.*?)(?<kind>[A-Z]\\d?)?");
  private static final java.util.regex.Pattern GROUP =
      java.util.regex.Pattern.compile("([A-HY]\\d\\d[A-Z])(\\d+)/(\\d+)");

  private final PatentDocument document;
  private final List<String> onlyText;
  private final PlainNames names;
  private final Map<String, List<List<String>>> cut = new HashMap<>();

  private Oracle(PatentDocument document, List<String> onlyText, PlainNames names) {
    this.document = document;
    this.names = names;
    this.onlyText = onlyText;
  }

  /// {@return an oracle for a document}
  ///
  /// @param document the document
  public static Oracle of(PatentDocument document) {
    return new Oracle(document, null, new PlainNames(List.of(document)));
  }

  /// {@return an oracle for each of some documents, which together say which names are one applicant}
  ///
  /// @param documents the documents
  public static List<Oracle> among(List<PatentDocument> documents) {
    PlainNames names = new PlainNames(documents);
    return documents.stream().map(document -> new Oracle(document, null, names)).toList();
  }

  /// {@return an oracle for one text, at which every clause looks whatever its field}
  ///
  /// @param values its values, a paragraph each
  public static Oracle ofText(List<String> values) {
    return new Oracle(null, values, null);
  }

  /// {@return the document}
  public PatentDocument document() {
    return document;
  }

  /// {@return whether the document answers a query}
  ///
  /// @param query a tree without references to things outside the document
  public boolean matches(PatentQuery query) {
    return switch (query) {
      case PatentQuery.Positional text -> !spans(fieldOf(text)).of(text).isEmpty();
      case PatentQuery.Frequency many -> often(many);
      case PatentQuery.Exact exact -> paragraphs(exact.field()).stream().anyMatch(paragraph -> paragraph.stream()
          .filter(token -> !token.equals(PlainText.BREAK)).toList().equals(exact.tokens()));
      case PatentQuery.NumberIs number -> anyWord(number.field(), (part, value) -> isNumber(number.number(), part, value));
      case ClassSymbol symbol -> anyWord(symbol.field(), (part, value) -> isSymbol(symbol, value));
      case ClassRange range -> anyWord(range.field(), (part, value) -> within(range, value));
      case PatentQuery.Code code -> anyWord(code.field(),
          (part, value) -> Pattern.equalsOrCovers(code.code(), PlainValues.code(value)));
      case PatentQuery.Enumerated one -> anyWord(one.field(), (part, value) -> one.value().equals(value));
      case PatentQuery.DateRange range -> anyPart(range.field(), part -> PlainValues.dates(document, part.code()).stream()
          .anyMatch(date -> within(range.from(), range.to(), date)));
      case PatentQuery.IntegerRange range -> anyPart(range.field(), part ->
          PlainValues.integers(document, part.code()).stream().anyMatch(number ->
              (range.from() == null || range.from() <= number) && (range.to() == null || number <= range.to())));
      case PatentQuery.Flag flag -> PlainValues.flag(document, flag.field()) == flag.value();
      case PatentQuery.All all -> true;
      case PatentQuery.Exists exists -> anyPart(exists.field(), this::hasValue);
      case PatentQuery.And and -> and.operands().stream().allMatch(this::matches);
      case PatentQuery.Or or -> or.operands().stream().anyMatch(this::matches);
      case PatentQuery.Not not -> matches(not.kept()) && not.removed().stream().noneMatch(this::matches);
      case PatentQuery.Preferring preferring -> matches(preferring.required());
      case PatentQuery.CompanyTree outside -> throw notInside(outside);
      case PatentQuery.Semantic outside -> throw notInside(outside);
      case PatentQuery.SavedSearch outside -> throw notInside(outside);
      case PatentQuery.Topic outside -> throw notInside(outside);
    };
  }

  /// The document prints it so often, or one of the names under which its parties are shown has it so often.
  private boolean often(PatentQuery.Frequency many) {
    String field = fieldOf(many.operand());
    List<List<String>> all = paragraphs(field);
    List<List<String>> shown = grouped(field).map(PlainText::positions).toList();
    List<List<String>> printed = new ArrayList<>(all);
    shown.forEach(printed::remove);
    return new PlainSpans(printed).starts(many.operand()) >= many.count()
        || shown.stream().anyMatch(name -> new PlainSpans(List.of(name)).starts(many.operand()) >= many.count());
  }

  private Stream<String> grouped(String field) {
    return onlyText != null ? Stream.of() : FieldCatalog.standard().plainParts(field).stream()
        .flatMap(part -> names.of(document, part.code()).stream());
  }

  private static IllegalArgumentException notInside(PatentQuery node) {
    return new IllegalArgumentException("no document alone answers " + node);
  }

  private static String fieldOf(PatentQuery node) {
    return switch (node) {
      case PatentQuery.Text text -> text.field();
      case PatentQuery.Wildcard wildcard -> wildcard.field();
      case PatentQuery.Near near -> fieldOf(near.left());
      case PatentQuery.SameSentence same -> fieldOf(same.left());
      case PatentQuery.SameParagraph same -> fieldOf(same.left());
      case PatentQuery.Or or -> fieldOf(or.operands().getFirst());
      default -> throw new IllegalArgumentException("no text node: " + node);
    };
  }

  private boolean anyPart(String field, Predicate<Field> condition) {
    return FieldCatalog.standard().plainParts(field).stream().anyMatch(condition);
  }

  private boolean anyWord(String field, BiPredicate<Field, String> condition) {
    return anyPart(field, part -> PlainValues.words(document, part.code()).stream()
        .anyMatch(value -> condition.test(part, value)));
  }

  private PlainSpans spans(String field) {
    return new PlainSpans(paragraphs(field));
  }

  /// The positions of the paragraphs of a field, for a combined one of its parts in order. Numbers and symbols among
  /// them are paragraphs too.
  private List<List<String>> paragraphs(String field) {
    if (onlyText != null) {
      return cut.computeIfAbsent("", any -> onlyText.stream().map(PlainText::positions).toList());
    }
    List<List<String>> known = cut.get(field);
    if (known == null) {
      known = new ArrayList<>();
      for (Field part : FieldCatalog.standard().plainParts(field)) {
        List<String> texts = part.type().textual() ? texts(part.code())
            : PlainValues.words(document, part.code()).stream().distinct().toList();
        for (String text : texts) {
          known.add(PlainText.positions(text));
        }
      }
      cut.put(field, known);
    }
    return known;
  }

  private List<String> texts(String field) {
    return Stream.concat(PlainTexts.of(document, field).stream(), names.of(document, field).stream()).toList();
  }

  private boolean hasValue(Field part) {
    if (onlyText != null) {
      return !onlyText.isEmpty();
    }
    return switch (part.type()) {
      case TEXT, NAME -> !texts(part.code()).isEmpty();
      case DATE -> !PlainValues.dates(document, part.code()).isEmpty();
      case INT -> !PlainValues.integers(document, part.code()).isEmpty();
      case FLAG -> PlainValues.flag(document, part.code());
      default -> !PlainValues.words(document, part.code()).isEmpty();
    };
  }

  private static boolean isNumber(String wanted, Field part, String value) {
    Matcher parts = NUMBER.matcher(value);
    if (!parts.matches()) {
      return Pattern.equalsOrCovers(wanted, value);
    }
    boolean kindless = part.type() == FieldType.APPNO || parts.group("kind") == null;
    String digits = kindless ? value.substring(2) : parts.group("digits");
    String office = wanted.matches("[A-Z]{2}.*") ? parts.group("office") : "";
    String kind = kindless ? "" : parts.group("kind");
    return Pattern.is(wanted) ? Pattern.covers(wanted, office + digits + kind)
        : wanted.equals(office + digits) || wanted.equals(office + digits + kind);
  }

  private static boolean isSymbol(ClassSymbol wanted, String value) {
    String symbol = wanted.symbol();
    return switch (wanted.reach()) {
      case EXACT -> value.equals(symbol);
      case LIKE -> Pattern.covers(symbol, value);
      case BELOW -> {
        if (FieldCatalog.standard().field(wanted.field()).type() == FieldType.LOC) {
          yield value.equals(symbol) || value.startsWith(symbol + "-");
        }
        boolean mainGroup = symbol.endsWith("/00");
        boolean group = symbol.indexOf('/') > 0;
        yield value.equals(symbol) || (mainGroup && value.startsWith(symbol.substring(0, symbol.length() - 2)))
            || (!group && value.startsWith(symbol));
      }
    };
  }

  private static boolean within(ClassRange range, String value) {
    return GROUP.matcher(value).matches() && (range.from() == null || order(range.from(), value) <= 0)
        && (range.to() == null || order(value, range.to()) <= 0);
  }

  /// Subclass, group as a number, subgroup as text.
  private static int order(String one, String other) {
    Matcher a = GROUP.matcher(one);
    Matcher b = GROUP.matcher(other);
    if (!a.matches() || !b.matches()) {
      throw new IllegalArgumentException("no groups: " + one + ", " + other);
    }
    int subclass = a.group(1).compareTo(b.group(1));
    int group = Integer.compare(Integer.parseInt(a.group(2)), Integer.parseInt(b.group(2)));
    return subclass != 0 ? subclass : group != 0 ? group : a.group(3).compareTo(b.group(3));
  }

  private static boolean within(LocalDate from, LocalDate to, PartialDate date) {
    return (from == null || !date.start().isBefore(from)) && (to == null || !date.end().isAfter(to));
  }
}
