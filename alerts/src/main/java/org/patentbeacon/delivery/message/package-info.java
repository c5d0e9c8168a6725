/// What the receiver of an alert reads, as values.
///
/// Goes in: the envelope of an alert as JSON. Comes out: an [AlertLetter] in Chinese and English (title, what happened, why, on
/// which evidence, which dates matter, what to do, how far the data reach), and the [AlertNews] that something became of it.
///
/// ```java
/// AlertLetter letter = AlertLetter.read(envelope);
/// AlertNews news = new AlertNews(letter, Change.ESCALATED, 2, at, false);
/// news.key();                                          // al_4f0c…:ESCALATED:2
/// letter.title().in("zh");                             // 关注专利已授权
/// ```
///
/// Codes become words by `letter-words.tsv`; a code without a row is shown as it is, since an unexplained fact is better than a
/// missing one. The package refuses to know how a letter looks, who gets it and by which way.
@NullMarked
package org.patentbeacon.delivery.message;

import org.jspecify.annotations.NullMarked;
