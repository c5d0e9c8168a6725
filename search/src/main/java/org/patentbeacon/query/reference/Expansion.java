package org.patentbeacon.query.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.text.TokenizedText;

/// Expands the references of one query. Counts as it goes and stops at the first clause too many, so that references
/// which double each other cost no more than the limit.
final class Expansion {
  /// Nodes within each other; a query whose brackets nest no deeper than they may has far fewer. Keeps the stack small.
  private static final int MOST_NESTED = 2_000;
  /// Numbers that topics and annotations bring along: rows made by hand, a look-up each, which count apart from clauses.
  private static final int MOST_NUMBERS = 100_000;
  /// How many times the limits of a query a sector may be large, which is many queries, each within the limits: whoever asks
  /// for it did not write it.
  private static final int QUERIES_OF_A_SECTOR = 20;

  private final References references;
  private final QueryText text;
  private final Map<String, PatentQuery> read = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  /// Where the reference that is being expanded stands in the query that was asked; `null` outside of one.
  private @Nullable SourceRange place;
  private final Size written = new Size();
  private final Size ofSectors = new Size();
  private int numbers;
  private int nested;

  /// How large a part of the expanded query is.
  private static final class Size {
    private int leaves;
    private int wildcards;
  }

  Expansion(References references, QueryText text) {
    this.references = references;
    this.text = text;
  }

  PatentQuery of(PatentQuery node) {
    SourceRange range = place == null ? node.range() : place;
    if (++nested > MOST_NESTED) {
      throw error(QueryErrorCode.TOO_DEEP, range, "saved searches and topics make a query that nests too deep");
    }
    PatentQuery expanded = expanded(node, range);
    nested--;
    return expanded;
  }

  private PatentQuery expanded(PatentQuery node, SourceRange range) {
    return switch (node) {
      case PatentQuery.SavedSearch saved -> within("SAVED=" + saved.name(), range, () -> saved(saved.name(), range));
      case PatentQuery.Topic topic -> within((topic.reach() == PatentQuery.Reach.EXACT ? "TOPIC==" : "TOPIC=")
          + topic.path(), range, () -> topic(topic, range));
      case PatentQuery.CompanyTree tree -> company(tree, range);
      case PatentQuery.Code code when code.field().equals(Tags.FIELD) -> tag(code, code.code(), range);
      case PatentQuery.Exists some when some.field().equals(Tags.FIELD) -> tag(some, "*", range);
      case PatentQuery.And and -> Joined.and(all(and.operands()), range);
      case PatentQuery.Or or -> Joined.or(all(or.operands()), range);
      case PatentQuery.Not not -> Joined.not(of(not.kept()), all(not.removed()), range);
      case PatentQuery.Preferring preferring ->
          new PatentQuery.Preferring(of(preferring.required()), of(preferring.preferred()), range);
      case PatentQuery.Near near -> new PatentQuery.Near(near.ordered(), near.min(), near.max(), of(near.left()),
          of(near.right()), range);
      case PatentQuery.SameSentence same -> new PatentQuery.SameSentence(of(same.left()), of(same.right()), range);
      case PatentQuery.SameParagraph same -> new PatentQuery.SameParagraph(of(same.left()), of(same.right()), range);
      case PatentQuery.Frequency frequency -> new PatentQuery.Frequency(frequency.count(), of(frequency.operand()), range);
      case PatentQuery.Text _, PatentQuery.Wildcard _, PatentQuery.Exact _, PatentQuery.NumberIs _,
          PatentQuery.ClassSymbol _, PatentQuery.DateRange _, PatentQuery.IntegerRange _, PatentQuery.ClassRange _,
          PatentQuery.Code _, PatentQuery.Enumerated _, PatentQuery.Flag _, PatentQuery.Semantic _, PatentQuery.All _,
          PatentQuery.Exists _ -> counted(Placed.leaf(node, range));
    };
  }

  private List<PatentQuery> all(List<PatentQuery> operands) {
    List<PatentQuery> expanded = new ArrayList<>(operands.size());
    for (PatentQuery operand : operands) {
      expanded.add(of(operand));
    }
    return expanded;
  }

  private PatentQuery counted(PatentQuery leaf) {
    QueryLimits limits = references.limits();
    if (leaf instanceof PatentQuery.NumberIs && open.stream().anyMatch(Expansion::isOfSector)) {
      if (++numbers > MOST_NUMBERS) {
        throw error(QueryErrorCode.TOO_MANY_CLAUSES, leaf.range(),
            "topics with more than " + MOST_NUMBERS + " documents put in or taken out by hand");
      }
      return leaf;
    }
    boolean ofSector = open.stream().anyMatch(Expansion::isOfSector);
    Size size = ofSector ? ofSectors : written;
    int times = ofSector ? QUERIES_OF_A_SECTOR : 1;
    size.leaves++;
    size.wildcards += leaf instanceof PatentQuery.Wildcard ? 1 : 0;
    if (size.leaves > times * limits.clauses()) {
      throw error(QueryErrorCode.TOO_MANY_CLAUSES, leaf.range(),
          "more than " + times * limits.clauses() + " clauses with those of saved searches and topics");
    }
    if (size.wildcards > times * limits.wildcards()) {
      throw error(QueryErrorCode.TOO_MANY_WILDCARDS, leaf.range(),
          "more than " + times * limits.wildcards() + " words with a wildcard with those of saved searches and topics");
    }
    return leaf;
  }

