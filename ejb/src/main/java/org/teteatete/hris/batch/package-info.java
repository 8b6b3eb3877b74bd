/** The artefacts of the batch job {@code hr-import}: they read and write through {@code application}, one step after another. */
package org.teteatete.hris.batch;
