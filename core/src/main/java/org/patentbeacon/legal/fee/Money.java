package org.patentbeacon.legal.fee;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount of money, without fractions.
///
/// @param minor the amount in the smallest unit of the currency, such as fen
/// @param currency ISO 4217, such as `CNY`
public record Money(long minor, String currency) {

  /// Checks the currency.
  ///
  /// @throws IllegalArgumentException when there is none of this code
  public Money {
    Currency.getInstance(currency);
  }

  /// {@return a share of this amount, cut off below the smallest unit}
  ///
  /// @param percent the share
  public Money percent(int percent) {
    return new Money(Math.multiplyExact(minor, percent) / 100, currency);
  }

  /// {@return this amount and another}
  ///
  /// @param other the other, in the same currency
  /// @throws IllegalArgumentException when its currency differs
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("expected " + currency + ", found " + other.currency);
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  @Override
  public String toString() {
    int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency;
  }
}
