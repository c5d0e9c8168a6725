/// How patent numbers are written and read.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.number;
