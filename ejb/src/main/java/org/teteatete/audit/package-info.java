/**
 * Who did what when, append-only and provably complete: identifiers and codes, never what people wrote. Listens to
 * {@code shared.Act}; uses {@code shared}, {@code access} and {@code encryption}; no feature imports it.
 */
package org.teteatete.audit;
