package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.warning.view.RunView;

/// A firm whose inventors are watched.
///
/// @param firm the firm
/// @param query finds its documents
/// @param ids the ids of its documents
/// @param inventors the names of their inventors
record FormerFirm(Firm firm, PatentQuery query, Set<String> ids, Set<String> inventors) {
  private static final int AT_ONCE = 500;

  static FormerFirm of(RunView view, Firm firm, PatentQuery query) throws IOException {
    List<IndexHit> documents = view.hits(query, 0, HitDetail.WHOLE);
    Set<String> inventors = new TreeSet<>();
    documents.forEach(hit -> inventors(hit.document()).forEach(inventors::add));
    return new FormerFirm(firm, query, documents.stream().map(IndexHit::id).collect(Collectors.toSet()), inventors);
  }

  /// The names of the inventors of a document.
  static Stream<String> inventors(PatentDocument document) {
    return document.parties(PartyRole.INVENTOR).stream().map(Party::name).filter(Objects::nonNull).map(PartyName::shown);
  }

  /// The documents after a moment of which some people are inventors.
  static List<IndexHit> by(Collection<String> names, RunView view, long seen) throws IOException {
    List<PatentQuery> exact = names.stream().<PatentQuery>map(name ->
        new PatentQuery.Exact("IN", TokenizedText.of(name).terms(), SourceRange.NONE)).toList();
    List<IndexHit> all = new ArrayList<>();
    for (int from = 0; from < exact.size(); from += AT_ONCE) {
      all.addAll(view.hits(Joined.or(exact.subList(from, Math.min(exact.size(), from + AT_ONCE)), SourceRange.NONE), seen,
          HitDetail.WHOLE));
    }
    return all;
  }
}
