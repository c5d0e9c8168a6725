package org.patentbeacon.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;

/// Real tables: each ends as documents, or as one reject that says which columns were found.
class TableFilesTest {
  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  private static List<ReadResult> read(String file, ReadOptions options) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read(List.of(ExpectedDocuments.data().resolve(file)), options, results::add);
    return results;
  }

  private static List<PatentDocument> documents(String file) throws IOException {
    return read(file, ReadOptions.DEFAULT).stream().filter(Accepted.class::isInstance)
        .map(result -> ((Accepted) result).document()).toList();
  }

  private static List<Rejected> rejects(List<ReadResult> results) {
    return results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
  }

  @ParameterizedTest
  @CsvSource({"espacenet/pizza_small.csv, espacenet-csv, 26, 0", "espacenet/pizza_small.xls, espacenet-csv, 26, 0",
      "espacenet/pizza_small_fromexcel.csv, espacenet-csv, 26, 0", "espacenet/pizza_sliced_20002002_319.csv, espacenet-csv, 400, 0",
      "espacenet/pizza_sliced_20092012_428.csv, espacenet-csv, 515, 0", "patentscope/pizza_medium.csv, patentscope-csv, 10000, 0",
      "derwent/NCPpatents.csv, derwent-csv, 7950, 0", "derwent/NCPpatIPCs.csv, derwent-csv, 7898, 0",
      "landscaping/radar_rain_gauge.csv, google-csv, 512, 0", "landscaping/underwater_glider.csv, google-csv, 493, 0"})
  void givesTheDocumentsOfEveryExport(String file, String format, int accepted, int rejected) throws IOException {
    List<ReadResult> results = read(file, ReadOptions.DEFAULT);
    List<PatentDocument> documents = documents(file);

    assertThat(documents).hasSize(accepted).allMatch(document -> document.source().getFirst().format().equals(format));
    assertThat(rejects(results)).hasSize(rejected);
    for (PatentDocument document : documents) {
      assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-labels/cpc_titles_abstracts.csv", "cn-labels/duplicate_titles.csv",
      "cn-labels/ipc_level_3_distribution.csv", "cn-labels/ipc_titles_fold123.csv",
      "wipo-statistics/grants_by_technology_1980_2013.csv", "zh-en-pairs/train.csv", "names/NameCountryMap.csv",
      "names/existing_orgs_lookup.csv", "names/us_states_and_countries.xlsx", "names/entites_publiques_norm4.xlsx",
      "classification/ipc_zh_2025.tsv", "cnipa-schema/element_mapping.csv", "lens/drones_country_totals_tac.csv",
      "landscape-reports/solarcooking.xls", "google/hair_dryer.seed.csv", "google/hair_dryer_large.seed.csv"})
  void aTableOfSomethingElseIsOneReject(String file) throws IOException {
    List<ReadResult> results = read(file, ReadOptions.DEFAULT);

    assertThat(rejects(results)).hasSize(1);
    assertThat(results).noneMatch(Accepted.class::isInstance);
    assertThat(rejects(results).getFirst().message()).contains("found").containsAnyOf("--mapping-for FILE", "--authority US");
  }

  @Test
  void theXlsOfAnExportSaysWhatItsCsvSays() throws IOException {
    List<PatentDocument> csv = documents("espacenet/pizza_small.csv");
    List<PatentDocument> xls = documents("espacenet/pizza_small.xls");

    assertThat(xls.stream().map(PatentDocument::priorities)).isEqualTo(csv.stream().map(PatentDocument::priorities).toList());
    assertThat(xls.stream().map(PatentDocument::classifications))
        .isEqualTo(csv.stream().map(PatentDocument::classifications).toList());
    assertThat(xls.stream().map(PatentDocument::parties)).isEqualTo(csv.stream().map(PatentDocument::parties).toList());
  }

  @Test
  void damageThatCannotBeUndoneIsToldOnce() throws IOException {
    List<PatentDocument> documents = documents("patentscope/pizza_medium.csv");

    assertThat(documents.stream().flatMap(document -> document.notes().stream()).map(Note::code).filter("encoding"::equals))
        .hasSize(1);
  }

  @Test
  void bareNumbersAreReadWithTheOfficeThatTheUserGives() throws IOException {
    List<ReadResult> results = read("google/hair_dryer_large.seed.csv", ReadOptions.DEFAULT.withAuthority("US"));

    assertThat(rejects(results)).isEmpty();
    assertThat(((Accepted) results.getFirst()).document().id()).isEqualTo("US8407913");
  }

  @Test
  void aMappingOfTheUsersReadsATableNobodyKnows() throws IOException {
    Path mapping = java.nio.file.Files.createTempFile("labels", ".tsv");
    java.nio.file.Files.writeString(mapping, "set\tauthority\tCN\ncolumn\tpublication\tpublication_numbers\ncolumn\ttitle\tpatent_title\t\tlang=zh\n");
    try {
      List<ReadResult> results = read("cn-labels/ipc_titles_fold123.csv", ReadOptions.DEFAULT.withMapping(mapping));
      assertThat(rejects(results)).isEmpty();
      assertThat(results).hasSizeGreaterThanOrEqualTo(5876);
    } finally {
      java.nio.file.Files.delete(mapping);
    }
  }
}
