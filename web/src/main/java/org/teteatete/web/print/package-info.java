/** Paper: A4 pages in the company's look, as PDF. Knows no feature. */
package org.teteatete.web.print;
