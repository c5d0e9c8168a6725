package org.patentbeacon.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a page of the inbox ended. Its text says nothing to others and stays good over restarts.
///
/// @param order in which order the pages are
/// @param position the place of the last alert
public record InboxCursor(Order order, long position) {
  private static final Pattern TEXT = Pattern.compile("inbox1 (NEWEST_FIRST|OLDEST_FIRST) (\\d{1,19})");

  /// In which order alerts are listed.
  public enum Order {
    /// For people.
    NEWEST_FIRST,
    /// For programs, which ask again for what came meanwhile.
    OLDEST_FIRST
  }

  /// {@return the place a text says, or the beginning of an order}
  ///
  /// @param text the text; absent for the beginning
  /// @param order the order
  /// @throws IllegalArgumentException when the text is none of ours or of another order
  static InboxCursor of(@Nullable String text, Order order) {
    if (text == null) {
      return new InboxCursor(order, order == Order.NEWEST_FIRST ? Long.MAX_VALUE : 0);
    }
    InboxCursor cursor = read(text);
    if (cursor.order != order) {
      throw new IllegalArgumentException("expected a cursor of a page " + order + ", found one " + cursor.order);
    }
    return cursor;
  }

  private static InboxCursor read(String text) {
    try {
      Matcher matcher = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
      if (matcher.matches()) {
        return new InboxCursor(Order.valueOf(matcher.group(1)), Long.parseLong(matcher.group(2)));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("expected a cursor from an earlier page, found '" + text + "'", e);
    }
    throw new IllegalArgumentException("expected a cursor from an earlier page, found '" + text + "'");
  }

  InboxCursor at(long place) {
    return new InboxCursor(order, place);
  }

  String condition() {
    return switch (order) {
      case NEWEST_FIRST -> "position < :position order by position desc";
      case OLDEST_FIRST -> "position > :position order by position";
    };
  }

  @Override
  public String toString() {
    String text = "inbox1 " + order + " " + position;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
