package org.nezabudka.domain.fulfilment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.shared.Texts;

/**
 * What both sides put down at the client's when the work was done [акт].
 *
 * @param files pictures of the paper, and of what was done
 * @param signature drawn by the client on the telephone
 * @param signedBy who signed for the client
 * @param result what was done
 * @param remarks what the client had to say
 * @param defects what is not as it should be: a claim follows from it
 */
public record Act(
        List<FileId> files,
        @Nullable FileId signature,
        @Nullable String signedBy,
        @Nullable String result,
        @Nullable String remarks,
        @Nullable String defects) {

    public static final int MOST_FILES = 50;

    /** @throws ActWithoutProof if there is neither a signature nor a picture of one */
    public Act {
        files = List.copyOf(files);
        signedBy = Texts.optionalLine("signedBy", signedBy, 200);
        result = Texts.optionalNote("result", result, 2000);
        remarks = Texts.optionalNote("remarks", remarks, 2000);
        defects = Texts.optionalNote("defects", defects, 2000);
        if (files.size() > MOST_FILES) throw new InvalidFulfilment("files", "too-many");
        if (files.isEmpty() && signature == null) throw new ActWithoutProof();
    }

    public Optional<String> knownDefects() {
        return Optional.ofNullable(defects);
    }

    /** All its files, the signature last. */
    public List<FileId> allFiles() {
        if (signature == null || files.contains(signature)) return files;
        var all = new java.util.ArrayList<>(files);
        all.add(signature);
        return List.copyOf(all);
    }
}
