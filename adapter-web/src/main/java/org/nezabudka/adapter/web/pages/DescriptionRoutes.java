package org.nezabudka.adapter.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the interface: {@code openapi.yaml} as it is, in JSON. */
public final class DescriptionRoutes {
    private DescriptionRoutes() {}

    public static void declare(Routes routes) {
        routes.get("/openapi.json").named("openapi").anonymous().does(request -> Answer.ok(description()));
    }

    /** The whole description. */
    public static JsonNode description() {
        return Holder.DESCRIPTION;
    }

    /** Read once, when somebody asks first. */
    private static final class Holder {
        static final JsonNode DESCRIPTION = read();

        private static JsonNode read() {
            try (InputStream in =
                    Objects.requireNonNull(DescriptionRoutes.class.getResourceAsStream("/openapi.yaml"))) {
                return new YAMLMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
