package org.patentbeacon.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.FacetValue;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Remembered;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon search`: a page of hits.
@Command(name = "search", mixinStandardHelpOptions = true, description = {"search a database", "检索"})
final class SearchCommand extends DatabaseCommand {
  @Option(names = "--dialect", paramLabel = "D", description = "the dialect of the query: ${COMPLETION-CANDIDATES}")
  private Dialect dialect = Dialect.BEACON;

  @Option(names = "--limit", paramLabel = "N", description = "hits on the page")
  private int limit = 20;

  @Option(names = "--cursor", paramLabel = "C", description = "the page that starts here")
  private @Nullable String cursor;

  @Option(names = "--sort", paramLabel = "S", description = "${COMPLETION-CANDIDATES}")
  private SearchRequest.Sort sort = SearchRequest.Sort.RELEVANCE;

  @Option(names = "--collapse", paramLabel = "none|application|family", description = "what one hit is")
  private String collapse = "none";

  @Option(names = "--facet", paramLabel = "FIELD[:N]", description = "count the values of a field")
  private List<String> facets = List.of();

  @Option(names = "--choose", paramLabel = "FIELD=VALUE", description = {
      "only hits with this value of a facet, or another one chosen of the field; the field is counted as if nothing were chosen of it",
      "只看具有该统计值的命中；同一字段可选多个值，该字段的计数不受自身选择影响"})
  private List<String> choices = List.of();

  @Option(names = "--highlight", description = "show what matched")
  private boolean highlight;

  @Parameters(paramLabel = "QUERY", description = "the query")
  private String query = "";

  SearchCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    ParsedQuery parsed = QueryParser.parse(query, dialect);
    SearchRequest request = SearchRequest.of(parsed.tree()).limit(limit).from(cursor).sortedBy(sort)
        .collapsedBy(Words.unit(collapse.equals("none") ? "publication" : collapse));
    for (String facet : facets) {
      int colon = facet.lastIndexOf(':');
      request = colon < 0 ? request.facet(facet, 10)
          : request.facet(facet.substring(0, colon), Words.number(facet.substring(colon + 1), "--facet " + facet));
    }
    for (String choice : choices) {
      request = Words.chosen(request, choice);
    }
    SearchPage page = db.search(parsed, request, highlight);
    if (cursor == null && choices.isEmpty()) {
      Remembered.query(db, parsed, page.total(), page.snapshot());
    }
    if (shared.json) {
      output.out().println(Json.write(page));
    } else {
      print(page);
    }
    return ExitCode.DONE;
  }

  private void print(SearchPage page) {
    String unit = shared.units(page.unit());
    output.out().println(shared.say("共 " + page.total() + " " + unit, page.total() + " " + unit));
    for (SearchPage.Hit hit : page.hits()) {
      HitLines.print(hit, shared.say("zh", "en"), output.out());
      for (ClauseMatch match : hit.snippets()) {
        ClauseMatch.Fragment fragment = match.fragments().getFirst();
        output.out().printf("%-16s   %s %s: %s⟦%s⟧%s%n", "", match.field(), match.clauseText(),
            fragment.text().substring(0, fragment.start()), fragment.text().substring(fragment.start(), fragment.end()),
            fragment.text().substring(fragment.end()));
      }
    }
    page.facets().forEach((field, counts) -> {
      output.out().println(field);
      counts.forEach(count -> output.out().printf("  %6d %s%s%n", count.count(), count.value(), title(count)));
    });
    page.notices().forEach(notice -> output.err().println(shared.words(notice)));
    if (page.nextCursor() != null) {
      output.err().println(shared.say("下一页：--cursor ", "next page: --cursor ") + page.nextCursor());
    }
  }

  private String title(FacetValue value) {
    return value.title() == null ? "" : value.title().in(shared.say("zh", "en")).map(title -> "  " + title).orElse("");
  }
}
