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
import org.patentbeacon.server.FacetedSearch;
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

  @Option(names = "--facet", paramLabel = "FIELD[:N]", description = {
      "count the values of a field; TOPIC and TAG count by the sectors of the database, WIPO35 and loaded concordances by their fields, all with the query of each",
      "统计字段取值；TOPIC、TAG 按专题库节点与标引统计，WIPO35 及已装载的对照表按类目统计，并给出各自的检索式"})
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
    FacetedSearch faceted = new FacetedSearch(db);
    request = faceted.counting(request, facets);
    for (String choice : choices) {
      request = Words.chosen(request, choice);
    }
    SearchPage page = faceted.page(parsed, request, highlight);
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
      counts.forEach(count -> print(field, count));
    });
    page.notices().forEach(notice -> output.err().println(shared.words(notice)));
    if (page.nextCursor() != null) {
      output.err().println(shared.say("下一页：--cursor ", "next page: --cursor ") + page.nextCursor());
    }
  }

  /// A topic stands below the one above it, by its name in the language asked for, each other value with its title behind it.
  private void print(String field, FacetValue value) {
    int depth = field.equals("TOPIC") ? (int) value.value().chars().filter(c -> c == '/').count() : 0;
    String shown = field.equals("TOPIC") ? "  ".repeat(depth) + title(value).strip() : value.value() + title(value);
    output.out().printf("  %6d %s%s%n", value.count(), shown, value.query() == null ? "" : "  " + value.query());
  }

  private String title(FacetValue value) {
    return value.title() == null ? "" : value.title().in(shared.say("zh", "en")).map(title -> "  " + title).orElse("");
  }
}
