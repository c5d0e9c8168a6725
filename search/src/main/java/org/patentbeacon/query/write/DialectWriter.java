package org.patentbeacon.query.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.dialect.DialectValues;
import org.patentbeacon.query.dialect.FieldNaming;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.text.Pieces;

/// The words of one dialect for leaves and operators; empty where it has none.
///
/// What is here holds for a dialect that writes `NAME=value`; dialects override what they write otherwise.
abstract class DialectWriter {
  private static final Set<String> RESERVED = Set.of("and", "or", "not", "opt", "gand", "notf", "notp", "nots", "与", "或",
      "非", "to");

  final Habits habits;
  final FieldNaming names;

  DialectWriter(Dialect dialect) {
    this.habits = Habits.of(dialect);
    this.names = FieldNaming.of(dialect);
  }

  static DialectWriter of(Dialect dialect) {
    return switch (dialect) {
      case BEACON -> new BeaconWriter(Dialect.BEACON);
      case INCOPAT -> new BeaconWriter(Dialect.INCOPAT);
      case PATSNAP -> new PatsnapWriter();
      case CNIPA -> new CnipaWriter();
      case CPRS -> new CprsWriter();
      case ESPACENET -> new EspacenetWriter();
    };
  }

  /// The operators in capitals or not, with their spaces.
  String connective(String word) {
    return " " + word + " ";
  }

  abstract Optional<String> near(Near near);

  abstract Optional<String> sameSentence();

  abstract Optional<String> sameParagraph();

  abstract Optional<String> frequency(int count);

  /// The whole text, once its parts are joined.
  String whole(String text) {
    return text;
  }

  /// A leaf, or the error that the dialect cannot express it.
  ///
  /// @param leaf the leaf
  /// @param grouped whether it stands among values of its field
  final WrittenLeaf written(PatentQuery leaf, boolean grouped) {
    return leaf(leaf, grouped).orElseThrow(() -> cannot(leaf));
  }

  /// The error for a node that the dialect has no words for.
  final QuerySyntaxException cannot(PatentQuery node) {
    String kind = SExpression.of(node).replaceFirst("(?s)^\\((\\S+?)[ )].*", "$1");
    String field = node.leafField().map(code -> " " + code).orElse("");
    return new QuerySyntaxException(QueryErrorCode.CANNOT_EXPRESS, node.range().start(), node.range().end(), "column "
        + (node.range().start() + 1) + ": " + habits.dialect().word() + " cannot express (" + kind + field + ")", null);
  }

  private Optional<WrittenLeaf> leaf(PatentQuery leaf, boolean grouped) {
    return switch (leaf) {
      case PatentQuery.Text text -> head(text.field()).map(head -> text(head, text.tokens()));
      case PatentQuery.Wildcard wild -> head(wild.field()).flatMap(head -> pattern(head, wild.pattern()));
      case PatentQuery.Exact exact -> exact(exact);
      case PatentQuery.NumberIs number -> head(number.field()).flatMap(head -> number(head, number));
      case ClassSymbol symbol -> symbol(symbol);
      case DateRange range -> head(range.field()).flatMap(head -> dates(head, range, grouped));
      case PatentQuery.IntegerRange range -> head(range.field()).flatMap(head -> integers(head, range, grouped));
      case PatentQuery.ClassRange range -> habits.has(Habit.CLASS_RANGE)
          ? head(range.field()).map(head -> WrittenLeaf.of(head, bracketRange(range.from(), range.to())))
          : Optional.empty();
      case PatentQuery.Code code -> head(code.field())
          .map(head -> WrittenLeaf.of(head, bare(habits.glyphs().written(code.code()))));
      case PatentQuery.Enumerated value -> enumerated(value.field(), List.of(value.value()));
      case PatentQuery.Flag flag -> head(flag.field()).map(head -> WrittenLeaf.of(head, flag.value() ? "1" : "0"));
      case PatentQuery.CompanyTree tree -> tree(tree);
      case PatentQuery.Exists exists -> habits.has(Habit.STAR_ALONE)
          ? head(exists.field()).map(head -> WrittenLeaf.of(head, "*")) : Optional.empty();
      case PatentQuery.All all -> given(Habit.STAR_ALONE, WrittenLeaf.alone("", "*"));
      case PatentQuery.Semantic semantic ->
          given(Habit.RANKING, WrittenLeaf.alone(semantic.kind().name() + "=", quoted(semantic.text())));
      case PatentQuery.SavedSearch saved -> given(Habit.REFERENCES, WrittenLeaf.alone("SAVED=", quoted(saved.name())));
      case PatentQuery.Topic topic -> given(Habit.REFERENCES,
          WrittenLeaf.alone(topic.reach() == Reach.EXACT ? "TOPIC==" : "TOPIC=", quoted(topic.path())));
      default -> throw new IllegalArgumentException(leaf.described() + " is no leaf");
    };
  }

  private Optional<WrittenLeaf> given(Habit habit, WrittenLeaf leaf) {
    return habits.has(habit) ? Optional.of(leaf) : Optional.empty();
  }

  final Optional<String> head(String field) {
    return head(field, Reading.PLAIN);
  }

  final Optional<String> head(String field, Reading reading) {
    return names.name(field, reading).map(this::signed);
  }

