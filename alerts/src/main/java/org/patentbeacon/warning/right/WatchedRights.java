package org.patentbeacon.warning.right;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.alert.rule.Relation;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;

/// The rights that a watch is about, and what they are to its tenant.
///
/// @param relation what they are to the tenant
/// @param query finds their documents
/// @param left families that are left out: what is the tenant's own, in a watch over rights of others
record WatchedRights(Relation relation, PatentQuery query, Set<String> left) {

  /// The rights of a watch: those it lists, or those of the tenant or of a competitor.
  ///
  /// @throws WatchParameterException when it says of none
  static WatchedRights of(Watch watch, RunView view, Tenants tenants) throws IOException {
    WatchParams params = WatchParams.of(watch);
    Relation relation = params.oneOf("relation", Relation.class, Relation.OWN);
    boolean own = relation == Relation.OWN || params.flag("includeOwn");
    return new WatchedRights(relation, query(relation, watch, view, tenants),
        own ? Set.of() : tenants.own(watch.tenantId()).families());
  }

  private static PatentQuery query(Relation relation, Watch watch, RunView view, Tenants tenants) throws IOException {
    WatchParams params = WatchParams.of(watch);
    List<String> listed = params.list("documents", "[\\s;,]+");
    if (!listed.isEmpty()) {
      return listed(listed, view, params.flag("includeFamily"));
    }
    return switch (relation) {
      case OWN -> tenants.own(watch.tenantId()).query().orElseThrow(() -> new WatchParameterException(
          "documents", "numbers of rights, or a profile of " + watch.tenantId() + " with names", ""));
      case COMPETITOR -> competitor(params, view);
      case FTO -> throw new WatchParameterException("documents", "the numbers of the rights to watch", "");
    };
  }

  /// All documents of the applications of the numbers, or of their families.
  private static PatentQuery listed(List<String> numbers, RunView view, boolean families) throws IOException {
    List<PatentQuery> any = new ArrayList<>();
    for (String number : numbers) {
      any.add(RightCases.number("PN", number));
      any.add(RightCases.number("AN", number));
    }
    Set<String> more = new TreeSet<>();
    for (IndexHit hit : view.hits(Joined.or(any, SourceRange.NONE), 0, HitDetail.WHOLE)) {
      Optional<String> wider = families ? Optional.of(hit.id()) : RightCases.application(hit.document());
      wider.ifPresent(more::add);
    }
    more.forEach(number -> any.add(RightCases.number(families ? "FAM" : "AN", number)));
    return Joined.or(any, SourceRange.NONE);
  }

  private static PatentQuery competitor(WatchParams params, RunView view) throws IOException {
    List<PatentQuery> names = new ArrayList<>();
    params.text("competitor");
    for (String name : names(params.list("competitor", ";"), view)) {
      for (String field : List.of("AP", "APNOR", "PATENTEE", "PATENTEENOR")) {
        names.add(new PatentQuery.Exact(field, TokenizedText.of(name).terms(), SourceRange.NONE));
      }
    }
    return Joined.or(names, SourceRange.NONE);
  }

  /// Some names with all others of the same applicants.
  private static Set<String> names(List<String> some, RunView view) throws IOException {
    Set<String> names = new LinkedHashSet<>(some);
    for (String name : some) {
      view.database().applicants().of(name).map(Applicant::group).ifPresent(group -> names.addAll(group.names()));
    }
    return names;
  }

  /// The names of a tenant.
  static Set<String> names(Enterprise tenant, RunView view) throws IOException {
    List<String> names = new ArrayList<>(tenant.identity().names());
    names.addAll(tenant.identity().formerNames());
    names.addAll(tenant.identity().namesEn());
    return names(names, view);
  }

  /// The cases of which something arrived after a moment.
  List<RightCase> cases(RunView view, long seen) throws IOException {
    return new RightCases(view).of(query, seen).stream().filter(one -> !left.contains(one.family())).toList();
  }
}
