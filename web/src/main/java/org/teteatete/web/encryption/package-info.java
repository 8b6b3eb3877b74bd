/** Operating the encryption: the rotation of the keyset over the API. Uses encryption's application. */
package org.teteatete.web.encryption;
