package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.format.archive.ArchiveLimits;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// Files, folders and archives, also those made to harm, end as the right results in bounded time.
class PatentFilesTest {
  private static final byte[] LIST = "CN113781974A\n".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;

  @Test
  void readsFoldersInOrderOfNamesAndPassesOverHiddenFiles() throws IOException {
    write("lists/b.txt", LIST);
    write("lists/a/z.txt", "US7272630B2\n".getBytes(StandardCharsets.UTF_8));
    write("lists/.hidden.txt", LIST);
    write("lists/__MACOSX/c.txt", LIST);

    assertThat(read(folder.resolve("lists"))).containsExactly(
        "accepted US7272630B2 at lists/a/z.txt, record 1, line 1",
        "accepted CN113781974A at lists/b.txt, record 1, line 1");
  }

  @Test
  void aFileIsKnownByItsContentAndNotByItsName() throws IOException {
    assertThat(read(write("numbers.xml", LIST))).containsExactly("accepted CN113781974A at numbers.xml, record 1, line 1");
  }

  @Test
  void oneBadFileNeverStopsTheFolder() throws IOException {
    write("mixed/1.bin", new byte[] {1, 0, 2, 0, 3});
    write("mixed/2.txt", new byte[0]);
    write("mixed/3.zip", "PK\3\4 and nothing behind it".getBytes(StandardCharsets.ISO_8859_1));
    write("mixed/4.gz", new byte[] {0x1F, (byte) 0x8B, 8});
    write("mixed/5.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    write("mixed/6.txt", LIST);

    assertThat(read(folder.resolve("mixed"))).containsExactly(
        "unknown-format: expected a file of a known format (`beacon formats` lists them), found bytes that are no text"
            + " at mixed/1.bin",
        "empty: expected a patent file, found an empty one at mixed/2.txt",
        "not-well-formed: the archive is read no further: expected the directory at the end of a zip file, found the end"
            + " of the file at mixed/3.zip",
        "not-well-formed: the archive is read no further: expected a whole archive, found the end of the file inside it"
            + " at mixed/4.gz",
        "not-well-formed: expected a PDF file that is whole, found a damaged one: Missing"
            + " root object specification in trailer. at mixed/5.pdf, record 1",
        "accepted CN113781974A at mixed/6.txt, record 1, line 1");
  }

  @Test
  void readsZipGzipAndTar() throws IOException {
    Map<String, byte[]> entries = Map.of("CN1/list.txt", LIST);
    List<String> expected = List.of("accepted CN113781974A at a!/CN1/list.txt, record 1, line 1");

    assertThat(read(write("a", zip(entries)))).isEqualTo(expected);
    assertThat(read(write("a", tar(entries)))).isEqualTo(expected);
    assertThat(read(write("a", gzip(tar(entries))))).isEqualTo(expected);
    assertThat(read(write("a.gz", gzip(LIST)))).containsExactly("accepted CN113781974A at a.gz, record 1, line 1");
  }

  @Test
  void readsTwoLevelsOfNestedArchivesAndSkipsDeeperOnes() throws IOException {
    byte[] deepest = zip(Map.of("list.txt", LIST));
    byte[] third = zip(ordered("3.zip", deepest, "third.txt", LIST));
    byte[] second = zip(ordered("2.zip", third));

    assertThat(read(write("1.zip", zip(ordered("1.zip", second))))).containsExactly(
        "skipped an archive nested deeper than 2 levels at 1.zip!/1.zip!/2.zip!/3.zip",
        "accepted CN113781974A at 1.zip!/1.zip!/2.zip!/third.txt, record 1, line 1");
  }

  @Test
  void countsWhatAccompaniesThePatentsPerExtension() throws IOException {
    Map<String, byte[]> entries = ordered("CN1/1.TIF", LIST, "CN1/2.tif", LIST, "CN1/READ_ME.txt", LIST,
        "__MACOSX/CN1/._1.TIF", LIST, "model.bin", new byte[] {0, 1, 2}, "list.txt", LIST);

    assertThat(read(write("a.zip", zip(entries)))).containsExactly(
        "accepted CN113781974A at a.zip!/list.txt, record 1, line 1",
        "skipped 2 files beside the patents: .tif at a.zip",
        "skipped 1 file beside the patents: .txt at a.zip",
        "skipped 1 file of no known format: .bin at a.zip",
        "skipped 1 file hidden at a.zip");
  }

  @Test
  void namesOfChineseWindowsAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
      entry(zip, "专利/清单.txt", LIST);
    }

