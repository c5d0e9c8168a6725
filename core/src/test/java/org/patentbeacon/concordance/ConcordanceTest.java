package org.patentbeacon.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.table.Wording;

class ConcordanceTest {
  private static final Concordance WIPO = Concordance.wipo35();

  @TempDir
  Path folder;

  /// Vector VA-F35-1, and places where the concordance goes below the subclass.
  @ParameterizedTest
  @CsvSource({"H04W72/04, 4", "G06Q10/06, 7", "H01L21/02, 8", "G01N21/64, 10", "G01N33/53, 11", "A61K8/34, 14", "A61K31/00, 16",
      "G16H10/60, 13", "B82Y40/00, 22", "C07K14/00, 15", "F21V29/50, 1", "H01L33/48, 8", "H04N1/00, 3", "H04N5/225, 2",
      "H04N21/44, 4", "B01D53/04, 24", "B01D61/00, 23", "E01F8/00, 24", "E01F15/02, 35", "C13B10/00, 18", "C13B5/02, 29",
      "G05D1/10, 12", "B64C39/02, 32", "H10K50/10, 8"})
  void theFieldOfASymbolIsThatOfTheLongestRule(String symbol, String field) {
    assertThat(WIPO.codes(symbol)).containsExactly(field);
  }

  @Test
  void thirtyFiveFieldsAreNamedInBothLanguages() {
    assertThat(WIPO.fields()).extracting(ConcordanceField::code)
        .isEqualTo(IntStream.rangeClosed(1, 35).mapToObj(String::valueOf).toList());
    assertThat(WIPO.field("8")).get().isEqualTo(
        new ConcordanceField("8", new Wording("半导体", "Semiconductors"),
            List.of("H01L", "H10B", "H10D", "H10F", "H10H", "H10K", "H10N", "H10P", "H10W")));
    assertThat(WIPO.fields()).allSatisfy(field -> assertThat(WIPO.clause(field.code())).isPresent());
  }

  @Test
  void aSymbolOutsideTheTableHasNoField() {
    assertThat(WIPO.codes("G16Y10/05")).isEmpty();
    assertThat(WIPO.codes("G01N")).isEmpty();
    assertThat(WIPO.codes("Y02E10/50")).isEmpty();
    assertThat(WIPO.codes("21-01")).isEmpty();
  }

  @Test
  void everySubclassOfTheIpcIsInOneFieldButTheNewOneAndThoseSplitByGroups() throws IOException {
    String data = System.getProperty("beacon.data", "");
    Path scheme = Path.of(data, "classification", "ipc_zh_2025.tsv");
    assumeTrue(!data.isEmpty() && Files.exists(scheme), "-Dbeacon.data names no folder with classification/ipc_zh_2025.tsv");
    List<String[]> rows = Files.readAllLines(scheme).stream().map(line -> line.split("\t")).toList();
    assertThat(rows.stream().filter(row -> row[1].equals("subclass")).map(row -> row[0])
        .filter(subclass -> WIPO.codes(subclass).size() != 1))
        .containsExactlyInAnyOrder("A61K", "B01D", "C13B", "E01F", "G01N", "G16Y", "H04N");
    assertThat(rows.stream().filter(row -> row[1].equals("maingroup")).map(row -> row[0])
        .filter(group -> WIPO.codes(group).size() != 1)).allMatch(group -> group.startsWith("G16Y"));
  }

  @Test
  void theClauseOfAFieldNamesItsPlaces() throws IOException {
    assertThat(WIPO.clause("7")).contains("IPC=G06Q");
    assertThat(WIPO.clause("11")).contains("IPC=G01N33/00");
    assertThat(WIPO.clause("22")).contains("IPC=(B81B OR B81C OR B82B OR B82Y)");
    assertThat(WIPO.clause("36")).isEmpty();
    Concordance nested = read("code,nameZh,nameEn,ipc\nL,照明,,F21\nC,冷却,,F21V29\n").concordance("X").orElseThrow();
    assertThat(nested.codes("F21V29/50")).containsExactly("C");
    assertThat(nested.codes("F21V23/00")).containsExactly("L");
    assertThat(nested.clause("C")).contains("IPC=F21V29/00");
    assertThat(nested.clause("L")).isEmpty();
  }

