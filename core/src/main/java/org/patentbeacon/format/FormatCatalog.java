package org.patentbeacon.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.cnipa.CnipaLegacyReader;
import org.patentbeacon.format.cnipa.CnipaLegalReader;
import org.patentbeacon.format.cnipa.CnipaQueryFile;
import org.patentbeacon.format.cnipa.CnipaReader;
import org.patentbeacon.format.derwent.DerwentTaggedFile;
import org.patentbeacon.format.disclosure.TextFile;
import org.patentbeacon.format.dpma.DpmaReader;
import org.patentbeacon.format.epo.DocdbReader;
import org.patentbeacon.format.epo.EpFulltextReader;
import org.patentbeacon.format.epo.OpsReader;
import org.patentbeacon.format.jpo.JpoReader;
import org.patentbeacon.format.lines.CnkiFile;
import org.patentbeacon.format.lines.JsonlFile;
import org.patentbeacon.format.lines.NumberListFile;
import org.patentbeacon.format.list.NumberList;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.st36.St36Reader;
import org.patentbeacon.format.table.TableFile;
import org.patentbeacon.format.uspto.UsptoReader;
import org.patentbeacon.format.uspto.early.PapReader;
import org.patentbeacon.format.uspto.early.St32Reader;
import org.patentbeacon.format.uspto.greenbook.GreenbookFile;
import org.patentbeacon.format.wipo.St96Reader;
import org.patentbeacon.format.xml.XmlFile;
import org.patentbeacon.format.xml.XmlRecordReader;
import org.patentbeacon.table.Wording;

/// The formats that can be read. A further format is its reader and one line here.
public final class FormatCatalog {
  private static final Wording DOCUMENT = new Wording("每条记录一篇文献", "one document per record");
  private static final Wording PARTIAL = new Wording("仅含号码的文献", "documents of which only the number is known");
  private static final Wording HEADER = new Wording("表头中至少三个已知列名", "a header row with at least three known names");

  /// A format and what reads it.
  private record Entry(Format format, FormatReader reader, Optional<XmlRecordReader> records) {}

