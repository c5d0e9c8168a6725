package org.patentbeacon.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

class XmlFileTest {

  /// A format of its own: `<leaf id="…">title</leaf>`, and `<tree>` with many leaves.
  private static final class LeafReader implements XmlRecordReader {
    @Override
    public String format() {
      return "leaf";
    }

    @Override
    public Set<String> roots() {
      return Set.of("leaf", "tree");
    }

    @Override
    public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
      if (root.name().equals("leaf")) {
        leaf(root, sink);
      } else {
        root.eachChild(child -> leaf(root, sink));
      }
    }

    private static void leaf(XmlCursor leaf, Consumer<PatentDocument.Builder> sink) {
      String id = leaf.attribute("id");
      if (id == null) {
        throw leaf.fault(RejectReason.NO_NUMBER, "expected an id");
      }
      sink.accept(PatentDocument.builder(id).titles(List.of(LocalizedText.original("zh", leaf.text()))));
    }
  }

  @Test
  void cutsConcatenatedRecordsAtTheirDeclarations() throws IOException {
    List<ReadResult> results = read("""
        <?xml version="1.0"?>
        <!DOCTYPE leaf SYSTEM "leaf.dtd" [ <!ENTITY fig SYSTEM "a>b.tif" NDATA TIF> ]>
        <leaf id="1">one</leaf>
        <?xml version="1.0"?>
        <sequence-cwu/>
        <?xml version="1.0"?>
        <!-- <!DOCTYPE leaf [ -->
        <leaf id="3">three</leaf>
        """);
    assertThat(words(results)).containsExactly(
        "f.xml, record 1, line 1: 1 one",
        "f.xml, record 2, line 4: skipped, a sequence listing (sequence-cwu)",
        "f.xml, record 3, line 6: 3 three");
    assertThat(accepted(results.getLast()).source().getFirst().position()).isEqualTo(3);
  }

  @Test
  void cutsAtTheNextRootWhereTheDeclarationIsMissing() throws IOException {
    assertThat(words(read("<leaf id='1'>one</leaf>\n<leaf id='2'>two</leaf><x:leaf xmlns:x='u' id='3'>3</x:leaf>")))
        .containsExactly("f.xml, record 1, line 1: 1 one", "f.xml, record 2, line 2: 2 two",
            "f.xml, record 3, line 2: 3 3");
  }

  @Test
  void goesOnBehindATruncatedRecord() throws IOException {
    assertThat(words(read("""
        <?xml version="1.0"?>
        <leaf id="1">on
        <?xml version="1.0"?>
        <leaf id="2">two</leaf>"""))).satisfiesExactly(
            first -> assertThat(first).startsWith("f.xml, record 1, line 3, column 1: not-well-formed Unexpected end-of-input"),
            second -> assertThat(second).isEqualTo("f.xml, record 2, line 3: 2 two"));
  }

  @Test
  void saysWhereARecordBreaks() throws IOException {
    List<ReadResult> results = read("""
        <?xml version="1.0"?>
        <leaf id="1">one</leaf>
        <?xml version="1.0"?>
        <leaf id="2">
        中文<First Embodiment</heading></leaf>
        <?xml version="1.0"?>
        <leaf id="3">three</leaf>""");
    assertThat(words(results)).hasSize(3);
    Rejected rejected = (Rejected) results.get(1);
    assertThat(rejected.position()).hasToString("f.xml, record 2, line 5, column 21");
    assertThat(rejected.reason()).isEqualTo(RejectReason.NOT_WELL_FORMED);
    assertThat(rejected.excerpt()).startsWith("<?xml version=\"1.0\"?>\n<leaf id=\"2\">");
  }

  @Test
  void refusesWhatAReaderRefuses() throws IOException {
    assertThat(words(read("<leaf>no number</leaf>")))
        .containsExactly("f.xml, record 1, line 1, column 1: no-number expected an id");
  }

  @Test
  void refusesRootsThatNoReaderClaims() throws IOException {
    assertThat(words(read("\n\n<html><body/></html>"))).containsExactly("f.xml, record 1, line 3: unknown-format "
        + "expected a root element of a known format, found <html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\uFEFF"})
  void refusesAnEmptyFile(String nothing) throws IOException {
    assertThat(words(read(nothing))).containsExactly("f.xml: empty expected an XML document, found an empty file");
  }

  @Test
  void resolvesEntitiesThatNothingDeclares() throws IOException {
    Accepted leaf = (Accepted) read("<leaf id='1'>&ldquo;&SACUTE;&Dgr;&rdquo; &#x4E2D; &lt;&amp;&AMP;&LT; "
        + "A & B &odd; <![CDATA[&ldquo;]]><!-- & --></leaf>").getFirst();
    assertThat(leaf.document().title("zh")).isEqualTo("“ŚΔ” 中 <&&< A & B &odd; &ldquo;");
    assertThat(leaf.document().notes()).extracting(note -> note.code() + ": " + note.message()).containsExactly(
        "entity: unknown entity &odd; kept as text", "repaired-ampersand: 1 bare & read as text");
  }

  @Test
  void bindsKnownPrefixes() throws IOException {
    assertThat(words(read("<exch:leaf id='1' ops:x='1'><ftxt:a>one</ftxt:a></exch:leaf>")))
        .containsExactly("f.xml, record 1, line 1: 1 one");
    assertThat(words(read("<odd:leaf id='1'>one</odd:leaf>")).getFirst())
        .startsWith("f.xml, record 1, line 1, column ").contains(": not-well-formed Unbound namespace prefix");
  }

  @Test
  void ignoresWhatABrowserLeftBehind() throws IOException {
    assertThat(words(read("<tree><style id='s'>a { b }</style><leaf id='1'>one<style><i/></style></leaf></tree>junk<")))
        .containsExactly("f.xml, record 1, line 1: 1 one");
  }

  @Test
  void numbersEachDocumentOfARecord() throws IOException {
    assertThat(words(read("<tree><leaf id='1'>a</leaf><leaf id='2'>b</leaf></tree><leaf id='3'>c</leaf>")))
        .containsExactly("f.xml, record 1, line 1: 1 a", "f.xml, record 2, line 1: 2 b", "f.xml, record 3, line 1: 3 c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GB2312", "Big5", "Shift_JIS", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsDeclaredEncodings(String charset) throws IOException {
    String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n<leaf id=\"1\">中文</leaf>\n";
    assertThat(words(read(text.getBytes(Charset.forName(charset)))))
        .containsExactly("f.xml, record 1, line 1: 1 中文");
  }

  @Test
  void readsUndeclaredChinese() throws IOException {
    byte[] gb = "<leaf id=\"1\">发光二极管</leaf>".getBytes(Charset.forName("GB18030"));
    assertThat(words(read(gb))).containsExactly("f.xml, record 1, line 1: 1 发光二极管");
  }

  @Test
  void keepsARecordWithBytesThatAreNoText() throws IOException {
    byte[] broken = "<?xml version='1.0' encoding='UTF-8'?><leaf id='1'>a?b</leaf>".getBytes(StandardCharsets.UTF_8);
    broken[new String(broken, StandardCharsets.UTF_8).indexOf("a?b") + 1] = (byte) 0xFF;
    Accepted leaf = (Accepted) read(broken).getFirst();
    assertThat(leaf.document().title("zh")).isEqualTo("a\uFFFDb");
    assertThat(leaf.document().notes()).extracting(note -> note.code()).containsExactly("encoding");
  }

  @Test
  void refusesARecordBeyondTheLimitAndReadsTheNext() throws IOException {
    byte[] head = "<?xml version='1.0'?><leaf id='1'>".getBytes(StandardCharsets.UTF_8);
    byte[] tail = "</leaf>\n<?xml version='1.0'?>\n<leaf id='2'>two</leaf>".getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[head.length + XmlParts.LIMIT + tail.length];
    Arrays.fill(file, (byte) 'x');
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(tail, 0, file, file.length - tail.length, tail.length);
    assertThat(words(read(file))).containsExactly("f.xml, record 1, line 1: limit "
        + "expected a record of at most 67108864 bytes, found a longer one", "f.xml, record 2, line 2: 2 two");
  }

  @Test
  void cutsTheSameWhereverTheStreamBreaks() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("<?xml version=\"1.0\"?>\n<!-- <tree> -->\n<leaf id=\"").append(i).append("\">t</leaf>\n");
    }
    List<ReadResult> results = read(text.toString());
    assertThat(results).hasSize(20_000);
    assertThat(words(results).getLast()).isEqualTo("f.xml, record 20000, line 59998: 19999 t");
  }

  private static List<ReadResult> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadResult> read(byte[] bytes) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    try (SourceFile file = new SourceFile("f.xml", new ByteArrayInputStream(bytes), null)) {
      new XmlFile(List.of(new LeafReader())).read(file, results::add);
    }
    return results;
  }

  private static PatentDocument accepted(ReadResult result) {
    return ((Accepted) result).document();
  }

  private static List<String> words(List<ReadResult> results) {
    return results.stream().map(XmlFileTest::words).toList();
  }

  private static String words(ReadResult result) {
    return result.position() + ": " + switch (result) {
      case Accepted(PatentDocument document, RecordPosition _) -> document.id() + " " + document.title("zh");
      case Skipped(RecordPosition _, String reason) -> "skipped, " + reason;
      case Rejected(RecordPosition _, RejectReason reason, String message, String _, var _) -> reason.word() + " " + message;
    };
  }
}
