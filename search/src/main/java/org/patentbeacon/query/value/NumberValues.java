package org.patentbeacon.query.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.CompleteNumber;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;

/// Publication and application numbers in queries: normalised, bare without an office, or a pattern.
final class NumberValues {
  private static final Pattern OFFICE = Pattern.compile("(?:[A-Z]{2}|PCT).*");
  private static final Pattern BARE = Pattern.compile("[A-Z]{0,3}\\d[\\dA-Z]*");
  private static final Pattern WITH_POINT = Pattern.compile("\\d{8}\\.[\\dX]");
  private static final Pattern TWELVE_AND_CHECK = Pattern.compile("\\d{12}\\.?[\\dX]");
  private static final int FIXED_CHARACTERS = 3;

  private final QueryText text;

  NumberValues(QueryText text) {
    this.text = text;
  }

  PatentQuery read(Field field, String value, SourceRange range) {
    String written = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (written.indexOf('*') >= 0 || written.indexOf('?') >= 0) {
      return pattern(field, written, range);
    }
    String number = field.type() == FieldType.PUBNO ? publication(written, range) : application(written, range);
    return new PatentQuery.NumberIs(field.code(), number, range);
  }

  /// A number, or the beginning of one when it is not complete.
  PatentQuery prefix(Field field, String value, SourceRange range) {
    String written = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    return CompleteNumber.is(field.type(), written.replace(" ", "")) ? read(field, written, range)
        : pattern(field, written + "*", range);
  }

  private PatentQuery pattern(Field field, String written, SourceRange range) {
    String compact = written.replaceAll("[ .,\\-/()]", "");
    if (compact.replaceAll("[*?]", "").length() < FIXED_CHARACTERS) {
      throw text.error(QueryErrorCode.WILDCARD_TOO_BROAD, range.start(), range.end(),
          "a number pattern needs three fixed characters, found '" + written + "'");
    }
    return new PatentQuery.NumberIs(field.code(), compact, range);
  }

  private String publication(String written, SourceRange range) {
    if (written.startsWith("ZL")) {
      throw bad(range, "ZL numbers are application numbers; search AN=" + written);
    }
    if (OFFICE.matcher(written).matches()) {
      return switch (NumberReader.publication(written, NumberContext.NONE)) {
        case NumberResult.Valid<PublicationNumber> valid -> valid.number().id();
        case NumberResult.Refused<PublicationNumber> refused -> throw bad(range, refused.reason());
      };
    }
    return bare(written, range);
  }

  private String application(String written, SourceRange range) {
    if (OFFICE.matcher(written).matches()) {
      return application(written, NumberContext.NONE, range);
    }
    if (TWELVE_AND_CHECK.matcher(written).matches()) {
      return application(written, NumberContext.of("CN"), range);
    }
    if (WITH_POINT.matcher(written).matches()) {
      for (String office : new String[] {"CN", "EP"}) {
        if (NumberReader.application(written, NumberContext.of(office))
            instanceof NumberResult.Valid<ApplicationNumber> valid) {
          return valid.number().id();
        }
      }
      return application(written, NumberContext.of("CN"), range);
    }
    return bare(written, range);
  }

  private String application(String written, NumberContext context, SourceRange range) {
    return switch (NumberReader.application(written, context)) {
      case NumberResult.Valid<ApplicationNumber> valid -> valid.number().id();
      case NumberResult.Refused<ApplicationNumber> refused -> throw bad(range, refused.reason());
    };
  }

  private String bare(String written, SourceRange range) {
    String compact = written.replaceAll("[ .,\\-/()]", "");
    if (!BARE.matcher(compact).matches()) {
      throw bad(range, "expected a number such as CN101850473B, found '" + written + "'");
    }
    return compact;
  }

  private QuerySyntaxException bad(SourceRange range, String reason) {
    QueryErrorCode code = reason.startsWith("check digit") ? QueryErrorCode.CHECK_DIGIT
        : QueryErrorCode.BAD_PATENT_NUMBER;
    return text.error(code, range.start(), range.end(), reason);
  }
}
