/** Reading the bytes of an HR file: encoding, delimiter, records. Streaming: the file is never in memory as a whole. */
package org.teteatete.hris.csv;
