package org.patentbeacon.sector.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.sector.Folder;
import org.patentbeacon.sector.read.SectorFiles;

class SectorPackTest {
  @TempDir
  Path temp;

  private static SectorFiles files() {
    return new Folder().with("roster.csv", "cluster,enterprise,name\n").with("targets.csv", "cluster,year,measure,value\n")
        .with("enterprises/t-1.yaml", "id: t-1\nnames: [某某公司]\n").files();
  }

  private static SectorPack pack(boolean withPrivate) {
    return SectorPack.of("led-lighting", files(), withPrivate);
  }

  @Test
  void theSameFilesAreTheSameBytes() throws IOException {
    pack(false).write(temp.resolve("a.zip"));
    pack(false).write(temp.resolve("b.zip"));
    assertThat(temp.resolve("a.zip")).hasSameBinaryContentAs(temp.resolve("b.zip"));
    try (ZipFile zip = new ZipFile(temp.resolve("a.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("fields.yaml", "pack.json", "samples.csv", "sector.yaml",
          "topics.yaml");
    }
  }

  @Test
  void privateFilesComeAlongWhenAskedFor() {
    assertThat(pack(false).list().files()).containsOnlyKeys("fields.yaml", "samples.csv", "sector.yaml", "topics.yaml");
    assertThat(pack(true).list().files()).containsKeys("roster.csv", "targets.csv", "enterprises/t-1.yaml");
    assertThat(pack(true).list().revision()).isNotEqualTo(pack(false).list().revision());
  }

  @Test
  void theRevisionIsThatOfNamesAndContents() {
    SortedMap<String, byte[]> one = new TreeMap<>(Map.of("a", "b".getBytes(StandardCharsets.UTF_8)));
    assertThat(PackList.revision(one)).hasSize(12).matches("[0-9a-f]+");
    assertThat(PackList.revision(one)).isNotEqualTo(PackList.revision(new TreeMap<>(Map.of("ab", new byte[0]))));
  }

  @Test
  void comesBackAsItWas() throws IOException {
    pack(true).write(temp.resolve("a.zip"));
    Path folder = temp.resolve("deep/er");
    SectorPack.read(temp.resolve("a.zip")).unpack(folder);
    SectorFiles back = SectorFiles.in(folder);
    assertThat(back.contents().keySet()).containsAll(files().contents().keySet()).contains("pack.json");
    files().contents().forEach((name, bytes) -> assertThat(back.contents().get(name)).isEqualTo(bytes));
    SectorPack again = SectorPack.of("led-lighting", back, true);
    assertThat(again.list()).isEqualTo(pack(true).list());
  }

  @Test
  void aFolderWithFilesStaysAsItIs() throws IOException {
    pack(false).write(temp.resolve("a.zip"));
    Path folder = Files.createDirectory(temp.resolve("full"));
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> SectorPack.read(temp.resolve("a.zip")).unpack(folder)).isInstanceOf(PackException.class)
        .hasMessage("the folder " + folder + " is not empty");
    assertThat(inside(temp)).containsExactly("a.zip", "full");
    assertThat(inside(folder)).containsExactly("mine.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.csv", "/etc/out.csv", "a/../../out.csv", "C:out.csv", "a\\..\\out.csv", "a//b", "."})
  void pathsThatLeaveTheFolderAreRefused(String name) throws IOException {
    assertThatThrownBy(() -> SectorPack.read(zip(name, "x"))).isInstanceOf(PackException.class)
        .hasMessage("the path '" + name + "' leaves the folder");
  }

  @Test
  void changedPackagesAreRefused() throws IOException {
    String list = new String(pack(false).list().json(), StandardCharsets.UTF_8);
    refused(zip("topics.yaml", "topics: []\n", "pack.json", list), "the file fields.yaml is missing");
    TreeMap<String, String> all = new TreeMap<>();
    pack(false).files().contents().forEach((name, bytes) -> all.put(name, new String(bytes, StandardCharsets.UTF_8)));
    all.put("pack.json", list);
    all.put("topics.yaml", "topics: []\n");
    refused(zip(all), "the file topics.yaml is not what its SHA-256 in pack.json says");
    all.put("topics.yaml", new String(pack(false).files().contents().get("topics.yaml"), StandardCharsets.UTF_8));
    all.put("more.csv", "");
    refused(zip(all), "the file more.csv is not in pack.json");
    all.remove("more.csv");
    all.put("pack.json", list.replace(pack(false).list().revision(), "000000000000"));
    refused(zip(all), "expected the revision 000000000000, found " + pack(false).list().revision());
    refused(zip("a", "b"), "there is no pack.json in it");
    refused(Files.writeString(temp.resolve("text.zip"), "no zip"), "this is no ZIP file, or there is nothing in it");
  }

  @Test
  void aPackageCutShortIsRefusedAtAnyLength() throws IOException {
    pack(false).write(temp.resolve("a.zip"));
    byte[] whole = Files.readAllBytes(temp.resolve("a.zip"));
    for (int length = 0; length < whole.length / 2; length += 97) {
      Path cut = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> SectorPack.read(cut)).as("cut to %d", length).isInstanceOf(IOException.class);
    }
  }

  private void refused(Path zip, String message) {
    assertThatThrownBy(() -> SectorPack.read(zip)).isInstanceOf(PackException.class).hasMessage(message);
  }

  private Path zip(String... named) throws IOException {
    TreeMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < named.length; i += 2) {
      all.put(named[i], named[i + 1]);
    }
    return zip(all);
  }

  private Path zip(SortedMap<String, String> all) throws IOException {
    Path file = temp.resolve("made.zip");
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var named : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(named.getKey()));
        zip.write(named.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
