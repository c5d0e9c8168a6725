package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// The applications of owners, each by its latest publication. Those of an owner are read once: many of its documents may be
/// asked about.
final class OwnedApplications {
  /// More than these are not looked through.
  private static final int MOST = 500;

  private final PatentIndex index;
  private final Map<PatentQuery, Optional<List<PatentDocument>>> known = new HashMap<>();

  OwnedApplications(PatentIndex index) {
    this.index = index;
  }

  /// Those that owners filed between two days; empty when they are too many.
  Optional<List<PatentDocument>> filed(PatentQuery owners, LocalDate from, @Nullable LocalDate to) throws IOException {
    Optional<List<PatentDocument>> all = known.get(owners);
    if (all == null) {
      all = applications(owners);
      known.put(owners, all);
    }
    return all.isPresent() ? all.map(every -> every.stream().filter(one -> isFiled(one, from, to)).toList())
        : applications(Joined.and(List.of(owners, new PatentQuery.DateRange("AD", from, to, SourceRange.NONE)), SourceRange.NONE));
  }

  private static boolean isFiled(PatentDocument document, LocalDate from, @Nullable LocalDate to) {
    Application application = document.application();
    LocalDate day = application == null || application.date() == null ? null : application.date().start();
    return day != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  private Optional<List<PatentDocument>> applications(PatentQuery query) throws IOException {
    IndexPage page = index.search(SearchRequest.of(query).limit(MOST).sortedBy(SearchRequest.Sort.OLDEST));
    if (page.total() > MOST) {
      return Optional.empty();
    }
    Map<String, PatentDocument> byCase = new LinkedHashMap<>();
    page.hits().stream().map(IndexHit::document).forEach(found -> byCase.put(IndexEntry.caseOf(found), found));
    return Optional.of(new ArrayList<>(byCase.values()));
  }
}
