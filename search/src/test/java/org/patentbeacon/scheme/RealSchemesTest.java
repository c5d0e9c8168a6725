package org.patentbeacon.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealSchemesTest {
  private static final Path DATA = Path.of(System.getProperty("beacon.data", "../shared/data")).resolve("classification");

  @TempDir
  Path folder;

  @BeforeEach
  void needsTheFiles() {
    assumeTrue(Files.isDirectory(DATA), "no real files at " + DATA);
  }

  private ClassScheme loaded(SchemeName name, String... files) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      paths.add(DATA.resolve(file));
    }
    Schemes schemes = Schemes.in(folder);
    SchemeReport report = schemes.load(paths, SchemeOptions.DEFAULT);
    assertThat(report.problems()).extracting(SchemeProblem::toString).isSubsetOf(
        "ipc_en_8.txt, line 2592: expected a symbol of IPC such as F21V29/50, found 'B60G11107000'");
    return schemes.get(name).orElseThrow();
  }

  @Test
  void everySymbolOfTheChineseTableStandsWhereItsLevelSays() throws IOException {
    ClassScheme scheme = loaded(SchemeName.IPC, "ipc_zh_2025.tsv");
    List<String> lines = Files.readAllLines(DATA.resolve("ipc_zh_2025.tsv"));
    List<String> misses = new ArrayList<>();
    List<String> above = List.of("section", "class", "subclass", "maingroup", "subgroup");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      SchemeClass found = scheme.get(cells[0]).orElse(null);
      int depth = above.indexOf(cells[1]);
      List<SchemeClass> chain = scheme.above(cells[0]);
      boolean right = found != null && found.level().words().replace(" ", "").equals(cells[1]) && chain.size() == depth
          && (depth == 0 || cells[0].startsWith(chain.getFirst().symbol().replace("/00", "/")))
          && found.titleIn("zh").isPresent() == !cells[2].isBlank();
      if (!right) {
        misses.add(line);
      }
    }
    assertThat(misses).isEmpty();
    Set<String> inTable = lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
    List<String> completed = scheme.symbols().stream().filter(symbol -> !inTable.contains(symbol)).toList();
    assertThat(completed).as("what the table lacks above its rows")
        .containsExactly("A24F", "B62J", "C01", "C09D", "C10G", "C23C", "C23C24/00", "F16D", "F25D")
        .allMatch(symbol -> scheme.title(symbol).isEmpty());
    assertThat(scheme.about().edition()).isEqualTo("2025");
    assertThat(scheme.places("F21V29/50")).as("the table has no dots").isFalse();
    assertThat(scheme.places("A41D1/08")).as("its dots were printed, those of its neighbours not").isFalse();
    assertThat(scheme.suggest("防止照明装置热损害", "zh", 3)).extracting(SchemeClass::symbol)
        .containsExactly("F21V23/00", "F21V29/00");
    assertThat(scheme.suggest("热沉", "zh", 100)).extracting(SchemeClass::symbol).contains("F21V29/70");
  }

  @Test
  void englishTitlesJoinTheChineseOnes() throws IOException {
    ClassScheme scheme = loaded(SchemeName.IPC, "ipc_zh_2025.tsv", "ipc_en_3.txt", "ipc_en_4.txt", "ipc_en_8.txt");
    assertThat(scheme.get("A01").orElseThrow().title()).isEqualTo(new org.patentbeacon.query.classes.ClassTitle(
        "农业;林业;畜牧业;狩猎;诱捕;捕鱼".replace(';', '；'), "Agriculture; Forestry; Animal husbandry; Hunting; Trapping; Fishing"));
    assertThat(scheme.get("A01B29/00").orElseThrow().titleIn("en")).contains("Rollers");
  }

  @Test
  void theSampleOfTheCpcSchemeIsReadWhole() throws IOException {
    ClassScheme scheme = loaded(SchemeName.CPC, "cpc-scheme-A01L.xml");
    assertThat(scheme.about().edition()).isEqualTo("2016.05");
    assertThat(scheme.get("A01L1/00").orElseThrow().titleIn("en"))
        .contains("Shoes for horses or other solipeds fastened with nails (A01L3/00 takes precedence)");
    assertThat(scheme.get("A01L1/04").orElseThrow().titleIn("en")).contains("Solid horseshoes consisting of multiple parts"
        + " {(horseshoes with elastic inserts or soles for horseshoes A01L7/02)}");
    assertThat(scheme.children("A01L3/00")).extracting(SchemeClass::symbol)
        .containsExactly("A01L3/02", "A01L3/04", "A01L3/06");
    assertThat(scheme.above("A01L3/02")).extracting(SchemeClass::symbol).containsExactly("A01L3/00", "A01L", "A01", "A");
  }

  @Test
  void filesOfAnotherPurposeAreRefusedByName() {
    assertThatThrownBy(() -> loaded(SchemeName.CPC, "cpcMaster.xml")).hasMessageStartingWith(
        "cpcMaster.xml: expected a classification scheme, found the CPC Master Classification File");
    assertThatThrownBy(() -> loaded(SchemeName.IPC, "ipc_to_35_fields.csv")).hasMessageStartingWith(
        "ipc_to_35_fields.csv: expected lines of symbol and title, or a table with the columns symbol, level, title,");
  }

  /// Prints how long the whole Chinese scheme takes to be there; no bound, since machines differ.
  @Test
  void aSchemeOfEightyThousandSymbolsIsThereAtOnce() throws IOException {
    loaded(SchemeName.IPC, "ipc_zh_2025.tsv", "ipc_en_8.txt");
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      ClassScheme scheme = Schemes.in(folder).get(SchemeName.IPC).orElseThrow();
      assertThat(scheme.below("F21V29/00")).hasSize(37);
      System.out.printf("%,d symbols, %,d bytes: loaded in %.1f ms%n", scheme.size(),
          Files.size(folder.resolve("IPC.scheme")), (System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      scheme.suggest("散热", "zh", 10);
      long first = System.nanoTime();
      scheme.suggest("散热", "zh", 10);
      System.out.printf("suggested in %.1f ms, again in %.2f ms%n", (first - start) / 1e6, (System.nanoTime() - first) / 1e6);
    }
  }
}
