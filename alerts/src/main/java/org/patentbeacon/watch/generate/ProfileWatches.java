package org.patentbeacon.watch.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Product;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// Makes the watches of a profile.
public final class ProfileWatches {
  private static final int MOST_WATCHES = 40;
  private static final int MOST_TOPICS = 5;
  private static final int SUBCLASS = 4;
  private static final int CASES_FOR_HEALTH = 3;
  private static final int DESCRIBED = 100;
  private static final int FEATURES = 2;
  private static final int FAMILIES_FOR_A_SERIES = 12;
  private static final Wording COMPLETE_PROFILE = new Wording("请补充企业名称、统一社会信用代码或自有专利：否则无法把自有专利排除在外",
      "add names, the social credit code or own patents: without them own cases cannot be told from others");

  /// A part of the profile, by what makes it the same again, and what people call it.
  private record Input(String key, String about) {
    static Input of(String name) {
      return new Input(name, name);
    }

    static Input of(Hits.TopicHit topic) {
      return new Input(topic.id(), topic.name());
    }
  }

  private final Enterprise profile;
  private final Hits hits;
  private final List<Hits.TopicHit> topics;
  private final List<GeneratedWatch> made = new ArrayList<>();
  private final List<Generated.Task> tasks = new ArrayList<>();

  /// Watches for a profile.
  ///
  /// @param profile the profile
  /// @param hits what a database says
  public ProfileWatches(Enterprise profile, Hits hits) {
    this.profile = profile;
    this.hits = hits;
    this.topics = topics();
  }

  /// {@return the watches, what was cut and what is missing}
  public Generated generate() {
    made.clear();
    tasks.clear();
    boolean incomplete = incomplete();
    if (incomplete) {
      tasks.add(new Generated.Task("COMPLETE_PROFILE", profile.id(), COMPLETE_PROFILE));
    } else {
      own();
      products();
      competitors();
    }
    topicWatches(incomplete);
    List<GeneratedWatch> watches = distinct();
    int end = Math.min(MOST_WATCHES, watches.size());
    return new Generated(watches.subList(0, end), watches.subList(end, watches.size()), tasks, incomplete);
  }

  /// Without names, code and own patents nothing tells own cases from others.
  private boolean incomplete() {
    Enterprise.Identity identity = profile.identity();
    return identity.names().isEmpty() && identity.formerNames().isEmpty() && identity.namesEn().isEmpty()
        && identity.uscc() == null && profile.rights().own().isEmpty();
  }

  private List<Hits.TopicHit> topics() {
    Map<String, Hits.TopicHit> found = new LinkedHashMap<>();
    for (String subclass : subclasses()) {
      hits.topics(subclass).forEach(topic -> found.putIfAbsent(topic.id(), topic));
    }
    return found.values().stream().sorted(Comparator.comparingInt(Hits.TopicHit::count).reversed()
        .thenComparing(Hits.TopicHit::id)).limit(MOST_TOPICS).toList();
  }

