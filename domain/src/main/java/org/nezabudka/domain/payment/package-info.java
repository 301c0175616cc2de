/** Payments: the ledger of an order, its schedule of payments, and the balance that follows from both [оплата]. */
@NullMarked
package org.nezabudka.domain.payment;

import org.jspecify.annotations.NullMarked;
