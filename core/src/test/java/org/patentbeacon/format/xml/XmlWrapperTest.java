package org.patentbeacon.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.SourceFile;

/// Files that hold many records in one element, of which each is a record of its own.
class XmlWrapperTest {

  /// A format of its own: `<leaf id="…">title</leaf>`, alone or many of them in `<tree date="…">`.
  private static final class LeafReader implements XmlRecordReader {
    @Override
    public String format() {
      return "leaf";
    }

    @Override
    public Set<String> roots() {
      return Set.of("leaf", "bud");
    }

    @Override
    public Set<String> wrappers() {
      return Set.of("tree");
    }

    @Override
    public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
      String date = root.wrapperAttribute("date");
      String lang = date == null ? "und" : date;
      sink.accept(PatentDocument.builder(String.valueOf(root.attribute("id")))
          .titles(List.of(LocalizedText.original(lang, root.text()))));
    }
  }

  @Test
  void readsEachRecordWithPrefixesAndAttributesOfTheElementAround() throws IOException {
    assertThat(words(read("""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE t:tree [ <!ENTITY x "leaf"> ]>
        <t:tree xmlns:t="urn:trees"
            xmlns:odd="urn:odd" date="2024 > 2023">
          <!-- <t:leaf id="0">none</t:leaf> -->
          <t:leaf id="1"><odd:b>one</odd:b></t:leaf>
          <t:bud id="2">two</t:bud><t:leaf id="3">three</t:leaf>
        </t:tree>
        """))).containsExactly("f.xml, record 1, line 6: 1 one 2024 > 2023", "f.xml, record 2, line 7: 2 two 2024 > 2023",
            "f.xml, record 3, line 7: 3 three 2024 > 2023");
  }

  @Test
  void refusesABrokenRecordAndReadsTheOthers() throws IOException {
    assertThat(words(read("""
        <tree>
        <leaf id="1">one</leaf>
        <leaf id="2">two <b></leaf>
        <leaf id="3">never ended
        <leaf id="4">four</leaf>
        </tree>"""))).satisfiesExactly(
            first -> assertThat(first).isEqualTo("f.xml, record 1, line 2: 1 one und"),
            second -> assertThat(second).startsWith("f.xml, record 2, line 3, column 27: not-well-formed "),
            third -> assertThat(third).startsWith("f.xml, record 3, line 5, column 1: not-well-formed "),
            fourth -> assertThat(fourth).isEqualTo("f.xml, record 4, line 5: 4 four und"));
  }

  @Test
  void saysThatAnElementAroundManyHoldsNone() throws IOException {
    String message = "f.xml, record 1, line 1: empty expected <";
    assertThat(words(read("<tree><other/></tree>"))).singleElement().asString().startsWith(message);
    assertThat(words(read("<tree/>"))).singleElement().asString().startsWith(message);
    assertThat(words(read("<tree>"))).singleElement().asString().startsWith(message);
  }

  @Test
  void saysThatAFileEndsBeforeTheElementAroundItsRecords() throws IOException {
    assertThat(words(read("<x:tree xmlns:x='u'><x:leaf id='1'>one</x:leaf>\n"))).containsExactly(
        "f.xml, record 1, line 1: 1 one und", "f.xml: not-well-formed expected </x:tree>, found the end of the file");
    assertThat(words(read("<tree><leaf id='1'>one</leaf><leaf id='2'>tw"))).satisfiesExactly(
        first -> assertThat(first).isEqualTo("f.xml, record 1, line 1: 1 one und"),
        second -> assertThat(second).startsWith("f.xml, record 2, line 1, column ").contains("not-well-formed"));
  }

  @Test
  void readsFilesOneBehindTheOther() throws IOException {
    assertThat(words(read("""
        <?xml version="1.0"?>
        <tree date="a"><leaf id="1">one</leaf></tree>
        <?xml version="1.0"?>
        <tree date="b"><leaf id="2">two</leaf>
        <?xml version="1.0"?>
        <leaf id="3">three</leaf>
        <tree date="c"><leaf id="4">four</leaf></tree>""")))
        .containsExactly("f.xml, record 1, line 2: 1 one a", "f.xml, record 2, line 4: 2 two b",
            "f.xml, record 3, line 5: 3 three und", "f.xml, record 4, line 7: 4 four c");
  }

  @Test
  void bindsKnownPrefixesOfTheElementAround() throws IOException {
    assertThat(words(read("<exch:tree xsi:x='1'><exch:leaf id='1'><ops:b>one</ops:b></exch:leaf></exch:tree>")))
        .containsExactly("f.xml, record 1, line 1: 1 one und");
  }

  @Test
  void cutsTheSameWhereverTheStreamBreaks() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<tree date=\"d\">");
    for (int i = 0; i < 3000; i++) {
      text.append(random.nextBoolean() ? "\n" : "").append("<leaf id='").append(i).append("'>")
          .append("x".repeat(random.nextInt(600))).append(random.nextInt(9) == 0 ? "" : "</leaf>");
    }
    byte[] bytes = text.append("</tree>").toString().getBytes(StandardCharsets.UTF_8);
    List<String> whole = words(read(new ByteArrayInputStream(bytes)));
    InputStream broken = new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, 1 + random.nextInt(300)));
      }
    };
    assertThat(whole).as("seed %d", seed).hasSize(3000);
    assertThat(words(read(broken))).as("seed %d", seed).isEqualTo(whole);
  }

  /// 20 MB in one element: no result waits for more than what the two buffers before it can hold.
  @Test
  void holdsARecordAndNeverTheFile() throws IOException {
    Generated stream = new Generated(20_000, 1000);
    List<Long> ahead = new ArrayList<>();
    new XmlFile(List.of(new LeafReader())).read(new SourceFile("f.xml", stream, null), result -> {
      assertThat(result).isInstanceOf(Accepted.class);
      ahead.add(stream.given - (ahead.size() + 1L) * stream.recordLength);
    });
    assertThat(ahead).hasSize(20_000).allMatch(bytes -> bytes < 600_000);
  }

  @Test
  void aWrapperWhoseNameIsDamagedIsAFaultOfTheFile() throws IOException {
    byte[] named = ("<" + "\u00FF".repeat(20) + ":tree xlink:a=''>").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(new ByteArrayInputStream(named))).isNotEmpty();
  }

  @Test
  void cutsARecordThatIsTooLong() throws IOException {
    String text = "<tree><leaf id='1'>" + "x".repeat(900_000) + "</leaf>\n<leaf id='2'>two</leaf></tree>";
    XmlParts parts = new XmlParts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Set.of("leaf"), Map.of("tree", Set.of("leaf")), 64_000, 600_000);
    XmlPart first = parts.next();
    assertThat(first).isNotNull();
    assertThat(first.tooLong()).isTrue();
    XmlPart second = parts.next();
    assertThat(second).isNotNull();
    assertThat(new String(second.bytes(), second.offset(), second.length(), StandardCharsets.UTF_8))
        .startsWith("<leaf id='2'>two</leaf>");
    assertThat(second.line()).isEqualTo(2);
    assertThat(parts.next()).isNull();
  }

  /// A file that is made while it is read.
  private static final class Generated extends InputStream {
    private static final byte[] HEAD = "<tree>".getBytes(StandardCharsets.UTF_8);
    private static final String TAIL = "</tree>";
    private final byte[] record;
    private final int recordLength;
    private final long end;
    private long given;

    Generated(int records, int length) {
      String tags = "<leaf id='1'></leaf>";
      record = tags.replace("><", ">" + "x".repeat(length - tags.length()) + "<").getBytes(StandardCharsets.UTF_8);
      recordLength = record.length;
      end = HEAD.length + (long) records * recordLength;
    }

    @Override
    public int read() {
      long at = given;
      if (at >= end + TAIL.length()) {
        return -1;
      }
      given++;
      if (at < HEAD.length) {
        return HEAD[(int) at];
      }
      return at < end ? record[(int) ((at - HEAD.length) % recordLength)] : TAIL.charAt((int) (at - end));
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      for (int i = 0; i < length; i++) {
        int next = read();
        if (next < 0) {
          return i == 0 ? -1 : i;
        }
        target[offset + i] = (byte) next;
      }
      return length;
    }
  }

  private static List<ReadResult> read(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<ReadResult> read(InputStream bytes) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    try (SourceFile file = new SourceFile("f.xml", bytes, null)) {
      new XmlFile(List.of(new LeafReader())).read(file, results::add);
    }
    return results;
  }

  private static List<String> words(List<ReadResult> results) {
    return results.stream().map(result -> result.position() + ": " + switch (result) {
      case Accepted accepted -> accepted.document().id() + " " + accepted.document().title("zh") + " "
          + accepted.document().titles().stream().map(title -> title.lang()).findFirst().orElse("");
      case Skipped skipped -> "skipped, " + skipped.reason();
      case Rejected rejected -> rejected.reason().word() + " " + rejected.message();
    }).toList();
  }
}
