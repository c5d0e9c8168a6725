package org.patentbeacon.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.NumberContext;
import tools.jackson.databind.JsonNode;

/// How each key of the expected values is found in a document: one line per key.
final class ExpectedValues {
  private static final int START = 80;
  /// Files of 2005 print IPC symbols in columns, and so do their expected values; the canonical form is the same symbol.
  private static final String COLUMNS = "^([A-H]\\d{2}[A-Z]) (\\d{1,3})(\\d{2})$";
  private static final Map<String, BiFunction<PatentDocument, JsonNode, @Nullable Object>> KEYS = new LinkedHashMap<>();

  static {
    key("id", PatentDocument::id);
    key("authority", d -> d.publication() == null ? null : d.publication().authority());
    key("number", d -> d.publication() == null ? null : d.publication().number());
    key("kind", d -> d.publication() == null ? null : d.publication().kind());
    key("publicationDate", d -> d.publication() == null ? null : d.publication().date());
    key("publicationOriginal", d -> d.publication() == null ? null : d.publication().original());
    key("publication", PatentDocument::id);
    key("no", d -> extra(d, "cnki.no"));
    key("origin", d -> extra(d, "cnki.origin"));
    key("gazetteNumber", d -> d.publication() == null ? null : d.publication().gazette());
    key("language", d -> d.publication() == null ? null : d.publication().language());
    key("applicationNumber", d -> d.application() == null ? null : d.application().id());
    key("applicationNumberOriginal", d -> d.application() == null ? null : d.application().original());
    key("applicationOriginal", d -> d.application() == null ? null : d.application().original());
    key("applicationDocdb", d -> d.application() == null ? null : d.application().docdb());
    key("applicationDate", d -> d.application() == null ? null : d.application().date());
    key("patentType", d -> d.patentType() == null ? null : d.patentType().word());
    key("granted", PatentDocument::granted);
    key("titles", d -> d.titles().stream().map(t -> Map.of("lang", t.lang(), "text", t.text())).toList());
    key("title", d -> d.title(""));
    key("abstractLang", d -> d.abstracts().isEmpty() ? null : d.abstracts().getFirst().lang());
    key("abstractStart", d -> d.abstracts().isEmpty() ? "" : start(d.abstracts().getFirst().text()));
    key("abstracts", d -> d.abstracts().size());
    KEYS.put("claims", ExpectedValues::claims);
    for (PartyRole role : PartyRole.values()) {
      key(role.word() + "s", d -> names(d, role, isDocdb(d) ? PartyName::latin : PartyName::original));
      key(role.word() + "sLatin", d -> names(d, role, PartyName::latin));
    }
    key("agencies", d -> names(d, PartyRole.AGENCY, PartyName::original));
    key("agencyCodes", d -> d.parties(PartyRole.AGENCY).stream().map(Party::code).filter(Objects::nonNull).toList());
    key("examiner", d -> names(d, PartyRole.EXAMINER, PartyName::original).stream().findFirst().orElse(null));
    key("ipc", d -> d.symbols("IPC"));
    key("cpc", d -> d.symbols("CPC"));
    key("fi", d -> d.symbols("FI").size());
    key("fTerms", d -> d.symbols("FTERM").size());
    key("themes", d -> d.symbols("FTERM").stream().map(s -> s.substring(0, Math.min(5, s.length()))).distinct().toList());
    KEYS.put("priorities", ExpectedValues::priorities);
    key("prioritiesDocdb", d -> d.priorities().stream().map(priority -> priority.original()).toList());
    key("prioritiesOriginal", d -> d.priorities().stream().map(priority -> priority.original()).toList());
    key("priorityOriginal", ExpectedValues::bracketed);
    key("parentApplication", d -> d.related().stream().filter(r -> r.relation() == RelationKind.DIVISION_OF)
        .map(r -> r.application()).toList());
    key("pctApplication", d -> d.pct() == null ? null : d.pct().application());
    key("pctPublication", d -> d.pct() == null ? null : d.pct().publication());
    key("nationalPhaseDate", d -> d.pct() == null ? null : d.pct().nationalPhaseDate());
    KEYS.put("sections", ExpectedValues::sections);
    // The list of references of an EP file stands behind its description and repeats what that cites.
    key("paragraphs", d -> sections(d, section -> isReferenceList(d, section) ? 0 : section.paragraphs().size()));
    key("figures", d -> d.counts() == null || d.counts().figures() == null ? d.figures().size() : d.counts().figures());
    key("drawingSheets", d -> count(d, Counts::drawingSheets));
    key("pages", d -> count(d, Counts::pages));
    key("claimsDeclared", d -> stated(d.counts()));
    key("patentCitations", d -> citations(d, CitationType.PATENT));
    key("literatureCitations", d -> citations(d, CitationType.LITERATURE));
    key("citedInDescription", d -> d.citations().stream()
        .filter(c -> c.phase() == CitationPhase.DESCRIPTION && c.type() == CitationType.PATENT).count());
    key("designatedStates", d -> d.extra().getOrDefault("epo-fulltext.designatedStates", new ExtraValue(List.of()))
        .values().size());
    key("citationsByExaminer", d -> d.citations().stream().filter(c -> c.by() == CitedBy.EXAMINER).count());
    key("citationCategories", ExpectedValues::categories);
    key("familyId", d -> d.family() == null ? null : d.family().simpleId());
    key("simpleFamilySize", d -> d.family() == null ? null : d.family().simpleSize());
    key("extendedFamilySize", d -> d.family() == null ? null : d.family().extendedSize());
    key("citedByCount", PatentDocument::citedByCount);
    key("legalEvents", d -> d.legalEvents().stream().filter(e -> !"STATUS".equals(e.code())).count());
    key("registerStatus", d -> d.legalEvents().stream().filter(e -> "STATUS".equals(e.code())).findFirst()
        .map(e -> e.text()).orElse(null));
    key("uspcMain", d -> d.classifications().stream().filter(c -> c.scheme().equals("USPC")).findFirst()
        .map(Classification::symbol).orElse(null));
    key("locarno", d -> d.symbols("LOC").stream().findFirst().orElse(null));
  }

