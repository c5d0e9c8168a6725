package org.patentbeacon.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// Families computed from priorities alone are those that the European Patent Office numbers.
class RealFamiliesTest {

  @BeforeEach
  void needsTheSamples() {
    assumeTrue(ExpectedDocuments.available(), "no sample files");
  }

  /// The documents of a file that a family number is known of, each once.
  private static Map<String, PatentDocument> numbered(String file) throws IOException {
    Map<String, PatentDocument> numbered = new TreeMap<>();
    ExpectedDocuments.read(file).forEach(result -> {
      if (result instanceof Accepted accepted && number(accepted.document()) != null) {
        numbered.put(accepted.document().id(), accepted.document());
      }
    });
    return numbered;
  }

  private static @Nullable String number(PatentDocument document) {
    FamilyStatement statement = document.family();
    return statement == null || !"docdb".equals(statement.origin()) ? null : statement.simpleId();
  }

  @ParameterizedTest
  @ValueSource(strings = {"epo-ops/get_family.xml", "epo-ops/get_family_with_biblio.xml", "epo-ops/get_family_with_biblio_multiple.xml",
      "epo-ops/get_biblio_multiple.xml", "epo-docdb/DE-backfile.xml", "epo-docdb/WO-2022259205-A1_544370561.xml"})
  void agreeWithTheNumbersOfTheOffice(String file) throws IOException {
    Map<String, PatentDocument> documents = numbered(file);
    Map<String, List<String>> theirs = new TreeMap<>();
    documents.forEach((id, document) ->
        theirs.computeIfAbsent(Objects.requireNonNull(number(document)), _ -> new ArrayList<>()).add(id));
    List<FamilyLinks> alone = documents.values().stream()
        .map(document -> FamilyLinks.of(document.toBuilder().family(null).build())).toList();
    List<List<String>> ours = Families.simple(alone, List.of()).all().stream()
        .map(family -> family.members().stream().map(Family.Member::document).toList()).toList();
    assertThat(documents).isNotEmpty();
    assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs.values());
  }
}
