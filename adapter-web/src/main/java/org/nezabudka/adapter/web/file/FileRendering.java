package org.nezabudka.adapter.web.file;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.file.FileView.Action;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.file.FileRow.Act;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.StoredFile;

/** Files as JSON has them. */
final class FileRendering {

    private final ProblemTexts texts;

    FileRendering(ProblemTexts texts) {
        this.texts = texts;
    }

    FileView view(FileRow.Card card, Locale locale) {
        var row = card.row();
        var file = row.file();
        var pixels = file.pixels();
        var attachment = file.attachment();
        return new FileView(
                file.id().value(),
                file.version(),
                file.name().value(),
                file.type().mediaType(),
                file.type().group().name(),
                file.length(),
                pixels == null ? null : pixels.width(),
                pixels == null ? null : pixels.height(),
                card.previewed(),
                file.uploader().value(),
                row.uploaderName(),
                file.uploadedAt(),
                owner(attachment),
                attachment == null ? null : attachment.section(),
                attachment == null ? null : attachment.number(),
                attachment == null ? null : attachment.at(),
                row.openedAt(),
                bin(file, row.binnedByName()),
                List.of(
                        action("remove", !file.isBinned(), card.acts().contains(Act.REMOVE), locale),
                        action("restore", file.isBinned(), card.acts().contains(Act.RESTORE), locale)));
    }

    private static FileView.@Nullable Owner owner(@Nullable Attachment attachment) {
        if (attachment == null) return null;
        var owner = attachment.owner();
        return new FileView.Owner(owner.kind().name(), owner.id());
    }

    private static FileView.@Nullable Bin bin(StoredFile file, @Nullable String byName) {
        var binning = file.binning();
        return binning == null ? null : new FileView.Bin(binning.at(), byName, binning.until());
    }

    private Action action(String name, boolean possible, boolean allowed, Locale locale) {
        boolean may = possible && allowed;
        return new Action(name, may, may ? null : texts.text(locale, "action.file." + name));
    }
}
