package org.patentbeacon.format.exchange;

import static org.patentbeacon.format.exchange.TableColumn.list;
import static org.patentbeacon.format.exchange.TableColumn.one;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Publication;

/// The columns of the tables we write: what a consultant works with, in the order of reading. The mapping `beacon-table`
/// knows each by the same names.
final class TableColumns {
  static final List<TableColumn> ALL = List.of(
      one("记录标识", "Record ID", PatentDocument::id),
      one("公开（公告）号", "Publication Number", document -> of(document.publication(), Publication::id)),
      one("公开（公告）日", "Publication Date", document -> of(document.publication(), Publication::date)),
      one("申请号", "Application Number", document -> of(document.application(), TableColumns::number)),
      one("申请日", "Filing Date", document -> of(document.application(), Application::date)),
      one("专利类型", "Patent Type", PatentDocument::patentType),
      list("法律状态（来源所载）", "Legal Status (as stated)", TableTextsOf::statuses),
      one("标题（中文）", "Title (Chinese)", document -> TableTextsOf.inChinese(document.titles())),
      one("标题（英文）", "Title (English)", document -> TableTextsOf.inEnglish(document.titles())),
      one("标题（其他语言）", "Title (other language)", document -> TableTextsOf.inOther(document.titles())),
      list("申请人", "Applicants", document -> names(document, PartyRole.APPLICANT)),
      list("权利人", "Owners", document -> names(document, PartyRole.OWNER)),
      list("发明人", "Inventors", document -> names(document, PartyRole.INVENTOR, PartyRole.DESIGNER)),
      list("代理机构", "Agencies", document -> names(document, PartyRole.AGENCY)),
      list("代理人", "Agents", document -> names(document, PartyRole.AGENT)),
      list("申请人地址", "Applicant Addresses", TableColumns::addresses),
      one("申请人国家", "Applicant Country", document -> first(document, Party::country)),
      one("申请人省份", "Applicant Province", document -> first(document, Party::province)),
      one("申请人城市", "Applicant City", document -> first(document, Party::city)),
      one("IPC 主分类号", "Main IPC", TableColumns::mainIpc),
      list("IPC 分类号", "IPC", document -> document.symbols("IPC")),
      list("CPC 分类号", "CPC", document -> document.symbols("CPC")),
      list("洛迦诺分类号", "Locarno", document -> document.symbols("LOC")),
      one("摘要（中文）", "Abstract (Chinese)", document -> TableTextsOf.inChinese(document.abstracts())),
      one("摘要（英文）", "Abstract (English)", document -> TableTextsOf.inEnglish(document.abstracts())),
      one("摘要（其他语言）", "Abstract (other language)", document -> TableTextsOf.inOther(document.abstracts())),
      one("首项权利要求", "First Claim", TableTextsOf::firstClaim),
      one("权利要求数", "Claims", TableTextsOf::claims),
      list("优先权", "Priorities", TableTextsOf::priorities),
      one("最早优先权日", "Earliest Priority Date", document -> of(document.dates(), KeyDates::earliestPriority)),
      one("首次公开日", "First Publication Date", document -> of(document.dates(), KeyDates::firstPublication)),
      one("授权日", "Grant Date", document -> of(document.dates(), KeyDates::grant)),
      one("届满日（来源所载）", "Expiry Date (as stated)", document -> of(document.dates(), KeyDates::expiry)),
      one("PCT 国际申请号", "PCT Application", document -> of(document.pct(), PctData::application)),
      one("PCT 国际公开号", "PCT Publication", document -> of(document.pct(), PctData::publication)),
      one("进入国家阶段日", "National Phase Date", document -> of(document.pct(), PctData::nationalPhaseDate)),
      list("简单同族成员", "Simple Family Members", document -> members(document, FamilyStatement::simpleMembers)),
      one("简单同族数", "Simple Family Size", document -> of(document.family(), FamilyStatement::simpleSize)),
      list("扩展同族成员", "Extended Family Members", document -> members(document, FamilyStatement::extendedMembers)),
      one("扩展同族数", "Extended Family Size", document -> of(document.family(), FamilyStatement::extendedSize)),
      list("引证专利", "Cited Patents", TableTextsOf::citedPatents),
      list("引证非专利文献", "Cited Literature", TableTextsOf::citedLiterature),
      one("被引次数", "Cited By Count", PatentDocument::citedByCount),
      list("数据来源", "Sources", TableTextsOf::sources));

  private TableColumns() {}

  private static <T> @Nullable Object of(@Nullable T part, Function<T, @Nullable Object> value) {
    return part == null ? null : value.apply(part);
  }

  private static @Nullable Object number(Application application) {
    return application.id() == null ? application.original() : application.id();
  }

  private static List<String> names(PatentDocument document, PartyRole... roles) {
    List<PartyRole> wanted = List.of(roles);
    return document.parties().stream().filter(party -> wanted.contains(party.role()) && party.name() != null)
        .map(TableTextsOf::name).toList();
  }

  /// The addresses in the order of the applicants; only the first one's, where not every applicant has one.
  private static List<String> addresses(PatentDocument document) {
    List<Party> applicants = document.parties(PartyRole.APPLICANT);
    boolean all = applicants.stream().allMatch(party -> party.address() != null);
    return applicants.stream().limit(all ? applicants.size() : 1).map(Party::address)
        .filter(address -> address != null).toList();
  }

  private static @Nullable Object first(PatentDocument document, Function<Party, @Nullable Object> value) {
    List<Party> applicants = document.parties(PartyRole.APPLICANT);
    return applicants.isEmpty() ? null : value.apply(applicants.getFirst());
  }

  private static @Nullable Object mainIpc(PatentDocument document) {
    List<Classification> classes =
        document.classifications().stream().filter(found -> found.scheme().equals("IPC")).toList();
    return classes.stream().filter(found -> "F".equals(found.position())).findFirst()
        .or(() -> classes.stream().findFirst()).map(Classification::symbol).orElse(null);
  }

  private static List<String> members(PatentDocument document, Function<FamilyStatement, List<String>> members) {
    return document.family() == null ? List.of() : members.apply(document.family());
  }
}
