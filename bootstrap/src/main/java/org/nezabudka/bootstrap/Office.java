package org.nezabudka.bootstrap;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What use cases know of the company they work for.
 *
 * @param name shown in letters
 * @param address where browsers find the product
 * @param zone in which its days begin and end
 * @param currency of its orders
 */
record Office(String name, String address, ZoneId zone, Currency currency) {}
