package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.legal.EventTable;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import tools.jackson.databind.JsonNode;

/// One answer of the query service. Its names are the first letters of Chinese words: `zhuanlimc` is 专利名称, the title.
final class CnipaQueryAnswer {
  private static final String CHINA = "CN";
  private static final String REFUSED = "请求不公布姓名";
  private static final Pattern LIST = Pattern.compile("\\s*[;；,，]\\s*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");

  private final JsonNode answer;
  private final @Nullable PartialDate vintage;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(CnipaQueryFile.FORMAT);
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);
  private final List<Classification> classes = new ArrayList<>();
  private final List<LegalEvent> events = new ArrayList<>();
  private final Map<String, String> bibliography = new TreeMap<>();

  CnipaQueryAnswer(JsonNode answer, @Nullable PartialDate vintage) {
    this.answer = answer;
    this.vintage = vintage;
  }

  /// Reads the answer.
  ///
  /// @throws RecordException when it is none, or has no application number, or one that is none
  PatentDocument.Builder document() {
    JsonNode data = answer.path("data");
    JsonNode facts = data.path("zhuluxmxx").path("zhuluxmxx");
    if (!facts.isObject()) {
      throw new RecordException(RejectReason.UNKNOWN_FORMAT,
          "expected data.zhuluxmxx.zhuluxmxx of the query service of the Chinese office, found "
              + (answer.isObject() ? "the keys " + String.join(", ", answer.propertyNames()) : "no object"));
    }
    members(facts).forEach(bibliography::put);
    String printed = bibliography.remove("zhuanlisqh");
    if (printed == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected zhuanlisqh, the application number, found none");
    }
    ApplicationNumber number = Numbers.ownApplication(printed, NumberContext.of(CHINA));
    String title = bibliography.remove("zhuanlimc");
    PartialDate filed = date(bibliography.remove("shenqingr"));
    classes();
    status();
    data.properties().forEach(part -> part(part.getKey(), part.getValue()));
    bibliography.forEach(extra::add);
    return PatentDocument.builder("A:" + number.id())
        .application(new Application(number.id(), CHINA, number.number(), filed, printed, null, null))
        .patentType(type(number)).titles(title == null ? List.of() : List.of(LocalizedText.original("zh", title)))
        .parties(parties).classifications(classes).legalEvents(events).notes(notes).extra(extra.all());
  }

  /// The members that say something, in display form; `--` and blanks say nothing.
  private static Map<String, String> members(JsonNode object) {
    Map<String, String> members = new TreeMap<>();
    object.properties().forEach(member -> {
      JsonNode value = member.getValue();
      String text = Values.present(DisplayForm.of(value.isValueNode() ? value.asString("") : value.toString()));
      if (text != null && !value.isNull()) {
        members.put(member.getKey(), text);
      }
    });
    return members;
  }

  private @Nullable PartialDate date(@Nullable String text) {
    return new Dates(Dates.Order.DAY_FIRST, notes::add).read(text, Dates.UNKNOWN);
  }

  /// Utility models (2, from PCT 9) and designs (3) are told by the number; an invention may be granted or not.
  private static @Nullable PatentType type(ApplicationNumber number) {
    return switch (number.number().charAt(4)) {
      case '2', '9' -> PatentType.UTILITY_MODEL;
      case '3' -> PatentType.DESIGN;
      default -> null;
    };
  }

  private void classes() {
    classes(bibliography.remove("zhufenlh"), bibliography.remove("zhufenlhbbh"));
    classes(bibliography.remove("fufenlh"), bibliography.remove("fufenlhbbh"));
  }

  /// The main class or the others; of designs those of Locarno.
  private void classes(@Nullable String symbols, @Nullable String versions) {
    if (symbols == null) {
      return;
    }
    List<String> all = LIST.splitAsStream(symbols).toList();
    List<String> stated = versions == null ? List.of() : LIST.splitAsStream(versions).toList();
    for (int i = 0; i < all.size(); i++) {
      String version = stated.isEmpty() ? null : stated.get(Math.min(i, stated.size() - 1));
      String symbol = all.get(i);
      String position = classes.isEmpty() ? "F" : "L";
      ClassSymbols.ipc(symbol).ifPresentOrElse(
          ipc -> classes.add(new Classification("IPC", ipc, version, null, position, null, null, null, null)),
          () -> ClassSymbols.locarno(symbol).ifPresentOrElse(
              loc -> classes.add(new Classification("LOC", loc, null, null, position, null, null, null, version)),
              () -> extra.add("fenlh", symbol)));
    }
  }

  /// The state of the case and of the right, in the service's own words.
  private void status() {
    Stream.of(bibliography.remove("anjianywzt"), bibliography.remove("falvzt")).filter(Objects::nonNull).distinct()
        .forEach(word -> events.add(new LegalEvent(CHINA, "STATUS", EventType.STATUS.name(), null, word, vintage, null,
            null, null, null, null, new TreeMap<>(), null)));
  }

  private void part(String name, JsonNode part) {
    switch (name) {
      case "zhuluxmxx" -> {}
      case "shenqingren" -> each(part, "shenqingrenList", this::applicant);
      case "famingren" -> each(part, "famingrenList", this::inventor);
      case "dailijg" -> each(part, "dailijgList", this::agency);
      case "zhuluxmbg" -> each(part, "zhuluxmbgList", this::change);
      default -> each(part, name + "List", item -> extra.add(name, words(item)));
    }
  }

  /// Each object of a list, by its members; whatever else stands there is kept.
  private void each(JsonNode part, String list, Consumer<Map<String, String>> reader) {
    part.properties().forEach(member -> {
      if (member.getKey().equals(list)) {
        member.getValue().forEach(item -> reader.accept(members(item)));
      } else if (!member.getKey().equals("isShow")) {
        extra.add(member.getKey(), member.getValue().isValueNode() ? Values.present(member.getValue().asString(""))
            : member.getValue().toString());
      }
    });
  }

  private static String words(Map<String, String> members) {
    return members.entrySet().stream().map(member -> member.getKey() + ": " + member.getValue())
        .collect(Collectors.joining("; "));
  }

  private void applicant(Map<String, String> item) {
    String name = item.remove("shenqingrxm");
    String country = item.remove("shenqingrgb");
    String postcode = item.remove("shenqingryb");
    String printed = item.remove("shenqingrdz");
    if (name != null) {
      PostalAddress found = printed == null ? new PostalAddress(null, null, null, null, null) : ChineseAddress.of(printed);
      parties.add(Party.of(PartyRole.APPLICANT, next(PartyRole.APPLICANT), PartyName.of(name))
          .withType(PartyTypes.of(name).orElse(null))
          .withCountry(country == null ? null : ChineseAddress.country(country).orElse(null))
          .withAddress(new PostalAddress(found.address(), found.province(), found.city(), found.district(),
              postcode == null ? found.postcode() : postcode)));
    }
    extra.add("shenqingren", words(item));
  }

  private void inventor(Map<String, String> item) {
    String name = item.remove("famingrxm");
    if (name != null) {
      parties.add(Party.of(PartyRole.INVENTOR, next(PartyRole.INVENTOR), name.equals(REFUSED) ? null : PartyName.of(name))
          .withType(PartyType.PERSON));
    }
    extra.add("famingren", words(item));
  }

  private void agency(Map<String, String> item) {
    String agency = item.remove("dailijgdm");
    if (agency != null) {
      parties.add(Party.of(PartyRole.AGENCY, next(PartyRole.AGENCY), PartyName.of(agency)));
    }
    for (String key : List.of("diyidlrxm", "dierdlrxm")) {
      String agent = item.remove(key);
      if (agent != null) {
        parties.add(Party.of(PartyRole.AGENT, next(PartyRole.AGENT), PartyName.of(agent)).withType(PartyType.PERSON));
      }
    }
    extra.add("dailijg", words(item));
  }

  private int next(PartyRole role) {
    return counts.merge(role, 1, Integer::sum);
  }

  /// A change of the register: all its members unchanged, its day, and what changed where the service names it so.
  private void change(Map<String, String> item) {
    String heading = item.remove("biangengsx");
    String before = item.remove("biangengq");
    String after = item.remove("biangengh");
    String day = item.entrySet().stream().filter(member -> DAY.matcher(member.getValue()).matches())
        .map(Map.Entry::getKey).findFirst().orElse(null);
    PartialDate date = day == null ? null : date(item.remove(day));
    String type = EventTable.china().type(null, heading, null).map(EventType::name).orElse(null);
    events.add(new LegalEvent(CHINA, null, type, heading, null, date, null, null, before, after, null,
        new TreeMap<>(item), null));
  }
}