  /// What a reference stands for, itself expanded.
  private PatentQuery within(String reference, SourceRange range, Supplier<PatentQuery> meaning) {
    if (open.contains(reference)) {
      throw error(QueryErrorCode.REFERENCE_CYCLE, range, kinds() + " refer to each other: " + chain(reference));
    }
    if (open.size() == references.limits().references()) {
      throw error(QueryErrorCode.TOO_DEEP, range, kinds() + " refer to each other more than "
          + references.limits().references() + " deep: " + chain(reference));
    }
    SourceRange outside = place;
    open.addLast(reference);
    PatentQuery found = read.get(reference);
    if (found == null) {
      found = meaning.get();
      read.put(reference, found);
    }
    place = range;
    PatentQuery expanded = of(found);
    place = outside;
    open.removeLast();
    return expanded;
  }

  private static boolean isOfSector(String reference) {
    return !reference.startsWith("SAVED=");
  }

  private String kinds() {
    return open.stream().noneMatch(Expansion::isOfSector) ? "saved searches"
        : "saved searches and topics";
  }

  private String chain(String last) {
    List<String> names = new ArrayList<>(open);
    names.add(last);
    return String.join(", ", names.stream().map(name -> name.replaceFirst("^(SAVED=|TOPIC==?|TAG=)", "")).toList());
  }

  private PatentQuery saved(String name, SourceRange range) {
    Optional<SavedQuery> saved = references.saved().named(name);
    if (saved.isEmpty()) {
      List<String> near = References.near(name, references.saved().names());
      String hint = near.isEmpty() ? "" : "; did you mean '" + near.getFirst() + "'?";
      throw text.error(QueryErrorCode.UNKNOWN_SAVED, range, "no search is saved as '" + name + "'" + hint,
          near.isEmpty() ? null : near.getFirst());
    }
    try {
      return QueryParser.parse(saved.get().text(), saved.get().dialect(), references.limits()).tree();
    } catch (QuerySyntaxException e) {
      throw error(e.code(), range, "the search saved as '" + name + "' cannot be read: " + e.getMessage());
    }
  }

  private PatentQuery topic(PatentQuery.Topic topic, SourceRange range) {
    return references.topics().holds(topic.path(), topic.reach()).orElseThrow(() -> {
      Suggestions near = Suggestions.of(topic.path(), references.topics().words());
      return error(QueryErrorCode.UNKNOWN_TOPIC, range,
          "no sector with the topic '" + topic.path() + "' is bound to this database" + near.words()).suggesting(near.all());
    });
  }

  /// Where no sector is bound nothing is annotated, and the clause finds nothing.
  private PatentQuery tag(PatentQuery clause, String tag, SourceRange range) {
    List<String> known = references.tags().names();
    if (known.isEmpty()) {
      return counted(Placed.leaf(clause, range));
    }
    return within("TAG=" + tag, range, () -> references.tags().holds(tag).orElseThrow(() -> {
      Suggestions near = Suggestions.of(tag, tagWords(known, tag.endsWith("/*")));
      return error(QueryErrorCode.BAD_ENUM, range, "no sector that is bound annotates '" + tag + "'" + near.words())
          .suggesting(near.all());
    }));
  }

  /// Every annotation in the form of codes, or all of each field.
  private static Map<String, String> tagWords(List<String> known, boolean all) {
    Map<String, String> words = new LinkedHashMap<>();
    known.stream().map(name -> all ? name.substring(0, Math.max(0, name.indexOf('/'))) + "/*" : name)
        .forEach(name -> words.put(name.toUpperCase(Locale.ROOT), name));
    return words;
  }

  /// Any name of the tree, exactly; one clause however many names there are.
  private PatentQuery company(PatentQuery.CompanyTree tree, SourceRange range) {
    List<String> names = references.companies().names(tree.name()).orElseThrow(() -> unknown(tree.name(), range));
    counted(Placed.leaf(tree, range));
    List<PatentQuery> exact = new ArrayList<>();
    for (String name : names) {
      exact.add(new PatentQuery.Exact(tree.field(), TokenizedText.of(name).terms(), range));
    }
    return Joined.or(exact, range);
  }

  private QuerySyntaxException unknown(String company, SourceRange range) {
    List<String> near = references.companies().near(company);
    String hint = near.isEmpty() ? "" : "; did you mean '" + near.getFirst() + "'?";
    return text.error(QueryErrorCode.UNKNOWN_COMPANY, range, "no applicant is named '" + company + "'" + hint,
        near.isEmpty() ? null : near.getFirst());
  }

  private QuerySyntaxException error(QueryErrorCode code, SourceRange range, String message) {
    return text.error(code, range, message, null);
  }
}
