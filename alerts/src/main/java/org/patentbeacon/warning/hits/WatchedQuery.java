package org.patentbeacon.warning.hits;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.write.QueryPrinter;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

/// The query of a watch, as it stands in a view.
///
/// @param view what there is
/// @param parsed the query, in which references are resolved
record WatchedQuery(RunView view, ParsedQuery parsed) {
  private static final int DIGITS = 16;

  /// The query of a watch in words of the beacon dialect: that of its topic where it watches one.
  static String text(RunView view, Watch watch) throws IOException {
    WatchParams params = WatchParams.of(watch);
    if (watch.kind() == WatchKind.TOPIC) {
      return "TOPIC=\"" + view.topic(params.text("topic")).path() + '"';
    }
    Dialect dialect = params.oneOf("dialect", Dialect.class, Dialect.BEACON);
    return dialect == Dialect.BEACON ? watch.query()
        : QueryPrinter.print(QueryParser.parse(watch.query(), dialect).tree(), Dialect.BEACON);
  }

  static WatchedQuery of(RunView view, Watch watch) throws IOException {
    return new WatchedQuery(view, view.database().resolved(view.database().parse(text(view, watch))));
  }

  /// What the query means: another topic, another saved search or another group of names is another meaning.
  String meaning() {
    return Sha256.of(SExpression.of(parsed.tree())).substring(0, DIGITS);
  }

  /// The families it finds, each with a document that stands for it.
  SortedMap<String, String> families() throws IOException {
    return families(view.hits(parsed.tree(), 0, HitDetail.NUMBERS));
  }

  /// The families that it finds, would have found at a moment, and of which no document changed since.
  SortedMap<String, String> familiesAt(long moment) throws IOException {
    return families(view.hits(parsed.tree(), 0, HitDetail.NUMBERS).stream().filter(hit -> hit.batch() <= moment).toList());
  }

  /// Of some families, each named by one of its documents, those that it finds.
  SortedMap<String, String> familiesOf(Collection<String> documents) throws IOException {
    return families(view.hitsOfFamilies(parsed.tree(), documents, HitDetail.NUMBERS));
  }

  private static SortedMap<String, String> families(List<IndexHit> hits) {
    SortedMap<String, String> families = new TreeMap<>();
    hits.forEach(hit -> families.putIfAbsent(hit.family(), hit.id()));
    return families;
  }
}
