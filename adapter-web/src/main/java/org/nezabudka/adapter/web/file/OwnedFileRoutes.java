package org.nezabudka.adapter.web.file;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.file.FileUseCases;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.shared.Subject;

/** The files of one kind of things: what there is, and giving more to it. */
public final class OwnedFileRoutes {

    private static final int MOST_AT_ONCE = 50;

    private final FileUseCases files;
    private final Subject.Kind kind;
    private final FileRendering rendering;

    public OwnedFileRoutes(FileUseCases files, Subject.Kind kind, ProblemTexts texts) {
        this.files = files;
        this.kind = kind;
        this.rendering = new FileRendering(texts);
    }

    /**
     * Declares {@code GET} and {@code POST} of {@code <path>/files}.
     *
     * @param path of such a thing, as {@code /clients/{clientId}}
     * @param named what such a thing is called, as {@code client}: the operations are {@code clientFiles}, {@code attachClientFiles}
     * @param parameter in that path
     * @param sees needed to see them
     * @param keeps one of these is needed to give more to it
     */
    public void declare(Routes routes, String path, String named, String parameter, Right sees, Right... keeps) {
        declareReading(routes, path, named, parameter, sees);
        declareAttaching(routes, path, named, parameter, keeps);
    }

    /** As {@link #declare}, for things that are given files by acts of their own. */
    public void declareReading(Routes routes, String path, String named, String parameter, Right sees) {
        routes.get(path + "/files")
                .named(named + "Files")
                .needs(sees)
                .on(named, parameter)
                .query("bin")
                .does(request -> all(request, parameter));
    }

    private void declareAttaching(Routes routes, String path, String named, String parameter, Right... keeps) {
        routes.post(path + "/files")
                .named("attach" + Character.toUpperCase(named.charAt(0)) + named.substring(1) + "Files")
                .needs(keeps)
                .on(named, parameter)
                .creates()
                .does(request -> attach(request, parameter));
    }

    /** Files sent before, for a section of a thing. */
    record NewFiles(
            @NotNull @Length(min = 1, max = 50) String section,
            @NotNull @NotEmpty @Size(max = MOST_AT_ONCE) List<@NotNull UUID> fileIds) {}

    private Answer all(Request request, String parameter) {
        boolean binned = request.query().flag("bin").orElse(false);
        return Answer.ok(shelf(request, owner(request, parameter), binned));
    }

    private Answer attach(Request request, String parameter) {
        var body = request.body(NewFiles.class);
        var owner = owner(request, parameter);
        var these = body.fileIds().stream().map(FileId::new).toList();
        files.keeping().attach(request.actor(), owner, body.section(), these);
        return Answer.created(shelf(request, owner, false));
    }

    private FileView.Shelf shelf(Request request, Subject owner, boolean binned) {
        var cards = files.reading().of(request.actor(), owner, binned);
        return new FileView.Shelf(
                files.reading().sections(kind),
                cards.stream()
                        .map(card -> rendering.view(card, request.locale()))
                        .toList());
    }

    private Subject owner(Request request, String parameter) {
        return new Subject(kind, request.id(parameter));
    }
}
