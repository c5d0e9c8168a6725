package org.patentbeacon.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;

class FamiliesTest {
  private static PatentDocument.Builder document(String id, String application, String... priorities) {
    List<Priority> claimed = new ArrayList<>();
    for (String priority : priorities) {
      claimed.add(new Priority(priority.substring(0, 2), priority.substring(2), null, null, priority, null, null));
    }
    return PatentDocument.builder(id)
        .publication(new Publication(id.substring(0, 2), id.substring(2, id.length() - 1), id.substring(id.length() - 1), null,
            null, false, null, null))
        .application(new Application(application, application.substring(0, 2), application.substring(2), null, null, null, null))
        .priorities(claimed);
  }

  private static RelatedDocument related(RelationKind kind, String application) {
    return new RelatedDocument(kind, application, null, null, null);
  }

  private static Families simple(PatentDocument... documents) {
    return Families.simple(List.of(documents).stream().map(FamilyLinks::of).toList(), List.of());
  }

  /// The members of each family, `CN1A CN2A | CN3A`.
  private static String shown(Families families) {
    return String.join(" | ", families.all().stream()
        .map(family -> String.join(" ", family.members().stream().map(Family.Member::document).toList())).toList());
  }

  private static List<List<PatentDocument>> orders(List<PatentDocument> documents) {
    if (documents.isEmpty()) {
      return List.of(List.of());
    }
    List<List<PatentDocument>> orders = new ArrayList<>();
    for (PatentDocument first : documents) {
      List<PatentDocument> others = new ArrayList<>(documents);
      others.remove(first);
      for (List<PatentDocument> rest : orders(others)) {
        List<PatentDocument> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  @Test
  void theExampleOfTheEuropeanPatentOfficeHoldsInEveryOrder() {
    List<PatentDocument> documents = List.of(document("EP0000001A", "EP11", "US91").build(),
        document("EP0000002A", "EP12", "US91", "US92").build(), document("EP0000003A", "EP13", "US92", "US91").build(),
        document("EP0000004A", "EP14", "US92", "US93").build(), document("EP0000005A", "EP15", "US93").build());
    Set<String> simple = new HashSet<>();
    Set<List<Family>> extended = new HashSet<>();
    List<List<PatentDocument>> orders = orders(documents);
    for (List<PatentDocument> order : orders) {
      List<FamilyLinks> links = order.stream().map(FamilyLinks::of).toList();
      simple.add(shown(Families.simple(links, List.of())));
      extended.add(Families.extended(links).all());
    }
    assertThat(orders).hasSize(120);
    assertThat(simple).containsExactly("EP0000001A | EP0000002A EP0000003A | EP0000004A | EP0000005A");
    assertThat(extended).singleElement().satisfies(families -> assertThat(families).extracting(Family::id, Family::size)
        .containsExactly(tuple("E:EP11", 5)));
  }

  @Test
  void anApplicationWithoutPrioritiesIsThePriorityOfOthers() {
    Family family = simple(document("CN110000001A", "CN202010000001").build(), document("CN110000001B", "CN202010000001").build(),
        document("US0000001A", "US17000001", "CN202010000001").build()).all().getFirst();
    assertThat(family.id()).isEqualTo("S:CN202010000001");
    assertThat(family.size()).isEqualTo(2);
    assertThat(family.members()).extracting(Family.Member::document).containsExactly("CN110000001A", "CN110000001B", "US0000001A");
    assertThat(family.members().getLast().because())
        .containsExactly(new FamilyLink("S:CN202010000001", FamilyReason.SAME_PRIORITIES));
    assertThat(family.members().getFirst().because()).extracting(FamilyLink::reason)
        .containsExactly(FamilyReason.SAME_PRIORITIES, FamilyReason.SAME_APPLICATION);
  }

  @Test
  void aDivisionJoinsTheFamilyOfWhatItComesFromAndAPriorityThatIsNotActiveDoesNotCount() {
    PatentDocument parent = document("CN110000001A", "CN202010000001", "JP2019000001").build();
    PatentDocument division = document("CN110000002A", "CN202110000002", "CN202010000001")
        .related(List.of(related(RelationKind.DIVISION_OF, "CN202010000001"))).build();
    PatentDocument inactive = document("EP0000003A", "EP20000003").priorities(List.of(
        new Priority("JP", "2019000001", null, null, "JP2019000001", null, true),
        new Priority("US", "62000001", null, null, "US62000001", null, false))).build();
    assertThat(shown(simple(parent, division, inactive))).isEqualTo("CN110000001A CN110000002A EP0000003A");
    assertThat(simple(parent, division).of("CN110000002A").orElseThrow().members().getLast().because())
        .containsExactly(new FamilyLink("A:CN202010000001", FamilyReason.PARENT));
    PatentDocument partly = document("CN110000004A", "CN202110000004", "CN202010000001")
        .related(List.of(related(RelationKind.CONTINUATION_IN_PART_OF, "CN202010000001"))).build();
    assertThat(shown(simple(parent, partly))).isEqualTo("CN110000001A | CN110000004A");
  }

  @Test
  void documentsOfOneWorldwideFamilyNumberAreJoinedThoughPrioritiesAreMissing() {
    FamilyStatement docdb = new FamilyStatement("12345678", List.of(), null, List.of(), null, null, "docdb");
    FamilyStatement lens = new FamilyStatement("12345678", List.of(), null, List.of(), null, null, "lens");
    assertThat(shown(simple(document("CN110000001A", "CN202010000001").family(docdb).build(),
        document("US0000002A", "US17000002").family(docdb).build(), document("US0000003A", "US17000003").family(lens).build())))
        .isEqualTo("CN110000001A US0000002A | US0000003A");
  }

  @Test
  void extendedFamiliesHangTogetherByPrioritiesRelationsAndInternationalApplications() {
    List<FamilyLinks> links = List.of(document("CN110000001A", "CN202010000001", "US62000001").build(),
        document("EP0000002A", "EP20000002").pct(new PctData("PCTUS2020000001", null, null, null, null, null)).build(),
        document("WO0000003A", "PCTUS2020000001", "US62000001").build(),
        document("US0000004A", "US17000004").related(List.of(related(RelationKind.PROVISIONAL, "US62000001"))).build(),
        document("US0000005A", "US17000005").build()).stream().map(FamilyLinks::of).toList();
    assertThat(shown(Families.extended(links))).isEqualTo("CN110000001A EP0000002A US0000004A WO0000003A | US0000005A");
    assertThat(Families.extended(links).of("EP0000002A").orElseThrow().members()).extracting(member -> member.because().getFirst().reason())
        .containsExactly(FamilyReason.PRIORITY, FamilyReason.INTERNATIONAL, FamilyReason.RELATED, FamilyReason.SAME_APPLICATION);
  }

  @Test
  void whatWasCorrectedByHandHolds() {
    List<FamilyLinks> links = List.of(document("CN110000001A", "CN202010000001").build(),
        document("CN110000001B", "CN202010000001").build(), document("CN110000002A", "CN202010000002").build(),
        document("US0000003A", "US17000003", "CN202010000001").build(),
        document("EP0000004A", "EP20000004", "CN202010000001").build()).stream().map(FamilyLinks::of).toList();
    FamilyCorrection join = new FamilyCorrection(FamilyCorrection.Kind.JOIN, "CN110000002A", "US0000003A");
    FamilyCorrection split = new FamilyCorrection(FamilyCorrection.Kind.SPLIT, "US0000003A", "CN110000001B");
    FamilyCorrection waiting = new FamilyCorrection(FamilyCorrection.Kind.JOIN, "CN110000002A", "JP0000009A");
    assertThat(shown(Families.simple(links, List.of(join, waiting))))
        .isEqualTo("CN110000001A CN110000001B CN110000002A EP0000004A US0000003A");
    assertThat(shown(Families.simple(links, List.of(split))))
        .isEqualTo("CN110000001A CN110000001B EP0000004A | CN110000002A | US0000003A");
    Families both = Families.simple(links, List.of(split, join));
    assertThat(shown(both)).as("what is joined by hand goes with it")
        .isEqualTo("CN110000001A CN110000001B EP0000004A | CN110000002A US0000003A");
    assertThat(both.of("US0000003A").orElseThrow().members().getLast().because()).extracting(FamilyLink::reason)
        .containsExactly(FamilyReason.BY_HAND);
    assertThat(both.of("US0000003A").orElseThrow().id()).isEqualTo("S:CN202010000002");
  }

  @Test
  void familyNumbersAreTheSmallestApplicationByOfficeLengthAndNumber() {
    assertThat(List.of("US17000001", "CN202010000001", "PCTUS2020000001", "CN87100001", "EP20000001").stream()
        .sorted(ApplicationOrder.BY_OFFICE_AND_NUMBER))
        .containsExactly("CN87100001", "CN202010000001", "EP20000001", "PCTUS2020000001", "US17000001");
  }

  @Test
  void randomFamiliesAreThoseOfTheDefinition() {
    long seed = Long.getLong("beacon.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<FamilyLinks> links = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String[] priorities = random.ints(random.nextInt(3), 0, 4).mapToObj(n -> "US9" + n).distinct().toArray(String[]::new);
        links.add(FamilyLinks.of(document("EP000000" + (char) ('A' + i) + "A", "EP1" + i, priorities).build()));
      }
      Map<String, Set<String>> byKey = new TreeMap<>();
      links.forEach(each -> byKey.computeIfAbsent(each.simple().getFirst().node(), _ -> new TreeSet<>()).add(each.document()));
      Collections.shuffle(links, random);
      assertThat(Families.simple(links, List.of()).all()).as("seed %s", seed)
          .extracting(family -> (Set<String>) new TreeSet<>(family.members().stream().map(Family.Member::document).toList()))
          .containsExactlyInAnyOrderElementsOf(byKey.values());
    }
  }
}
