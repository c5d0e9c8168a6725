package org.patentbeacon.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;

class BulletinTest {
  private static final DigestWindow WEEK = new DigestWindow(Instant.parse("2026-11-16T00:30:00Z"), Instant.parse("2026-11-23T00:30:00Z"));

  private static AlertNews of(String tenant, int id, Severity severity, Change change) {
    return new AlertNews(AlertLetter.read(Letters.envelope(id, WatchKind.QUERY, severity, "").replace("t-017", tenant)), change, 1,
        Instant.parse("2026-11-18T00:00:00Z").plusSeconds(change == Change.CREATED ? 0 : 60), false);
  }

  @Test
  void countsByEnterpriseAndShowsThoseThatWereNotLookedAt() {
    Bulletin bulletin = Bulletin.of(new Bulletin.Member("i-1", "某区知识产权服务中心", 0),
        List.of(new Bulletin.Member("t-1", "甲公司", 0), new Bulletin.Member("t-2", "乙公司", 2), new Bulletin.Member("t-3", "丙公司", 0)),
        List.of(of("t-3", 1, Severity.BLUE, Change.CREATED), of("t-3", 1, Severity.RED, Change.ESCALATED), of("t-1", 2, Severity.YELLOW, Change.CREATED),
            of("t-1", 3, Severity.RED, Change.CREATED), of("t-1", 3, Severity.RED, Change.WITHDRAWN), of("i-1", 4, Severity.ORANGE, Change.CREATED)), WEEK);
    assertThat(bulletin.rows()).extracting(Bulletin.Row::name).containsExactly("丙公司", "甲公司", "乙公司");
    assertThat(bulletin.rows().getFirst().bySeverity()).isEqualTo(Map.of(Severity.RED, 1));
    assertThat(bulletin.rows().get(1).bySeverity()).isEqualTo(Map.of(Severity.YELLOW, 1));
    assertThat(bulletin.rows().get(2).notLooked()).isEqualTo(2);
    assertThat(bulletin.shared()).singleElement().satisfies(notice -> assertThat(notice.letter().tenantId()).isEqualTo("i-1"));
  }
}
