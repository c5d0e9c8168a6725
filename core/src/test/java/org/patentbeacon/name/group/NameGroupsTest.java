package org.patentbeacon.name.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NameGroupsTest {
  private static final String CODE = "91350100M000100Y43";
  private static final String OTHER_CODE = "91000000MA0000000N";
  private static final List<Relation> RELATIONS = List.copyOf(EnumSet.allOf(Relation.class));
  private static final String ADDRESS = "350000 福建省福州市无名路1号";

  private static NameGroups with(AliasRow... rows) {
    return new NameGroups(AliasTable.of(List.of(rows)));
  }

  private static void add(NameGroups groups, String... names) {
    for (String name : names) {
      groups.add(NameUse.of(name));
    }
  }

  private static List<String> names(NameGroups groups, String name) {
    return groups.of(name).orElseThrow().names();
  }

  @Test
  void spellingsOfANameAreOneApplicant() {
    NameGroups groups = with();
    add(groups, "Acme Co., Ltd.", "ACME CO LTD [CN]", "ACME LTD", "Acme Inc.", "某某(厦门)有限公司", "某某（厦门）有限责任公司");
    assertThat(names(groups, "ACME LTD")).containsExactly("ACME CO LTD [CN]", "ACME LTD", "Acme Co., Ltd.");
    assertThat(names(groups, "Acme Inc.")).containsExactly("Acme Inc.");
    assertThat(names(groups, "某某(厦门)有限公司")).hasSize(2);
    assertThat(groups.of("acme, co. ltd")).map(NameGroup::main).contains("ACME CO LTD [CN]");
    assertThat(groups.of("ACME GMBH")).isEmpty();
  }

  @Test
  void aStemAloneMergesNothing() {
    NameGroups groups = with();
    add(groups, "某某照明有限公司", "某某照明股份有限公司", "某某照明厂");
    assertThat(groups.all()).hasSize(3);
    groups.add(NameUse.of("某某照明有限公司").at(ADDRESS));
    groups.add(NameUse.of("某某照明股份有限公司").at("福建省福州市无名路1号"));
    groups.add(NameUse.of("某某照明厂").at("福建省福州市"));
    NameGroup group = groups.of("某某照明有限公司").orElseThrow();
    assertThat(group.names()).containsExactly("某某照明有限公司", "某某照明股份有限公司");
    assertThat(group.merges()).containsExactly(new Merge("某某照明股份有限公司", "某某照明有限公司",
        Evidence.SAME_STEM_SAME_ADDRESS, "福建省福州市无名路1号", 0.85));
    assertThat(groups.of("某某照明厂").orElseThrow().names()).hasSize(1);
  }

  @Test
  void twoCodesAreTwoOrganisations() {
    NameGroups groups = with();
    groups.add(NameUse.of("北京市某某有限公司").withCode(CODE));
    groups.add(NameUse.of("北京某某有限公司").withCode(OTHER_CODE));
    groups.add(NameUse.of("某某新名有限公司").withCode(OTHER_CODE));
    assertThat(names(groups, "北京市某某有限公司")).hasSize(1);
    assertThat(names(groups, "北京某某有限公司")).containsExactly("北京某某有限公司", "某某新名有限公司");
  }

  @Test
  void aChangeOfNameShowsTheNewName() {
    NameGroups groups = with();
    groups.add(NameUse.of("某某灯具厂"));
    groups.add(NameUse.of("某某灯具厂"));
    groups.renamed("某某灯具厂", "某某光电有限公司", "CP01 2019-05-01");
    NameGroup group = groups.of("某某灯具厂").orElseThrow();
    assertThat(group.main()).isEqualTo("某某光电有限公司");
    assertThat(group.member("某某灯具厂")).contains(new NameGroup.Member("某某灯具厂", Relation.FORMER, 0.95));
    assertThat(group.merges()).extracting(Merge::detail).containsExactly("CP01 2019-05-01");
  }

  @Test
  void oneFamilyIsNotEnoughForAnEnglishName() {
    NameGroups groups = with();
    groups.counterparts("某某光电有限公司", "MOUMOU OPTO CO LTD", "family 1");
    groups.counterparts("某某光电有限公司", "MOUMOU OPTO CO LTD", "family 1");
    assertThat(groups.all()).hasSize(2);
    groups.counterparts("MOUMOU OPTO CO LTD", "某某光电有限公司", "family 2");
    assertThat(groups.all()).hasSize(1);
  }

  @Test
  void namesThatLookAlikeInTwoCountriesStayApart() {
    NameGroups groups = with();
    groups.add(NameUse.of("ACME LTD").in("GB"));
    groups.add(NameUse.of("Acme Limited").in("HK"));
    assertThat(groups.all()).hasSize(2);
    groups.add(NameUse.of("Department of Energy").in("US"));
    groups.add(NameUse.of("United States Department of Energy").in("US"));
    assertThat(groups.all()).hasSize(3);
  }

  @Test
  void notRowsHoldAcrossChains() {
    NameGroups groups = with(AliasRow.of("某某照明", "某某照明股份有限公司", Relation.MAIN),
        AliasRow.of("某某照明", "某某照明有限公司", Relation.ALIAS),
        AliasRow.of("某某照明", "某某照明设备厂", Relation.NOT));
    groups.renamed("某某照明设备厂", "某某中间厂", "CP01");
    groups.renamed("某某中间厂", "某某照明有限公司", "CP01");
    assertThat(names(groups, "某某照明设备厂")).doesNotContain("某某照明有限公司", "某某照明股份有限公司");
    assertThat(names(groups, "某某照明有限公司")).contains("某某照明股份有限公司").doesNotContain("某某照明设备厂");
  }

  @Test
  void rowsBeatRules() {
    NameGroups groups = with(AliasRow.of("A", "某某甲有限公司", Relation.MAIN), AliasRow.of("A", "某某乙有限公司", Relation.FORMER),
        AliasRow.of("B", "某某甲有限责任公司", Relation.MAIN));
    add(groups, "某某甲有限公司", "某某甲有限责任公司");
    assertThat(names(groups, "A")).containsExactly("某某甲有限公司", "某某乙有限公司");
    assertThat(names(groups, "B")).containsExactly("某某甲有限责任公司");
    assertThat(groups.of("某某乙有限公司").orElseThrow().id()).isEqualTo("A");
  }

  @Test
  void theTreeHasSubsidiariesOfTheTableAndPartsByTheirNames() {
    NameGroups groups = with(AliasRow.of("某某", "某某大学", Relation.MAIN),
        new AliasRow("某某", "某某校办厂", Relation.SUBSIDIARY, LocalDate.of(2021, 3, 1), null, 0.9, "年报 2024"),
        AliasRow.of("厂", "某某校办厂", Relation.MAIN), AliasRow.of("厂", "某某子厂", Relation.SUBSIDIARY),
        AliasRow.of("子", "某某子厂", Relation.MAIN), AliasRow.of("子", "某某大学", Relation.SUBSIDIARY),
        AliasRow.of("某某", "某某大学出版社", Relation.NOT));
    add(groups, "某某大学第一附属医院", "某某大学第一附属医院眼科研究所", "某某大学出版社", "某某大学城公司");
    NameGroup university = groups.of("某某大学").orElseThrow();
    assertThat(groups.tree(university, null)).extracting(below -> below.parent() + " > " + below.group().main() + " " + below.evidence())
        .containsExactly("某某大学 > 某某校办厂 HAND", "某某校办厂 > 某某子厂 HAND", "某某大学 > 某某大学城公司 NAMED_WITHIN",
            "某某大学 > 某某大学第一附属医院 NAMED_WITHIN", "某某大学第一附属医院 > 某某大学第一附属医院眼科研究所 NAMED_WITHIN");
    assertThat(groups.tree(university, LocalDate.of(2021, 2, 28))).extracting(below -> below.group().main())
        .doesNotContain("某某校办厂", "某某子厂");
  }

  @Test
  void evidenceBelowTheLeastConfidenceIsNotHeard() {
    NameGroups groups = new NameGroups(AliasTable.empty(), 0.9);
    groups.add(NameUse.of("某某照明有限公司").with("某甲乙"));
    groups.add(NameUse.of("某某照明股份有限公司").with("某甲乙"));
    assertThat(groups.all()).hasSize(2);
  }

  @Test
  void anyOrderAnyPortionsAndWhatIsTakenBackGiveTheSameGroups() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      AliasTable rows = rows(random);
      List<Fact> facts = facts(random);
      NameGroups anew = new NameGroups(rows);
      facts.forEach(fact -> fact.add().accept(anew));
      List<Consumer<NameGroups>> steps = steps(facts, random);
      NameGroups step = new NameGroups(rows);
      for (Consumer<NameGroups> each : steps) {
        each.accept(step);
        if (random.nextInt(4) == 0) {
          step.all();
        }
      }
      assertThat(step.all()).as("seed " + seed).isEqualTo(anew.all());
      assertNobodyIsWhereRowsForbid(rows, anew, seed);
    }
  }

  private static void assertNobodyIsWhereRowsForbid(AliasTable rows, NameGroups groups, long seed) {
    for (NameGroup group : groups.all()) {
      for (String name : group.names()) {
        if (group.id() != null) {
          assertThat(rows.barred(name)).as("seed %d, %s", seed, group).doesNotContain(group.id());
        }
      }
    }
  }

  private static AliasTable rows(Random random) {
    List<AliasRow> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      rows.add(AliasRow.of("G" + random.nextInt(3), name(random), relation));
    }
    return AliasTable.of(rows);
  }

  private static String name(Random random) {
    return List.of("", "北京", "北京市").get(random.nextInt(3)) + "某" + "甲乙丙".charAt(random.nextInt(3))
        + List.of("有限公司", "有限责任公司", "股份有限公司", "厂", "有限公司上海分公司").get(random.nextInt(5));
  }

  /// Something to add, and how it is taken back.
  private record Fact(Consumer<NameGroups> add, Consumer<NameGroups> remove) {}

  /// The facts in another order, among them others that are added and taken back.
  private static List<Consumer<NameGroups>> steps(List<Fact> facts, Random random) {
    List<Consumer<NameGroups>> steps = new ArrayList<>(facts.stream().map(Fact::add).toList());
    Collections.shuffle(steps, random);
    for (Fact passing : facts(random)) {
      int added = random.nextInt(steps.size());
      steps.add(added, passing.add());
      steps.add(added + 1 + random.nextInt(steps.size() - added), passing.remove());
    }
    return steps;
  }

  private static Fact use(NameUse use) {
    return new Fact(groups -> groups.add(use), groups -> groups.remove(use));
  }

  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = name(random);
      String other = name(random);
      String value = String.valueOf(random.nextInt(4));
      facts.add(switch (random.nextInt(7)) {
        case 0 -> use(NameUse.of(name).at("某路" + value + "号"));
        case 1 -> use(NameUse.of(name).with("某人" + value));
        case 2 -> use(NameUse.of(name).withCode(value.equals("0") ? CODE : OTHER_CODE));
        case 3 -> new Fact(groups -> groups.renamed(name, other, "CP01 " + value),
            groups -> groups.removeRenamed(name, other, "CP01 " + value));
        case 4 -> new Fact(groups -> groups.counterparts(name, other, "family " + value),
            groups -> groups.removeCounterparts(name, other, "family " + value));
        case 5 -> use(NameUse.of(name).in(value.equals("0") ? "CN" : "US"));
        default -> use(NameUse.of(name));
      });
    }
    return facts;
  }
}
