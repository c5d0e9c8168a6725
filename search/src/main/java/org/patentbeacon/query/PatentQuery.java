package org.patentbeacon.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A query as a tree: what every dialect becomes and every engine answers.
///
/// `field` is always a canonical field code. Two trees are equal when they mean the same in the same words; where a node
/// was written ([#range()]) does not count.
public sealed interface PatentQuery {

  /// {@return where the node was written}
  SourceRange range();

  /// {@return the operands of the node, from left to right; none for a leaf}
  default List<PatentQuery> children() {
    return Children.of(this);
  }

  /// {@return the field that a leaf searches; empty for nodes with operands and for clauses without a field}
  default Optional<String> leafField() {
    return FieldOf.leaf(this);
  }

  /// {@return what the node is called in a message, such as `AND` or `a value of TI`}
  default String described() {
    return NodeName.of(this);
  }

  /// A node that yields spans of text in one field, so that proximity can join it.
  sealed interface Positional extends PatentQuery permits Text, Wildcard, Near, SameSentence, SameParagraph {}

  /// How a class or topic looks at its hierarchy.
  enum Reach {
    /// The symbol and everything below it.
    BELOW,
    /// That symbol only.
    EXACT,
    /// A pattern over the normal form.
    LIKE
  }

  /// The sort of a similarity clause.
  enum SemanticKind {
    /// Ranks all records.
    R,
    /// Ranks records filed before the seed.
    RAD,
    /// Ranks records published before the seed.
    RPD
  }

  /// Tokens at consecutive positions.
  ///
  /// @param field the field
  /// @param tokens normalised tokens
  /// @param range where it was written
  record Text(String field, List<String> tokens, SourceRange range) implements Positional {
    /// Copies the list.
    public Text {
      tokens = List.copyOf(tokens);
    }
  }

  /// As [Text] with patterns: a token with `*` or `?`, or a gap `*` or `?` between two CJK tokens.
  ///
  /// @param field the field
  /// @param pattern tokens, pattern tokens and gaps
  /// @param range where it was written
  record Wildcard(String field, List<String> pattern, SourceRange range) implements Positional {
    /// Copies the list.
    public Wildcard {
      pattern = List.copyOf(pattern);
    }
  }

  /// All tokens of one value, sentence breaks ignored.
  ///
  /// @param field the field
  /// @param tokens normalised tokens
  /// @param range where it was written
  record Exact(String field, List<String> tokens, SourceRange range) implements PatentQuery {
    /// Copies the list.
    public Exact {
      tokens = List.copyOf(tokens);
    }
  }

  /// Two operands with a number of positions between them.
  ///
  /// @param ordered whether the left operand comes first
  /// @param min the least number of positions between, 0 to 99
  /// @param max the greatest number of positions between, 0 to 99
  /// @param left one operand
  /// @param right the other operand
  /// @param range where the operator was written
  record Near(boolean ordered, int min, int max, PatentQuery left, PatentQuery right, SourceRange range)
      implements Positional {}

  /// Two operands in one sentence.
  ///
  /// @param left one operand
  /// @param right the other operand
  /// @param range where the operator was written
  record SameSentence(PatentQuery left, PatentQuery right, SourceRange range) implements Positional {}

  /// Two operands in one paragraph.
  ///
  /// @param left one operand
  /// @param right the other operand
  /// @param range where the operator was written
  record SameParagraph(PatentQuery left, PatentQuery right, SourceRange range) implements Positional {}

  /// At least so many distinct start positions, all paragraphs of the field together.
  ///
  /// @param count 1 to 100
  /// @param operand text, a pattern, or an OR of them
  /// @param range where the operator was written
  record Frequency(int count, PatentQuery operand, SourceRange range) implements PatentQuery {}

  /// A publication or application number, or a pattern of one.
  ///
  /// @param field the field
  /// @param number normalised; a bare number is compared with the number part of any office
  /// @param range where it was written
  record NumberIs(String field, String number, SourceRange range) implements PatentQuery {}

