package org.patentbeacon.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;

/// Big5 is read when the user names it; where nobody does, the refusal says so.
class TaiwanExportTest {
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final String EXPORT = """
      公開公告號,公開公告日,申請號,專利名稱,申請人
      TW202114999A,2021/04/16,TW109120123,燈具之散熱結構及其照明裝置,明亮照明股份有限公司
      TWM600123U,2020/08/21,TW109207890,可調光之檯燈,王小明
      """;

  @Test
  void isReadInTheEncodingThatTheUserNames() throws IOException {
    List<ReadResult> results = read(ReadOptions.DEFAULT.withEncoding(BIG5));
    assertThat(results).hasSize(2).allSatisfy(result -> assertThat(result).isInstanceOf(Accepted.class));
    assertThat(((Accepted) results.getFirst()).document().titles().getFirst().text()).isEqualTo("燈具之散熱結構及其照明裝置");
  }

  @Test
  void isRefusedWithTheEncodingToNameWhereNobodyDoes() throws IOException {
    List<ReadResult> results = read(ReadOptions.DEFAULT);
    assertThat(results).singleElement().isInstanceOfSatisfying(Rejected.class, reject ->
        assertThat(reject.message()).endsWith("the text looks like Big5, which is read with `--encoding Big5`"));
  }

  private static List<ReadResult> read(ReadOptions options) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read("export.csv", new ByteArrayInputStream(EXPORT.getBytes(BIG5)), options, results::add);
    return results;
  }
}
