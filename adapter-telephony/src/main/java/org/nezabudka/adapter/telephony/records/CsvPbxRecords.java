package org.nezabudka.adapter.telephony.records;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.PbxHistory;
import org.nezabudka.application.call.PbxHistory.UnreadableRow;
import org.nezabudka.application.call.PbxRecords;
import org.nezabudka.application.call.RecordsUnreachable;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.LoggedEvent;

/** Records in files that the PBX appends to: {@code cdr_csv}, {@code cdr_custom}, {@code cel_custom}. */
public final class CsvPbxRecords implements PbxRecords {

    /** A call that lasts longer than this is found when it ends, not by its beginning. */
    private static final Duration LAST_WRITTEN = Duration.ofHours(1);

    private final String pbx;
    private final CsvRows.@Nullable CsvSettings cdr;
    private final CsvRows.@Nullable CsvSettings cel;

    /**
     * @param cdr the file of call detail records, if there is one
     * @param cel the file of the channel event log, if there is one
     * @param columns the order of the columns of {@code cdr}; {@code null}: as its first line says or as Asterisk writes them
     * @param celColumns the same of {@code cel}
     * @param otherEncoding of lines that are no UTF-8
     * @param zone of the clock of the PBX
     */
    public CsvPbxRecords(
            String pbx,
            @Nullable Path cdr,
            @Nullable Path cel,
            @Nullable List<String> columns,
            @Nullable List<String> celColumns,
            Charset otherEncoding,
            ZoneId zone) {
        this.pbx = pbx;
        this.cdr = cdr == null ? null : new CsvRows.CsvSettings(cdr, columns, otherEncoding, zone);
        this.cel = cel == null ? null : new CsvRows.CsvSettings(cel, celColumns, otherEncoding, zone);
    }

    @Override
    public String pbx() {
        return pbx;
    }

    @Override
    public PbxHistory between(Instant from, Instant until) {
        var log = new ArrayList<LoggedEvent>();
        var details = new ArrayList<DetailRecord>();
        var unreadable = new ArrayList<UnreadableRow>();
        var since = from.minus(LAST_WRITTEN);
        if (cel != null) {
            read(new CsvRows(cel, Columns.CEL_CUSTOM, unreadable), since, row -> {
                var event = row.loggedEvent();
                if (!event.at().isBefore(from) && event.at().isBefore(until)) log.add(event);
            });
        }
        if (cdr != null) {
            read(new CsvRows(cdr, Columns.CDR_CSV, unreadable), since, row -> {
                var detail = row.detailRecord();
                if (!detail.startedAt().isBefore(from) && detail.startedAt().isBefore(until)) details.add(detail);
            });
        }
        return new PbxHistory(log, details, unreadable);
    }

    private void read(CsvRows rows, Instant since, CsvRows.Taker taker) {
        try {
            rows.read(since, taker);
        } catch (NoSuchFileException absent) {
            throw new RecordsUnreachable(pbx, "there is no " + absent.getFile());
        } catch (IOException refused) {
            throw new RecordsUnreachable(pbx, String.valueOf(refused.getMessage()));
        }
    }
}
