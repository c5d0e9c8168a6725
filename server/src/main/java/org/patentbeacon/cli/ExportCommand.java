package org.patentbeacon.cli;

import java.nio.file.Path;
import org.patentbeacon.format.exchange.ExportFormat;
import org.patentbeacon.format.exchange.TableCell;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.report.Language;
import org.patentbeacon.search.Export;
import org.patentbeacon.search.ExportReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Remembered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon export`: all hits of a query in a file.
@Command(name = "export", mixinStandardHelpOptions = true, description = {"write all hits to a file", "导出全部命中"})
final class ExportCommand extends DatabaseCommand {
  @Option(names = "--dialect", paramLabel = "D", description = "the dialect of the query: ${COMPLETION-CANDIDATES}")
  private Dialect dialect = Dialect.BEACON;

  @Option(names = "--format", required = true, paramLabel = "jsonl|csv|xlsx|numbers", description = "what to write")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(names = "-o", required = true, paramLabel = "FILE", description = "the file")
  private Path file = Path.of(".");

  @Option(names = "--force", description = "replace a file that is there")
  private boolean force;

  @Parameters(paramLabel = "QUERY", description = "the query")
  private String query = "";

  ExportCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    ParsedQuery parsed = QueryParser.parse(query, dialect);
    Export export = new Export(file, format, shared.language() == Language.ZH, force);
    ExportReport done = export.of(db, parsed);
    Remembered.query(db, parsed, done.hits(), done.snapshot());
    if (shared.json) {
      output.out().println(Json.write(done));
    } else {
      output.out().println(shared.say("已导出 " + done.written() + " 件到 " + done.file() + "（快照 " + done.snapshot() + "）",
          "written: " + done.written() + " documents of snapshot " + done.snapshot() + " to " + done.file()));
    }
    if (done.cut() > 0) {
      output.err().println(shared.say(done.cut() + " 个单元格超过 " + TableCell.LONGEST + " 个字符，已截断并以 " + TableCell.CUT
          + " 结尾；完整内容请用 --format jsonl", done.cut() + " cells have more than " + TableCell.LONGEST
          + " characters, were cut and end with " + TableCell.CUT + "; --format jsonl has all of them"));
    }
    return ExitCode.DONE;
  }
}
