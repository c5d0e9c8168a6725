package org.patentbeacon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
  private static final String LICORICE = """
      {"schema":"patent-beacon/1","id":"CN104223352A",\
      "publication":{"authority":"CN","number":"104223352","kind":"A","date":"2014-12-24","gazette":"30-52"},\
      "application":{"id":"CN201410408762","authority":"CN","date":"2014-08-19"},\
      "patentType":"invention-application","granted":false,\
      "titles":[{"lang":"zh","text":"一种甘草发酵所得烟用香料及其应用","origin":"original"}],\
      "claimSets":[{"lang":"zh","origin":"original","claims":[\
      {"number":3,"text":"权利要求1所述香料的应用","independent":true,"references":[1],"category":"use"}]}],\
      "parties":[{"role":"inventor","sequence":1,"name":{"original":"段焰青"},"type":"person"},\
      {"role":"inventor","sequence":2,"publicationRefused":true}],\
      "classifications":[{"scheme":"IPC","symbol":"A24B15/18","version":"2006.01","position":"F"}],\
      "citations":[{"type":"patent","document":"US4347903A","date":"1982","categories":["X","Y"]}],\
      "counts":{"claims":3},\
      "source":[{"format":"cnipa-old","file":"cn_old1.xml","position":1,"importedAt":"2026-11-20T01:02:03Z"}],\
      "extra":{"a.b":"x","a.c":["y","z"]}}""";

  @Test
  void writesWhatItReadByteForByte() {
    assertThat(DocumentJson.write(DocumentJson.read(LICORICE))).isEqualTo(LICORICE);
  }

  @Test
  void readsEqualDocumentsFromEqualText() {
    PatentDocument document = DocumentJson.read(LICORICE);
    assertThat(DocumentJson.read(DocumentJson.bytes(document))).isEqualTo(document);
    assertThat(DocumentJson.read(DocumentJson.tree(document))).isEqualTo(document);
    assertThat(document.citations().getFirst().date()).isEqualTo(new PartialDate(1982, 0, 0));
  }

  @Test
  void leavesOutWhatIsAbsent() {
    PatentDocument bare = PatentDocument.builder("CN1A").extra(new TreeMap<>()).titles(List.of()).build();
    assertThat(DocumentJson.write(bare))
        .isEqualTo("{\"schema\":\"patent-beacon/1\",\"id\":\"CN1A\",\"granted\":false}");
  }

  @Test
  void saysWhereBrokenJsonBreaks() {
    assertThatThrownBy(() -> DocumentJson.read("{\"id\":\n  tru}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2, column ");
  }
}
