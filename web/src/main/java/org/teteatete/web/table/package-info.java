/** Tables to take away: as CSV and as a workbook, from any feature. Knows none. */
package org.teteatete.web.table;
