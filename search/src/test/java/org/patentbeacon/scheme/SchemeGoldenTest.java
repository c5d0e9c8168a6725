package org.patentbeacon.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.query.classes.ClassTitle;

class SchemeGoldenTest {
  @TempDir
  Path folder;

  static Path file(String name) {
    return Path.of("src/test/resources/org/patentbeacon/scheme").resolve(name);
  }

  /// A scheme as its offices print it: a class a line, further to the right the lower it stands.
  private static String printed(ClassScheme scheme) {
    StringBuilder lines = new StringBuilder();
    for (String symbol : scheme.symbols()) {
      SchemeClass found = scheme.get(symbol).orElseThrow();
      String dots = found.dots() == null ? "? " : found.dots() == 0 ? "" : ".".repeat(found.dots()) + " ";
      ClassTitle title = found.title();
      String words = title.zh() == null ? Objects.requireNonNullElse(title.en(), "-")
          : title.en() == null ? title.zh() : title.zh() + " | " + title.en();
      String indent = "  ".repeat(scheme.above(symbol).size());
      lines.append(indent).append(symbol).append(' ').append(dots).append(words).append('\n');
    }
    return lines.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("(?<=\\S) +", " ");
  }

  @ParameterizedTest
  @CsvSource({"ipc-scheme.xml, ipc-scheme, IPC, 2025.01", "cpc-scheme-H01M.xml, cpc-scheme, CPC, 2026.05",
      "cpc-section-H_20260501.txt, cpc-section, CPC, 2026.05", "classes_2025.tsv, classes, IPC, 2025",
      "ipc_titles.txt, ipc_titles, IPC, ", "locarno.tsv, locarno, LOC, "})
  void eachFileBecomesItsScheme(String input, String expected, SchemeName name, String edition) throws IOException {
    Schemes schemes = Schemes.in(folder);
    SchemeReport report = schemes.load(List.of(file(input)), SchemeOptions.DEFAULT);
    StringBuilder found = new StringBuilder(printed(schemes.get(name).orElseThrow()));
    report.problems().forEach(problem -> found.append(problem).append('\n'));
    assertThat(found).hasToString(squeezed(Files.readString(file(expected + ".expected.txt"))));
    assertThat(report.edition()).isEqualTo(edition);
    assertThat(Schemes.in(folder).get(name).map(SchemeGoldenTest::printed)).contains(printed(schemes.get(name).orElseThrow()));
  }

  @Test
  void theDotsOfOneFileAndTheTitlesOfAnotherMakeOneScheme() throws IOException {
    Schemes schemes = Schemes.in(folder);
    SchemeReport report =
        schemes.load(List.of(file("classes_2025.tsv"), file("ipc-scheme.xml")), new SchemeOptions(null, "2025.01"));
    ClassScheme scheme = schemes.get(SchemeName.IPC).orElseThrow();
    assertThat(scheme.get("F21V29/90")).contains(new SchemeClass("F21V29/90", SchemeLevel.SUBGROUP, 1,
        new ClassTitle("加热", "Warming things")));
    assertThat(scheme.below("F21V29/50")).containsExactly("F21V29/50", "F21V29/51", "F21V29/502", "F21V29/503",
        "F21V29/70", "F21V29/74", "F21V29/76");
    assertThat(scheme.children("F21V29/50")).extracting(SchemeClass::symbol)
        .containsExactly("F21V29/51", "F21V29/502", "F21V29/70");
    assertThat(scheme.above("F21V29/76")).extracting(SchemeClass::symbol)
        .containsExactly("F21V29/74", "F21V29/70", "F21V29/50", "F21V29/00", "F21V", "F21", "F");
    assertThat(report).extracting(SchemeReport::edition, SchemeReport::titlesZh, SchemeReport::titlesEn, SchemeReport::withoutDots)
        .containsExactly("2025.01", 9, 16, 2);
    assertThat(scheme.about().sources()).containsExactly(new SchemeSource("classes_2025.tsv", "table", "2025", 10, 2),
        new SchemeSource("ipc-scheme.xml", "ipc-xml", "2025-01-01", 16, 2));
    assertThat(scheme.about().vintage()).contains("2025-01-01");
  }

