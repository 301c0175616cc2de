package org.nezabudka.adapter.web.pages;

import io.javalin.http.Context;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A plain page that shows the description of the interface: no script, nothing from elsewhere. */
public final class ApiPage {
    private ApiPage() {}

    /** {@code /api}. */
    public static void serve(Context context) {
        context.header("Cache-Control", "no-cache");
        context.header("Content-Type", "text/html; charset=utf-8");
        context.result(Holder.PAGE);
    }

    /** Written once, when somebody asks first. */
    private static final class Holder {
        static final String PAGE = page(DescriptionRoutes.description());
    }

    private static String page(JsonNode description) {
        var page = new StringBuilder();
        page.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Nezabudka API</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<link rel=\"stylesheet\" href=\"/api.css\">")
                .append("</head><body><main><h1>Nezabudka API</h1><pre>")
                .append(escaped(description.path("info").path("description").asString("")))
                .append("</pre><p><a href=\"/api/v1/openapi.json\">openapi.json</a></p>");
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .forEach(entry -> operation(page, path.getKey(), entry.getKey(), entry.getValue())));
        page.append("<h2>Schemas</h2>");
        description
                .path("components")
                .path("schemas")
                .propertyStream()
                .forEach(schema -> page.append("<details id=\"")
                        .append(escaped(schema.getKey()))
                        .append("\"><summary><code>")
                        .append(escaped(schema.getKey()))
                        .append("</code></summary><pre>")
                        .append(escaped(schema.getValue().toPrettyString()))
                        .append("</pre></details>"));
        return page.append("</main></body></html>").toString();
    }

    private static void operation(StringBuilder page, String path, String method, JsonNode operation) {
        page.append("<details><summary><span class=\"m\">")
                .append(method.toUpperCase(Locale.ROOT))
                .append("</span><code>/api/v1")
                .append(escaped(path))
                .append("</code> ")
                .append(escaped(operation.path("summary").asString("")))
                .append("</summary><p>Right: <code>")
                .append(escaped(operation.path("x-right").toString()))
                .append("</code></p><pre>")
                .append(escaped(operation.toPrettyString()))
                .append("</pre></details>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