  private static final List<Entry> ENTRIES = List.of(
      xml("国家知识产权局 XML（新版）", "CNIPA XML, new", new CnipaReader()),
      xml("国家知识产权局 XML（旧版）", "CNIPA XML, old", new CnipaLegacyReader()),
      xml("美国专利商标局授权公告 XML", "USPTO grants, XML", new UsptoReader("grant")),
      xml("美国专利商标局申请公布 XML", "USPTO applications, XML", new UsptoReader("application")),
      xml("欧洲专利局全文 XML", "EPO full text, XML", new EpFulltextReader()),
      xml("日本特许厅公报 XML", "JPO gazettes, XML", new JpoReader()),
      xml("其他 WIPO ST.36 文献", "other WIPO ST.36 documents", new St36Reader()),
      xml("欧洲专利局 DOCDB XML", "EPO DOCDB, XML", new DocdbReader()),
      xml("欧洲专利局 OPS 应答", "EPO Open Patent Services, answers", new OpsReader()),
      xml("美国专利商标局申请公布 XML（2001–2004）", "USPTO applications of 2001 to 2004, XML", new PapReader()),
      xml("美国专利商标局授权公告 XML（2001–2004）", "USPTO grants of 2001 to 2004, XML", new St32Reader()),
      file(GreenbookFile.FORMAT, new Wording("美国专利商标局授权公告文本（1976–2001，Greenbook）", "USPTO grants of 1976 to 2001, Greenbook text"),
          new Wording("首行为 PATN", "the first line PATN"), DOCUMENT, new GreenbookFile()),
      xml("WIPO ST.96 XML", "WIPO ST.96, XML", new St96Reader()),
      xml("德国专利商标局登记簿 XML", "DPMA register, XML", new DpmaReader()),
      xml("国家知识产权局法律状态 XML", "CNIPA legal status, XML", new CnipaLegalReader()),
      file(CnipaQueryFile.FORMAT, new Wording("国家知识产权局查询结果", "CNIPA query service, JSON"),
          new Wording("JSON 含 data.zhuluxmxx", "JSON with data.zhuluxmxx"), DOCUMENT, new CnipaQueryFile()),
      table("cn-export", "incoPat、PatSnap、国家知识产权局等导出表格", "incoPat, PatSnap, CNIPA and others, exported table"),
      table("lens-csv", "The Lens 导出表格", "The Lens, exported table"),
      table("espacenet-csv", "Espacenet 导出表格", "Espacenet, exported table"),
      table("patentscope-csv", "PATENTSCOPE 导出表格", "PATENTSCOPE, exported table"),
      table("google-csv", "Google Patents 导出表格", "Google Patents, exported table"),
      table("derwent-csv", "Derwent 关系表", "Derwent, relational tables"),
      table("beacon-table", "本软件导出表格", "our own export, table"),
      file(DerwentTaggedFile.FORMAT, new Wording("Derwent 标签文本", "Derwent, tagged text"),
          new Wording("开头的 FN、VR 或 PT P 行", "lines FN, VR or PT P at the start"),
          new Wording("同族每个成员一篇文献", "one document per member of a family"), new DerwentTaggedFile()),
      file(JsonlFile.FORMAT, new Wording("本软件交换格式", "our own exchange form"),
          new Wording("JSON 行含 schema", "JSON lines with a schema"), DOCUMENT, new JsonlFile()),
      file(CnkiFile.FORMAT, new Wording("知网引文（文本）", "CNKI citations, text"),
          new Wording("[1]……[P]. 形式的引文", "citations such as [1]…[P]. "),
          new Wording("含题名、发明人的题录", "title, inventors, number and date"), new CnkiFile()),
      file(TextFile.FORMAT, new Wording("一篇专利或技术交底书的文本（PDF、Word、HTML、TXT）",
          "text of one patent or disclosure: PDF, Word, HTML, TXT"),
          new Wording("%PDF、Word 或 HTML 内容；纯文本须直接指定该文件（.txt）或用 --format text",
              "the content of PDF, Word or HTML; a plain text when it is named itself (.txt) or with --format text"),
          new Wording("首页有 INID 代码时为专利文献，否则为无号码的交底书（X:）",
              "a patent where the first page has INID codes, else a disclosure without number (X:)"), new TextFile()),
      file(NumberList.FORMAT, new Wording("号码清单", "list of numbers"),
          new Wording("每行一个或多个号码，或工作表仅有一列号码", "numbers on every line, or in the one column of a sheet"), PARTIAL, new NumberListFile()));

  private static final FormatReader XML = new XmlFile(ENTRIES.stream().flatMap(entry -> entry.records().stream()).toList());
  private static final FormatReader TABLE = new TableFile(null);

  private FormatCatalog() {}

  private static Entry xml(String zh, String en, XmlRecordReader reader) {
    String roots = Stream.concat(reader.roots().stream(), reader.wrappers().stream()).sorted()
        .map(root -> "<" + root + ">").collect(Collectors.joining(", "));
    Format format = new Format(reader.format(), new Wording(zh, en), new Wording("根元素 " + roots, "root element " + roots),
        DOCUMENT);
    return new Entry(format, new XmlFile(List.of(reader)), Optional.of(reader));
  }

  private static Entry table(String id, String zh, String en) {
    return file(id, new Wording(zh, en), HEADER, DOCUMENT, new TableFile(id));
  }

  private static Entry file(String id, Wording name, Wording recognisedBy, Wording yields, FormatReader reader) {
    return new Entry(new Format(id, name, recognisedBy, yields), reader, Optional.empty());
  }

  /// {@return the formats, in the order of the catalogue}
  public static List<Format> formats() {
    return ENTRIES.stream().map(Entry::format).toList();
  }

  /// Checks the id of a format.
  ///
  /// @throws IllegalArgumentException when no format has it
  static void check(@Nullable String id) {
    List<String> ids = formats().stream().map(Format::id).toList();
    if (id != null && !ids.contains(id)) {
      throw new IllegalArgumentException("there is no format '" + id + "'; known are " + String.join(", ", ids));
    }
  }

  /// The reader of one format.
  static Optional<FormatReader> reader(String id) {
    return ENTRIES.stream().filter(entry -> entry.format().id().equals(id)).map(Entry::reader).findFirst();
  }

  /// The reader of every XML format, by the root element of each record.
  static FormatReader xml() {
    return XML;
  }

  /// The reader of every table, by its header row.
  static FormatReader table() {
    return TABLE;
  }
}