  @Test
  void anArchiveOfPartsIsReadAndWhatIsNoSchemeIsPassedOver() throws IOException {
    Path zip = folder.resolve("CPCTitleList202605.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("cpc-section-H_20260501.txt", "cpc-scheme-H01M.xml")) {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(file(name), out);
      }
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("How to read this".getBytes(Charset.defaultCharset()));
    }
    Schemes schemes = Schemes.in(folder.resolve("schemes"));
    SchemeReport report = schemes.load(List.of(zip), SchemeOptions.DEFAULT);
    assertThat(report.sources()).extracting(SchemeSource::name)
        .containsExactly("CPCTitleList202605.zip!/cpc-section-H_20260501.txt", "CPCTitleList202605.zip!/cpc-scheme-H01M.xml");
    assertThat(report.passedOver()).containsExactly("CPCTitleList202605.zip!/readme.txt: expected lines of symbol and title,"
        + " or a table with the columns symbol, level, title, separated by tabs, found 'How to read this'");
    assertThat(schemes.get(SchemeName.CPC).orElseThrow().below("H01M10/05"))
        .containsExactly("H01M10/05", "H01M10/056", "H01M10/0562", "H01M10/058");
  }

  @Test
  void whatIsBrokenOrOfAnotherSchemeLeavesTheOldOneInPlace() throws IOException {
    Schemes schemes = Schemes.in(folder.resolve("schemes"));
    schemes.load(List.of(file("ipc-scheme.xml")), SchemeOptions.DEFAULT);
    String xml = Files.readString(file("ipc-scheme.xml"));
    refuses(schemes, "cut.xml", xml.substring(0, xml.indexOf("F21V0029900000")),
        "cut.xml, line 17: expected well-formed XML, found ");
    refuses(schemes, "entity.xml", "<!DOCTYPE IPCScheme [<!ENTITY a \"b\">]><IPCScheme><ipcEntry kind=\"s\" symbol=\"F\"><textBody>"
        + "<title><titlePart><text>&a;</text></titlePart></title></textBody></ipcEntry></IPCScheme>", "entity.xml, line 1: expected ");
    refuses(schemes, "deep.xml", "<IPCScheme>" + "<a>".repeat(300),
        "deep.xml, line 1: expected elements nested at most 256 deep, found deeper ones");
    refuses(schemes, "master.xml", "<u:CPCMasterClassificationFile xmlns:u=\"u\"/>", "master.xml: expected a classification scheme,"
        + " found the CPC Master Classification File, which says how documents are classified");
    refuses(schemes, "other.xml", "<html/>",
        "other.xml: expected a classification scheme (<IPCScheme> or <class-scheme>), found <html>");
    refuses(schemes, "empty.txt", "", "empty.txt: expected lines of symbol and title, or a table with the columns symbol,"
        + " level, title, separated by tabs, found ''");
    assertThatThrownBy(() -> schemes.load(List.of(file("ipc-scheme.xml"), file("locarno.tsv")), SchemeOptions.DEFAULT))
        .hasMessage("locarno.tsv is of LOC, ipc-scheme.xml of IPC; load one scheme at a time");
    assertThat(schemes.get(SchemeName.IPC).orElseThrow().size()).isEqualTo(16);
    assertThat(folder.resolve("schemes").toFile().list()).containsExactly("IPC.scheme");
  }

  private void refuses(Schemes schemes, String name, String content, String message) throws IOException {
    Path bad = Files.writeString(folder.resolve(name), content);
    assertThatThrownBy(() -> schemes.load(List.of(file("ipc-scheme.xml"), bad), SchemeOptions.DEFAULT))
        .isInstanceOf(SchemeException.class).hasMessageStartingWith(message);
  }

  @Test
  void aTableInTheEncodingOfChineseWindowsIsRead() throws IOException {
    Path table = Files.write(folder.resolve("t.txt"), "F21V29/00\t防热\n".getBytes(Charset.forName("GB18030")));
    Schemes schemes = Schemes.in(folder);
    schemes.load(List.of(table), SchemeOptions.DEFAULT);
    assertThat(schemes.get(SchemeName.IPC).orElseThrow().get("F21V29/00").orElseThrow().titleIn("zh")).contains("防热");
  }

  @Test
  void anotherProcessSeesTheOldOrTheNewSchemeAndADamagedOneIsNamed() throws IOException {
    Schemes here = Schemes.in(folder);
    Schemes there = Schemes.in(folder);
    assertThat(there.get(SchemeName.IPC)).isEmpty();
    here.load(List.of(file("ipc_titles.txt")), SchemeOptions.DEFAULT);
    assertThat(there.get(SchemeName.IPC).orElseThrow().size()).isEqualTo(5);
    ClassScheme old = there.get(SchemeName.IPC).orElseThrow();
    here.load(List.of(file("ipc-scheme.xml")), SchemeOptions.DEFAULT);
    assertThat(old.size()).isEqualTo(5);
    assertThat(there.get(SchemeName.IPC).orElseThrow().size()).isEqualTo(16);
    Path file = folder.resolve("IPC.scheme");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Schemes.in(folder).get(SchemeName.IPC))
        .hasMessage("the scheme " + file + " is damaged; load it again with: beacon scheme load");
    Files.delete(file);
    assertThat(there.get(SchemeName.IPC)).isEmpty();
  }

  @Test
  void titlesAreFoundByTheirWordsTheHighestClassFirst() throws IOException {
    Schemes schemes = Schemes.in(folder);
    schemes.load(List.of(file("classes_2025.tsv"), file("ipc-scheme.xml")), SchemeOptions.DEFAULT);
    ClassScheme scheme = schemes.get(SchemeName.IPC).orElseThrow();
    assertThat(scheme.suggest("灯", "zh", 9)).extracting(SchemeClass::symbol).containsExactly("F", "F21V");
    assertThat(scheme.suggest("熱", "zh", 9)).extracting(SchemeClass::symbol)
        .containsExactly("F21V29/00", "F21V29/90", "F21V29/51");
    assertThat(scheme.suggest("却装", "zh", 9)).extracting(SchemeClass::symbol).containsExactly("F21V29/50");
    assertThat(scheme.suggest("lamp".toUpperCase(Locale.ROOT), "en", 2)).extracting(SchemeClass::symbol).containsExactly("F", "F21");
    assertThat(scheme.suggest("things warm", "en", 9)).extracting(SchemeClass::symbol).containsExactly("F21V29/90");
    assertThat(scheme.suggest("amps", "en", 9)).as("no word begins so").isEmpty();
    assertThat(scheme.suggest("  ", "en", 9)).isEmpty();
  }
}