  /// A name with the sign behind it.
  String signed(String name) {
    return name + "=";
  }

  WrittenLeaf text(String head, List<String> tokens) {
    return WrittenLeaf.of(head, "\"" + SExpression.join(tokens) + "\"");
  }

  Optional<WrittenLeaf> pattern(String head, List<String> pieces) {
    boolean gap = pieces.stream().anyMatch(Pieces::isGap);
    return gap ? Optional.empty() : Optional.of(WrittenLeaf.of(head, habits.glyphs().written(bareWord(pieces))));
  }

  /// Pieces as one word: a hyphen keeps two letter runs apart.
  static String bareWord(List<String> pieces) {
    StringBuilder word = new StringBuilder();
    boolean letters = false;
    for (String piece : pieces) {
      boolean run = !Pieces.standsAlone(piece);
      word.append(letters && run ? "-" : "").append(piece);
      letters = run;
    }
    return word.toString();
  }

  private Optional<WrittenLeaf> exact(PatentQuery.Exact exact) {
    return exactHead(exact.field()).map(head -> text(head, exact.tokens()));
  }

  /// Name and sign that ask for a whole value.
  Optional<String> exactHead(String field) {
    return Optional.empty();
  }

  Optional<WrittenLeaf> number(String head, PatentQuery.NumberIs number) {
    return Optional.of(WrittenLeaf.of(head, bare(habits.glyphs().written(number.number()))));
  }

  /// Classes: with all below by themselves, or a group alone where that is the habit.
  Optional<WrittenLeaf> symbol(ClassSymbol symbol) {
    boolean group = symbol.symbol().indexOf('/') > 0 && habits.has(Habit.GROUP_ALONE)
        && FieldCatalog.standard().field(symbol.field()).type() == FieldType.CLASS;
    return switch (symbol.reach()) {
      case LIKE -> head(symbol.field())
          .map(head -> WrittenLeaf.of(head, habits.glyphs().written(symbol.symbol())));
      case BELOW -> (group ? belowHead(symbol.field()) : head(symbol.field()))
          .map(head -> WrittenLeaf.of(head, symbol.symbol()));
      case EXACT -> (group ? head(symbol.field()) : exactHead(symbol.field()))
          .map(head -> WrittenLeaf.of(head, symbol.symbol()));
    };
  }

  /// Name and sign that ask for a group with all below.
  Optional<String> belowHead(String field) {
    return head(field, Reading.BELOW);
  }

  abstract Optional<WrittenLeaf> dates(String head, DateRange range, boolean grouped);

  abstract Optional<WrittenLeaf> integers(String head, PatentQuery.IntegerRange range, boolean grouped);

  /// One value of a closed field, or several that one word of the dialect stands for.
  Optional<WrittenLeaf> enumerated(String field, List<String> values) {
    FieldType type = FieldCatalog.standard().field(field).type();
    Optional<String> own = DialectValues.of(habits.dialect()).written(type, values);
    if (own.isPresent()) {
      return head(field).map(head -> WrittenLeaf.of(head, own.get()));
    }
    return values.size() > 1 || !knowsValuesOf(type) ? Optional.empty()
        : head(field).map(head -> WrittenLeaf.of(head, bare(values.getFirst())));
  }

  /// Whether the dialect has the same values of this type as the beacon dialect.
  boolean knowsValuesOf(FieldType type) {
    return true;
  }

  private Optional<WrittenLeaf> tree(PatentQuery.CompanyTree tree) {
    boolean expressible = habits.has(Habit.TREE) || (habits.has(Habit.TREE_OF_NORMALISED)
        && (tree.field().equals("APNOR") || tree.field().equals("PATENTEENOR")));
    return expressible
        ? head(tree.field()).map(head -> WrittenLeaf.inBrackets(head, "TREE@" + quoted(tree.name())))
        : Optional.empty();
  }

  /// An interval of days: a comparison where one end is open, the other form where none is, empty where both are.
  static Optional<WrittenLeaf> compared(String head, DateRange range, WrittenLeaf closed) {
    if (range.from() == null) {
      return range.to() == null ? Optional.empty() : Optional.of(WrittenLeaf.alone(name(head) + "<=", bound(range.to())));
    }
    return Optional.of(range.to() == null ? WrittenLeaf.alone(name(head) + ">=", bound(range.from())) : closed);
  }

  /// The name of a field without the sign behind it.
  static String name(String head) {
    return head.substring(0, head.length() - 1);
  }

  static String bracketRange(@Nullable Object from, @Nullable Object to) {
    return "[" + bound(from) + " to " + bound(to) + "]";
  }

  static String bound(@Nullable Object value) {
    return value == null ? "*" : value.toString();
  }

  /// A day without signs between its parts: `20200131`.
  static @Nullable String compact(@Nullable LocalDate day) {
    return day == null ? null : day.toString().replace("-", "");
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// A value without quotes where that is safe.
  static String bare(String value) {
    boolean safe = !value.isEmpty() && !RESERVED.contains(value.toLowerCase(Locale.ROOT)) && !value.equals("*")
        && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "*?+#/.-".indexOf(c) >= 0);
    return safe ? value : quoted(value);
  }
}