    assertThat(read(write("a.zip", bytes.toByteArray())))
        .containsExactly("accepted CN113781974A at a.zip!/专利/清单.txt, record 1, line 1");
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreSkipped() throws IOException {
    Map<String, byte[]> entries = ordered("../out.txt", LIST, "/etc/out.txt", LIST, "C:/out.txt", LIST,
        "a\\..\\out.txt", LIST, "a/../../out.txt", LIST, "in.txt", LIST);
    List<String> expected = List.of(
        "skipped unsafe: an entry whose name leads out of the archive at a!/../out.txt",
        "skipped unsafe: an entry with an absolute path for a name at a!//etc/out.txt",
        "skipped unsafe: an entry with an absolute path for a name at a!/C:/out.txt",
        "skipped unsafe: an entry with a backslash or NUL in its name at a!/a\\..\\out.txt",
        "skipped unsafe: an entry whose name leads out of the archive at a!/a/../../out.txt",
        "accepted CN113781974A at a!/in.txt, record 1, line 1");

    assertThat(read(write("a", zip(entries)))).isEqualTo(expected);
    assertThat(read(write("a", tar(entries)))).isEqualTo(expected);
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void linksAndDevicesOfATarAreSkipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(header("link", '2', 0));
    bytes.write(header("hard", '1', 0));
    bytes.write(header("tty", '3', 0));
    bytes.write(tar(Map.of("in.txt", LIST)));

    assertThat(read(write("a.tar", bytes.toByteArray()))).containsExactly(
        "skipped unsafe: a link at a.tar!/link",
        "skipped unsafe: a link at a.tar!/hard",
        "skipped unsafe: no file but an entry of type 3 at a.tar!/tty",
        "accepted CN113781974A at a.tar!/in.txt, record 1, line 1");
  }

  @Test
  void aBombIsStoppedByItsRatioAlsoWhenNobodyReadsIt() throws IOException {
    byte[] zeros = new byte[200 << 20];
    byte[] bomb = zip(ordered("before.txt", LIST, "bomb.bin", zeros, "after.txt", LIST));

    List<String> results = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> read(write("bomb.zip", bomb)));

