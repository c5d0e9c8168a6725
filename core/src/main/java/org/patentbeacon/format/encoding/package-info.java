/// Which characters the bytes of a file are.
///
/// Goes in: bytes of a file that may declare its encoding or not. Comes out: the encoding, the text, and the lines of it
/// however they end and however long they are.
///
/// The order is: byte order mark, declaration, strict UTF-8, GB18030 where the result reads as Chinese, Mac Roman where
/// lines end as on an old Mac, else windows-1252. Bytes that are no text become U+FFFD and never refuse a record. The
/// package refuses to know what the text means.
@NullMarked
package org.patentbeacon.format.encoding;

import org.jspecify.annotations.NullMarked;
