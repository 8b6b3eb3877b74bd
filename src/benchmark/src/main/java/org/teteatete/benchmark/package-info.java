/**
 * What the application is measured against, each in the same run: a blank page on the same server, plain batch writing, SQL
 * by hand. Prints figures and ratios and asserts nothing.
 */
package org.teteatete.benchmark;