  @Test
  void aPlaceMayBelongToSeveralIndustries() throws IOException {
    Concordance industries = read("""
        code,nameZh,nameEn,ipc
        3871,电光源制造,,F21K 9/00
        3872,照明灯具制造,,F21V
        3874,智能照明器具制造,,F21V
        3872,照明灯具制造,,F21V 29/50
        """).concordance("GBT4754").orElseThrow();
    assertThat(industries.codes("F21K9/20")).containsExactly("3871");
    assertThat(industries.codes("F21V23/00")).containsExactly("3872", "3874");
    assertThat(industries.codes("F21V29/50")).containsExactly("3872");
    assertThat(industries.codes("F21V29/502")).containsExactly("3872", "3874");
  }

  @Test
  void everyWrongRowIsNamedAndTheOthersCount() throws IOException {
    ConcordanceFile file = read("""
        \uFEFFcode,nameZh,nameEn,ipc
        1,灯,Lamps,F21S
        1,灯,Lamps,F21S
        1,灯泡,Bulbs,F21K
        2,阀,Valves,F16-
        ,,,F16K
        3,泵,Pumps
        4,泵,Pumps,f04b 0049/00
        """);
    assertThat(file.rules()).isEqualTo(2);
    assertThat(file.problems()).extracting(problem -> problem.words().en()).containsExactly(
        "table.csv, line 3: F21S in 1 stands in line 2 already",
        "table.csv, line 4: 1: expected the name 'Lamps' that it has where it stands first, found 'Bulbs'",
        "table.csv, line 5: ipc: expected a place of the IPC such as H01L or G01N33, found 'F16-'",
        "table.csv, line 6: expected a code and a name (nameZh or nameEn), found none",
        "table.csv, line 7: expected 4 cells, found 3");
    assertThat(file.problems()).extracting(problem -> problem.words().zh()).containsExactly(
        "table.csv，第 3 行：F21S 归入 1 已见于第 2 行",
        "table.csv，第 4 行：1 的名称应为“灯”（其首次出现时的名称），实有“灯泡”",
        "table.csv，第 5 行：ipc 应为 IPC 分类号，如 H01L 或 G01N33，实有“F16-”",
        "table.csv，第 6 行：应有类目代码（code）和名称（nameZh 或 nameEn），实为空",
        "table.csv，第 7 行：应有 4 个单元格，实有 3 个");
    assertThat(file.concordance("X").orElseThrow().codes("F04B49/08")).containsExactly("4");
  }

  @Test
  void aFileWithoutTheColumnsOrInAnotherEncodingIsRefusedWhole() throws IOException {
    assertThat(read("code;ipc\n1;F21S\n").problems()).extracting(problem -> problem.words().en())
        .containsExactly("table.csv, line 1: expected a line that names the columns code,nameZh,nameEn,ipc");
    Path file = Files.write(folder.resolve("gbk.csv"), new byte[] {(byte) 0xB5, (byte) 0xC6});
    assertThat(ConcordanceFile.read(file).problems()).extracting(problem -> problem.words().en())
        .containsExactly("gbk.csv, line 1: expected text in UTF-8, found bytes that are none");
  }

  @Test
  void aLoadedConcordanceIsKeptAndAnEmptyOneChangesNothing() throws IOException {
    Concordances kept = Concordances.in(folder.resolve("concordances"));
    assertThat(kept.names()).containsExactly("WIPO35");
    kept.load("GBT4754", Files.writeString(folder.resolve("a.csv"), "code,nameZh,nameEn,ipc\n3872,灯具,,F21V\n"));
    kept.load("GBT4754", Files.writeString(folder.resolve("b.csv"), "nothing\n"));
    Concordances later = Concordances.in(folder.resolve("concordances"));
    assertThat(later.names()).containsExactly("WIPO35", "GBT4754");
    assertThat(later.get("GBT4754").orElseThrow().codes("F21V1/00")).containsExactly("3872");
    assertThat(later.get("../a")).isEmpty();
    assertThat(Concordances.mayBeNamed("WIPO35")).isFalse();
    assertThat(Concordances.mayBeNamed("../X")).isFalse();
  }

  private ConcordanceFile read(String text) throws IOException {
    return ConcordanceFile.read(Files.writeString(folder.resolve("table.csv"), text));
  }
}
