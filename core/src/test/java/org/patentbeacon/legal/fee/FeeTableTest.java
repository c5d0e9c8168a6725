package org.patentbeacon.legal.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.table.TableException;

class FeeTableTest {
  private static final String COLUMNS =
      "office\tright\tfeeType\tyearFrom\tyearTo\tamountMinor\tcurrency\tvalidFrom\tvalidTo\tsource\tverified\n";

  private final FeeTable fees = FeeTable.shipped();

  @ParameterizedTest(name = "{0} years {1} to {2}: {3}")
  @CsvSource({
      "INVENTION, 1, 3, 900.00 CNY", "INVENTION, 4, 6, 1200.00 CNY", "INVENTION, 7, 9, 2000.00 CNY",
      "INVENTION, 10, 12, 4000.00 CNY", "INVENTION, 13, 15, 6000.00 CNY", "INVENTION, 16, 20, 8000.00 CNY",
      "UTILITY_MODEL, 1, 3, 600.00 CNY", "UTILITY_MODEL, 4, 5, 900.00 CNY", "UTILITY_MODEL, 6, 8, 1200.00 CNY",
      "UTILITY_MODEL, 9, 10, 2000.00 CNY",
      "DESIGN, 1, 3, 600.00 CNY", "DESIGN, 4, 5, 900.00 CNY", "DESIGN, 6, 8, 1200.00 CNY", "DESIGN, 9, 10, 2000.00 CNY",
      "DESIGN, 11, 15, 3000.00 CNY"})
  void knowsTheChineseAnnualFees(RightKind right, int from, int to, String amount) {
    for (int year = from; year <= to; year++) {
      assertThat(fees.amount(annual(right, year), LocalDate.of(2026, 1, 1)))
          .isInstanceOfSatisfying(Amount.Known.class, known -> {
            assertThat(known.money()).hasToString(amount);
            assertThat(known.verified()).isTrue();
          });
    }
  }

  @Test
  void marksAnAmountForAPaymentBeforeTheListsWereSeen() {
    assertThat(fees.amount(annual(RightKind.INVENTION, 3), LocalDate.of(2015, 1, 1)))
        .isEqualTo(new Amount.Known(new Money(900_00, "CNY"), "two public fee lists of 2024", false));
  }

  @Test
  void doesNotTakeAnUnknownAmountForNone() {
    assertThat(fees.amount(annual(RightKind.UTILITY_MODEL, 11), LocalDate.of(2026, 1, 1)))
        .hasToString("amount not known: no row for CN UTILITY_MODEL ANNUAL 11 paid on 2026-01-01");
    assertThat(fees.amount(new FeeKey("US", RightKind.INVENTION, FeeType.MAINTENANCE, 1), LocalDate.of(2025, 1, 18)))
        .isInstanceOf(Amount.NotKnown.class);
    assertThat(fees.amount(new FeeKey("EP", RightKind.INVENTION, FeeType.RENEWAL, 3), LocalDate.of(2026, 4, 1)))
        .as("after the row's last day").isInstanceOf(Amount.NotKnown.class);
  }

  @Test
  void choosesTheRowByTheDayOfPayment(@TempDir Path folder) throws IOException {
    FeeTable changed = FeeTable.read(Files.writeString(folder.resolve("fees.tsv"), COLUMNS + """
        CN	DESIGN	ANNUAL	1	3	60000	CNY		2026-12-31	list	yes
        CN	DESIGN	ANNUAL	1	3	50000	CNY	2027-01-01		list	no
        """));

    assertThat(changed.amount(annual(RightKind.DESIGN, 2), LocalDate.of(2026, 12, 31)))
        .isEqualTo(new Amount.Known(new Money(600_00, "CNY"), "list", true));
    assertThat(changed.amount(annual(RightKind.DESIGN, 2), LocalDate.of(2027, 1, 1)))
        .isEqualTo(new Amount.Known(new Money(500_00, "CNY"), "list", false));
  }

  @Test
  void refusesATableWithWrongOrContradictingRows(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("fees-2027.tsv"), COLUMNS + """
        CN	DESIGN	ANNUAL	1	3	60000	CNY			list	yes
        CN	DESIGN	ANNUAL	3	5	90000	CNY	2027-01-01		list	yes
        CN	DESIGN	ANNUAL	6	8	0	CNY			list	yes
        CN	DESIGN	ANNUAL	9	10	2000 yuan	CNY			list	yes
        CN	DESIGN	YEARLY	11	15	300000	CNY			list	yes
        CN	DESIGN	ANNUAL	11	15	300000	Yuan			list	yes
        CN	DESIGN	ANNUAL	15	11	300000	CNY			list	yes
        CN	DESIGN	ANNUAL	11	15	300000	CNY	2027-01-01	2026-01-01	list	yes
        CN	DESIGN	ANNUAL	11	15
        """);

    assertThatThrownBy(() -> FeeTable.read(file)).isInstanceOf(TableException.class)
        .hasMessage("fees-2027.tsv, line 10: expected 11 cells (office, right, feeType, yearFrom, yearTo, amountMinor, "
            + "currency, validFrom, validTo, source, verified), found 5");
    Path shorter = Files.writeString(folder.resolve("fees-2027.tsv"), Files.readString(file).lines().limit(9)
        .collect(Collectors.joining("\n")));
    assertThatThrownBy(() -> FeeTable.read(shorter)).isInstanceOf(TableException.class).hasMessage("""
        fees-2027.tsv, line 3, validFrom: expected days and years of payment that no row above has, found '2027-01-01'
        fees-2027.tsv, line 4, amountMinor: expected an amount above nought; a fee that is not known has no row, found '0'
        fees-2027.tsv, line 5, amountMinor: expected an amount in whole fen or cents, found '2000 yuan'
        fees-2027.tsv, line 6, feeType: expected one of ANNUAL, RESTORATION, ENTRY_EXTENSION, MAINTENANCE, \
        MAINTENANCE_SURCHARGE, RENEWAL, found 'YEARLY'
        fees-2027.tsv, line 7, currency: expected a currency such as CNY, found 'Yuan'
        fees-2027.tsv, line 8, yearTo: expected a year not before 15, found '11'
        fees-2027.tsv, line 9, validTo: expected a day not before 2027-01-01, found '2026-01-01'""");
  }

  private static FeeKey annual(RightKind right, int year) {
    return new FeeKey("CN", right, FeeType.ANNUAL, year);
  }
}
