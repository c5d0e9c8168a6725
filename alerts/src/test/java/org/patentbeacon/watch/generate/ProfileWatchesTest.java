package org.patentbeacon.watch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Certificate;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Product;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.watch.WatchKind;

class ProfileWatchesTest {
  private static final Place PLACE = new Place("t-1.yaml", 1);

  /// A database that answers by the words of the query.
  private record Answers(int broad, int narrow, int own, Map<String, List<Hits.TopicHit>> byClass) implements Hits {
    @Override
    public int lastYear(String query) {
      return query.endsWith("AND IPC=(F28F)") ? narrow : broad;
    }

    @Override
    public double share(String keyword) {
      return keyword.equals("装置本体") ? 0.02 : 0.0001;
    }

    @Override
    public List<TopicHit> topics(String subclass) {
      return byClass.getOrDefault(subclass, List.of());
    }

    @Override
    public int families(Competitor competitor, String topic) {
      return "大厂".equals(competitor.group()) ? 12 : 11;
    }
  }

  private static Product product(String name, List<String> zh, List<String> features) {
    return new Product(name, null, zh, List.of(), "", features);
  }

  private static Enterprise profile(List<Product> products, List<String> ipc, List<Competitor> competitors) {
    return new Enterprise("t-1", new Enterprise.Identity(List.of("某某散热科技有限公司"), List.of(), List.of(), null), products,
        new Enterprise.Classes(ipc, List.of()), new Enterprise.Rights(List.of(), List.of(), List.of(PublicationNumber.of("CN111400000B"))),
        competitors, List.of("US"), List.of(new Certificate("高新技术企业", LocalDate.of(2027, 10, 31))),
        new Enterprise.Messages("zh", Map.of(), List.of()), PLACE);
  }

  private static Generated generated(Enterprise profile, int broad, int narrow) {
    return new ProfileWatches(profile, new Answers(broad, narrow, 0,
        Map.of("F28F", List.of(new Hits.TopicHit("n-2", "液冷", 30), new Hits.TopicHit("n-3", "风冷", 70))))).generate();
  }

  private static GeneratedWatch only(Generated generated, GenerationRule rule) {
    return generated.watches().stream().filter(one -> one.origin().rule() == rule).reduce((one, other) -> {
      throw new AssertionError("two watches of " + rule);
    }).orElseThrow();
  }

  @Test
  void narrowsAQueryThatFindsTooMuchAndWidensOneThatFindsNothing() {
    Enterprise profile = profile(List.of(product("液冷板", List.of("液冷散热板"), List.of())), List.of("F28F"), List.of());
    assertThat(only(generated(profile, 500, 0), GenerationRule.G1).params()).containsEntry("query", "TA=(液冷散热板)");
    assertThat(only(generated(profile, 501, 500), GenerationRule.G1).params())
        .containsEntry("query", "(TA=(液冷散热板)) AND IPC=(F28F)");
    assertThat(only(generated(profile, 0, 0), GenerationRule.G1).params()).containsEntry("query", "TAC=(液冷散热板)");
  }

  @Test
  void watchesTheBestTopicWhereNoQueryIsNarrowEnough() {
    Enterprise profile = profile(List.of(product("液冷板", List.of("液冷散热板"), List.of())), List.of("F28F"), List.of());
    GeneratedWatch watch = only(generated(profile, 9000, 501), GenerationRule.G1);
    assertThat(watch.kind()).isEqualTo(WatchKind.TOPIC);
    assertThat(watch.params()).containsExactly(Map.entry("topic", "n-3"));
  }

  @Test
  void asksForKeywordsWhereOnlyWeakOnesStandAlone() {
    Enterprise profile = profile(List.of(product("冷板", List.of("冷板", "装置本体"), List.of())), List.of(), List.of());
    Generated generated = generated(profile, 10, 10);
    assertThat(generated.watches()).noneMatch(one -> one.kind() == WatchKind.QUERY);
    assertThat(generated.tasks()).extracting(Generated.Task::code).containsExactly("ADD_KEYWORDS");
    assertThat(generated.tasks().getFirst().text().en())
        .isEqualTo("the product '冷板' has no keyword that is specific enough; add some");
  }

  @Test
  void writesQueriesThatParseWhateverTheKeywords() {
    List<String> odd = List.of("AND", "liquid \"cold\" plate", "泵(微型)", "3D打印头", "水冷/风冷散热", "not", "a*b?c", "C++ code");
    for (String keyword : odd) {
      Enterprise profile = profile(List.of(product("泵", List.of(keyword, "液冷散热板"), List.of())), List.of("F28F"), List.of());
      String query = String.valueOf(only(generated(profile, 10, 10), GenerationRule.G1).params().get("query"));
      assertThat(QueryParser.parse(query, Dialect.BEACON).tree()).as(query).isNotNull();
    }
  }

