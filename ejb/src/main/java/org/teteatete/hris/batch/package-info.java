/**
 * The artefacts of the batch job {@code hr-import}: they read and write through {@code application}, one step after another.
 * The batch runtime's transaction holds nothing but its own checkpoint, which lies in another database: each call into
 * {@code application} is a transaction of its own, with its own mark of how far the import got.
 */
package org.teteatete.hris.batch;
