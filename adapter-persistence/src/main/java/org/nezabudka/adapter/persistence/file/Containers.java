package org.nezabudka.adapter.persistence.file;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.FileTypeNotTaken;

/** Looks at the list of names in a container; nothing of it is ever unpacked. */
final class Containers {

    private Containers() {}

    /** An office document, or an archive. @throws FileTypeNotTaken if it is a program in an archive */
    static FileType zip(Received bytes) {
        try (var channel = bytes.open();
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var found = FileType.ZIP;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                var name = entry.getName();
                if (name.equals("META-INF/MANIFEST.MF") || name.equals("AndroidManifest.xml"))
                    throw new FileTypeNotTaken();
                if (name.equals("word/document.xml")) found = FileType.DOCX;
                else if (name.equals("xl/workbook.xml") || name.equals("xl/workbook.bin")) found = FileType.XLSX;
                else if (name.equals("ppt/presentation.xml")) found = FileType.PPTX;
            }
            return found;
        } catch (IOException broken) {
            // It begins like an archive, and no program will make more of it than of any other bytes.
            throw new FileTypeNotTaken();
        }
    }
}