  @Test
  void saysWhyAWatchExists() {
    Enterprise profile = profile(List.of(product("液冷板", List.of("液冷散热板"), List.of("第一流道", "弹性卡扣"))), List.of("F28F3/12"),
        List.of(new Competitor("大厂", List.of(), 1), new Competitor(null, List.of("小厂有限公司"), 1)));
    Generated generated = generated(profile, 10, 10);
    assertThat(only(generated, GenerationRule.G1).why().zh()).isEqualTo("产品“液冷板”有关键词：出现新文献时提醒");
    assertThat(only(generated, GenerationRule.G8).params()).containsEntry("mode", "FTO").containsEntry("markets", "US");
    assertThat(only(generated, GenerationRule.G9).params()).containsEntry("markets", "CN US");
    assertThat(only(generated, GenerationRule.G12).params()).containsEntry("certificates", "高新技术企业 2027-10-31");
    assertThat(only(generated, GenerationRule.G13).params()).containsEntry("documents", "CN111400000B");
    assertThat(generated.watches().stream().filter(one -> one.kind() == WatchKind.COMPETITOR).map(one -> one.params().get("scope")))
        .containsExactly("n-2 n-3", "n-2 n-3");
    assertThat(generated.watches().stream().filter(one -> one.kind() == WatchKind.SURGE).map(one -> one.params().get("series")))
        .containsExactly("大厂", "大厂");
  }

  @Test
  void listsWhatIsCut() {
    List<Product> products = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> products.add(product("产品" + i, List.of("产品关键词" + i), List.of())));
    Generated generated = generated(profile(products, List.of("F28F"), List.of()), 10, 10);
    assertThat(generated.watches()).hasSize(40);
    assertThat(generated.cut()).hasSize(2 + 30 + 6 + 30 - 40);
    assertThat(generated.cut()).extracting(one -> one.origin().rule()).containsOnly(GenerationRule.G9, GenerationRule.G10);
  }

  @Test
  void watchesOnlyTopicsWhereNothingTellsOwnCases() {
    Enterprise whole = profile(List.of(product("液冷板", List.of("液冷散热板"), List.of())), List.of("F28F"), List.of());
    Enterprise nameless = new Enterprise("t-1", new Enterprise.Identity(List.of(), List.of(), List.of(), null), whole.products(),
        whole.classes(), whole.rights(), List.of(), List.of(), List.of(), whole.messages(), PLACE);
    Generated generated = generated(nameless, 10, 10);
    assertThat(generated.incomplete()).isTrue();
    assertThat(generated.watches()).extracting(GeneratedWatch::kind).containsExactly(WatchKind.TOPIC, WatchKind.TOPIC);
    assertThat(generated.tasks()).extracting(Generated.Task::code).containsExactly("COMPLETE_PROFILE");
  }

  @Test
  void keepsRevisesRetiresAndNeverOverwrites() {
    Product before = product("液冷板", List.of("液冷散热板"), List.of());
    List<GeneratedWatch> first = generated(profile(List.of(before, product("热管件", List.of("微型热管件"), List.of())),
        List.of("F28F"), List.of()), 10, 10).watches();
    List<Rerun.Stored> stored = first.stream().map(one -> new Rerun.Stored(one.id(), one.content(),
        one.kind() == WatchKind.SURGE ? Rerun.Standing.EDITED : Rerun.Standing.AS_MADE)).toList();
    List<GeneratedWatch> second = generated(profile(List.of(product("液冷板", List.of("浸没式液冷"), List.of())),
        List.of("F28F"), List.of(new Competitor("大厂", List.of(), 1))), 10, 10).watches();
    Rerun rerun = Rerun.of(stored, second);
    assertThat(rerun.added()).extracting(GeneratedWatch::kind).containsExactly(WatchKind.COMPETITOR);
    assertThat(rerun.revised()).extracting(GeneratedWatch::kind).containsExactly(WatchKind.QUERY, WatchKind.FREE_TECH);
    assertThat(rerun.retired()).hasSize(2);
    assertThat(rerun.detached()).hasSize(2);
    assertThat(rerun.kept()).hasSize(second.size() - 1 - 2 - 2);
    assertThat(Rerun.of(stored, first).kept()).hasSize(first.size() - 2);
  }

  @Test
  void watchesTheIndicatorsOfAClustersTopics() {
    Topic leaf = new Topic("n-1.1", new BilingualName("荧光粉", null), null, null, List.of(), List.of(), PLACE);
    Topic top = new Topic("n-1", new BilingualName("封装", null), null, null, List.of(), List.of(leaf), PLACE);
    assertThat(ClusterWatches.of(new Cluster("c-1", BilingualName.of("集聚区"), List.of(), PLACE), List.of(top)))
        .extracting(one -> one.params().get("topic")).containsExactly("n-1");
    assertThat(ClusterWatches.of(new Cluster("c-1", BilingualName.of("集聚区"), List.of("n-1.1"), PLACE), List.of(top)))
        .extracting(one -> one.why().zh()).containsExactly("产业节点“荧光粉”：产业指标越限时提醒");
  }
}
