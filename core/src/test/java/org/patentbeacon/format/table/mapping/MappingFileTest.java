package org.patentbeacon.format.table.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.format.MappingProposal;

class MappingFileTest {
  @TempDir
  Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("my.tsv"), text.replace('~', '\t'));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', textBlock = """
      set~language            ! my, line 1: expected set, column or value with their cells separated by tabs, found 'set language'
      column publication No   ! my, line 1: expected set, column or value with their cells separated by tabs, found 'column publication No'
      set~form~inpadoc        ! my, line 1: expected for form one of docdb, epodoc, lens, derwent, found 'inpadoc'
      column~title~T~;~zh     ! my, line 1: expected an attribute such as lang=en, found 'zh'
      # nothing else          ! my: expected at least one line 'column', found none
      """)
  void saysWhatIsWrongAndWhere(String text, String message) throws IOException {
    Path file = file(text);

    assertThatIllegalArgumentException().isThrownBy(() -> MappingFile.of(file)).withMessage(message);
  }

  @Test
  void listsWhatItExpectedInsteadOfAnUnknownWord() throws IOException {
    Path meaning = file("# a mapping\ncolumn~colour~Farbe");
    assertThatIllegalArgumentException().isThrownBy(() -> MappingFile.of(meaning))
        .withMessage("my, line 2: expected one of the meanings " + Meaning.words() + ", found 'colour'");
    Path setting = file("set~colour~red");
    assertThatIllegalArgumentException().isThrownBy(() -> MappingFile.of(setting)).withMessage("my, line 1: expected one of the "
        + "settings application-form, authority, cells, dates, family, form, language, names, rows, found 'colour'");
    Path twice = file("column~title~Name\ncolumn~abstract~NAME");
    assertThatIllegalArgumentException().isThrownBy(() -> MappingFile.of(twice))
        .withMessage("my, line 2: expected a header name that has no line yet, found 'NAME'");
  }

  @Test
  void comparesNamesWithoutWidthCaseBlanksAndUnderscores() {
    TableMapping mapping = MappingFile.standard().getFirst();

    assertThat(mapping.column("公开（公告） 号").orElseThrow().meaning()).isEqualTo(Meaning.PUBLICATION);
    assertThat(mapping.column("ＩＰＣ_主分类号").orElseThrow().meaning()).isEqualTo(Meaning.IPC);
    assertThat(mapping.column("什么").isPresent()).isFalse();
  }

  @Test
  void takesNoTableWithoutANumber() {
    assertThat(TableMapping.best(MappingFile.standard(), List.of("标题", "摘要", "申请人", "发明人"))).isEmpty();
    assertThat(TableMapping.best(MappingFile.standard(), List.of("标题", "摘要", "申请号"))).isPresent();
  }

  @Test
  void proposesAMappingThatCanBeReadBack() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "行,专利公开号(新),patent_title,发明人们,备注\n1,CN114999001A,灯,张三;李四,x\n");

    String proposed = MappingProposal.of(table);

    assertThat(proposed.lines().filter(line -> !line.startsWith("#"))).containsExactly(
        "column\textra\t行", "column\tpublication\t专利公开号(新)\t; ； \\p \\n", "column\ttitle\tpatent_title",
        "column\tinventor\t发明人们\t; ； \\p \\n", "column\textra\t备注");
    TableMapping mapping = MappingFile.of(file(proposed));
    assertThat(mapping.format()).isEqualTo("my");
    assertThat(mapping.column("发明人们").orElseThrow().values("张三;李四|王五")).containsExactly("张三", "李四", "王五");
  }

  @Test
  void proposesNothingForWhatIsNoTable() throws IOException {
    Path xml = Files.writeString(folder.resolve("a.xml"), "<us-patent-grant/>");

    assertThatIllegalArgumentException().isThrownBy(() -> MappingProposal.of(xml))
        .withMessage("a.xml: expected a table, found a text that begins with '<us-patent-grant/>'");
  }
}
