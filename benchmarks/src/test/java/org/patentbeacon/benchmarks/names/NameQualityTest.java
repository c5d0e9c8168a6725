package org.patentbeacon.benchmarks.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.group.AliasTable;

/// The least that grouping of names must reach; figures a little above are printed by [NameQuality].
class NameQualityTest {
  private static final Path PAIRS = Path.of("../core/src/test/resources/org/patentbeacon/name/chinese-pairs.tsv");
  private static final Path NAMES = Path.of(System.getProperty("beacon.data", "../shared/data")).resolve("names");
  private static final NameSystem BEACON = NameSystem.beacon("beacon", AliasTable.empty());

  private static PairCounts counts(List<NamePair> pairs, NameSystem system) {
    PairCounts counts = new PairCounts();
    NameQuality.together(pairs, system).forEach((pair, together) -> counts.count(pair.same(), together));
    return counts;
  }

  @Test
  void chinesePairsComeTogetherAsLabelled() throws IOException {
    List<NamePair> pairs = NamePair.read(PAIRS);
    PairCounts all = counts(pairs, BEACON);
    assertThat(pairs).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(all.precision()).as(all.toString()).isGreaterThan(0.98);
    assertThat(all.recall()).as(all.toString()).isGreaterThan(0.86);
    assertThat(counts(pairs, NameSystem.plain()).recall()).isLessThan(0.3);
  }

  @Test
  void noPairButAHardOneIsMergedWrongly() throws IOException {
    NameQuality.together(NamePair.read(PAIRS), BEACON).forEach((pair, together) ->
        assertThat(together && !pair.same() && !pair.sort().equals("hard")).as(pair.toString()).isFalse());
  }

  @Test
  void printedNamesComeToTheirBodies() throws IOException {
    assumeTrue(Files.isDirectory(NAMES), "the sample files are missing; name their folder by -Dbeacon.data");
    BodyNames names = BodyNames.read(NAMES.resolve("existing_orgs_lookup.csv")).half(1);
    PairCounts ours = names.withBodies(BEACON.grouping().groups(names.facts()));
    PairCounts plain = names.withBodies(NameSystem.plain().grouping().groups(names.facts()));
    assertThat(ours.precision()).as(ours.toString()).isGreaterThan(0.97);
    assertThat(ours.f1()).as(ours.toString()).isGreaterThan(0.37).isGreaterThan(10 * plain.f1());
  }

  @Test
  void sortsOfBodiesAreTold() throws IOException {
    assumeTrue(Files.isDirectory(NAMES), "the sample files are missing; name their folder by -Dbeacon.data");
    Map<String, List<String>> lists = SortedNames.read(NAMES);
    assertThat(share(lists.getOrDefault("Univ etrangères", List.of()), PartyType.UNIVERSITY)).isGreaterThan(0.9);
    // The list has national laboratories and research programmes, too, which are institutes by the document model.
    List<String> american = lists.getOrDefault("American government", List.of());
    assertThat(share(american, PartyType.GOVERNMENT) + share(american, PartyType.INSTITUTE)).isGreaterThan(0.65);
    assertThat(share(american, PartyType.ENTERPRISE)).isZero();
  }

  private static double share(List<String> names, PartyType type) {
    return (double) names.stream().filter(name -> PartyTypes.of(NormalName.of(name)).filter(type::equals).isPresent()).count()
        / names.size();
  }
}
