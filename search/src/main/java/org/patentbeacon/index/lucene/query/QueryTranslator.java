package org.patentbeacon.index.lucene.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.index.field.ExactTerm;
import org.patentbeacon.index.field.FieldNames;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.field.ParagraphMarks;
import org.patentbeacon.index.lucene.legal.LegalQuery;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.query.PatentQuery;
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
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.classes.ClassOrder;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;

/// Says each node of a query tree in Lucene's words. A combined field is an OR over its parts.
public final class QueryTranslator {
  private static final String STATUS = "STATUS";
  private static final String LAPSE_DATE = "LAPSE-DATE";
  private static final String EXPIRY_DATE = "EXPIRY-DATE";

  private final Knowledge knowledge;
  private final Effort effort = new Effort();

  private QueryTranslator(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// {@return the query that the documents answer which answer the tree}
  ///
  /// @param query the tree, without references
  /// @param knowledge says what lies below a class, which names are one applicant, and which rights are alive
  /// @throws QuerySyntaxException when a clause cannot be answered
  public static Query translate(PatentQuery query, Knowledge knowledge) {
    return new QueryTranslator(knowledge).of(query);
  }

  private Query of(PatentQuery query) {
    return switch (query) {
      case Text text -> overPlaces(text.field(), text, place -> text(place, text));
      case Wildcard wildcard -> overPlaces(wildcard.field(), wildcard, place -> pattern(place, wildcard));
      case Exact exact -> overPlaces(exact.field(), exact, place -> exact(place, exact));
      case Near near -> positional(near);
      case SameSentence same -> positional(same);
      case SameParagraph same -> positional(same);
      case Frequency frequency -> frequency(frequency, fieldOf(frequency.operand()));
      case NumberIs number -> overParts(number.field(),
          field -> FamilyFields.with(field, number(field, number.number()), number("PN", number.number())));
      case ClassSymbol symbol -> overParts(symbol.field(), field -> symbol(field, symbol));
      case DateRange dates -> overParts(dates.field(),
          field -> dates(field, day(dates.from(), Integer.MIN_VALUE), day(dates.to(), Integer.MAX_VALUE)));
      case IntegerRange numbers -> overParts(numbers.field(), field -> integers(field,
          numbers.from() == null ? Integer.MIN_VALUE : numbers.from(),
          numbers.to() == null ? Integer.MAX_VALUE : numbers.to()));
      case ClassRange classes -> overParts(classes.field(), field -> TermRangeQuery.newStringRange(
          field + IndexNames.ORDER, key(classes.from()), key(classes.to()), true, true));
      case Code code -> overParts(code.field(), field -> code(field, code.code()));
      case Enumerated value -> overParts(value.field(), field -> enumerated(field, value.value()));
      case Flag flag -> flag.value() ? term(flag.field(), "true") : without(term(flag.field(), "true"));
      case All all -> EntryQueries.everything();
      case Exists exists -> overParts(exists.field(), field -> exists(field, exists));
      case And and -> all(and.operands().stream().map(this::of));
      case Or or -> any(FamilyFields.together(or.operands().stream().map(this::of).toList()));
      case Not not -> {
        BooleanQuery.Builder difference = new BooleanQuery.Builder().add(of(not.kept()), Occur.MUST);
        not.removed().forEach(removed -> difference.add(of(removed), Occur.MUST_NOT));
        yield difference.build();
      }
      case Preferring preferring -> new BooleanQuery.Builder()
          .add(of(preferring.required()), Occur.MUST)
          .add(of(preferring.preferred()), Occur.SHOULD).build();
      case CompanyTree tree -> throw unbound(QueryErrorCode.UNKNOWN_COMPANY, tree,
          "no applicant is named '" + tree.name() + "'");
      case SavedSearch saved -> throw unbound(QueryErrorCode.UNKNOWN_SAVED, saved,
          "no search is saved as '" + saved.name() + "'");
      case Topic topic -> throw unbound(QueryErrorCode.UNKNOWN_TOPIC, topic,
          "no sector with the topic '" + topic.path() + "' is bound to this database");
      case Semantic semantic -> throw unbound(QueryErrorCode.NOT_SUPPORTED, semantic,
          "this database has no semantic index, which " + semantic.kind() + "= needs");
    };
  }

  private static QuerySyntaxException unbound(QueryErrorCode code, PatentQuery node, String message) {
    return new QuerySyntaxException(code, node.range().start(), node.range().end(),
        "column " + (node.range().start() + 1) + ": " + message, null);
  }

  private static Query integers(String field, int from, int to) {
    return FamilyFields.isSize(field) ? FamilyFields.size(field, from, to) : IntPoint.newRangeQuery(field, from, to);
  }

  private static Query without(Query removed) {
    return new BooleanQuery.Builder().add(EntryQueries.everything(), Occur.MUST).add(removed, Occur.MUST_NOT).build();
  }

  private static List<String> plainCodes(String field) {
    return FieldCatalog.standard().plainParts(field).stream().map(Field::code).toList();
  }

  /// Where the paragraphs of a field stand: of its texts and names, and of its numbers and classes as text.
  private static List<FieldPlace> places(String field) {
    List<Field> parts = FieldCatalog.standard().plainParts(field);
    Stream<FieldPlace> texts = parts.stream().filter(part -> part.type().textual())
        .filter(part -> !FieldNames.isGrouped(part.code())).map(part -> FieldPlace.of(part.code()));
    boolean others = parts.stream().anyMatch(part -> !part.type().textual());
    return Stream.concat(texts, others ? Stream.of(FieldPlace.WORDS) : Stream.empty()).toList();
  }

  /// A clause about text over all places of a field.
  private Query overPlaces(String field, PatentQuery node, Function<FieldPlace, Query> printed) {
    return any(Stream.concat(places(field).stream().map(printed), grouped(field, node).stream()).toList());
  }

  /// A clause over the names under which groups are shown, as far as a field looks at such: any of their printed names.
  private List<Query> grouped(String field, PatentQuery node) {
    return FieldCatalog.standard().plainParts(field).stream().map(Field::code).filter(FieldNames::isGrouped)
        .<Query>map(part -> new TermInSetQuery(FieldNames.printed(part),
            knowledge.names().names(part, node).stream().map(BytesRef::new).toList())).toList();
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query overParts(String field, Function<String, Query> query) {
    return any(plainCodes(field).stream().map(query).toList());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private Query text(FieldPlace place, Text text) {
    Query phrase = phrase(place, text.tokens());
    return place.view() == null ? phrase : checked(place, text);
  }

  private static Query phrase(FieldPlace place, List<String> tokens) {
    List<CjkPairs.Placed> terms = CjkPairs.of(tokens);
    if (terms.size() == 1) {
      return new TermQuery(place.term(terms.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(place.term(term.text()), term.position()));
    return phrase.build();
  }

  private Query pattern(FieldPlace place, Wildcard wildcard) {
    return wildcard.pattern().size() == 1 && place.view() == null
        ? new PatternQuery(place.term(wildcard.pattern().getFirst()), wildcard.range()) : checked(place, wildcard);
  }

  /// The whole of one value: for names, which are short and asked for often, a term of its own.
  private Query exact(FieldPlace place, Exact exact) {
    return place.wholes()
        ? term(place.field() + IndexNames.EXACT, ExactTerm.of(exact.tokens())) : checked(place, exact);
  }

  /// How often the document prints something; what it does not print, the name under which a group is shown, counts by itself.
  private Query frequency(Frequency frequency, String field) {
    List<FieldPlace> printed = places(field);
    List<Query> queries = new ArrayList<>(grouped(field, frequency));
    if (!printed.isEmpty()) {
      Query candidates = any(printed.stream().map(place -> candidates(place, frequency.operand())).toList());
      queries.addFirst(new PositionalQuery(printed, frequency, candidates, effort));
    }
    return any(queries);
  }

  private Query positional(PatentQuery node) {
    return overPlaces(fieldOf(node), node, place -> checked(place, node));
  }

  private Query checked(FieldPlace place, PatentQuery node) {
    return new PositionalQuery(List.of(place), node, candidates(place, node), effort);
  }

  /// Every record of the node, and perhaps more: the records that have its words in the field.
  private static Query candidates(FieldPlace place, PatentQuery node) {
    Query words = words(place, node);
    return place.view() == null ? words : new BooleanQuery.Builder().add(words, Occur.MUST)
        .add(new TermQuery(place.term(ParagraphMarks.view(place.view()))), Occur.FILTER).build();
  }

  private static Query words(FieldPlace place, PatentQuery node) {
    return switch (node) {
      case Text text -> phrase(place, text.tokens());
      case Exact exact -> all(exact.tokens().stream().distinct().<Query>map(token -> new TermQuery(place.term(token))));
      case Wildcard wildcard -> all(wildcard.pattern().stream().filter(piece -> !piece.equals("*") && !piece.equals("?"))
          .distinct()
          .map(piece -> isPattern(piece) ? new PatternQuery(place.term(piece), wildcard.range()) : new TermQuery(place.term(piece))));
      case Near near -> all(Stream.of(words(place, near.left()), words(place, near.right())));
      case SameSentence same -> all(Stream.of(words(place, same.left()), words(place, same.right())));
      case SameParagraph same -> all(Stream.of(words(place, same.left()), words(place, same.right())));
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        or.operands().forEach(arm -> any.add(words(place, arm), Occur.SHOULD));
        yield any.build();
      }
      default -> throw new IllegalArgumentException("no text node: " + node);
    };
  }

  private static boolean isPattern(String piece) {
    return piece.indexOf('*') >= 0 || piece.indexOf('?') >= 0;
  }

  private static Query all(Stream<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  private static String fieldOf(PatentQuery node) {
    return switch (node) {
      case Text text -> text.field();
      case Wildcard wildcard -> wildcard.field();
      case Near near -> fieldOf(near.left());
      case SameSentence same -> fieldOf(same.left());
      case SameParagraph same -> fieldOf(same.left());
      case Or or -> fieldOf(or.operands().getFirst());
      default -> throw new IllegalArgumentException("no text node: " + node);
    };
  }

  private static Query number(String field, String number) {
    boolean withOffice = number.length() > 2 && Character.isLetter(number.charAt(0))
        && Character.isLetter(number.charAt(1));
    boolean pattern = number.indexOf('*') >= 0 || number.indexOf('?') >= 0;
    return pattern
        ? new ConstantScoreQuery(new WildcardQuery(
            new Term(field + (withOffice ? IndexNames.WHOLE : IndexNames.WHOLE_BARE), number)))
        : term(withOffice ? field : field + IndexNames.BARE, number);
  }

  private Query symbol(String field, ClassSymbol symbol) {
    return switch (symbol.reach()) {
      case BELOW -> below(field, symbol.symbol());
      case EXACT -> term(field, symbol.symbol());
      case LIKE -> new WildcardQuery(new Term(field, symbol.symbol()));
    };
  }

  /// Everything below a main group or a higher class is found by its symbol, what is below a subgroup by the scheme.
  private Query below(String field, String symbol) {
    boolean subgroup = symbol.indexOf('/') > 0 && !symbol.endsWith("/00");
    List<String> below = subgroup ? knowledge.classes().below(field, symbol) : List.of();
    return below.size() > 1 ? new TermInSetQuery(field, below.stream().map(BytesRef::new).toList())
        : term(field + IndexNames.ABOVE, symbol);
  }

  private static Query code(String field, String code) {
    return code.indexOf('*') >= 0 || code.indexOf('?') >= 0
        ? new WildcardQuery(new Term(field, code)) : term(field, code);
  }

  private Query dates(String field, int from, int to) {
    return switch (field) {
      case LAPSE_DATE -> LegalQuery.lapsed(knowledge.day(), from, to);
      case EXPIRY_DATE -> LegalQuery.expires(knowledge.day(), from, to);
      default -> IntRange.newWithinQuery(field, new int[] {from}, new int[] {to});
    };
  }

  private Query enumerated(String field, String value) {
    return field.equals(STATUS) ? LegalQuery.state(knowledge.day(), State.valueOf(value))
        : FamilyFields.with(field, term(field, value), term("PNC", value));
  }

  /// Every document is in a state, be it unknown.
  private Query exists(String field, Exists exists) {
    return switch (field) {
      case STATUS -> EntryQueries.everything();
      case LAPSE_DATE, EXPIRY_DATE -> dates(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "AP-GROUP" -> any(grouped(field, exists));
      default -> FamilyFields.is(field) ? EntryQueries.everything() : term(IndexNames.HAS, field);
    };
  }

  private static int day(@Nullable LocalDate date, int open) {
    return date == null ? open : (int) date.toEpochDay();
  }

  private static @Nullable String key(@Nullable String symbol) {
    return symbol == null ? null : ClassOrder.key(symbol);
  }
}
