package org.patentbeacon.sector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbeacon.sector.Folder;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.read.SectorReading;

/// Every finding that needs no database, each raised once by a folder, its sentence whole in both languages.
class SectorCheckTest {
  /// A folder with one thing wrong, and what is said of it.
  record Case(String name, Folder folder, String en, String zh) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case of(String name, Folder folder, String en, String zh) {
    return new Case(name, folder, en, zh);
  }

  private static Folder documents(String... rows) {
    return new Folder().with("documents.csv", "topic,document,action,reach,by,date,reason\n" + String.join("\n", rows) + "\n");
  }

  private static Folder roster(String... rows) {
    return new Folder().with("roster.csv", "cluster,enterprise,name,uscc,from,to\n" + String.join("\n", rows) + "\n");
  }

  static Stream<Case> files() {
    Folder plain = new Folder();
    return Stream.of(
        of("no topics.yaml", new Folder().without("topics.yaml").without("samples.csv").with("sector.yaml", ", topics: [n-1]", ""),
            "topics.yaml, line 1: this file is required, and there is none", "topics.yaml，第 1 行：缺少该文件"),
        of("unknown file", plain.with("marcs.csv", ""), "marcs.csv, line 1: unknown file 'marcs.csv'; the nearest known one is 'marks.csv'",
            "marcs.csv，第 1 行：未知的文件“marcs.csv”，最接近的是“marks.csv”"),
        of("broken YAML", new Folder().with("fields.yaml", "fields:\n  - name: [功效\n"),
            "fields.yaml, line 3: this is no YAML: expected ',' or ']', but got <stream end>",
            "fields.yaml，第 3 行：不是合法的 YAML：expected ',' or ']', but got <stream end>"),
        of("unknown key", new Folder().with("topics.yaml", "    query:", "    querry:"),
            "topics.yaml, line 5, topic n-1 封装: unknown key 'querry'; the nearest known one is 'query'",
            "topics.yaml，第 5 行，节点 n-1 封装：未知的键“querry”，最接近的是“query”"),
        of("key twice", new Folder().with("sector.yaml", "id: led-lighting", "id: led-lighting\nid: led"),
            "sector.yaml, line 3: key 'id' is there twice", "sector.yaml，第 3 行：键“id”出现了两次"),
        of("anchor twice", new Folder().with("sector.yaml", "anchors:", "anchors:\n  灯具: TI=灯"),
            "sector.yaml, line 6: key '灯具' is there twice", "sector.yaml，第 6 行：键“灯具”出现了两次"),
        of("broken CSV", new Folder().with("marks.csv", "field,value,document,mark,by,date,reason\n重点,\"核心\"x,CN1,+,,,\n"),
            "marks.csv, line 2: from here on this is no CSV: Unexpected character after closing quote: 'x' (0x78)",
            "marks.csv，第 2 行：从此行起不是合法的 CSV：Unexpected character after closing quote: 'x' (0x78)"),
        of("unknown column", new Folder().with("marks.csv", "field,value,document,mark,bye\n"),
            "marks.csv, line 1: unknown column 'bye'; the nearest known one is 'by'", "marks.csv，第 1 行：未知的列“bye”，最接近的是“by”"),
        of("no column", new Folder().with("marks.csv", "field,value,document\n"),
            "marks.csv, line 1: expected a column 'mark', found none", "marks.csv，第 1 行：缺少列“mark”"),
        of("cells too many", documents("n-1,CN113781974A,include,,,,a,b"), "documents.csv, line 2: expected 7 cells, found 8",
            "documents.csv，第 2 行：应有 7 个单元格，实有 8 个"),
        of("no schema", new Folder().with("sector.yaml", "schema: patent-beacon-sector/1\n", ""),
            "sector.yaml, line 1: expected 'schema', found none", "sector.yaml，第 1 行：缺少 schema"),
        of("other schema", new Folder().with("sector.yaml", "sector/1", "sector/2"),
            "sector.yaml, line 1: expected the schema patent-beacon-sector/1, found 'patent-beacon-sector/2'",
            "sector.yaml，第 1 行：schema 应为 patent-beacon-sector/1，实为“patent-beacon-sector/2”"),
        of("no name", new Folder().with("topics.yaml", "  - {id: n-2, name: 散热}", "  - {id: n-2}"),
            "topics.yaml, line 8, topic n-2: expected 'name', found none", "topics.yaml，第 8 行，节点 n-2：缺少 name"),
        of("slash in a name", new Folder().with("topics.yaml", "name: 散热}", "name: 散热/液冷}"),
            "topics.yaml, line 8, topic n-2 散热/液冷: a name holds no / and no \\, which part the names of a path",
            "topics.yaml，第 8 行，节点 n-2 散热/液冷：名称中不能有 / 或 \\，路径用它们分段"),
        of("bad date", documents("n-1,CN113781974A,include,,,2026-3-2,为照明"),
            "documents.csv, line 2: date: expected a date such as 2024-03-01, found '2026-3-2'",
            "documents.csv，第 2 行：date：应为日期，如 2024-03-01，实为“2026-3-2”"),
        of("bad number", documents("n-1,CN11378197O4A,include,,,,为照明"),
            "documents.csv, line 2: document: expected a publication number, found 'CN11378197O4A' (letter O inside the number)",
            "documents.csv，第 2 行：document：应为公开号，实为“CN11378197O4A”（letter O inside the number）"),
        of("no reason", documents("n-1,CN113781974A,include,,,,"),
            "documents.csv, line 2: expected a value in 'reason', found none", "documents.csv，第 2 行：缺少 reason"),
        of("unknown action", documents("n-1,CN113781974A,add,,,,为照明"),
            "documents.csv, line 2: action: expected one of exclude, include, found 'add'",
            "documents.csv，第 2 行：action：应为 exclude, include 之一，实为“add”"),
        of("no reason of a family", new Folder().with("families.csv",
            "action,document,other,by,date,reason\njoin,CN113781974A,US11000000B2,,,\n"),
            "families.csv, line 2: expected a value in 'reason', found none", "families.csv，第 2 行：缺少 reason"),
        of("no reason of an exclusion", new Folder().with("topics.yaml", "    children:", "    exclude: [{query: TI=显示}]\n    children:"),
            "topics.yaml, line 6, topic n-1 封装: expected 'reason', found none", "topics.yaml，第 6 行，节点 n-1 封装：缺少 reason"),
        of("wrong check character", roster("lamp-town,t-1,某某公司,91000000MA00000001,,"),
            "roster.csv, line 2: uscc: expected a unified social credit code of 18 characters with its check character, found '91000000MA00000001'",
            "roster.csv，第 2 行：uscc：应为18 位统一社会信用代码（含正确的校验码），实为“91000000MA00000001”"),
        of("two main names", new Folder().with("applicants.csv", "group,name,relation\nA,甲公司,main\nA,乙公司,main\n"),
            "applicants.csv, line 3: group A has a main name in line 2 already", "applicants.csv，第 3 行：组 A 在第 2 行已有 main 行"),
        of("no main name", new Folder().with("applicants.csv", "group,name,relation\nA,甲公司,alias\n"),
            "applicants.csv, line 2: group A has no main name", "applicants.csv，第 2 行：组 A 没有 main 行"),
        of("name twice", new Folder().with("applicants.csv", "group,name,relation\nA,甲公司,main\nB,乙公司,main\nB,甲公司,alias\n"),
            "applicants.csv, line 4: 甲公司 stands in line 2 already; a name stands once, but for 'not' and for a subsidiary that is main of its own group",
            "applicants.csv，第 4 行：甲公司 已在第 2 行；一个名称只能出现一次，not 行和自为一组之 main 的 subsidiary 除外"),
        of("target without a number", new Folder().with("targets.csv", "cluster,year,measure,value\nlamp-town,2026,grants,1e\n"),
            "targets.csv, line 2: value: expected a number, found '1e'", "targets.csv，第 2 行：value：应为数值，实为“1e”"),
        of("id of a profile", new Folder().with("enterprises/t-017.yaml", "id: t-17\nnames: [某某散热科技有限公司]\n"),
            "enterprises/t-017.yaml, line 1: expected the id 't-017' of the file's name, found 't-17'",
            "enterprises/t-017.yaml，第 1 行：id 应与文件名一致，为“t-017”，实为“t-17”"),
        of("nameless profile", new Folder().with("enterprises/t-017.yaml", "id: t-017\n"),
            "enterprises/t-017.yaml, line 1: expected 'names' or 'uscc', found neither",
            "enterprises/t-017.yaml，第 1 行：缺少 names 或 uscc"),
        of("roster against profile", new Folder().with("enterprises/t-1.yaml", "id: t-1\nnames: [某某公司]\nmarkets: [CN]\n")
            .with("roster.csv", "cluster,enterprise,name,markets\nlamp-town,t-1,某某公司,CN;US\n"),
            "roster.csv, line 2: enterprise t-1 has a profile that differs from this row in markets",
            "roster.csv，第 2 行：企业 t-1 已有档案，且与本行的 markets 不同"));
  }

