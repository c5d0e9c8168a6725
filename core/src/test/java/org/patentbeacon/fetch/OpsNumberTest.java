package org.patentbeacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

class OpsNumberTest {
  @ParameterizedTest
  @CsvSource({
      "EP 2 A1,              docdb,  EP.0000002.A1",
      "ep1000000 (B1),       docdb,  EP.1000000.B1",
      "EP1000000,            epodoc, EP1000000",
      "US 2005/0004437 A1,   docdb,  US.2005004437.A1",
      "'US 7,272,630 B2',    docdb,  US.7272630.B2",
      "CN113781974A,         docdb,  CN.113781974.A",
      "特開2011-251389,       docdb,  JP.2011251389.A",
      "WO2022/259205 A1,     docdb,  WO.2022259205.A1",
      "WO 2004/000001 A1,    docdb,  WO.2004000001.A1",
      "WO2003067954A2,       docdb,  WO.03067954.A2",
      "WO02054790A2,         docdb,  WO.02054790.A2",
      "WO2002044858A2,       docdb,  WO.0244858.A2",
      "WO99/13800,           epodoc, WO9913800",
      "WO1980000272A1,       docdb,  WO.8000272.A1"})
  void writesANumberAsOpsWantsIt(String written, String form, String text) {
    PublicationNumber number = NumberReader.publication(written, NumberContext.NONE).accepted().orElseThrow();
    OpsNumber ops = new OpsNumber(written, number);
    assertThat(ops.form()).isEqualTo(form);
    assertThat(ops.text()).isEqualTo(text);
    String read = form.equals("docdb") ? text.replace(".", "") : text;
    assertThat(NumberReader.publication(read, NumberContext.NONE.in(form)).accepted()).contains(number);
  }
}