  private Set<String> subclasses() {
    return profile.classes().ipc().stream().map(symbol -> symbol.substring(0, Math.min(SUBCLASS, symbol.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void own() {
    if (hits.own() > 0) {
      add(GenerationRule.G7, WatchKind.DEADLINE, Input.of("own"), Map.of("markets", markets()));
      about(WatchKind.CITATION, "谁引用了它们", "who cites them");
      about(WatchKind.LEGAL_EVENT, "其法律状态变化", "changes of their legal state");
      about(WatchKind.INVENTOR_MOVE, "发明人去向", "where their inventors go");
      if (hits.own() >= CASES_FOR_HEALTH) {
        about(WatchKind.PORTFOLIO_HEALTH, "专利组合整体状况", "how they fare as a whole");
      }
    }
    if (!profile.certificates().isEmpty()) {
      String names = profile.certificates().stream()
          .map(one -> one.expiry() == null ? one.name() : one.name() + " " + one.expiry()).collect(Collectors.joining("; "));
      add(GenerationRule.G12, WatchKind.DEADLINE, new Input("certificates", names), Map.of("certificates", names));
    }
    if (!profile.rights().freedomToOperate().isEmpty()) {
      String numbers = profile.rights().freedomToOperate().stream().map(PatentNumber::id).sorted().collect(Collectors.joining(" "));
      add(GenerationRule.G13, WatchKind.LEGAL_EVENT, Input.of("fto"), Map.of("relation", "FTO", "documents", numbers));
    }
  }

  private void about(WatchKind kind, String zh, String en) {
    made.add(GeneratedWatch.of(origin(GenerationRule.G6, "own"), kind, new TreeMap<>(Map.of("relation", "OWN")),
        new Wording(zh, en)));
  }

  private void products() {
    ProductQueries queries = new ProductQueries(profile.classes().ipc(), topics, hits);
    boolean anyKeywords = false;
    for (Product product : profile.products()) {
      boolean keywords = !Keywords.of(product, hits).isEmpty();
      anyKeywords |= keywords;
      similarity(product);
      query(product, queries);
      if (keywords) {
        add(GenerationRule.G9, WatchKind.FREE_TECH, Input.of(product.name()),
            Map.of("markets", marketsWithChina(), "product", product.name(), "keywords", words(product)));
      }
    }
    if (!anyKeywords && !profile.classes().ipc().isEmpty()) {
      String classes = String.join(" ", profile.classes().ipc());
      add(GenerationRule.G9, WatchKind.FREE_TECH, new Input("ipc", classes),
          Map.of("markets", marketsWithChina(), "ipc", classes));
    }
  }

  private void similarity(Product product) {
    boolean described = product.description().codePointCount(0, product.description().length()) >= DESCRIBED;
    if (described || product.features().size() >= FEATURES) {
      add(GenerationRule.G8, WatchKind.SIMILARITY, Input.of(product.name()), Map.of("product", product.name(), "mode",
          product.features().isEmpty() ? "TEXT" : "FTO", "markets", markets(), "content", content(product)));
    }
  }

  private void query(Product product, ProductQueries queries) {
    queries.of(product).ifPresentOrElse(choice -> {
      switch (choice) {
        case ProductQueries.ByQuery query -> add(GenerationRule.G1, WatchKind.QUERY, Input.of(product.name()),
            Map.of("query", query.query()));
        case ProductQueries.ByTopic topic -> add(GenerationRule.G1, WatchKind.TOPIC, Input.of(product.name()),
            Map.of("topic", topic.topic().id()));
      }
    }, () -> tasks.add(new Generated.Task("ADD_KEYWORDS", product.name(), new Wording(
        "产品“%s”缺少足够具体的关键词，请补充".formatted(product.name()),
        "the product '%s' has no keyword that is specific enough; add some".formatted(product.name())))));
  }

  private void competitors() {
    String scope = topics.isEmpty() ? "all" : topics.stream().map(Hits.TopicHit::id).sorted().collect(Collectors.joining(" "));
    for (Competitor competitor : profile.competitors()) {
      String name = name(competitor);
      add(GenerationRule.G4, WatchKind.COMPETITOR, Input.of(name), Map.of("competitor", name, "scope", scope));
    }
  }

  private void topicWatches(boolean onlyTopics) {
    for (Hits.TopicHit topic : topics) {
      add(GenerationRule.G3, WatchKind.TOPIC, Input.of(topic), Map.of("topic", topic.id()));
      if (!onlyTopics) {
        add(GenerationRule.G5, WatchKind.NEW_ENTRANT, Input.of(topic), Map.of("topic", topic.id()));
        add(GenerationRule.G10, WatchKind.SURGE, Input.of(topic), Map.of("topic", topic.id(), "period", "MONTH", "series",
            series(topic)));
      }
    }
  }

  /// The series of a topic: all, and those of competitors with enough families.
  private String series(Hits.TopicHit topic) {
    return profile.competitors().stream()
        .filter(competitor -> hits.families(competitor, topic.id()) >= FAMILIES_FOR_A_SERIES)
        .map(ProfileWatches::name).collect(Collectors.joining("; "));
  }

  private static String name(Competitor competitor) {
    return competitor.group() == null ? String.join("; ", competitor.names()) : competitor.group();
  }

  private static String words(Product product) {
    return Stream.concat(product.keywordsZh().stream(), product.keywordsEn().stream()).collect(Collectors.joining("; "));
  }

  private static String content(Product product) {
    return product.description() + "\n" + String.join("\n", product.features());
  }

  private String markets() {
    return profile.markets().isEmpty() ? "CN" : String.join(" ", profile.markets());
  }

  private String marketsWithChina() {
    Set<String> markets = new TreeSet<>(profile.markets());
    markets.add("CN");
    return String.join(" ", markets);
  }

  private GeneratedWatch.Origin origin(GenerationRule rule, String input) {
    return new GeneratedWatch.Origin(profile.id(), rule, input);
  }

  private void add(GenerationRule rule, WatchKind kind, Input input, Map<String, String> params) {
    made.add(GeneratedWatch.of(origin(rule, input.key), kind, new TreeMap<>(params), new Wording(input.about, input.about)));
  }

  /// In the order of the rules; of two that watch the same the first.
  private List<GeneratedWatch> distinct() {
    Set<String> seen = new HashSet<>();
    return made.stream().sorted(Comparator.comparing(watch -> watch.origin().rule()))
        .filter(watch -> seen.add(watch.content())).toList();
  }
}
