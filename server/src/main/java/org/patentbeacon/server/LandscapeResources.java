package org.patentbeacon.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.report.Language;
import org.patentbeacon.report.ReportFormat;
import org.patentbeacon.report.assembly.ClassCaptions;
import org.patentbeacon.report.assembly.ReportFile;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.assembly.SectorScope;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.table.Wording;

/// What the service answers about landscapes: the figures, and reports in every format.
final class LandscapeResources {
  private static final int MOST_RANKS = 200;
  private static final String[] FIGURES = {"query", "unit", "basis", "top", "sector", "sections"};
  private static final int MOST_BYTES = 1 << 20;
  private static final String BODY = "the body";
  private static final String[] POSTED = {"query", "unit", "basis", "top", "sector", "lang", "date", "sections"};
  private static final String[] REPORT = {"query", "unit", "basis", "top", "sector", "lang", "date", "title", "client", "author", "sections"};

  private final PatentDatabase database;

  LandscapeResources(PatentDatabase database) {
    this.database = database;
  }

  void figures(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, FIGURES);
    context.contentType("application/json").result(Json.write(landscape(parameters, scope(parameters), sections(parameters).contains(Reports.THEMES))));
  }

  /// A report by the parameters; posted with a report file, its title, client, author, own text and what is left out come from there.
  void report(Context context, ReportFormat format) throws IOException {
    boolean posted = context.method().equals(HandlerType.POST);
    Parameters parameters = Parameters.of(context, posted ? POSTED : REPORT);
    byte @Nullable [] body = posted ? body(context) : null;
    SectorScope scope = scope(parameters);
    Landscape landscape = landscape(parameters, scope, Reports.showsThemes(options(parameters, body, LocalDate.EPOCH)));
    Language lang = parameters.text("lang", "zh").equals("en") ? Language.EN : Language.ZH;
    ReportOptions options = options(parameters, body, landscape.header().asOf());
    Report report = ClassCaptions.on(Reports.of(landscape, options, scope), ClassTitles.of(database));
    context.contentType(format.contentType()).result(format.write(report, lang));
  }

  private @Nullable SectorScope scope(Parameters parameters) throws IOException {
    String sector = parameters.text("sector");
    return sector == null ? null : SectorScopes.of(database, sector, Words.unit(parameters.text("unit", "family")));
  }

  private Landscape landscape(Parameters parameters, @Nullable SectorScope scope, boolean themes) throws IOException {
    LandscapeOptions options = new LandscapeOptions(Words.unit(parameters.text("unit", "family")),
        Words.basis(parameters.text("basis", "priority")), parameters.number("top", 20, MOST_RANKS));
    String query = scope == null ? parameters.required("query") : scope.query(parameters.text("query"));
    return SectorScopes.landscape(database, query, options,
        new SectorScopes.Asked(SectorScopes.bound(database, parameters.text("sector")), themes));
  }

  private static byte[] body(Context context) throws IOException {
    try (InputStream in = context.bodyInputStream()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new IllegalArgumentException("the body: expected a report file of at most " + MOST_BYTES + " bytes");
      }
      return body;
    }
  }

  /// What the report shows, under the day that is asked for, or another.
  private static ReportOptions options(Parameters parameters, byte @Nullable [] file, LocalDate otherwise) {
    String date = parameters.text("date");
    LocalDate day = date == null ? otherwise : Words.day(date, "date");
    ReportOptions options = file == null ? named(parameters, day) : ReportFile.read(Words.utf8(file, BODY), BODY, day);
    Set<String> sections = sections(parameters);
    return sections.isEmpty() ? options : Reports.only(options, sections);
  }

  private static ReportOptions named(Parameters parameters, LocalDate day) {
    String title = parameters.text("title");
    return new ReportOptions(title == null ? null : new Wording(title, title), parameters.text("client"), parameters.text("author"),
        day, Set.of(), new TreeMap<>());
  }

  private static Set<String> sections(Parameters parameters) {
    String sections = parameters.text("sections");
    return sections == null ? Set.of() : Set.of(sections.split(",", -1));
  }
}