  private ExpectedValues() {}

  /// DOCDB gives names and numbers in its own form and as printed. The expected ones were taken from its own, which is the
  /// Latin name and the number of the model.
  private static boolean isDocdb(PatentDocument document) {
    return document.source().getFirst().format().equals("epo-docdb");
  }

  private static void key(String name, Function<PatentDocument, @Nullable Object> value) {
    KEYS.put(name, (document, _) -> value.apply(document));
  }

  private static @Nullable Object extra(PatentDocument document, String key) {
    ExtraValue value = document.extra().get(key);
    return value == null ? null : value.values().getFirst();
  }

  /// The value of a key in a document, in the form of [#wanted]; says so when the key has no line here.
  static @Nullable Object of(String key, PatentDocument document, JsonNode expected) {
    BiFunction<PatentDocument, JsonNode, @Nullable Object> value = KEYS.get(key);
    return value == null ? "no line in ExpectedValues" : plain(key, value.apply(document, expected));
  }

  /// The expected value as plain Java: lists, maps and texts.
  static @Nullable Object wanted(String key, JsonNode expected) {
    Object value = plain(key, java(expected));
    return key.equals("ipc") && value instanceof List<?> symbols
        ? symbols.stream().map(symbol -> symbol.toString().replaceFirst(COLUMNS, "$1$2/$3")).toList() : value;
  }