    assertThat(results).hasSize(3);
    assertThat(results.getFirst()).isEqualTo("accepted CN113781974A at bomb.zip!/before.txt, record 1, line 1");
    assertThat(results.get(1)).startsWith("unsafe: the archive is read no further: expected at most 200 bytes from each"
        + " packed byte, found ").endsWith("at bomb.zip");
    assertThat(results.get(2)).isEqualTo("skipped 1 file of no known format: .bin at bomb.zip");
  }

  @Test
  void aBombOfOneLineIsStoppedWhileItIsRead() throws IOException {
    byte[] line = new byte[200 << 20];
    java.util.Arrays.fill(line, (byte) '<');

    List<String> results = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> read(write("bomb.gz", gzip(line))));

    assertThat(results).last().asString().startsWith("unsafe: the archive is read no further");
  }

  @Test
  void anArchiveIsStoppedAtEachLimit() throws IOException {
    Path file = write("a.zip", zip(ordered("1.txt", LIST, "2.txt", "US7272630B2\n".getBytes(StandardCharsets.UTF_8))));

    assertThat(read(file, new ArchiveLimits(1, 1000, 1000, 200, 1000, 2))).containsExactly(
        "accepted CN113781974A at a.zip!/1.txt, record 1, line 1",
        "limit: the archive is read no further: expected at most 1 entries in an archive, found more at a.zip");
    assertThat(read(file, new ArchiveLimits(9, 12, 1000, 200, 1000, 2))).containsExactly(
        "limit: the archive is read no further: expected an entry of at most 12 bytes, found a longer one at a.zip");
    assertThat(read(file, new ArchiveLimits(9, 1000, 20, 200, 1000, 2))).containsExactly(
        "accepted CN113781974A at a.zip!/1.txt, record 1, line 1",
        "limit: the archive is read no further: expected at most 20 bytes in an archive, found more at a.zip");
  }

  @Test
  void anArchiveWithAPasswordSaysWhatToDo() throws IOException {
    byte[] zip = zip(ordered("in.txt", LIST));
    zip[6] |= 1; // the flag of an encrypted entry

    assertThat(read(write("a.zip", zip))).containsExactly("not-well-formed: the archive is read no further: expected entries"
        + " that can be read, found an encrypted one: unpack the archive with its password first at a.zip");
  }

  @Test
  void aWorkbookIsReadAsOneFileAndNotAsAnArchive() throws IOException {
    byte[] workbook = zip(ordered("[Content_Types].xml", LIST, "xl/workbook.xml", LIST));

    assertThat(read(write("a.xlsx", workbook))).containsExactly(
        "not-well-formed: expected a workbook with the part xl/_rels/workbook.xml.rels, found none at a.xlsx");
  }

  @Test
  void aPlainTextIsReadOnlyWhenItIsNamedItself() throws IOException {
    byte[] text = "一种散热结构的技术交底书\n灯具的热量散不出去。\n".getBytes(StandardCharsets.UTF_8);
    Path file = write("mine/disclosure.txt", text);
    String found = "unknown-format: expected a file of a known format (`beacon formats` lists them), found a text that"
        + " begins with '一种散热结构的技术交底书' at ";

    assertThat(read(file)).singleElement().asString().startsWith("accepted X:").endsWith(" at disclosure.txt, record 1");
    assertThat(read(folder.resolve("mine"))).containsExactly(found + "mine/disclosure.txt");
    assertThat(read(write("notes.log", text))).containsExactly(found + "notes.log");
    assertThat(read(write("a.zip", zip(Map.of("disclosure.txt", text)))))
        .containsExactly("skipped 1 file of no known format: .txt at a.zip");
    assertThat(read(write("list.txt", LIST))).containsExactly("accepted CN113781974A at list.txt, record 1, line 1");
  }

  @Test
  void aPageIsKnownByItsFirstElementAndNotByTheTypeItDeclares() throws IOException {
    String type = "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'xhtml1-strict.dtd'>\n";
    String page = "<!-- saved -->" + type + "<html><body><p>A text</p></body></html>";
    String patent = type + "<us-patent-grant><us-bibliographic-data-grant/></us-patent-grant>";

    assertThat(read(write("pages/a.htm", page.getBytes(StandardCharsets.UTF_8)))).singleElement().asString()
        .startsWith("accepted X:");
    assertThat(read(write("a.zip", zip(Map.of("a", "<!doctype html><p>A text".getBytes(StandardCharsets.UTF_8))))))
        .singleElement().asString().startsWith("accepted X:").endsWith(" at a.zip!/a, record 1");
    assertThat(read(write("b.html", patent.getBytes(StandardCharsets.UTF_8)))).singleElement().asString()
        .startsWith("no-number: ");
  }

  @Test
  void aLinkToItsOwnFolderIsNotFollowed() throws IOException {
    write("loop/a.txt", LIST);
    Files.createSymbolicLink(folder.resolve("loop/b"), folder.resolve("loop"));

    assertThat(read(folder.resolve("loop"))).containsExactly("accepted CN113781974A at loop/a.txt, record 1, line 1",
        "skipped a link to a folder that holds it at loop/b");
  }

  @Test
  void whatCannotBeOpenedWithinAFolderIsRefusedAndTheRestGoesOn() throws IOException {
    write("mixed/5.txt", LIST);
    Files.createSymbolicLink(folder.resolve("mixed/1.txt"), folder.resolve("removed.txt"));
    Files.createSymbolicLink(folder.resolve("mixed/2.txt"), Path.of("3.txt"));
    Files.createSymbolicLink(folder.resolve("mixed/3.txt"), Path.of("2.txt"));
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("mixed/4.txt")));

      assertThat(read(folder.resolve("mixed"))).containsExactly(
          "unreadable: expected a readable file, found a link to something that does not exist at mixed/1.txt",
          "unreadable: expected a readable file, found a link that leads back to itself at mixed/2.txt",
          "unreadable: expected a readable file, found a link that leads back to itself at mixed/3.txt",
          "unreadable: expected a readable file, found a pipe or a device at mixed/4.txt",
          "accepted CN113781974A at mixed/5.txt, record 1, line 1");
    }
  }

  @Test
  void whatMayNotBeReadIsRefusedAndTheRestGoesOn() throws IOException {
    Path file = write("mixed/1.txt", LIST);
    Path inner = write("mixed/2/list.txt", LIST).getParent();
    write("mixed/3.txt", LIST);
    String denied = ", found one that may not be read: access is denied";
    assertThat(Unreadable.words("file", file, new AccessDeniedException("1.txt"))).isEqualTo("expected a readable file" + denied);
    Files.setPosixFilePermissions(file, Set.of());
    Files.setPosixFilePermissions(inner, Set.of());
    try {
      assumeFalse(Files.isReadable(file), "permissions do not bind whoever runs this test");
      assertThat(read(folder.resolve("mixed"))).containsExactly(
          "unreadable: expected a readable file" + denied + " at mixed/1.txt",
          "unreadable: expected a readable folder" + denied + " at mixed/2",
          "accepted CN113781974A at mixed/3.txt, record 1, line 1");
    } finally {
      Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aPathOfTheUsersThatIsNotThereEndsTheReading() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> read(missing)).isInstanceOf(NoSuchFileException.class).hasMessage(missing.toString());
  }

  @Test
  void aFormatThatIsNoneIsACallersSlip() {
    assertThatThrownBy(() -> PatentFiles.read(List.of(folder), new ReadOptions("pdf", null), result -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no format 'pdf'; known are cnipa-new, cnipa-old, ");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static List<String> read(Path path) throws IOException {
    return read(path, ArchiveLimits.DEFAULT);
  }

  private static List<String> read(Path path, ArchiveLimits limits) throws IOException {
    List<String> words = new ArrayList<>();
    PatentFiles.read(List.of(path), ReadOptions.DEFAULT.withArchives(limits), result -> words.add(words(result)));
    return words;
  }

  private static String words(ReadResult result) {
    return switch (result) {
      case ReadResult.Accepted accepted -> "accepted " + accepted.document().id();
      case ReadResult.Skipped skipped -> "skipped " + skipped.reason();
      case ReadResult.Rejected rejected -> rejected.reason().word() + ": " + rejected.message();
    } + " at " + result.position();
  }

  private static Map<String, byte[]> ordered(Object... namesAndBytes) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entries.forEach((name, content) -> entry(zip, name, content));
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      tar.write(header(entry.getKey(), '0', entry.getValue().length));
      tar.write(entry.getValue());
      tar.write(new byte[(512 - entry.getValue().length % 512) % 512]);
    }
    tar.write(new byte[1024]);
    return tar.toByteArray();
  }

  private static byte[] header(String name, char type, int size) {
    byte[] block = new byte[512];
    put(block, 0, name);
    put(block, 124, String.format("%011o", size));
    block[156] = (byte) type;
    put(block, 257, "ustar");
    put(block, 263, "00");
    put(block, 148, "        ");
    int sum = 0;
    for (byte b : block) {
      sum += b & 0xFF;
    }
    put(block, 148, String.format("%06o", sum));
    block[154] = 0;
    return block;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }
}
