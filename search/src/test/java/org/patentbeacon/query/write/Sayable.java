package org.patentbeacon.query.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.table.TsvResource;
import org.patentbeacon.query.text.Pieces;

/// What a dialect can say: the list of section "Conversion" of the query language, node by node.
final class Sayable {
  private static final Set<Dialect> NATIVE = Set.of(Dialect.BEACON, Dialect.INCOPAT);
  private static final List<String> DEAD = List.of("EXPIRED", "LAPSED_RESTORABLE", "REVOKED", "WITHDRAWN");

  private static final List<String[]> FIELDS = TsvResource.rows(FieldCatalog.class, "fields.tsv");

  private final Dialect dialect;

  Sayable(Dialect dialect) {
    this.dialect = dialect;
  }

  /// The first node that cannot be said, parents before children, left to right.
  Optional<PatentQuery> firstUnsayable(PatentQuery tree) {
    return first(tree);
  }

  private Optional<PatentQuery> first(PatentQuery node) {
    if (!says(node)) {
      return Optional.of(node);
    }
    return children(node).stream().map(this::first).flatMap(Optional::stream).findFirst();
  }

  private List<PatentQuery> children(PatentQuery node) {
    return switch (node) {
      case PatentQuery.And and -> and.operands();
      case PatentQuery.Or or -> withoutSeveral(or.operands());
      case PatentQuery.Not not -> {
        List<PatentQuery> all = new ArrayList<>(List.of(not.kept()));
        all.addAll(not.removed());
        yield all;
      }
      case PatentQuery.Preferring preferring -> List.of(preferring.required(), preferring.preferred());
      case PatentQuery.Near near -> List.of(near.left(), near.right());
      case PatentQuery.SameSentence same -> List.of(same.left(), same.right());
      case PatentQuery.SameParagraph same -> List.of(same.left(), same.right());
      case PatentQuery.Frequency many -> List.of(many.operand());
      default -> List.of();
    };
  }

  /// Values side by side that one word of the dialect stands for can be said together though not alone.
  private List<PatentQuery> withoutSeveral(List<PatentQuery> operands) {
    List<PatentQuery> rest = new ArrayList<>();
    int at = 0;
    while (at < operands.size()) {
      int values = together(operands, at);
      if (values == 0) {
        rest.add(operands.get(at));
      }
      at += Math.max(1, values);
    }
    return rest;
  }

  private int together(List<PatentQuery> operands, int at) {
    List<List<String>> words = switch (dialect) {
      case PATSNAP -> List.of(DEAD, List.of("UNIVERSITY", "INSTITUTE"));
      case CNIPA -> List.of(List.of("A", "B"));
      default -> List.of();
    };
    for (List<String> word : words) {
      boolean stands = at + word.size() <= operands.size();
      for (int i = 0; stands && i < word.size(); i++) {
        stands = operands.get(at + i) instanceof PatentQuery.Enumerated value && value.value().equals(word.get(i))
            && operands.get(at) instanceof PatentQuery.Enumerated first && first.field().equals(value.field())
            && Set.of(FieldType.STATUS, FieldType.APTYPE, FieldType.PATTYPE).contains(type(value.field()));
      }
      if (stands) {
        return word.size();
      }
    }
    return 0;
  }

  private boolean says(PatentQuery node) {
    if (dialect == Dialect.BEACON) {
      return true;
    }
    return switch (node) {
      case PatentQuery.Near near -> dialect != Dialect.CPRS
          && (near.min() == 0 || (dialect == Dialect.CNIPA && near.min() == near.max()));
      case PatentQuery.SameSentence same -> dialect != Dialect.CPRS;
      case PatentQuery.SameParagraph same -> dialect != Dialect.CPRS;
      case PatentQuery.Frequency many -> says(many);
      case PatentQuery.Text text -> named(text.field());
      case PatentQuery.Wildcard wildcard -> named(wildcard.field()) && says(wildcard.pattern());
      case PatentQuery.Exact exact -> dialect == Dialect.PATSNAP
          && Set.of("APNOR", "PATENTEENOR", "IN").contains(exact.field());
      case PatentQuery.NumberIs number -> named(number.field()) && says(number);
      case PatentQuery.Code code -> named(code.field()) && pattern(code.code());
      case PatentQuery.ClassSymbol symbol -> says(symbol);
      case PatentQuery.ClassRange range -> dialect == Dialect.PATSNAP && named(range.field());
      case PatentQuery.DateRange range -> named(range.field())
          && (dialect != Dialect.CPRS || (range.from() != null && range.to() != null));
      case PatentQuery.IntegerRange range -> named(range.field());
      case PatentQuery.Enumerated value -> named(value.field()) && says(value);
      case PatentQuery.Flag flag -> named(flag.field());
      case PatentQuery.CompanyTree tree -> named(tree.field()) && (dialect == Dialect.INCOPAT
          || (dialect == Dialect.PATSNAP && Set.of("APNOR", "PATENTEENOR").contains(tree.field())));
      case PatentQuery.Semantic ranking -> NATIVE.contains(dialect);
      case PatentQuery.Preferring preferring -> NATIVE.contains(dialect);
      case PatentQuery.SavedSearch saved -> false;
      case PatentQuery.Topic topic -> false;
      case PatentQuery.All all -> false;
      case PatentQuery.Exists exists -> false;
      case PatentQuery.And and -> true;
      case PatentQuery.Or or -> true;
      case PatentQuery.Not not -> true;
    };
  }

