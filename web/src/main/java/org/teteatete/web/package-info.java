/** The face of the application: pages, API, and nothing that decides. */
package org.teteatete.web;
