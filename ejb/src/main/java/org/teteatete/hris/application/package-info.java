/** Taking an HR file in, the steps of importing it, and what can be read of imports. */
package org.teteatete.hris.application;
