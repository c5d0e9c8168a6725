package org.patentbeacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.fetch.FetchOutcome.Fetched;
import org.patentbeacon.fetch.FetchOutcome.NotFound;

/// Real answers of OPS go through the client as they are.
class RealAnswersTest {
  @TempDir
  Path folder;

  private Path data;

  @BeforeEach
  void dataIsThere() {
    Path named = Path.of(System.getProperty("beacon.data", "../shared/data"));
    data = (Files.isDirectory(named) ? named : Path.of("..").resolve(named)).resolve("epo-ops");
    assumeTrue(Files.isDirectory(data), "the folder of real OPS answers is missing");
  }

  private MockResponse real(String file) throws IOException {
    return FakeOps.response(200, Files.readString(data.resolve(file)));
  }

  @Test
  void areKeptByteByByteAndTellForWhichNumbersTheyAre() throws IOException {
    try (FakeOps ops = FakeOps.start()) {
      ops.fixed("docdb/biblio", real("get_biblio_multiple.xml")).fixed("/fulltext", real("get_fulltext.xml"))
          .fixed("/claims", real("get_claims.xml")).fixed("/description", real("client_description_example.xml"))
          .fixed("/legal", real("get_legal.xml"));
      OpsOptions options = OpsOptions.of(new OpsKey("k-e-y", "s-e-c"), folder, new TestTime().withSeed(1))
          .base(ops.base());
      FetchReport report;
      try (OpsClient client = OpsClient.open(options)) {
        report = client.fetch(List.of("EP2400812A1", "EP2533477B1", "EP2533477A2"));
      }
      assertThat(report.outcomes()).extracting(outcome -> (Object) outcome.getClass())
          .containsExactly(Fetched.class, Fetched.class, NotFound.class);
      assertThat(((Fetched) report.outcomes().getFirst()).notes()).isEmpty();
      List<Path> files = report.outcomes().getFirst().files();
      List<String> sources = List.of("get_biblio_multiple.xml", "get_claims.xml", "client_description_example.xml",
          "get_legal.xml");
      assertThat(files).hasSameSizeAs(sources);
      for (int i = 0; i < files.size(); i++) {
        assertThat(files.get(i)).hasSameBinaryContentAs(data.resolve(sources.get(i)));
      }
    }
  }

  @Test
  void ofAllOtherSortsAreWholeAnswersToo() throws IOException {
    for (String file : List.of("get_family_with_biblio.xml", "ep1000000_claims_result.xml", "client_family_input.xml",
        "client_full_cycle_example.xml")) {
      assertThat(AnswerXml.read(Files.readAllBytes(data.resolve(file)))).as(file).isNotNull();
    }
    assertThat(AnswerXml.read(Files.readAllBytes(data.resolve("client_full_cycle_example.xml"))).documents())
        .extracting(number -> number.id()).containsExactly("EP1000000A1", "EP1000000B1");
  }
}
