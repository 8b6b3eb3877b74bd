/** The rows that an import of new employees writes, as plain entities on the same tables: what batch writing alone costs. */
package org.teteatete.benchmark.plain;
