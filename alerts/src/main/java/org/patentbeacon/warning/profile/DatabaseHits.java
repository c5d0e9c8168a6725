package org.patentbeacon.warning.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.warning.view.OwnCases;
import org.patentbeacon.watch.generate.Hits;

/// What a database answers while watches are made for a profile.
///
/// A subclass leads to a topic when a fifth of the topic's families are classed there. "Last year" are the twelve months before the
/// earliest cut-off of the sources, by the first publication of the application.
public final class DatabaseHits implements Hits {
  private static final double LEADS = 0.2;

  private final BatchView view;
  private final Enterprise profile;
  private final OwnCases own;
  private final long families;

  private DatabaseHits(BatchView view, Enterprise profile) throws IOException {
    this.view = view;
    this.profile = profile;
    this.own = OwnCases.of(view, profile);
    this.families = view.database().count("*", CountUnit.SIMPLE_FAMILY);
  }

  /// {@return what a database answers}
  ///
  /// @param view the database as it is now
  /// @param profile the profile
  /// @throws IOException when the database cannot be read
  public static DatabaseHits of(BatchView view, Enterprise profile) throws IOException {
    return new DatabaseHits(view, profile);
  }

  private int count(String query) {
    try {
      return Math.toIntExact(view.database().count(query, CountUnit.SIMPLE_FAMILY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int lastYear(String query) {
    LocalDate cutoff = view.snapshot().cutoffBySource().values().stream().min(LocalDate::compareTo).orElse(view.day());
    return count("(" + query + ") AND ECD>" + cutoff.minusYears(1) + " AND ECD<=" + cutoff);
  }

  @Override
  public double share(String keyword) {
    return families == 0 ? 0 : (double) count("TA=" + quoted(keyword)) / families;
  }

  private static String quoted(String text) {
    return '"' + text.replace('"', ' ').replaceAll("[\\\\*?]", "\\\\$0").strip() + '"';
  }

  @Override
  public List<TopicHit> topics(String subclass) {
    List<TopicHit> hits = new ArrayList<>();
    for (BoundSector sector : sectors()) {
      for (TopicTree.Node node : sector.sector().topics().nodes()) {
        String topic = "TOPIC=" + quoted(node.path());
        int all = count(topic);
        if (all > 0 && count(topic + " AND IPC=" + subclass) >= LEADS * all) {
          hits.add(new TopicHit(node.topic().id(), node.topic().name().zh(), weight(topic)));
        }
      }
    }
    return hits;
  }

  private List<BoundSector> sectors() {
    try {
      return view.database().sectors().all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many own families a topic holds; of an enterprise without any, how many hits of its products' keywords.
  private int weight(String topic) {
    int mine = owned(topic);
    return mine > 0 ? mine : keywords().isEmpty() ? 0 : count(topic + " AND (" + keywords() + ")");
  }

  private int owned(String topic) {
    if (own.families().isEmpty()) {
      return 0;
    }
    try {
      return Math.toIntExact(view.hits(view.query(topic), 0, HitDetail.NUMBERS).stream().map(hit -> hit.family()).distinct()
          .filter(own.families()::contains).count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String keywords() {
    return profile.products().stream().flatMap(product -> Stream.concat(product.keywordsZh().stream(), product.keywordsEn().stream()))
        .map(keyword -> "TA=" + quoted(keyword)).distinct().collect(Collectors.joining(" OR "));
  }

  @Override
  public int families(Competitor competitor, String topic) {
    String who = competitor.group() == null
        ? competitor.names().stream().map(name -> "AP=" + quoted(name)).collect(Collectors.joining(" OR "))
        : "AP=(TREE@" + quoted(competitor.group()) + ")";
    return sectors().stream().flatMap(sector -> sector.sector().topics().topic(topic).stream()).findFirst()
        .map(node -> count("TOPIC=" + quoted(node.path()) + " AND (" + who + ")")).orElse(0);
  }

  @Override
  public int own() {
    long unpublished = profile.rights().own().stream().filter(patent -> patent.filing() != null).count();
    return Math.toIntExact(own.families().size() + unpublished);
  }
}
