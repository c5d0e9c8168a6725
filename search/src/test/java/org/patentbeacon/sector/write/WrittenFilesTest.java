package org.patentbeacon.sector.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.Severity;
import org.patentbeacon.sector.Signed;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

class WrittenFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @TempDir
  Path temp;

  private static DocumentRow row(String reason) {
    return new DocumentRow("n-1", PublicationNumber.of("CN113781974A"), DocumentRow.Action.INCLUDE, DocumentRow.Reach.FAMILY,
        new Signed("审核员", DAY, reason), new Place("documents.csv", 2));
  }

  private static SectorReading checked(Path folder) throws IOException {
    return SectorCheck.of(SectorReader.read(SectorFiles.in(folder)), DAY);
  }

  @Test
  void aNewSectorHasNoErrors() throws IOException {
    Path folder = temp.resolve("LED Lighting");
    assertThat(SectorSkeleton.write(folder, "照明 \"LED\"")).hasSize(8).allMatch(Files::exists);
    SectorReading read = checked(folder);
    assertThat(read.findings()).extracting(Object::toString)
        .containsExactly("topics.yaml, line 5, topic n-1 示例节点: no sample within a year");
    assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(read.sector().about().id()).isEqualTo("led-lighting");
    assertThat(read.sector().topics().paths()).containsExactly("照明 \"LED\"", "照明 \"LED\"/示例节点");
    assertThatThrownBy(() -> SectorSkeleton.write(folder, "照明")).hasMessage("expected an empty folder, found files in " + folder);
    assertThatThrownBy(() -> SectorSkeleton.write(temp.resolve("x"), "照明/封装"))
        .hasMessage("expected a name without / and \\, found '照明/封装'");
  }

  @Test
  void rowsComeBackAsTheyWere() throws IOException {
    SectorSkeleton.write(temp, "照明");
    RowAppender appender = new RowAppender(temp);
    appender.documents(List.of(row("实施例, \"荧光粉\"")));
    Files.delete(temp.resolve("marks.csv"));
    Files.writeString(temp.resolve("fields.yaml"), "fields: [{name: 重点, values: [核心]}]\n");
    Mark mark = new Mark("重点", "核心", PublicationNumber.of("CN113781974A"), true, new Signed("", null, ""), new Place("marks.csv", 2));
    appender.marks(List.of(mark));
    PrecisionSample sample = new PrecisionSample("n-1", DAY, "s-1", 30, 28, 0.7868, 0.9815, new Place("samples.csv", 2));
    appender.samples(List.of(sample));
    SectorReading read = checked(temp);
    assertThat(read.findings()).isEmpty();
    assertThat(read.sector().rows().documents()).containsExactly(row("实施例, \"荧光粉\""));
    assertThat(read.sector().rows().marks()).containsExactly(mark);
    assertThat(read.sector().rows().samples()).containsExactly(sample);
    assertThat(Files.readString(temp.resolve("marks.csv"))).isEqualTo("""
        field,value,document,mark,by,date,reason
        重点,核心,CN113781974A,+,,,
        """);
  }

  @Test
  void whatPeopleWroteStaysByteForByte() throws IOException {
    String before = "\uFEFFreason,action,document,topic,reach,date,by\r\n\"a \"\"b\"\"\",include,CN 1 A,n-1,,,";
    Path file = Files.writeString(temp.resolve("documents.csv"), before);
    new RowAppender(temp).documents(List.of(row("c")));
    assertThat(Files.readString(file)).isEqualTo(before + "\nc,include,CN113781974A,n-1,family,2026-03-02,审核员\n");
  }

  @Test
  void aTableWithoutAColumnLosesNothing() throws IOException {
    Path file = Files.writeString(temp.resolve("documents.csv"), "topic,document,action,reason\n");
    assertThatThrownBy(() -> new RowAppender(temp).documents(List.of(row("c")))).isInstanceOf(IOException.class)
        .hasMessage("documents.csv, line 1: expected a column 'reach' for what the new row says, found none");
    assertThat(file).hasContent("topic,document,action,reason");
  }
}
