/**
 * How HR data comes in: files, staged, judged line by line and applied in chunks (<i>contracts.md §2</i>). Writes people
 * only through {@code organisation} and meetings only through {@code meeting}; uses {@code shared} and {@code access}.
 */
package org.teteatete.hris;
