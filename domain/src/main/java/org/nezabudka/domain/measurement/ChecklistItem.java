package org.nezabudka.domain.measurement;

import org.nezabudka.domain.shared.Texts;

/**
 * Something the measurer has to look at on the site: walls at three heights, sockets, ventilation… (form of the task, checklist).
 *
 * @param name as the measurer reads it, up to 120 characters
 * @param required whether a result without an answer to it is no result
 */
public record ChecklistItem(String name, boolean required) {

    public ChecklistItem {
        name = Texts.line("checklist", name, 120);
    }
}
