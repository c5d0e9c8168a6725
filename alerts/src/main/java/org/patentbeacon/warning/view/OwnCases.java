package org.patentbeacon.warning.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;

/// What is a tenant's own: every family of which an applicant or owner is the tenant by any of its names or by its credit code, and
/// the families of the rights it lists (spec: own patents).
///
/// @param query finds the documents of the tenant; empty when nothing tells them from others
/// @param families the ids of the families
public record OwnCases(Optional<PatentQuery> query, Set<String> families) {
  /// Of a tenant without a profile nothing is known to be its own.
  public static final OwnCases NONE = new OwnCases(Optional.empty(), Set.of());

  /// Copies the set.
  public OwnCases {
    families = Set.copyOf(families);
  }

  /// {@return what is the own of a tenant}
  ///
  /// @param view what there is
  /// @param profile the profile of the tenant
  /// @throws IOException when the database cannot be read
  public static OwnCases of(RunView view, Enterprise profile) throws IOException {
    List<PatentQuery> signs = new ArrayList<>();
    for (String name : names(view, profile.identity())) {
      for (String field : List.of("AP", "APNOR", "PATENTEE", "PATENTEENOR")) {
        signs.add(new PatentQuery.Exact(field, TokenizedText.of(name).terms(), SourceRange.NONE));
      }
    }
    String uscc = profile.identity().uscc();
    if (uscc != null) {
      signs.add(new PatentQuery.Code("AP-USC", uscc, SourceRange.NONE));
    }
    for (OwnPatent own : profile.rights().own()) {
      signs.add(new PatentQuery.NumberIs("PN", own.number().id(), SourceRange.NONE));
      signs.add(new PatentQuery.NumberIs("AN", own.number().id(), SourceRange.NONE));
    }
    if (signs.isEmpty()) {
      return NONE;
    }
    PatentQuery query = Joined.or(signs, SourceRange.NONE);
    Set<String> families = new TreeSet<>();
    view.hits(query, 0, HitDetail.NUMBERS).forEach(hit -> families.add(hit.family()));
    return new OwnCases(Optional.of(query), families);
  }

  private static Set<String> names(RunView view, Enterprise.Identity identity) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> some : List.of(identity.names(), identity.formerNames(), identity.namesEn())) {
      for (String name : some) {
        names.add(name);
        view.database().applicants().of(name).map(Applicant::group).ifPresent(group -> names.addAll(group.names()));
      }
    }
    return names;
  }
}
