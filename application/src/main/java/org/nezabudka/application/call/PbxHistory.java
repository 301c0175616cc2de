package org.nezabudka.application.call;

import java.util.List;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.LoggedEvent;

/**
 * What the records of a PBX say of some time.
 *
 * @param unreadable rows that could not be understood and were left out
 */
public record PbxHistory(List<LoggedEvent> log, List<DetailRecord> details, List<UnreadableRow> unreadable) {

    /**
     * A row that was left out.
     *
     * @param place the file or table
     * @param row its number, counted from 1
     */
    public record UnreadableRow(String place, long row, String reason) {
        @Override
        public String toString() {
            return place + ":" + row + ": " + reason;
        }
    }

    public PbxHistory {
        log = List.copyOf(log);
        details = List.copyOf(details);
        unreadable = List.copyOf(unreadable);
    }
}
