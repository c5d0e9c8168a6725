package org.patentbeacon.name.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AliasFileTest {
  private static AliasFile read(String... lines) throws IOException {
    return AliasFile.read(new StringReader(String.join("\n", lines)), "applicants.csv");
  }

  @Test
  void readsTheRows() throws IOException {
    AliasFile file = read("group,name,relation,since,uscc,confidence,evidence",
        "某某照明,某某照明股份有限公司,main,,91000000MA0000000N,,",
        "某某照明,\"MOUMOU LIGHTING CO., LTD.\",english,,,1.0,EP 申请扉页",
        "某某照明,某某封装有限公司,subsidiary,2021-03-01,,0.9,年报 2024",
        "某某封装,某某封装有限公司,main,,,,",
        "某某照明,某某照明设备厂,not,,,,同名不同址");
    assertThat(file.problems()).isEmpty();
    assertThat(file.table().rows()).hasSize(5).contains(new AliasRow("某某照明", "某某封装有限公司", Relation.SUBSIDIARY,
        LocalDate.of(2021, 3, 1), null, 0.9, "年报 2024"));
  }

  @Test
  void saysWhatIsWrongAndGoesOn() throws IOException {
    AliasFile file = read("group,name,relation,since,uscc,confidence,evidence",
        "A,甲公司,main,,91000000MA00000001,,",
        "A,甲公司,main,,,,",
        "A,乙公司,brand,,,,",
        "A,丙公司,former,2021-3,,,",
        "A,丁公司,alias,,,1.5,",
        "A,,alias,,,,",
        "A,戊公司,main,,,,",
        "B,甲公司,alias,,,,",
        "A,甲公司,not,,,,");
    assertThat(file.problems()).extracting(AliasProblem::toString).containsExactly(
        "applicants.csv, line 2: expected a unified social credit code of 18 characters with its check character, found '91000000MA00000001'",
        "applicants.csv, line 4: expected main, alias, english, former, subsidiary or not, found 'brand'",
        "applicants.csv, line 5: expected a date such as 2024-03-01 in 'since', found '2021-3'",
        "applicants.csv, line 6: expected a confidence from 0 to 1, found '1.5'",
        "applicants.csv, line 7: expected a name, found none",
        "applicants.csv, line 8: group A has a main name in line 3 already",
        "applicants.csv, line 9: 甲公司 stands in line 3 already; a name stands once, but for 'not' and for a subsidiary that is main of its own group",
        "applicants.csv, line 10: 甲公司 is in group A by line 3, and not by this one, or the other way round",
        "applicants.csv, line 9: group B has no main name");
    assertThat(file.table().rows()).containsExactly(AliasRow.of("A", "甲公司", Relation.MAIN));
  }
}
