/** What HR asks about coverage, within the departments that the caller may see, and the ticks and lights of <i>My week</i>. */
package org.teteatete.coverage.application;
