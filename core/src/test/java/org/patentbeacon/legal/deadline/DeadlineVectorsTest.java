package org.patentbeacon.legal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.DayTable;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.calendar.ServiceChannel;
import org.patentbeacon.legal.calendar.ServiceRule;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.AnnualFee;
import org.patentbeacon.legal.fee.FeeKey;
import org.patentbeacon.legal.fee.FeeTable;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.fee.LateBands;
import org.patentbeacon.legal.fee.LatePayment;
import org.patentbeacon.legal.fee.MaintenanceFee;
import org.patentbeacon.legal.fee.Money;
import org.patentbeacon.legal.fee.RenewalFee;
import org.patentbeacon.legal.term.ExaminationDelay;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.legal.term.Term;
import org.patentbeacon.legal.term.TermTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Every deadline and fee vector. A section fails with all of its misses.
class DeadlineVectorsTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-warnings.json");
  private static final LocalDate PAID = LocalDate.of(2026, 11, 1);

  private final OfficeCalendar china = Calendars.china().plus(blocks());
  private final OfficeCalendar unitedStates = Calendars.shipped().of("US");
  private final OfficeCalendar europe = Calendars.shipped().of("EP");

  /// What was found, against what a vector expects.
  private static final class Findings {
    private final List<String> misses = new ArrayList<>();
    private int compared;

    void expect(JsonNode vector, String field, Object found) {
      JsonNode expected = vector.get(field);
      compared++;
      if (expected == null || !String.valueOf(found).equals(expected.isNull() ? "null" : expected.asString())) {
        misses.add("%s: expected %s, found %s in %s".formatted(field, expected, found, vector));
      }
    }
  }

  private static DayTable blocks() {
    try {
      StringBuilder rows = new StringBuilder("date\tkind\tname\n");
      Stream.concat(LocalDate.of(2007, 12, 30).datesUntil(LocalDate.of(2008, 1, 2)),
          LocalDate.of(2008, 2, 6).datesUntil(LocalDate.of(2008, 2, 13)))
          .forEach(day -> rows.append(day).append("\tholiday\t\n"));
      Path file = Files.createTempFile("blocks", ".tsv");
      try {
        return DayTable.read(Files.writeString(file, rows), "cn-2008");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithEveryVector() throws IOException {
    assumeTrue(Files.exists(VECTORS), "no vectors at " + VECTORS);
    JsonNode vectors = new ObjectMapper().readTree(Files.readString(VECTORS));
    return Stream.of(
        section(vectors, "cn_periods", this::period),
        section(vectors, "service_dates", DeadlineVectorsTest::service),
        section(vectors, "cn_annual_fee", this::annualFee),
        section(vectors, "cn_fee_amounts", DeadlineVectorsTest::amount),
        section(vectors, "cn_late_fee", this::lateFee),
        section(vectors, "cn_term", DeadlineVectorsTest::term),
        section(vectors, "cn_exam_delay_compensation", DeadlineVectorsTest::delay),
        section(vectors, "us_maintenance", this::maintenance),
        section(vectors, "ep_renewal", this::renewal),
        section(vectors, "ep_euro_pct_year3", this::euroPct));
  }

  private static DynamicTest section(JsonNode vectors, String name, BiConsumer<JsonNode, Findings> check) {
    return DynamicTest.dynamicTest(name, () -> {
      Findings findings = new Findings();
      JsonNode cases = Objects.requireNonNull(vectors.get(name), name).get("cases");
      cases.forEach(vector -> check.accept(vector, findings));
      assertThat(findings.compared).as("values compared").isPositive();
      assertThat(findings.misses).as("misses of %d values in %d cases", findings.compared, cases.size()).isEmpty();
    });
  }

  private static LocalDate date(JsonNode vector, String field) {
    return LocalDate.parse(vector.get(field).asString());
  }

  private static RightKind kind(JsonNode vector) {
    return RightKind.valueOf(vector.get("kind").asString());
  }

  private void period(JsonNode vector, Findings findings) {
    assertThat(vector.get("rolls").asBoolean()).isTrue();
    LastDay last = china.end(date(vector, "from"), Period.months(vector.get("months").asInt()));
    findings.expect(vector, "nominal", last.nominal());
    findings.expect(vector, "due", last.payableUntil());
    if (vector.has("provisional")) {
      findings.expect(vector, "provisional", last.provisional());
    }
  }

  private static void service(JsonNode vector, Findings findings) {
    findings.expect(vector, "deemed", ServiceRule.deemedReceived(date(vector, "dispatch"),
        ServiceChannel.valueOf(vector.get("channel").asString())));
  }

  private void annualFee(JsonNode vector, Findings findings) {
    LocalDate filing = date(vector, "filing");
    AnnualFee.First first = AnnualFee.First.after(filing, date(vector, "grantAnnouncement"));
    AnnualFee fee = AnnualFee.china(filing, first.year(), china);
    findings.expect(vector, "firstYearToRemind", first.year());
    findings.expect(vector, "feeYearCheck", first.check());
    findings.expect(vector, "nominal", fee.due().nominal());
    findings.expect(vector, "payableUntil", fee.due().payableUntil());
    findings.expect(vector, "graceEndNominal", fee.graceEnd().nominal());
    findings.expect(vector, "graceEndPayable", fee.graceEnd().payableUntil());
    findings.expect(vector, "amountCny", yuan(kind(vector), first.year()));
  }

  private static void amount(JsonNode vector, Findings findings) {
    findings.expect(vector, "amountCny", yuan(kind(vector), vector.get("year").asInt()));
  }

  private static Long yuan(RightKind right, int year) {
    return switch (FeeTable.shipped().amount(new FeeKey("CN", right, FeeType.ANNUAL, year), PAID)) {
      case Amount.Known known -> known.money().minor() / 100;
      case Amount.NotKnown _, Amount.NoFee _ -> null;
    };
  }

  private void lateFee(JsonNode vector, Findings findings) {
    LastDay due = china.roll(date(vector, "due"));
    Money full = new Money(vector.get("fullFeeCny").asInt() * 100L, "CNY");
    vector.get("paid").forEach(paid -> {
      switch (LateBands.china().paid(due, date(paid, "date"), full, china)) {
        case LatePayment.Payable payable -> {
          findings.expect(paid, "surcharge", payable.surcharge().minor() / 100);
          findings.expect(paid, "percent", payable.percent());
          findings.expect(paid, "status", payable.status());
        }
        case LatePayment.Lapsed lapsed -> {
          findings.expect(paid, "surcharge", null);
          findings.expect(paid, "status", "LAPSED");
          findings.expect(paid, "rightEndsAsOf", lapsed.rightEndsAsOf());
        }
      }
    });
  }

  private static void term(JsonNode vector, Findings findings) {
    Term term = TermTable.shipped().term("CN", kind(vector), date(vector, "filing")).orElseThrow();
    findings.expect(vector, "termEnd", term.end());
    findings.expect(vector, "lastProtectedDay", term.lastProtectedDay());
    assertThat(term.rule().length()).isEqualTo(Period.years(vector.get("years").asInt()));
  }

  private static void delay(JsonNode vector, Findings findings) {
    ExaminationDelay delay = ExaminationDelay.of(new ExaminationDelay.Course(date(vector, "filing"), date(vector, "examRequest"),
        date(vector, "grant")), ExaminationDelay.Deducted.NOT_KNOWN);
    findings.expect(vector, "start", delay.start());
    findings.expect(vector, "grossDays", delay.grossDays());
    assertThat(delay.upperBound()).isTrue();
  }

  private void maintenance(JsonNode vector, Findings findings) {
    MaintenanceFee fee = MaintenanceFee.unitedStates(date(vector, "grant"), vector.get("fee").asInt(), unitedStates);
    findings.expect(vector, "windowOpens", fee.opens());
    findings.expect(vector, "dueNominal", fee.due().nominal());
    findings.expect(vector, "duePayable", fee.due().payableUntil());
    findings.expect(vector, "graceEndNominal", fee.graceEnd().nominal());
    findings.expect(vector, "graceEndPayable", fee.graceEnd().payableUntil());
  }

  private void renewal(JsonNode vector, Findings findings) {
    RenewalFee fee = RenewalFee.europe(date(vector, "filing"), vector.get("year").asInt(), europe);
    findings.expect(vector, "due", fee.due().nominal());
    findings.expect(vector, "duePayableWeekendRule", fee.due().payableUntil());
    findings.expect(vector, "graceEnd", fee.graceEnd().nominal());
    findings.expect(vector, "graceEndPayableWeekendRule", fee.graceEnd().payableUntil());
    assertThat(fee.due().provisional()).isTrue();
  }

  private void euroPct(JsonNode vector, Findings findings) {
    LocalDate filing = date(vector, "intlFiling");
    RenewalFee fee = RenewalFee.euroPct(filing, date(vector, "priority"), europe);
    findings.expect(vector, "year", fee.year());
    findings.expect(vector, "due", RenewalFee.europe(filing, fee.year(), europe).due().nominal());
    findings.expect(vector, "dueDeferredTo", fee.due().nominal());
    findings.expect(vector, "month31", fee.due().nominal());
    findings.expect(vector, "graceEnd", fee.graceEnd().nominal());
  }
}
