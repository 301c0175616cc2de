package org.nezabudka.domain.order;

/**
 * The number of an order, given automatically and without gaps within a year (brief 000: «дата, номер присваивается автоматически
 * по порядку»).
 *
 * @param sequence from 1
 */
public record OrderNumber(int year, int sequence) {

    /** {@code 2026-0042}. */
    @Override
    public String toString() {
        return "%d-%04d".formatted(year, sequence);
    }
}
