package org.patentbeacon.report.paper;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.patentbeacon.report.exhibit.Report;

/// What an Office file says of itself: title, author, and the day of the cover instead of the clock's.
public final class OfficeProperties {
  private static final String AUTHOR = "Patent Beacon";

  private OfficeProperties() {}

  /// Describes a file.
  ///
  /// @param properties its properties
  /// @param report what it shows
  /// @param lang `zh` or `en`
  public static void describe(POIXMLProperties properties, Report report, String lang) {
    Report.Cover cover = report.cover();
    Optional<Date> date = Optional.of(Date.from(cover.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(cover.title().in(lang));
    core.setCreator(Objects.requireNonNullElse(cover.author(), AUTHOR));
    core.setLastModifiedByUser(AUTHOR);
    core.setSubjectProperty(report.header().query());
    core.setCreated(date);
    core.setModified(date);
    properties.getExtendedProperties().setApplication(AUTHOR);
  }
}
