package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.classes.ClassNotices;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.reference.References;
import org.patentbeacon.query.reference.Topics;
import org.patentbeacon.scheme.SchemeAbout;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.scheme.Schemes;
import org.patentbeacon.similar.Signal;

/// What a query is in a database: what its references stand for, which part of it ranks, and what there is to say of it.
///
/// @param index the index
/// @param schemes the classification schemes
/// @param saved the saved searches
/// @param similarity what ranks by likeness
record QueryResolver(PatentIndex index, Schemes schemes, SavedSearchFile saved, Similarity similarity) {

  /// The query with what it refers to in the place of its references.
  ParsedQuery resolved(ParsedQuery query) throws IOException {
    return References.in(query.tree()) ? references().expand(query) : query;
  }

  /// The tree with what it refers to in the place of its references.
  PatentQuery resolved(PatentQuery tree) throws IOException {
    return References.in(tree) ? references().expand(tree) : tree;
  }

  private References references() throws IOException {
    return new References(saved.searches(), Topics.NONE, new KnownCompanies(index), QueryLimits.DEFAULT);
  }

  /// The clause of a resolved query that only ranks; `null` when it has none.
  @Nullable LikeClause like(PatentQuery resolved) throws IOException {
    return LikeClause.of(resolved, index);
  }

  /// The resolved query that decides what is found: a clause that only ranks is left out.
  PatentQuery deciding(PatentQuery tree) throws IOException {
    PatentQuery resolved = resolved(tree);
    LikeClause like = like(resolved);
    return like == null ? resolved : like.rest();
  }

  /// The query with what this database has to say of it, each notice once.
  ParsedQuery noticed(ParsedQuery query) throws IOException {
    return with(query, ClassNotices.of(query.tree(), schemes.current()));
  }

  /// The query, which is to rank its hits, with what this database cannot tell of likeness when likeness ranks them.
  ParsedQuery ranking(ParsedQuery query) throws IOException {
    return LikeClause.in(query.tree()) ? with(query, SimilarNotices.of(Set.of(Signal.values()), similarity)) : query;
  }

  /// The editions of the loaded schemes that a query has classes of.
  SortedMap<SchemeName, String> editions(PatentQuery tree) throws IOException {
    Set<SchemeName> asked = EnumSet.noneOf(SchemeName.class);
    Deque<PatentQuery> open = new ArrayDeque<>(List.of(tree));
    while (!open.isEmpty()) {
      PatentQuery node = open.pop();
      switch (node) {
        case PatentQuery.ClassSymbol symbol -> asked.addAll(schemesOf(symbol.field()));
        case PatentQuery.ClassRange range -> asked.addAll(schemesOf(range.field()));
        default -> node.children().forEach(open::push);
      }
    }
    SortedMap<SchemeName, String> editions = new TreeMap<>();
    for (SchemeAbout about : asked.isEmpty() ? List.<SchemeAbout>of() : schemes.loaded()) {
      if (asked.contains(about.name())) {
        editions.put(about.name(), Objects.requireNonNullElse(about.edition(), ""));
      }
    }
    return editions;
  }

  private static List<SchemeName> schemesOf(String field) {
    return FieldCatalog.standard().plainParts(field).stream().flatMap(part -> SchemeName.ofField(part.code()).stream())
        .toList();
  }

  private static ParsedQuery with(ParsedQuery query, List<Notice> more) {
    return query.with(Stream.concat(query.notices().stream(), more.stream()).distinct().toList());
  }
}