  private static @Nullable Object plain(String key, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case List<?> list -> list.stream().map(item -> plain("", item)).toList();
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, item) -> sorted.put(name.toString(), Objects.requireNonNullElse(plain("", item), "")));
        yield sorted;
      }
      default -> key.startsWith("pct") ? international(key, value.toString()) : value.toString();
    };
  }

  /// Numbers of the PCT in canonical form, since offices print them in several.
  private static String international(String key, String written) {
    NumberContext context = NumberContext.of("WO");
    String id = key.equals("pctPublication") ? Numbers.publicationId(written, context)
        : Numbers.applicationId(written.startsWith("PCT") ? written : "PCT" + written, context);
    return id == null ? written.replace("/", "") : id;
  }

  private static Object java(JsonNode json) {
    if (json.isArray()) {
      return json.valueStream().map(ExpectedValues::java).toList();
    }
    if (json.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      json.properties().forEach(property -> map.put(property.getKey(), java(property.getValue())));
      return map;
    }
    return json.asString();
  }

  /// Per expected language the keys that are expected of it.
  private static List<Map<String, Object>> claims(PatentDocument document, JsonNode expected) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (JsonNode set : expected) {
      String lang = set.path("lang").asString("");
      List<Claim> claims = document.claimSets().stream().filter(s -> s.lang().equals(lang)).findFirst()
          .map(ClaimSet::claims).orElse(List.of());
      Map<String, Object> values = Map.of("lang", lang, "count", claims.size(),
          "claim1Start", claims.isEmpty() ? "" : start(claims.getFirst().text()), "sha256", hash(claims),
          "withoutReference", claims.stream().filter(c -> c.references().isEmpty()).map(Claim::number).toList());
      Map<String, Object> asked = new TreeMap<>(values);
      asked.keySet().removeIf(key -> !set.has(key));
      found.add(asked);
    }
    return found;
  }

  /// The claim hash of the document model, section 4.
  private static String hash(List<Claim> claims) {
    StringBuilder text = new StringBuilder();
    claims.forEach(claim -> text.append(DisplayForm.comparison(claim.text())));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String start(String text) {
    String form = DisplayForm.comparison(text);
    int length = form.codePointCount(0, form.length());
    return form.substring(0, form.offsetByCodePoints(0, Math.min(START, length)));
  }

  private static List<String> names(PatentDocument document, PartyRole role, Function<PartyName, @Nullable String> form) {
    return document.parties(role).stream().map(Party::name).filter(Objects::nonNull).map(form)
        .filter(Objects::nonNull).toList();
  }

  private static List<Map<String, String>> priorities(PatentDocument document, JsonNode expected) {
    return document.priorities().stream().map(priority -> {
      Map<String, String> values = new TreeMap<>();
      values.put("authority", Objects.requireNonNullElse(priority.authority(), ""));
      String printed = priority.original() == null || isDocdb(document) ? priority.number() : priority.original();
      values.put("number", Objects.requireNonNullElse(printed, ""));
      values.put("date", priority.date() == null ? "" : priority.date().toString());
      if (expected.path(0).has("active")) {
        values.put("active", Boolean.TRUE.equals(priority.active()) ? "Y" : "N");
      }
      return values;
    }).toList();
  }

  /// Paragraph elements per expected kind of section; a heading was one of them.
  private static Map<String, Integer> sections(PatentDocument document, JsonNode expected) {
    Map<String, Integer> counts = new TreeMap<>();
    document.descriptions().stream().flatMap(d -> d.sections().stream()).forEach(section -> counts.merge(
        section.kind().word(), section.paragraphs().size() + (section.heading() == null ? 0 : 1), Integer::sum));
    counts.keySet().removeIf(kind -> !expected.has(kind));
    return counts;
  }

  private static int sections(PatentDocument document, Function<Section, Integer> count) {
    return document.descriptions().stream().limit(1).flatMap(d -> d.sections().stream()).mapToInt(count::apply).sum();
  }

  private static boolean isReferenceList(PatentDocument document, Section section) {
    return section.kind() == SectionKind.REFERENCES && "EP".equals(document.publication().authority());
  }

  private static int count(PatentDocument document, Function<Counts, @Nullable Integer> count) {
    return Optional.ofNullable(document.counts()).map(count).orElse(0);
  }

  private static @Nullable Integer stated(@Nullable Counts counts) {
    if (counts == null) {
      return null;
    }
    return counts.claimsDeclared() == null ? counts.claims() : counts.claimsDeclared();
  }

  /// The priorities as PATENTSCOPE prints them: in brackets; an empty text when there are none.
  private static String bracketed(PatentDocument document) {
    return document.priorities().isEmpty() ? "" : document.priorities().stream().map(priority -> priority.original())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static long citations(PatentDocument document, CitationType type) {
    return document.citations().stream()
        .filter(citation -> citation.type() == type && citation.phase() != CitationPhase.DESCRIPTION).count();
  }

  private static Map<String, Long> categories(PatentDocument document) {
    Map<String, Long> counts = new TreeMap<>();
    document.citations().stream().map(Citation::categories)
        .forEach(letters -> letters.forEach(letter -> counts.merge(letter, 1L, Long::sum)));
    return counts;
  }
}