  static Stream<Case> queries() {
    return Stream.of(
        of("open bracket", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: \"TI=a or (TIAB=荧光粉\""),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 9: this '(' is never closed",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 9 列：左括号没有闭合（this '(' is never closed）"),
        of("error in a block", new Folder().with("topics.yaml", "    query: TIAB=(封装 or 灌封)", "    query: |\n      TIAB=封装\n      or AD>=march"),
            "topics.yaml, line 7, topic n-1 封装: column 8: expected a date such as 2024-03-01, found 'march'",
            "topics.yaml，第 7 行，节点 n-1 封装：第 8 列：不是日期（expected a date such as 2024-03-01, found 'march'）"),
        of("anchor with an error", new Folder().with("sector.yaml", "TIABC=(LED or 灯具)", "TIABC=(LED or )"),
            "sector.yaml, line 5, anchor 灯具: column 12: expected an operand after 'or'",
            "sector.yaml，第 5 行，锚 灯具：第 12 列：运算符右侧缺少检索项（expected an operand after 'or'）"),
        of("SAVED", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: \"TIAB=荧光粉 or SAVED=LED\""),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 13: SAVED= may not stand in a sector: saved searches are not handed on with it",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 13 列：专题库的检索式中不能用 SAVED=：保存的检索式不随专题库移交"),
        of("R", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: \"TIAB=荧光粉 and R=(一种灯)\""),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 14: R= may not stand in a sector: it ranks, and each database ranks otherwise",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 14 列：专题库的检索式中不能用 R=：语义检索只排序，结果因库而异"),
        of("opt", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: TIAB=荧光粉 opt 红"),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 10: opt may not stand in a sector: a topic has no rank",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 10 列：专题库的检索式中不能用 opt：节点没有排序"),
        of("unknown topic in a query", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: TOPIC=照明/封状"),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 1: unknown topic '照明/封状'; the nearest known one is '照明/封装'",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 1 列：未知的节点“照明/封状”，最接近的是“照明/封装”"),
        of("unknown field in a query", new Folder().with("topics.yaml", "query: TIAB=荧光粉", "query: TAG=功效/散熱"),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 5: unknown field '功效/散熱'; the nearest known one is '功效/散热'",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 5 列：未知的标引“功效/散熱”，最接近的是“功效/散热”"),
        of("topics in a circle", new Folder().with("topics.yaml", "name: 散热}", "name: 散热, query: TOPIC=LED lighting/封装}")
            .with("topics.yaml", "query: TIAB=荧光粉", "query: TAG=功效/散热").with("fields.yaml", "TIAB=(散热 or 导热)", "TOPIC=照明/散热")
            .with("topics.yaml", "TOPIC=LED lighting/封装", "TOPIC=(LED lighting/封装)")
            .with("samples.csv", "n-1,2026", "n-2,2026-03-02,s-1,30,28,0.79,0.98\nn-1,2026"),
            "topics.yaml, line 7, topic n-1.1 荧光粉: column 5: topics and annotations refer to each other: TAG=功效/散热, TOPIC=照明/散热, TOPIC=照明/封装, TAG=功效/散热",
            "topics.yaml，第 7 行，节点 n-1.1 荧光粉：第 5 列：节点或标引循环引用：TAG=功效/散热, TOPIC=照明/散热, TOPIC=照明/封装, TAG=功效/散热"));
  }

  static Stream<Case> namesAndRows() {
    return Stream.of(
        of("id twice", new Folder().with("topics.yaml", "  - {id: n-2, name: 散热}", "  - {id: n-1, name: 散热}"),
            "topics.yaml, line 8, topic n-1 散热: topic id 'n-1' is given in line 2 already",
            "topics.yaml，第 8 行，节点 n-1 散热：节点 id“n-1”已在第 2 行"),
        of("sibling name twice", new Folder().with("topics.yaml", "name: 散热}", "name: 封装}"),
            "topics.yaml, line 8, topic n-2 封装: sibling name '封装' is given in line 2 already",
            "topics.yaml，第 8 行，节点 n-2 封装：同级节点名称“封装”已在第 2 行"),
        of("unknown anchor", new Folder().with("topics.yaml", "anchor: 灯具", "anchor: 灯"),
            "topics.yaml, line 2, topic n-1 封装: unknown anchor '灯'; the nearest known one is '灯具'",
            "topics.yaml，第 2 行，节点 n-1 封装：未知的锚“灯”，最接近的是“灯具”"),
        of("unknown topic", documents("n-1.2,CN113781974A,include,,,,为照明"),
            "documents.csv, line 2: unknown topic 'n-1.2'; the nearest known one is 'n-1.1'",
            "documents.csv，第 2 行：未知的节点“n-1.2”，最接近的是“n-1.1”"),
        of("unknown field", new Folder().with("marks.csv", "field,value,document,mark\n功校,散热,CN113781974A,+\n"),
            "marks.csv, line 2: unknown field '功校'; the nearest known one is '功效'",
            "marks.csv，第 2 行：未知的标引字段“功校”，最接近的是“功效”"),
        of("unknown value", new Folder().with("marks.csv", "field,value,document,mark\n重点,观注,CN113781974A,+\n"),
            "marks.csv, line 2: unknown value of the field 重点 '观注'; the nearest known one is '关注'",
            "marks.csv，第 2 行：未知的标引字段 重点 的值“观注”，最接近的是“关注”"),
        of("unknown cluster", roster("lamp-city,t-1,某某公司,,,"),
            "roster.csv, line 2: unknown cluster 'lamp-city'; the nearest known one is 'lamp-town'",
            "roster.csv，第 2 行：未知的集群“lamp-city”，最接近的是“lamp-town”"),
        of("include and exclude", documents("n-1,CN113781974A,include,,,,为照明", "n-1,CN 113781974 B,exclude,family,,,背光"),
            "documents.csv, line 3, topic n-1 封装: CN113781974B is to exclude here and to include by line 2",
            "documents.csv，第 3 行，节点 n-1 封装：CN113781974B 在第 2 行为 include，在本行为 exclude"),
        of("mark both ways", new Folder().with("marks.csv",
            "field,value,document,mark\n重点,核心,CN113781974A,+\n重点,核心,CN113781974B,-\n"),
            "marks.csv, line 3: CN113781974B is marked 重点/核心 here, and the other way by line 2",
            "marks.csv，第 3 行：CN113781974B 的 重点/核心 在第 2 行与本行相反"),
        of("roster twice", roster("lamp-town,t-1,某某公司,,2020-01-01,2021-12-31", "lamp-town,t-1,某某公司,,2021-12-31,"),
            "roster.csv, line 3: enterprise t-1 is in the roster at this time by line 2 already",
            "roster.csv，第 3 行：企业 t-1 在第 2 行已列入同一时期"),
        of("excluded above", documents("n-1,CN113781974A,exclude,,,,背光", "n-1.1,CN113781974A,include,,,,荧光粉"),
            "documents.csv, line 3, topic n-1.1 荧光粉: CN113781974A is excluded from the topic n-1 above by line 2 and included here, so that both hold it",
            "documents.csv，第 3 行，节点 n-1.1 荧光粉：CN113781974A 在上级节点 n-1（第 2 行）被排除，又在此收入，因此两者都含有它"),
        of("low precision", new Folder().with("samples.csv", "30,28", "30,23"),
            "samples.csv, line 2, topic n-1 封装: precision 23 of 30 is under 0.80", "samples.csv，第 2 行，节点 n-1 封装：查准率 23/30，低于 0.80"),
        of("old sample", new Folder().with("samples.csv", "n-1.1,2026", "n-1.1,2025"),
            "topics.yaml, line 7, topic n-1.1 荧光粉: no sample within a year", "topics.yaml，第 7 行，节点 n-1.1 荧光粉：一年内没有抽样"));
  }

  @ParameterizedTest
  @MethodSource({"files", "queries", "namesAndRows"})
  void saysWhatIsWrongOnceInBothLanguages(Case one) {
    assertThat(one.folder().findings("en")).containsExactly(one.en());
    assertThat(one.folder().findings("zh")).containsExactly(one.zh());
  }

  @Test
  void hasNothingToSayOfASoundSector() {
    assertThat(new Folder().findings("en")).isEmpty();
  }

  @Test
  void saysEverythingAndGoesOn() {
    SectorReading read = documents("n-1,CN113781974A,include,,,,", "n-9,CN113781974A,include,,,,a", "n-1,x,drop,,,,a")
        .with("topics.yaml", "anchor: 灯具", "anchor: 灯").checked();
    assertThat(read.findings()).extracting(Object::toString).containsExactly(
        "topics.yaml, line 2, topic n-1 封装: unknown anchor '灯'; the nearest known one is '灯具'",
        "documents.csv, line 2: expected a value in 'reason', found none",
        "documents.csv, line 3: unknown topic 'n-9'; the nearest known one is 'n-1'",
        "documents.csv, line 4: document: expected a publication number, found 'x' (no authority given)",
        "documents.csv, line 4: action: expected one of exclude, include, found 'drop'");
    assertThat(read.errors()).isEqualTo(5);
    assertThat(read.sector().rows().documents()).hasSize(1);
  }

  @Test
  void readsWithByteOrderMarkAndCarriageReturns() {
    Folder folder = documents("n-1,CN113781974A,include,,,,为照明");
    Sector plain = folder.checked().sector();
    folder.files().contents().forEach((name, bytes) ->
        folder.with(name, "\uFEFF" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n")));
    assertThat(folder.findings("en")).isEmpty();
    assertThat(folder.checked().sector().rows()).isEqualTo(plain.rows());
    assertThat(folder.checked().sector().topics().paths()).containsExactly("照明", "照明/封装", "照明/封装/荧光粉", "照明/散热");
  }
}
