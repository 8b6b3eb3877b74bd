/** How far the demonstration company is loaded. */
package org.teteatete.demo.persistence;
