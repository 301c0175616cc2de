package org.nezabudka.adapter.web.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.SubjectView;
import org.nezabudka.application.messaging.LocalMail;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notification;
import org.nezabudka.application.notification.Notifications;

/** What the signed-in employee was told, and how they wish to be told. */
public final class NotificationRoutes {
    private final Notifications notifications;
    private final LocalMail localMail;

    public NotificationRoutes(Notifications notifications, LocalMail localMail) {
        this.notifications = notifications;
        this.localMail = localMail;
    }

    public void declare(Routes routes) {
        routes.get("/me/notifications")
                .named("myNotifications")
                .signedIn()
                .query("unread", "limit", "cursor", "total")
                .does(this::page);
        routes.post("/me/notifications/reading")
                .named("readNotifications")
                .signedIn()
                .withoutBody()
                .does(this::readAll);
        routes.post("/me/notifications/{notificationId}/reading")
                .named("readNotification")
                .signedIn()
                .on("notification", "notificationId")
                .withoutBody()
                .does(this::read);
        routes.get("/me/notification-settings")
                .named("myNotificationSettings")
                .signedIn()
                .does(request -> settings(notifications.settings(request.actor())));
        routes.get("/me/mailbox").named("myMailbox").signedIn().does(this::mailbox);
        routes.put("/me/notification-settings")
                .named("changeNotificationSettings")
                .signedIn()
                .does(this::choose);
    }

    /** One of them; the sentence is put together by whoever shows it. */
    record NotificationView(
            String id,
            Instant at,
            Notice.Kind kind,
            SubjectView about,
            @Nullable String clientId,
            Map<String, String> facts,
            boolean read) {}

    /** A part of the list, and how many are unread in all. */
    record NotificationPage(
            List<NotificationView> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            int unread) {}

    /** A letter of the mailbox inside of the application. */
    record LetterView(
            String id,
            Instant at,
            String address,
            String subject,
            String text,
            @Nullable String html) {}

    /** Of what to hear by e-mail. */
    record MailWishes(@NotNull @Size(max = 50) List<Notice.Kind> byMail) {}

    /** How the employee hears by e-mail. */
    record Settings(
            boolean mailPossible,
            boolean mailbox,
            @Nullable String address,
            List<Notice.Kind> kinds,
            List<Notice.Kind> byMail) {}

    private Answer page(Request request) {
        var query = request.query();
        boolean unread = query.flag("unread").orElse(false);
        var page = notifications.page(request.actor(), unread, query.page());
        return Answer.ok(new NotificationPage(
                page.items().stream().map(NotificationRoutes::view).toList(),
                page.nextCursor(),
                page.total(),
                notifications.countUnread(request.actor())));
    }

    private static NotificationView view(Notification one) {
        var notice = one.notice();
        var client = notice.client();
        return new NotificationView(
                one.id().toString(),
                one.at(),
                notice.kind(),
                SubjectView.of(notice.about()),
                client == null ? null : client.toString(),
                new TreeMap<>(notice.facts()),
                one.readAt() != null);
    }

    private Answer readAll(Request request) {
        notifications.markAllRead(request.actor());
        return Answer.done();
    }

    private Answer read(Request request) {
        if (!notifications.markRead(request.actor(), request.id("notificationId"))) throw RequestProblem.nothingHere();
        return Answer.done();
    }

    private Answer choose(Request request) {
        var wishes = request.body(MailWishes.class);
        return settings(notifications.choose(request.actor(), Set.copyOf(wishes.byMail())));
    }

    private Answer mailbox(Request request) {
        if (!localMail.isThere()) throw RequestProblem.nothingHere();
        return Answer.ok(new Items<>(localMail.of(request.actor()).stream()
                .map(letter -> new LetterView(
                        letter.id().toString(),
                        letter.createdAt(),
                        letter.to().address(),
                        letter.letter().subject(),
                        letter.letter().text(),
                        letter.letter().html()))
                .toList()));
    }

    private Answer settings(Notifications.MailSettings settings) {
        return Answer.ok(new Settings(
                settings.possible(),
                localMail.isThere(),
                settings.address(),
                List.of(Notice.Kind.values()),
                settings.kinds().stream().sorted().toList()));
    }
}