  private static FieldType type(String field) {
    return FieldCatalog.standard().field(field).type();
  }

  private boolean named(String field) {
    return !names(field).isEmpty();
  }

  private List<String> names(String field) {
    int column = List.of(FIELDS.getFirst()).indexOf(dialect.word());
    String cell = FIELDS.stream().filter(row -> row[0].equals(field)).findFirst().orElseThrow()[column];
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private boolean says(PatentQuery.Frequency many) {
    List<PatentQuery> words = many.operand() instanceof PatentQuery.Or or ? or.operands() : List.of(many.operand());
    boolean wild = words.stream().anyMatch(PatentQuery.Wildcard.class::isInstance);
    return switch (dialect) {
      case BEACON -> true;
      case INCOPAT -> !wild;
      case PATSNAP -> !wild && words.size() == 1 && many.count() <= 50;
      case CNIPA, CPRS, ESPACENET -> false;
    };
  }

  private boolean says(List<String> pieces) {
    boolean gap = pieces.stream().anyMatch(Pieces::isGap);
    boolean truncated = pieces.subList(0, pieces.size() - 1).stream().noneMatch(Sayable::wild)
        && pattern(pieces.getLast());
    return dialect == Dialect.PATSNAP || (!gap && (dialect != Dialect.CPRS || truncated));
  }

  private static boolean wild(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
  }

  /// CPRS truncates on the right, and knows no other pattern.
  private boolean pattern(String value) {
    boolean truncated = value.indexOf('?') < 0 && List.of(-1, value.length() - 1).contains(value.indexOf('*'));
    return dialect != Dialect.CPRS || truncated;
  }

  /// CPRS reads a number as the beginning of one unless it is complete.
  private boolean says(PatentQuery.NumberIs number) {
    String complete = type(number.field()) == FieldType.PUBNO ? "[A-Z]{2}\\d+[A-Z]\\d?" : "CN\\d{12}";
    return dialect != Dialect.CPRS || number.number().matches(complete)
        || (number.number().endsWith("*") && pattern(number.number()));
  }

  private boolean says(PatentQuery.ClassSymbol symbol) {
    boolean group = symbol.symbol().indexOf('/') > 0 && type(symbol.field()) == FieldType.CLASS;
    if (!named(symbol.field())) {
      return false;
    }
    if (symbol.reach() == Reach.LIKE) {
      return dialect != Dialect.CPRS;
    }
    boolean below = symbol.reach() == Reach.BELOW;
    return switch (dialect) {
      case BEACON -> true;
      case INCOPAT, PATSNAP -> below ? !group || names(symbol.field()).stream().anyMatch(name -> name.endsWith("LOW")) : group;
      case CNIPA, CPRS -> below;
      case ESPACENET -> below || type(symbol.field()) == FieldType.CLASS;
    };
  }

  private boolean says(PatentQuery.Enumerated value) {
    return switch (type(value.field())) {
      case STATUS -> dialect != Dialect.INCOPAT && (dialect != Dialect.PATSNAP
          || Set.of("IN_FORCE", "PENDING", "UNKNOWN").contains(value.value()));
      case PATTYPE -> dialect != Dialect.INCOPAT && (dialect != Dialect.CNIPA || Set.of("U", "D").contains(value.value()));
      case APTYPE -> dialect != Dialect.INCOPAT && (dialect != Dialect.PATSNAP || value.value().equals("ENTERPRISE"));
      default -> true;
    };
  }
}