  /// A class.
  ///
  /// @param field the field
  /// @param reach how it looks at the hierarchy
  /// @param symbol the normal form, such as `H01L33/48`
  /// @param range where it was written
  record ClassSymbol(String field, Reach reach, String symbol, SourceRange range) implements PatentQuery {}

  /// A closed interval of dates.
  ///
  /// @param field the field
  /// @param from the first day; `null` for none
  /// @param to the last day; `null` for none
  /// @param range where it was written
  record DateRange(String field, @Nullable LocalDate from, @Nullable LocalDate to, SourceRange range)
      implements PatentQuery {}

  /// A closed interval of whole numbers.
  ///
  /// @param field the field
  /// @param from the least; `null` for none
  /// @param to the greatest; `null` for none
  /// @param range where it was written
  record IntegerRange(String field, @Nullable Integer from, @Nullable Integer to, SourceRange range)
      implements PatentQuery {}

  /// A closed interval of classification groups, in classification order.
  ///
  /// @param field the field
  /// @param from the first group; `null` for none
  /// @param to the last group; `null` for none
  /// @param range where it was written
  record ClassRange(String field, @Nullable String from, @Nullable String to, SourceRange range)
      implements PatentQuery {}

  /// A code, or a pattern of one.
  ///
  /// @param field the field
  /// @param code upper case, inner spaces collapsed
  /// @param range where it was written
  record Code(String field, String code, SourceRange range) implements PatentQuery {}

  /// One of the values a field can have.
  ///
  /// @param field the field
  /// @param value the canonical value
  /// @param range where it was written
  record Enumerated(String field, String value, SourceRange range) implements PatentQuery {}

  /// Yes or no.
  ///
  /// @param field the field
  /// @param value which
  /// @param range where it was written
  record Flag(String field, boolean value, SourceRange range) implements PatentQuery {}

  /// Any member of a company tree below a node.
  ///
  /// @param field the field
  /// @param name the node's name as written
  /// @param range where it was written
  record CompanyTree(String field, String name, SourceRange range) implements PatentQuery {}

  /// Ranking by similarity.
  ///
  /// @param kind its sort
  /// @param text the text or number, NFKC, spaces collapsed
  /// @param range where it was written
  record Semantic(SemanticKind kind, String text, SourceRange range) implements PatentQuery {}

  /// A saved search by name.
  ///
  /// @param name its name
  /// @param range where it was written
  record SavedSearch(String name, SourceRange range) implements PatentQuery {}

  /// A topic of a sector by path.
  ///
  /// @param reach with the topics below, or alone
  /// @param path parts joined by `/`
  /// @param range where it was written
  record Topic(Reach reach, String path, SourceRange range) implements PatentQuery {}

  /// Every record.
  ///
  /// @param range where it was written
  record All(SourceRange range) implements PatentQuery {}

  /// Every record that has a value.
  ///
  /// @param field the field
  /// @param range where it was written
  record Exists(String field, SourceRange range) implements PatentQuery {}

  /// All operands.
  ///
  /// @param operands two or more, none of them an [And]
  /// @param range where it was written
  record And(List<PatentQuery> operands, SourceRange range) implements PatentQuery {
    /// Copies the list.
    public And {
      operands = List.copyOf(operands);
    }
  }

  /// Any operand.
  ///
  /// @param operands two or more, none of them an [Or]
  /// @param range where it was written
  record Or(List<PatentQuery> operands, SourceRange range) implements PatentQuery {
    /// Copies the list.
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /// One operand without the others.
  ///
  /// @param kept what is kept, not a [Not]
  /// @param removed what is taken away, one or more
  /// @param range where it was written
  record Not(PatentQuery kept, List<PatentQuery> removed, SourceRange range) implements PatentQuery {
    /// Copies the list.
    public Not {
      removed = List.copyOf(removed);
    }
  }

  /// Exactly the records of one operand; the other raises their rank.
  ///
  /// @param required what decides
  /// @param preferred what raises the rank
  /// @param range where the operator was written
  record Preferring(PatentQuery required, PatentQuery preferred, SourceRange range) implements PatentQuery {}
}
