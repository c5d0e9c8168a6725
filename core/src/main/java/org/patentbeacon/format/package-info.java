/// How files become documents.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.format;
