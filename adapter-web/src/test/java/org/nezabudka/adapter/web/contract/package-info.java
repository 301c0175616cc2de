/**
 * Tests made from {@code openapi.yaml}: whatever operation is added there is covered from then on without another line here, or the
 * build says what is missing.
 */
package org.nezabudka.adapter.web.contract;
