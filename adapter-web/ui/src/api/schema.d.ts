/* Generated from openapi.yaml by `npm run gen:api`. */
export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the administrator is still to be created */
        get: operations["setupState"];
        put?: never;
        /** Create the administrator with the one-time token of the first start */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in employee, their rights and preferences */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change language, theme and the like; absent properties stay */
        patch: operations["changePreferences"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the own password; every other session ends */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the employee is signed in */
        get: operations["mySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/calendar-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a telephone may read the own calendar by a secret address */
        get: operations["myCalendarLink"];
        /**
         * Make a secret address of the own calendar; a former one leads nowhere from now on
         * @description The address is told this once. Behind it, without a session, stands a calendar (text/calendar) of the employee's own measurements and activities, a month back and half a year ahead, with ETag and Last-Modified. It shows what the employee's rights reach at the moment of reading. More than 60 readings an hour are answered 429.
         */
        put: operations["renewCalendarLink"];
        post?: never;
        /** The secret address leads nowhere from now on */
        delete: operations["removeCalendarLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for the actor, and for whom the actor does */
        get: operations["myDeputies"];
        put?: never;
        /** Let somebody stand in for the actor */
        post: operations["appointMyDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in employee was told, newest first */
        get: operations["myNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications/{notificationId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: components["parameters"]["notificationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of what the signed-in employee hears by e-mail */
        get: operations["myNotificationSettings"];
        /** Choose of what to hear by e-mail */
        put: operations["changeNotificationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own letters, where mail stays in the application, as in the demo; 404 elsewhere */
        get: operations["myMailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls that ring at, or are spoken on, the employee's telephone now */
        get: operations["myCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clients */
        get: operations["clients"];
        put?: never;
        /** Register a client */
        post: operations["registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clients that look like the one being entered */
        get: operations["likeClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /** Open a card; the audit remembers who did */
        get: operations["client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change facts; absent properties stay, null clears */
        patch: operations["changeClient"];
        trace?: never;
    };
    "/clients/{clientId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the client along the ladder of statuses */
        post: operations["moveClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the client to a manager */
        post: operations["assignManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/managers/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the time of a present manager */
        delete: operations["releaseManager"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a contact person */
        post: operations["addContactPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/contact-persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a contact person */
        put: operations["changeContactPerson"];
        post?: never;
        /** Remove a contact person */
        delete: operations["removeContactPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/legal-entities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a legal entity */
        post: operations["addLegalEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/legal-entities/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a legal entity */
        put: operations["changeLegalEntity"];
        post?: never;
        /** Remove a legal entity */
        delete: operations["removeLegalEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /** Everything that was changed on the card, newest first */
        get: operations["clientHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * Files of the client
         * @description By section and name, the latest version of a name first
         */
        get: operations["clientFiles"];
        put?: never;
        /**
         * Give files to the client that were sent before
         * @description Only one's own uploads that belong to nothing yet; those the client has in that section already stay as they are
         */
        post: operations["attachClientFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/work-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /** The work table of a client, the newest contact first */
        get: operations["workTable"];
        put?: never;
        /** Write a contact down, with the move along the ladder and the next contact in one step */
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/work-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
                entryId: components["parameters"]["entryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a row of the work table */
        patch: operations["correctContact"];
        trace?: never;
    };
    "/clients/{clientId}/next-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /** What remains to be done with a client, the most urgent first */
        get: operations["nextActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journal of activities by begin; list and calendar as well */
        get: operations["activities"];
        put?: never;
        /** Plan a contact or a task */
        post: operations["planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        /** Open an activity */
        get: operations["activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what it is about and who is to do it */
        patch: operations["changeActivity"];
        trace?: never;
    };
    "/activities/{activityId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It took place; result, status and next contact in one step */
        post: operations["holdActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move it to another firm date */
        post: operations["rescheduleActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it off, to some later time or without a date */
        post: operations["postponeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It will not take place */
        post: operations["cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a held activity as somebody else than who did it */
        post: operations["checkActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of all clients the actor may see */
        get: operations["contactPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file
         * @description The bytes themselves are the body, whatever they are; what they are is seen from them. Pictures (JPEG, PNG, WebP, HEIC), PDF,
         *     office documents, drawings (DWG, DXF), text, sound, video and ZIP archives are taken. Until it is given to something, a file
         *     is its uploader's alone, and is forgotten after a day. Sent again with the same key it is the same file.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        /** What is known of a file */
        get: operations["file"];
        put?: never;
        post?: never;
        /**
         * Throw a file away
         * @description It lies in the bin for 30 days and can be taken back
         */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file back out of the bin */
        post: operations["restoreFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}/content": {
        parameters: {
            query?: {
                /** @description to be shown and not stored; of pictures and PDF only */
                inline?: boolean;
            };
            header?: {
                /** @description one part, as bytes=0-1023; several parts are answered with the whole */
                Range?: string;
                /** @description the ETag of the state of which a part is wanted */
                "If-Range"?: string;
            };
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        /**
         * The bytes of a file, whole or in part
         * @description Remembered as opened by whoever asks
         */
        get: operations["fileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        /**
         * A small picture of a picture
         * @description The right way up, and without what the camera wrote into it. LARGE is remembered as opening the file.
         */
        get: operations["fileThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of calls, newest first */
        get: operations["calls"];
        put?: never;
        /** Let one's own telephone ring, and when it is picked up, call somebody; the number need not be seen for it */
        post: operations["placeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        /** One call */
        get: operations["call"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/client": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Say which client it was */
        put: operations["linkCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/recording": {
        parameters: {
            query?: never;
            header?: {
                /** @description one part, as bytes=0-1023; several parts are answered with the whole */
                Range?: string;
                /** @description the ETag of the state of which a part is wanted */
                "If-Range"?: string;
            };
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        /**
         * The sound of a call, whole or in part
         * @description Every listening is remembered in the audit; pieces asked for without a pause of 15 minutes are one listening
         */
        get: operations["recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /** How long the sound of a call is, and of what kind */
        head: operations["recordingHead"];
        patch?: never;
        trace?: never;
    };
    "/calls/{runningCallId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give one's own running call to a colleague */
        post: operations["transferCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{runningCallId}/transfer-cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the word with the colleague and go back to the other side */
        post: operations["cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{runningCallId}/hangup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one's own part of a running call */
        post: operations["hangUpCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephone/orders/{telephoneOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                telephoneOrderId: components["parameters"]["telephoneOrderId"];
            };
            cookie?: never;
        };
        /** What became of one's own order to the telephone exchange; told of by the live event telephone.order-changed */
        get: operations["telephoneOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephone/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be given a call now; told of by the live event presence.changed */
        get: operations["telephonePresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active reminders, the longest due first: one's own, or those of one's people (right reminders.team) */
        get: operations["reminders"];
        put?: never;
        /** Set a reminder for oneself */
        post: operations["addReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        /** A reminder */
        get: operations["reminder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done; what it reminds of is done with it */
        post: operations["completeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it aside; what it reminds of stays where it is */
        post: operations["snoozeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move what it reminds of */
        post: operations["rescheduleReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel what it reminds of */
        post: operations["cancelReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How kinds of things remind */
        get: operations["reminderScenarios"];
        put?: never;
        /** Add a scenario for a kind of things */
        post: operations["addReminderScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-scenarios/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: components["parameters"]["scenario"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change how a kind of things reminds, from the next sign on */
        put: operations["changeReminderScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outgoing-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to leave the system, has left it, or could not; newest first */
        get: operations["outgoingMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outgoing-messages/{messageId}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again that was given up or is in doubt */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measurements, by default the newest first */
        get: operations["measurements"];
        put?: never;
        /** Give a task, and plan its visit at once if it is wished for */
        post: operations["giveMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How things stand with measurements */
        get: operations["measurementSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own visits of a time, and whatever one is in the middle of */
        get: operations["myMeasurements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        /** Open a measurement */
        get: operations["measurement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        /**
         * The files of a measurement, all sections
         * @description By section and name, the latest version of a name first
         */
        get: operations["measurementFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change the form; another kind brings its own demands, a masked phone stays as it is */
        put: operations["changeMeasurementTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Fix the visit, or move it */
        put: operations["planMeasurement"];
        post?: never;
        /** Take the visit back; its window is free again */
        delete: operations["unplanMeasurement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There will be none */
        post: operations["cancelMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The measurer has seen the plan; again changes nothing */
        post: operations["acknowledgeMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The measurer begins on the site; again changes nothing */
        post: operations["startMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        /** What the measurer found, whole */
        put: operations["writeFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Give an uploaded file to the result, or say anew what it is; again changes nothing */
        put: operations["addMeasurementDocument"];
        post?: never;
        /** Take a file out of the draft; versions keep theirs */
        delete: operations["removeMeasurementDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the result in as a new version */
        post: operations["submitMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done; only now it counts */
        post: operations["acceptMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back */
        post: operations["returnMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the other side */
        post: operations["askAboutMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/clarifications/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
                question: components["parameters"]["question"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the open question */
        post: operations["answerAboutMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurements/{measurementId}/clarifications/{question}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
                question: components["parameters"]["question"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No answer is needed any more */
        post: operations["withdrawQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders, by default the newest first */
        get: operations["orders"];
        put?: never;
        /** Open an order; its number and date are given now */
        post: operations["openOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders by stage, with sums */
        get: operations["orderBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long orders lay on each desk */
        get: operations["orderDesks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        /** Open an order */
        get: operations["order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        /**
         * Who did what with the order, its visits and its claims, newest first
         * @description Without `orders.finance` sums are left out, without `contracts.view` what stands in the contract; that something was done with them stays
         */
        get: operations["orderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        /** The files of an order, all sections */
        get: operations["orderFiles"];
        put?: never;
        /**
         * Give files to the order that were sent before
         * @description Only one's own uploads that belong to nothing yet; those the order has in that section already stay as they are
         */
        post: operations["attachOrderFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change the head of the form */
        put: operations["changeOrderForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Give it to another manager */
        put: operations["assignOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/measurement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Say on which measurement it rests */
        put: operations["linkOrderMeasurement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/project-versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a version of the project */
        post: operations["addOrderProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change the calculation, whole; needs orders.finance as well */
        put: operations["calculateOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/calculation/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The calculation holds though what it rests on is another one now */
        post: operations["confirmOrderCalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/calculation/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open another version of a signed calculation */
        post: operations["openOrderCalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/payment-terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Agree how it is paid; needs orders.finance as well */
        put: operations["agreeOrderTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/technologist-approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The technologist says yes or no */
        post: operations["approveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay it on another desk */
        post: operations["handOverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the next stage, or go back to an earlier one */
        post: operations["enterOrderStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It comes to nothing */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a cancelled order up again */
        post: operations["resumeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Money came */
        post: operations["registerPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Money was given back */
        post: operations["registerRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paymentId: components["parameters"]["paymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a wrong line of the ledger back */
        post: operations["reversePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that came and went, the latest day first, and what it comes to */
        get: operations["receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /** How a client stands with the company over all orders */
        get: operations["clientSettlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the company runs its orders */
        get: operations["orderRules"];
        /** Change how the company runs its orders */
        put: operations["changeOrderRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Write the contract, or change what stands in it */
        put: operations["writeOrderContract"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/contract/signing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The contract, or a supplement to it, is signed on the present calculation */
        post: operations["signOrderContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The base of contracts, the latest order first */
        get: operations["contracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries, by window */
        get: operations["deliveries"];
        put?: never;
        /** Plan a delivery; its crew and vehicle are booked with it */
        post: operations["planDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        /** All there is to show of it */
        get: operations["delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change what is to be done there */
        put: operations["changeDelivery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Send others, or at another time */
        put: operations["replanDelivery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call it off; the windows are free again */
        post: operations["cancelDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The crew leaves for it */
        post: operations["departForDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done and signed for; defects become a claim at once */
        post: operations["completeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing came of it */
        post: operations["failDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assemblies, by window */
        get: operations["assemblies"];
        put?: never;
        /** Plan an assembly; its crew and vehicle are booked with it */
        post: operations["planAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        /** All there is to show of it */
        get: operations["assembly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change what is to be done there */
        put: operations["changeAssembly"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Send others, or at another time */
        put: operations["replanAssembly"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call it off; the windows are free again */
        post: operations["cancelAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The crew leaves for it */
        post: operations["departForAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done and signed for; defects become a claim at once */
        post: operations["completeAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assemblies/{assemblyId}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing came of it */
        post: operations["failAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fulfilment-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of some days, and orders that wait for one */
        get: operations["fulfilmentCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is sent with a crew, by window */
        get: operations["myJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims, the latest or the most urgent first */
        get: operations["claims"];
        put?: never;
        /** Take a claim down */
        post: operations["raiseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        /** All there is to show of it, and who bears it by the warranty */
        get: operations["claim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        /** The files of a claim, all sections */
        get: operations["claimFiles"];
        put?: never;
        /**
         * Give files to the claim that were sent before
         * @description Only one's own uploads that belong to nothing yet; those the claim has in that section already stay as they are
         */
        post: operations["attachClaimFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change what it is about */
        put: operations["changeClaim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is done about it, and who bears it */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client says that it was put right */
        post: operations["closeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It came up again */
        post: operations["reopenClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Crews, those no longer in use among them */
        get: operations["crews"];
        put?: never;
        /** Add a crew */
        post: operations["addCrew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crews/{crewId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                crewId: components["parameters"]["crewId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a crew */
        put: operations["changeCrew"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vehicles, those no longer in use among them */
        get: operations["vehicles"];
        put?: never;
        /** Add a vehicle */
        post: operations["addVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vehicleId: components["parameters"]["vehicleId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a vehicle */
        put: operations["changeVehicle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of measurements, those no longer in use among them */
        get: operations["measurementKinds"];
        put?: never;
        /** Add a kind */
        post: operations["addMeasurementKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-kinds/{kindId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kindId: components["parameters"]["kindId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a kind, for new tasks */
        put: operations["changeMeasurementKind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long things may take */
        get: operations["measurementRules"];
        /** Change how long things may take */
        put: operations["changeMeasurementRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open inquiries by the time left, or closed ones, the latest first */
        get: operations["inquiries"];
        put?: never;
        /** Write down what came by any other way than the telephone */
        post: operations["addInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is to answer */
        get: operations["inquirySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How fast inquiries were answered */
        get: operations["inquiryStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{inquiryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        /** Open an inquiry */
        get: operations["inquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{inquiryId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it upon oneself */
        post: operations["takeInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{inquiryId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand it to somebody else */
        post: operations["assignInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{inquiryId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it with a reason */
        post: operations["resolveInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The callback rule */
        get: operations["callbackRule"];
        /** Change the callback rule */
        put: operations["changeCallbackRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is there, and who is free now */
        get: operations["colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is sent to measure */
        get: operations["measurers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurers/{measurerId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurerId: components["parameters"]["measurerId"];
            };
            cookie?: never;
        };
        /** When and where a measurer works; one's own, or anybody's */
        get: operations["measurerSchedule"];
        /** Change when and where a measurer works */
        put: operations["changeMeasurerSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurers/{measurerId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurerId: components["parameters"]["measurerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a measurer will not be there */
        post: operations["addMeasurerAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurers/{measurerId}/absences/{measurerAbsenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurerId: components["parameters"]["measurerId"];
                measurerAbsenceId: components["parameters"]["measurerAbsenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an absence back */
        delete: operations["removeMeasurerAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours, bookings, reservations and free windows of those who are sent, at most 62 days; what a booking is for is told by id */
        get: operations["measurementCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Windows that could be booked, at most 31 days */
        get: operations["measurementWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The windows one holds */
        get: operations["myReservations"];
        put?: never;
        /** Hold a window for a while */
        post: operations["reserveWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measurement-reservations/{reservationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservationId: components["parameters"]["reservationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a held window up */
        delete: operations["releaseReservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts, archived ones too */
        get: operations["districts"];
        put?: never;
        /** Add a district */
        post: operations["addDistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                districtId: components["parameters"]["districtId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a district */
        put: operations["changeDistrict"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How windows are planned */
        get: operations["planningRules"];
        /** Change how windows are planned */
        put: operations["changePlanningRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the company works */
        get: operations["workingCalendar"];
        /** Change when the company works */
        put: operations["changeWorkingCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/working-hours": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        /** When an employee is at work */
        get: operations["workingHours"];
        /** Give an employee a week of their own, or the company's */
        put: operations["changeWorkingHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an employee will not be there */
        post: operations["addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
                absenceId: components["parameters"]["absenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an absence back */
        delete: operations["removeAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own absences */
        get: operations["myAbsences"];
        put?: never;
        /** Say that one will not be there */
        post: operations["addMyAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: components["parameters"]["absenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back an absence of one's own */
        delete: operations["removeMyAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The staff directory */
        get: operations["employees"];
        put?: never;
        /** Add an employee */
        post: operations["hireEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        /** One employee */
        get: operations["employee"];
        /** Change an employee */
        put: operations["changeEmployee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        /** What would be left without anybody */
        get: operations["dismissalPreview"];
        put?: never;
        /** Dismiss an employee and hand over all that is theirs in the same step */
        post: operations["dismissEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Create or change what the employee signs in with
         * @description If-Match names the version of the account when there is one already
         */
        put: operations["setAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of departments */
        get: operations["departments"];
        put?: never;
        /** Add a department */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: components["parameters"]["departmentId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change or move a department */
        put: operations["changeDepartment"];
        post?: never;
        /** Remove an empty department */
        delete: operations["removeDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rights there are */
        get: operations["rights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles */
        get: operations["roles"];
        put?: never;
        /** Add a role */
        post: operations["addRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a role */
        put: operations["changeRole"];
        post?: never;
        /** Remove a role nobody has */
        delete: operations["removeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Additional access to clients the actor may see, what lasts longest first */
        get: operations["accessGrants"];
        put?: never;
        /** Give an employee or a department access to a client for a time */
        post: operations["giveAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-grants/{grantId}/prolongation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the access end at another moment */
        post: operations["prolongAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-grants/{grantId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the access back at once */
        post: operations["revokeAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom, as far as it concerns the actor, what lasts longest first */
        get: operations["deputies"];
        put?: never;
        /** Let an employee stand in for another for a time */
        post: operations["appointDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deputies/{deputyshipId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deputyshipId: components["parameters"]["deputyshipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it at once */
        post: operations["endDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ladder of client statuses with the permitted moves */
        get: operations["clientStatuses"];
        put?: never;
        /** Add a status */
        post: operations["addClientStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client-statuses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a status or its moves */
        put: operations["changeClientStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dictionaries/{dictionary}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dictionary: components["parameters"]["dictionary"];
            };
            cookie?: never;
        };
        /** The entries of a dictionary, archived ones included */
        get: operations["dictionary"];
        put?: never;
        /** Add an entry */
        post: operations["addEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dictionaries/{dictionary}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dictionary: components["parameters"]["dictionary"];
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change or archive an entry */
        put: operations["changeEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of acts, newest first */
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Walk the chain and name its first bad row */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One search over names, numbers, people */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Call lists the actor works through and those of their people, the open ones first */
        get: operations["callLists"];
        put?: never;
        /** Make a list of clients to be called one after another */
        post: operations["makeCallList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        /** A call list with how far it is */
        get: operations["callList"];
        /** Rename a list, say who else works through it, end it or open it again; only who made it may */
        put: operations["changeCallList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-lists/{listId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        /** The clients of a list in their order */
        get: operations["callListEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-lists/{listId}/next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay the next client before the actor
         * @description Doing it again lays the same client there. Nobody else gets a client that lies before somebody, for half an hour
         */
        post: operations["nextOfCallList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-lists/{listId}/entries/{clientId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a client of the list was called, is left out, or is to be called again */
        post: operations["workCallList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's own numbers, those given up included */
        get: operations["ownLines"];
        put?: never;
        /** Name a number of the company */
        post: operations["addOwnLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lineId: components["parameters"]["lineId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a line; clients it brought keep their source */
        put: operations["changeOwnLine"];
        post?: never;
        /** Forget a line; its calls show the bare number again */
        delete: operations["removeOwnLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls of the telephone exchange beside those of the journal, day by day, newest first
         * @description Reads the exchange's own records anew; at most 31 days, by default the last seven
         */
        get: operations["callLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-ledger/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take into the journal what the exchange recorded and the journal lacks
         * @description At most 92 days. Doing it twice changes nothing
         */
        post: operations["reconcileCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of the telephone exchange */
        get: operations["telephony"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: what changed, by type and id
         * @description Events activity.changed, call.ringing, call.answered, call.ended, call.missed, call.changed, call-list.changed, inquiry.changed, inquiry.assigned, inquiry.passed-on, working-time.changed, schedule.changed, measurement.changed, measurement-kinds.changed, order.changed, order-rules.changed, job.changed, claim.changed, crews.changed, vehicles.changed, callback-rule.changed, client.changed, access.changed, dictionary.changed, organization.changed, own-lines.changed, telephone.order-changed, presence.changed, reminder.due, reminder.changed, notification.new, notification.read carry a LiveEvent; ping comes every 20 seconds. Whoever comes back with Last-Event-ID is told what happened since; where that is too long ago or too much, missed comes first, and whatever is known may be old
         */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The libraries inside and their licences */
        get: operations["licences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/csp-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Browsers report here what the content security policy stopped */
        post: operations["cspReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description lasting key of a dictionary entry */
        Code: string;
        /** @enum {string} */
        Tone: "BLUE" | "CYAN" | "TEAL" | "VIOLET" | "AMBER" | "ORANGE" | "RED" | "GREEN" | "GRAY" | "SLATE";
        /** @enum {string} */
        Scope: "OWN" | "DEPARTMENT" | "ALL";
        /**
         * @description natural person, company, or a caller of whom only the number is known
         * @enum {string}
         */
        ClientType: "PERSON" | "COMPANY" | "UNKNOWN";
        /** @enum {string} */
        Origin: "MANUAL" | "CALL" | "IMPORT";
        /** @enum {string} */
        StatusKind: "NEW" | "COLD" | "WARM" | "LEAD" | "CUSTOMER" | "LOST";
        /** @enum {string} */
        CallDirection: "INBOUND" | "OUTBOUND" | "INTERNAL";
        /** @enum {string} */
        CallOutcome: "ANSWERED" | "NO_ANSWER" | "CANCELLED" | "BUSY" | "ABANDONED" | "UNAVAILABLE" | "FAILED" | "EXTENSION_NO_ANSWER" | "UNKNOWN_END" | "IN_PROGRESS";
        /** @description RFC 9457. code names the rule; further members give its figures. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code?: string;
            instance?: string;
            errors?: components["schemas"]["ProblemField"][];
        } & {
            [key: string]: unknown;
        };
        /** @description pointer is a JSON pointer into the body, or the name of a parameter */
        ProblemField: {
            pointer: string;
            rule: string;
            message: string;
        };
        Credentials: {
            login: string;
            password: string;
        };
        SetupState: {
            open: boolean;
        };
        Setup: {
            token: string;
            login: string;
            password: string;
            familyName: string;
            givenName?: string | null;
        };
        Preferences: {
            /** @enum {string} */
            locale: "ru" | "en";
            /** @enum {string} */
            theme: "LIGHT" | "DARK" | "SYSTEM";
            /** @enum {string} */
            density: "COMPACT" | "NORMAL" | "ROOMY";
            startPage: string;
            /** @description calls planned for one begin by themselves at their time */
            startsPlannedCalls: boolean;
        };
        PreferencesChange: {
            /** @enum {string} */
            locale?: "ru" | "en";
            /** @enum {string} */
            theme?: "LIGHT" | "DARK" | "SYSTEM";
            /** @enum {string} */
            density?: "COMPACT" | "NORMAL" | "ROOMY";
            startPage?: string;
            /** @description calls planned for one begin by themselves at their time */
            startsPlannedCalls?: boolean;
        };
        Me: {
            /** Format: uuid */
            employeeId: string;
            name: string;
            login: string;
            extension: string | null;
            departmentName: string | null;
            positionCode: string | null;
            email: string | null;
            phone: string | null;
            csrfToken: string;
            rights: {
                [key: string]: components["schemas"]["Scope"];
            };
            preferences: components["schemas"]["Preferences"];
            zone: string;
            companyName: string;
        };
        PasswordChange: {
            current: string;
            next: string;
        };
        Session: {
            /** Format: uuid */
            id: string;
            current: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
            origin: string | null;
            userAgent: string | null;
        };
        CalendarLink: {
            active: boolean;
            /** Format: date-time */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When a calendar program last came by
             */
            readAt: string | null;
        };
        MadeCalendarLink: {
            /** Format: uri */
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        /** @description Any spelling is taken; E.164 is answered, masked where the actor may not see numbers */
        Phone: {
            number: string;
            label?: string | null;
            extension?: string | null;
        };
        Email: {
            address: string;
            label?: string | null;
        };
        Messenger: {
            /** @enum {string} */
            service: "WHATSAPP" | "TELEGRAM" | "VIBER" | "VK" | "MAX" | "OTHER";
            account: string;
        };
        Address: {
            kind?: string | null;
            region?: string | null;
            city?: string | null;
            street?: string | null;
            house?: string | null;
            flat?: string | null;
            entrance?: string | null;
            floor?: number | null;
            lift?: boolean | null;
            entranceCode?: string | null;
            text?: string | null;
            latitude?: number | null;
            longitude?: number | null;
        };
        /** @description A person needs familyName or givenName, a company companyName. Without managerId the client belongs to who registers it. */
        NewClient: {
            /** @enum {string} */
            type: "PERSON" | "COMPANY";
            familyName?: string | null;
            givenName?: string | null;
            patronymic?: string | null;
            companyName?: string | null;
            phones?: components["schemas"]["Phone"][];
            emails?: components["schemas"]["Email"][];
            messengers?: components["schemas"]["Messenger"][];
            addresses?: components["schemas"]["Address"][];
            source?: components["schemas"]["Code"] | null;
            industries?: components["schemas"]["Code"][];
            tags?: string[];
            wishes?: string | null;
            note?: string | null;
            /** Format: uuid */
            managerId?: string | null;
        };
        /** @description Absent properties stay as they are, null clears, lists are replaced */
        ClientChange: {
            /** @enum {string} */
            type?: "PERSON" | "COMPANY";
            familyName?: string | null;
            givenName?: string | null;
            patronymic?: string | null;
            companyName?: string | null;
            phones?: components["schemas"]["Phone"][];
            emails?: components["schemas"]["Email"][];
            messengers?: components["schemas"]["Messenger"][];
            addresses?: components["schemas"]["Address"][];
            source?: components["schemas"]["Code"] | null;
            industries?: components["schemas"]["Code"][];
            tags?: string[];
            wishes?: string | null;
            note?: string | null;
        };
        StatusMove: {
            status: components["schemas"]["Code"];
            reason?: string | null;
        };
        NewManager: {
            /** Format: uuid */
            employeeId: string;
            responsible: boolean;
        };
        NewContactPerson: {
            familyName?: string | null;
            givenName?: string | null;
            patronymic?: string | null;
            position?: string | null;
            /** Format: date */
            birthday?: string | null;
            phones?: components["schemas"]["Phone"][];
            emails?: components["schemas"]["Email"][];
            note?: string | null;
        };
        ContactPerson: {
            /** Format: uuid */
            id: string;
            displayName: string;
            familyName: string | null;
            givenName: string | null;
            patronymic: string | null;
            position: string | null;
            /** Format: date */
            birthday: string | null;
            phones: components["schemas"]["Phone"][];
            emails: components["schemas"]["Email"][];
            note: string | null;
        };
        /** @description bic and account only together */
        NewLegalEntity: {
            name: string;
            fullName?: string | null;
            inn?: string | null;
            kpp?: string | null;
            ogrn?: string | null;
            bic?: string | null;
            account?: string | null;
            correspondentAccount?: string | null;
            bankName?: string | null;
            legalAddress?: string | null;
            director?: string | null;
        };
        LegalEntity: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            inn: string | null;
            kpp: string | null;
            ogrn: string | null;
            bic: string | null;
            account: string | null;
            correspondentAccount: string | null;
            bankName: string | null;
            legalAddress: string | null;
            director: string | null;
        };
        Manager: {
            /** Format: uuid */
            employeeId: string;
            name: string;
            responsible: boolean;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string | null;
            byName: string | null;
            works: boolean;
        };
        StatusStep: {
            before: string | null;
            after: string;
            /** Format: date-time */
            at: string;
            byName: string | null;
            reason: string | null;
        };
        /** @description What the actor may do with the thing now, and why not */
        Action: {
            name: string;
            allowed: boolean;
            reason: string | null;
        };
        ClientCard: {
            /** Format: uuid */
            id: string;
            number: number;
            version: number;
            type: components["schemas"]["ClientType"];
            name: string;
            familyName: string | null;
            givenName: string | null;
            patronymic: string | null;
            companyName: string | null;
            phones: components["schemas"]["Phone"][];
            emails: components["schemas"]["Email"][];
            messengers: components["schemas"]["Messenger"][];
            addresses: components["schemas"]["Address"][];
            source: components["schemas"]["Code"] | null;
            industries: components["schemas"]["Code"][];
            tags: string[];
            wishes: string | null;
            note: string | null;
            status: string;
            permittedStatuses: string[];
            contactPersons: components["schemas"]["ContactPerson"][];
            legalEntities: components["schemas"]["LegalEntity"][];
            managers: components["schemas"]["Manager"][];
            statusHistory: components["schemas"]["StatusStep"][];
            /** Format: date-time */
            registeredAt: string;
            registeredByName: string | null;
            origin: components["schemas"]["Origin"];
            calls: number;
            /** Format: date-time */
            lastCallAt: string | null;
            phonesVisible: boolean;
            access: components["schemas"]["ReasonOfAccess"];
            actions: components["schemas"]["Action"][];
        };
        /** @description Why the actor sees it */
        ReasonOfAccess: {
            /** @enum {string} */
            reason: "MACHINE" | "GRANTED" | "EVERYTHING" | "OWN" | "OWN_DEPARTMENT" | "DEPUTY" | "GRANTED_ACCESS" | "NOBODYS" | "NO_RIGHT" | "FOREIGN";
            /** @enum {string|null} */
            level: "READ" | "WRITE" | null;
            /**
             * Format: date-time
             * @description the end of what is lent
             */
            until: string | null;
            ground: string | null;
            orderNumber: string | null;
            /** @description the absent colleague, for a deputy */
            onBehalfOf: string | null;
        };
        ClientRow: {
            /** Format: uuid */
            id: string;
            number: number;
            version: number;
            type: components["schemas"]["ClientType"];
            name: string;
            phone: string | null;
            email: string | null;
            status: string;
            /** Format: uuid */
            managerId: string | null;
            managerName: string | null;
            source: string | null;
            industries: string[];
            tags: string[];
            city: string | null;
            /** Format: date-time */
            registeredAt: string;
            registeredByName: string | null;
            /** Format: date-time */
            lastCallAt: string | null;
            missedCall: boolean;
            /** Format: date-time */
            nextActionAt: string | null;
            /** Format: date-time */
            nextActionDue: string | null;
            nextActionKind: string | null;
            /** Format: date-time */
            lastContactAt: string | null;
        };
        ClientPage: {
            items: components["schemas"]["ClientRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
            position: string | null;
            phones: string[];
            emails: string[];
            /** Format: uuid */
            clientId: string;
            clientName: string;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            nextCursor: string | null;
            total: number | null;
        };
        /** @description hidden counts those the actor may not see */
        Likeness: {
            matches: components["schemas"]["LikeClient"][];
            hidden: number;
        };
        LikeClient: {
            /** Format: uuid */
            id: string;
            name: string;
            status: string;
            managerName: string | null;
            by: ("phone" | "email" | "inn" | "name")[];
        };
        /** @enum {string} */
        ActivityState: "PLANNED" | "HELD" | "POSTPONED" | "RESCHEDULED" | "CANCELLED";
        /** @enum {string} */
        Priority: "LOW" | "NORMAL" | "HIGH" | "VERY_HIGH";
        /** @description the name is all there is where the actor may not see the card */
        ActivityClient: {
            /** Format: uuid */
            id: string | null;
            name: string;
            status: string | null;
            phone: string | null;
        };
        ActivityRow: {
            /** Format: uuid */
            id: string;
            version: number;
            kind: string;
            state: components["schemas"]["ActivityState"];
            overdue: boolean;
            priority: components["schemas"]["Priority"];
            subject: string | null;
            goal: string | null;
            description: string | null;
            /** Format: date-time */
            start: string | null;
            /** Format: date-time */
            end: string | null;
            client: components["schemas"]["ActivityClient"] | null;
            /** Format: uuid */
            contactPersonId: string | null;
            contactPerson: string | null;
            /** Format: uuid */
            assigneeId: string;
            assigneeName: string;
            /** Format: uuid */
            assignerId: string | null;
            assignerName: string | null;
            /** Format: uuid */
            authorId: string | null;
            authorName: string | null;
            action: string | null;
            actionDetails: string | null;
            result: string | null;
            statusBefore: string | null;
            statusAfter: string | null;
            /** Format: date-time */
            heldAt: string | null;
            /** Format: date-time */
            recordedAt: string | null;
            cancelReason: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            checkedByName: string | null;
            /**
             * Format: uuid
             * @description by which call the contact was
             */
            callId: string | null;
            moves: number;
            /** Format: uuid */
            followsId: string | null;
            /** Format: date-time */
            createdAt: string;
            actions: components["schemas"]["Action"][];
        };
        /** @description a move to another date */
        ActivityStep: {
            /** Format: date-time */
            from: string | null;
            /** Format: date-time */
            to: string | null;
            reason: string;
            byName: string | null;
            /** Format: date-time */
            at: string;
        };
        Activity: {
            activity: components["schemas"]["ActivityRow"];
            history: components["schemas"]["ActivityStep"][];
            next: components["schemas"]["ActivityRow"] | null;
            /** Format: date-time */
            asOf: string;
        };
        ActivityPage: {
            items: components["schemas"]["ActivityRow"][];
            nextCursor: string | null;
            total: number | null;
            /** Format: date-time */
            asOf: string;
        };
        NextActions: {
            items: components["schemas"]["ActivityRow"][];
            /** Format: date-time */
            asOf: string;
        };
        WorkEntry: {
            entry: components["schemas"]["ActivityRow"];
            next: components["schemas"]["ActivityRow"] | null;
            /** Format: date-time */
            asOf: string;
        };
        WorkTableRow: {
            entry: components["schemas"]["ActivityRow"];
            next: components["schemas"]["ActivityRow"] | null;
        };
        WorkEntryPage: {
            items: components["schemas"]["WorkTableRow"][];
            nextCursor: string | null;
            total: number | null;
            /** Format: date-time */
            asOf: string;
        };
        /** @description the contact planned next */
        NextContact: {
            kind: components["schemas"]["Code"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end?: string | null;
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: uuid */
            contactPersonId?: string | null;
            subject?: string | null;
            goal?: string | null;
            priority?: components["schemas"]["Priority"] | null;
        };
        /** @description a move of the client along the ladder */
        StatusStepBody: {
            from?: components["schemas"]["Code"] | null;
            to: components["schemas"]["Code"];
            reason?: string | null;
        };
        NewWorkEntry: {
            kind: components["schemas"]["Code"];
            /** Format: uuid */
            contactPersonId?: string | null;
            subject?: string | null;
            description?: string | null;
            action?: components["schemas"]["Code"] | null;
            actionDetails?: string | null;
            result?: string | null;
            /** Format: date-time */
            heldAt?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            /**
             * Format: uuid
             * @description by which call the contact was
             */
            callId?: string | null;
            status?: components["schemas"]["StatusStepBody"] | null;
            next?: components["schemas"]["NextContact"] | null;
        };
        WorkEntryChange: {
            kind?: components["schemas"]["Code"];
            /** Format: uuid */
            contactPersonId?: string | null;
            subject?: string | null;
            description?: string | null;
            action?: components["schemas"]["Code"] | null;
            actionDetails?: string | null;
            result?: string | null;
            /** Format: date-time */
            heldAt?: string;
            status?: components["schemas"]["StatusStepBody"] | null;
            next?: components["schemas"]["NextContact"] | null;
        };
        NewActivity: {
            kind: components["schemas"]["Code"];
            /** Format: uuid */
            clientId?: string | null;
            /** Format: uuid */
            contactPersonId?: string | null;
            subject?: string | null;
            goal?: string | null;
            description?: string | null;
            priority?: components["schemas"]["Priority"] | null;
            action?: components["schemas"]["Code"] | null;
            actionDetails?: string | null;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end?: string | null;
            /** Format: uuid */
            assigneeId?: string | null;
        };
        ActivityChange: {
            kind?: components["schemas"]["Code"];
            /** Format: uuid */
            contactPersonId?: string | null;
            subject?: string | null;
            goal?: string | null;
            description?: string | null;
            priority?: components["schemas"]["Priority"];
            action?: components["schemas"]["Code"] | null;
            actionDetails?: string | null;
            /** Format: uuid */
            assigneeId?: string;
        };
        ActivityResult: {
            /** Format: date-time */
            heldAt?: string | null;
            result?: string | null;
            description?: string | null;
            action?: components["schemas"]["Code"] | null;
            actionDetails?: string | null;
            status?: components["schemas"]["StatusStepBody"] | null;
            next?: components["schemas"]["NextContact"] | null;
            /**
             * Format: uuid
             * @description the call by which it was
             */
            callId?: string | null;
        };
        ActivityMove: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end?: string | null;
            reason: string;
        };
        ActivityPostponement: {
            /** Format: date-time */
            start?: string | null;
            /** Format: date-time */
            end?: string | null;
            reason: string;
        };
        ActivityCancellation: {
            reason: string;
        };
        CallLeg: {
            extension: string;
            /** Format: uuid */
            employeeId: string | null;
            employeeName: string | null;
            /** Format: date-time */
            rangAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        CallTransfer: {
            /** @enum {string} */
            kind: "BLIND" | "ATTENDED" | "PICKUP";
            /** Format: date-time */
            at: string;
            from: string | null;
            to: string | null;
        };
        CallClientRef: {
            /** Format: uuid */
            id: string;
            name: string;
            status: string;
        };
        /** @description owner, section, number: null as long as it belongs to nothing; openedAt: when the asker opened it last; bin: null unless it lies there */
        File: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            mediaType: string;
            /** @enum {string} */
            group: "IMAGE" | "PDF" | "DOCUMENT" | "DRAWING" | "TEXT" | "AUDIO" | "VIDEO" | "ARCHIVE";
            /** @description in bytes */
            length: number;
            width: number | null;
            height: number | null;
            /** @description there are small pictures of it */
            previewed: boolean;
            /** Format: uuid */
            uploaderId: string;
            uploaderName: string;
            /** Format: date-time */
            uploadedAt: string;
            owner: {
                kind: string;
                /** Format: uuid */
                id: string;
            } | null;
            section: string | null;
            /** @description of the version: grows with every file of that name in that section */
            number: number | null;
            /** Format: date-time */
            attachedAt: string | null;
            /** Format: date-time */
            openedAt: string | null;
            bin: {
                /** Format: date-time */
                at: string;
                byName: string | null;
                /** Format: date-time */
                until: string;
            } | null;
            actions: components["schemas"]["Action"][];
        };
        /** @description sections: into what the files of such things are divided */
        FileShelf: {
            sections: string[];
            items: components["schemas"]["File"][];
        };
        NewFiles: {
            /** @description one of the sections that the list of files names */
            section: string;
            fileIds: string[];
        };
        /** @description employee is who spoke last, else who rang or placed it; client only when the actor may see it; candidates counts the clients with this number; recorded, there is a recording that the actor may listen to */
        CallRow: {
            /** Format: uuid */
            id: string;
            version: number;
            direction: components["schemas"]["CallDirection"];
            outcome: components["schemas"]["CallOutcome"];
            missed: boolean;
            number: string | null;
            callerName: string | null;
            hidden: boolean;
            ownLine: string | null;
            /** @description what the office calls the line */
            ownLineName: string | null;
            dialledNumber: string | null;
            queue: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            waitSeconds: number | null;
            talkSeconds: number;
            /** Format: uuid */
            employeeId: string | null;
            employeeName: string | null;
            client: components["schemas"]["CallClientRef"] | null;
            candidates: number;
            /** @description somebody wrote down what came of it */
            noted: boolean;
            recorded: boolean;
        };
        /** @description clientHidden: the caller has a card that the actor may not see; then only its manager is named */
        Call: {
            /** Format: uuid */
            id: string;
            version: number;
            direction: components["schemas"]["CallDirection"];
            outcome: components["schemas"]["CallOutcome"];
            missed: boolean;
            number: string | null;
            callerName: string | null;
            hidden: boolean;
            ownLine: string | null;
            /** @description what the office calls the line */
            ownLineName: string | null;
            /** @description what brought the caller, as the line told then */
            source: string | null;
            dialledNumber: string | null;
            queue: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            waitSeconds: number | null;
            talkSeconds: number;
            /** Format: uuid */
            employeeId: string | null;
            employeeName: string | null;
            client: components["schemas"]["CallClientRef"] | null;
            candidates: number;
            legs: components["schemas"]["CallLeg"][];
            transfers: components["schemas"]["CallTransfer"][];
            hungUpBy: string | null;
            placedByName: string | null;
            clickToCall: boolean;
            recorded: boolean;
            /** @description somebody wrote down what came of it */
            noted: boolean;
            /**
             * Format: uuid
             * @description the planned contact for which the call was placed; its result ends that one
             */
            planId: string | null;
            candidateClients: components["schemas"]["CallClientRef"][];
            clientHidden: boolean;
            managerName: string | null;
            actions: components["schemas"]["Action"][];
        };
        NewCallList: {
            name: string;
            clientIds: string[];
            /** @description who else works through it */
            callerIds?: string[] | null;
        };
        CallListFacts: {
            name: string;
            callerIds: string[];
            closed: boolean;
        };
        CallListCaller: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description pending counts those to be called, the later ones included; nextAt, when the first of the later ones is to be called */
        CallList: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            callers: components["schemas"]["CallListCaller"][];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            closedAt: string | null;
            pending: number;
            later: number;
            called: number;
            skipped: number;
            /** Format: date-time */
            nextAt: string | null;
            own: boolean;
            mayWork: boolean;
        };
        CallListList: {
            items: components["schemas"]["CallList"][];
        };
        /** @enum {string} */
        CallListEntryState: "PENDING" | "CALLED" | "SKIPPED";
        /** @description client only when the actor may see the card */
        CallListEntry: {
            place: number;
            client: components["schemas"]["CallClientRef"] | null;
            phone: string | null;
            state: components["schemas"]["CallListEntryState"];
            attempts: number;
            /** Format: date-time */
            callAgainAt: string | null;
            takenByName: string | null;
            result: string | null;
            doneByName: string | null;
            /** Format: date-time */
            doneAt: string | null;
        };
        CallListEntryPage: {
            items: components["schemas"]["CallListEntry"][];
            nextCursor: string | null;
            total: number | null;
        };
        CallListAtHand: {
            /** Format: uuid */
            clientId: string;
            place: number;
            attempts: number;
            result: string | null;
        };
        CallListNext: {
            entry: components["schemas"]["CallListAtHand"] | null;
            list: components["schemas"]["CallList"];
        };
        /** @description again is when to call again, with LATER and only then */
        CallListResult: {
            /** @enum {string} */
            outcome: "CALLED" | "SKIPPED" | "LATER";
            result?: string | null;
            /** Format: date-time */
            again?: string | null;
        };
        /** @description number, as people dial it; shownAs, how the exchange names the line where that is no spelling of the number; source, what brings those who call it first */
        OwnLineFacts: {
            number: string;
            shownAs?: string | null;
            name: string;
            source?: string | null;
            active: boolean;
        };
        OwnLine: {
            /** Format: uuid */
            id: string;
            version: number;
            number: string;
            shownAs: string | null;
            name: string;
            source: string | null;
            active: boolean;
        };
        OwnLineList: {
            items: components["schemas"]["OwnLine"][];
        };
        CallClient: {
            /** Format: uuid */
            clientId: string | null;
        };
        /**
         * @description Whom to call, by exactly one of clientId (contactPersonId one of the client's people, phone which of the numbers, counted
         *     from 0), number (needs contacts.phone), inquiryId, activityId, reminderId, measurementId (whoever waits there, else the
         *     client), callId (the other side of an earlier call)
         */
        PlaceCall: {
            /** Format: uuid */
            clientId?: string | null;
            /** Format: uuid */
            contactPersonId?: string | null;
            phone?: number | null;
            number?: string | null;
            /** Format: uuid */
            inquiryId?: string | null;
            /** Format: uuid */
            activityId?: string | null;
            /** Format: uuid */
            reminderId?: string | null;
            /** Format: uuid */
            measurementId?: string | null;
            /** Format: uuid */
            callId?: string | null;
        };
        CallTransferOrder: {
            /** Format: uuid */
            employeeId: string;
            /** @description speak with the colleague first; usually not */
            attended?: boolean | null;
        };
        /**
         * @description An order to the telephone exchange. ACCEPTED means that the exchange does it; what comes of it is told by the call. It
         *     never leaves twice
         */
        TelephoneOrder: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALL" | "TRANSFER" | "TRANSFER_CANCELLATION" | "HANGUP";
            /** @enum {string} */
            state: "ORDERED" | "SENT" | "ACCEPTED" | "FAILED";
            failure: ("EXCHANGE_AWAY" | "NO_ANSWER" | "REFUSED" | "NOT_ON_THE_LINE" | "TELEPHONE_OFFLINE" | "TELEPHONE_BUSY" | "TELEPHONE_NOT_ANSWERED") | null;
            /** @description the failure in words */
            reason: string | null;
            /**
             * Format: uuid
             * @description the call; of a new one, once the order has left
             */
            callId: string | null;
            /** Format: uuid */
            clientId: string | null;
            /** Format: date-time */
            orderedAt: string;
        };
        /** @enum {string} */
        TelephoneState: "FREE" | "RINGING" | "BUSY" | "OFFLINE" | "UNKNOWN";
        ColleagueTelephone: {
            /** Format: uuid */
            employeeId: string;
            name: string;
            department: string | null;
            extension: string;
            state: components["schemas"]["TelephoneState"];
            /** @description takes no calls of their queues for now */
            pausedInQueues: boolean;
            /** @description not at work at this hour */
            absent: boolean;
            /** Format: date-time */
            awayUntil: string | null;
        };
        TelephonePresence: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["ColleagueTelephone"][];
        };
        CallPage: {
            items: components["schemas"]["CallRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        /** @description What the pop-up shows at once */
        CallPopup: {
            call: components["schemas"]["Call"];
            ringing: boolean;
            card: components["schemas"]["ClientRow"] | null;
        };
        CallPopupList: {
            items: components["schemas"]["CallPopup"][];
        };
        /** @enum {string} */
        InquirySource: "MISSED_CALL" | "FORM" | "EMAIL" | "MESSENGER" | "MANUAL";
        /**
         * @description How an owner came by an inquiry
         * @enum {string}
         */
        InquiryWay: "CLIENT_MANAGER" | "ON_DUTY" | "PASSED_ON" | "TAKEN" | "HANDED_OVER";
        /** @description How it ended; answered is proven by a call, else somebody gave a reason */
        InquiryClosing: {
            answered: boolean;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string | null;
            byName: string | null;
            /** Format: uuid */
            callId: string | null;
            reason: string | null;
            inTime: boolean;
            tookSeconds: number;
        };
        /** @description A line of the queue */
        InquiryRow: {
            /** Format: uuid */
            id: string;
            version: number;
            source: components["schemas"]["InquirySource"];
            client: components["schemas"]["CallClientRef"] | null;
            name: string | null;
            phone: string | null;
            email: string | null;
            text: string | null;
            /** @description what brought them, as the line they called told */
            clientSource: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            calls: number;
            attempts: number;
            handOvers: number;
            /** Format: date-time */
            firstDeadline: string;
            /** Format: date-time */
            deadline: string;
            missedDeadlines: number;
            /** Format: date-time */
            headToldAt: string | null;
            nobodyLeft: boolean;
            closing: components["schemas"]["InquiryClosing"] | null;
            mine: boolean;
            actions: components["schemas"]["Action"][];
        };
        /** @description A link of the chain of owners */
        InquiryLink: {
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string | null;
            /** Format: date-time */
            deadline: string;
            why: components["schemas"]["InquiryWay"];
            byName: string | null;
        };
        /** @description An inquiry; asOf is the server's clock, for timers */
        Inquiry: {
            /** Format: date-time */
            asOf: string;
            inquiry: components["schemas"]["InquiryRow"];
            chain: components["schemas"]["InquiryLink"][];
            missedCalls: string[];
            attemptedCalls: string[];
        };
        /** @enum {string} */
        MeasurementState: "NEW" | "SCHEDULED" | "IN_PROGRESS" | "CLARIFICATION" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "CANCELLED";
        /** @enum {string} */
        MeasurementDocumentType: "PHOTO" | "SKETCH" | "DRAWING" | "FORM" | "OTHER";
        /** @enum {string} */
        MeasurementPriority: "LOW" | "NORMAL" | "HIGH" | "VERY_HIGH";
        /**
         * @description How far it has come, whatever question is open
         * @enum {string}
         */
        MeasurementPhase: "NEW" | "SCHEDULED" | "IN_PROGRESS" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "CANCELLED";
        /** @description The form of a task */
        MeasurementTask: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            kindId: string;
            address: components["schemas"]["Address"];
            /** Format: uuid */
            districtId?: string | null;
            access?: string | null;
            contact?: string | null;
            phone?: string | null;
            object: string;
            whatToMeasure?: string | null;
            samples?: string | null;
            wishes?: string | null;
            comment?: string | null;
            priority?: components["schemas"]["MeasurementPriority"] | null;
            fileIds?: string[];
        };
        NewMeasurement: {
            task: components["schemas"]["MeasurementTask"];
            /** Format: uuid */
            supersedesId?: string | null;
            visit?: components["schemas"]["MeasurementVisitWish"] | null;
        };
        /** @description Without duration it takes as long as its kind usually does */
        MeasurementVisitWish: {
            /** Format: uuid */
            measurerId: string;
            /** Format: date-time */
            start: string;
            durationMinutes?: number | null;
            /** Format: uuid */
            reservationId?: string | null;
            forcedReason?: string | null;
        };
        MeasurementMark: {
            item: string;
            /** @enum {string} */
            answer: "DONE" | "ATTENTION" | "ABSENT";
            note?: string | null;
        };
        MeasurementDimension: {
            what: string;
            millimetres: number;
            note?: string | null;
        };
        MeasurementMaterial: {
            part: string;
            name: string;
            colour?: string | null;
            note?: string | null;
        };
        MeasurementFindings: {
            checklist?: components["schemas"]["MeasurementMark"][];
            dimensions?: components["schemas"]["MeasurementDimension"][];
            materials?: components["schemas"]["MeasurementMaterial"][];
            comment?: string | null;
        };
        MeasurementDocumentKind: {
            kind: components["schemas"]["MeasurementDocumentType"];
            note?: string | null;
        };
        MeasurementReason: {
            reason: string;
        };
        MeasurementReturn: {
            reason: string;
            /** Format: date-time */
            until?: string | null;
        };
        MeasurementQuestion: {
            question: string;
            details?: string | null;
            /** Format: date-time */
            until: string;
            fileIds?: string[];
        };
        MeasurementAnswer: {
            answer: string;
            fileIds?: string[];
        };
        MeasurementPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MeasurementRequiredDocument: {
            kind: components["schemas"]["MeasurementDocumentType"];
            atLeast: number;
        };
        MeasurementChecklistItem: {
            name: string;
            required: boolean;
        };
        MeasurementRequirements: {
            documents: components["schemas"]["MeasurementRequiredDocument"][];
            checklist: components["schemas"]["MeasurementChecklistItem"][];
        };
        /** @description The form, with the number as the reader may see it */
        MeasurementTaskCard: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            kindId: string;
            address: components["schemas"]["Address"];
            /** Format: uuid */
            districtId: string | null;
            access: string | null;
            contact: string | null;
            phone: string | null;
            object: string;
            whatToMeasure: string | null;
            samples: string | null;
            wishes: string | null;
            comment: string | null;
            priority: components["schemas"]["MeasurementPriority"];
            fileIds: string[];
        };
        MeasurementDocument: {
            /** Format: uuid */
            fileId: string;
            kind: components["schemas"]["MeasurementDocumentType"];
            note: string | null;
        };
        MeasurementMarkSeen: {
            item: string;
            /** @enum {string} */
            answer: "DONE" | "ATTENTION" | "ABSENT";
            note: string | null;
        };
        MeasurementDimensionSeen: {
            what: string;
            millimetres: number;
            note: string | null;
        };
        MeasurementMaterialSeen: {
            part: string;
            name: string;
            colour: string | null;
            note: string | null;
        };
        MeasurementResult: {
            checklist: components["schemas"]["MeasurementMarkSeen"][];
            dimensions: components["schemas"]["MeasurementDimensionSeen"][];
            materials: components["schemas"]["MeasurementMaterialSeen"][];
            comment: string | null;
            documents: components["schemas"]["MeasurementDocument"][];
        };
        MeasurementMissingDocuments: {
            kind: components["schemas"]["MeasurementDocumentType"];
            there: number;
            atLeast: number;
        };
        /** @description What the draft lacks before it can be handed in */
        MeasurementMissing: {
            documents: components["schemas"]["MeasurementMissingDocuments"][];
            items: string[];
        };
        MeasurementVerdict: {
            accepted: boolean;
            by: components["schemas"]["MeasurementPerson"];
            /** Format: date-time */
            at: string;
            reason: string | null;
            /** Format: date-time */
            until: string | null;
        };
        MeasurementSubmission: {
            number: number;
            by: components["schemas"]["MeasurementPerson"];
            /** Format: date-time */
            at: string;
            result: components["schemas"]["MeasurementResult"];
            verdict: components["schemas"]["MeasurementVerdict"] | null;
        };
        /** @description Without answer it was withdrawn */
        MeasurementAnswerGiven: {
            by: components["schemas"]["MeasurementPerson"];
            /** Format: date-time */
            at: string;
            answer: string | null;
            fileIds: string[];
        };
        MeasurementClarification: {
            number: number;
            /** @enum {string} */
            side: "OFFICE" | "MEASURER";
            askedBy: components["schemas"]["MeasurementPerson"];
            /** Format: date-time */
            askedAt: string;
            question: string;
            details: string | null;
            fileIds: string[];
            /** Format: date-time */
            until: string;
            end: components["schemas"]["MeasurementAnswerGiven"] | null;
        };
        /** @description A file of it; openedAt is when the reader opened it last */
        MeasurementFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            group: string;
            length: number;
            section: string | null;
            /** Format: date-time */
            uploadedAt: string;
            uploaderName: string;
            /** Format: date-time */
            openedAt: string | null;
        };
        /** @description visible tells whether the reader may open the card */
        MeasurementClient: {
            /** Format: uuid */
            id: string;
            name: string;
            visible: boolean;
        };
        MeasurementVisit: {
            measurer: components["schemas"]["MeasurementPerson"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** Format: date-time */
            seenAt: string | null;
        };
        MeasurementCancellation: {
            by: components["schemas"]["MeasurementPerson"];
            reason: string;
        };
        MeasurementOther: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        /** @description A measurement with all there is to show of it; toBeViewed are files that have to be opened before it is accepted */
        Measurement: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            state: components["schemas"]["MeasurementState"];
            phase: components["schemas"]["MeasurementPhase"];
            overdue: boolean;
            /** Format: date-time */
            due: string | null;
            /** Format: date-time */
            createdAt: string;
            assigner: components["schemas"]["MeasurementPerson"];
            client: components["schemas"]["MeasurementClient"];
            phone: string | null;
            task: components["schemas"]["MeasurementTaskCard"];
            kindName: string;
            districtName: string | null;
            requirements: components["schemas"]["MeasurementRequirements"];
            visit: components["schemas"]["MeasurementVisit"] | null;
            /** Format: date-time */
            startedAt: string | null;
            cancellation: components["schemas"]["MeasurementCancellation"] | null;
            draft: components["schemas"]["MeasurementResult"];
            missing: components["schemas"]["MeasurementMissing"];
            submissions: components["schemas"]["MeasurementSubmission"][];
            clarifications: components["schemas"]["MeasurementClarification"][];
            files: components["schemas"]["MeasurementFile"][];
            toBeViewed: string[];
            supersedes: components["schemas"]["MeasurementOther"] | null;
            supersededBy: components["schemas"]["MeasurementOther"] | null;
            actions: components["schemas"]["Action"][];
        };
        Measurements: {
            items: components["schemas"]["Measurement"][];
        };
        /** @description A line of the table; clientId is null when the reader may not open the card */
        MeasurementRow: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            state: components["schemas"]["MeasurementState"];
            overdue: boolean;
            /** Format: date-time */
            due: string | null;
            /** Format: date-time */
            start: string | null;
            /** Format: date-time */
            end: string | null;
            /** Format: uuid */
            measurerId: string | null;
            measurerName: string | null;
            seen: boolean;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            contact: string | null;
            address: components["schemas"]["Address"];
            districtName: string | null;
            kindName: string;
            object: string;
            priority: components["schemas"]["MeasurementPriority"];
            /** Format: uuid */
            assignerId: string;
            assignerName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            submissions: number;
            documents: number;
            mine: boolean;
        };
        MeasurementPage: {
            items: components["schemas"]["MeasurementRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        Money: {
            amount: string;
            currency: string;
        };
        /** @enum {string} */
        JobKind: "DELIVERY" | "ASSEMBLY";
        /** @enum {string} */
        JobState: "PLANNED" | "ON_WAY" | "DONE" | "FAILED" | "CANCELLED";
        /** @enum {string} */
        ClaimState: "NEW" | "IN_WORK" | "RESOLVED" | "REJECTED";
        /** @enum {string} */
        WarrantyReason: "NOT_HANDED_OVER" | "WITHIN_WARRANTY" | "WARRANTY_OVER" | "NO_TERM";
        FulfilmentWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        FulfilmentReason: {
            reason: string;
        };
        DeliveryForm: {
            address: components["schemas"]["Address"];
            contact?: string | null;
            phone?: string | null;
            access?: string | null;
            wish?: components["schemas"]["FulfilmentWindow"] | null;
            cost?: components["schemas"]["Money"] | null;
            collect?: components["schemas"]["Money"] | null;
            carrying?: boolean | null;
            unloading?: boolean | null;
            pieces?: number | null;
            note?: string | null;
        };
        AssemblyForm: {
            address: components["schemas"]["Address"];
            contact?: string | null;
            phone?: string | null;
            access?: string | null;
            wish?: components["schemas"]["FulfilmentWindow"] | null;
            cost?: components["schemas"]["Money"] | null;
            collect?: components["schemas"]["Money"] | null;
            works?: string | null;
            materials?: string | null;
            note?: string | null;
        };
        JobVisitWish: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** Format: uuid */
            crewId: string;
            /** Format: uuid */
            vehicleId?: string | null;
        };
        NewDelivery: {
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            claimId?: string | null;
            form: components["schemas"]["DeliveryForm"];
            visit: components["schemas"]["JobVisitWish"];
        };
        NewAssembly: {
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            claimId?: string | null;
            form: components["schemas"]["AssemblyForm"];
            visit: components["schemas"]["JobVisitWish"];
        };
        JobActFacts: {
            fileIds?: string[];
            /** Format: uuid */
            signatureId?: string | null;
            signedBy?: string | null;
            result?: string | null;
            remarks?: string | null;
            defects?: string | null;
        };
        FulfilmentPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        FulfilmentOrder: {
            /** Format: uuid */
            id: string;
            number: string;
            visible: boolean;
        };
        FulfilmentClient: {
            /** Format: uuid */
            id: string;
            name: string;
            visible: boolean;
        };
        FulfilmentWarning: {
            code: string;
            text: string;
        };
        FulfilmentAction: {
            name: string;
            allowed: boolean;
            reason: string | null;
        };
        JobItem: {
            number: number;
            product: string;
            quantity: string;
        };
        FulfilmentFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            group: string;
            size: number;
            section: string | null;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        JobAct: {
            fileIds: string[];
            /** Format: uuid */
            signatureId: string | null;
            signedBy: string | null;
            result: string | null;
            remarks: string | null;
            defects: string | null;
        };
        ClaimReference: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        Job: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            kind: components["schemas"]["JobKind"];
            state: components["schemas"]["JobState"];
            overdue: boolean;
            order: components["schemas"]["FulfilmentOrder"];
            client: components["schemas"]["FulfilmentClient"];
            claim: components["schemas"]["ClaimReference"] | null;
            address: components["schemas"]["Address"];
            contact: string | null;
            phone: string | null;
            access: string | null;
            wish: components["schemas"]["FulfilmentWindow"] | null;
            cost: components["schemas"]["Money"] | null;
            collect: components["schemas"]["Money"] | null;
            carrying: boolean | null;
            unloading: boolean | null;
            pieces: number | null;
            works: string | null;
            materials: string | null;
            note: string | null;
            window: components["schemas"]["FulfilmentWindow"];
            crew: components["schemas"]["FulfilmentPerson"];
            vehicle: components["schemas"]["FulfilmentPerson"] | null;
            items: components["schemas"]["JobItem"][];
            plannedBy: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            plannedAt: string;
            actedBy: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            actedAt: string | null;
            reason: string | null;
            act: components["schemas"]["JobAct"] | null;
            warnings: components["schemas"]["FulfilmentWarning"][];
            files: components["schemas"]["FulfilmentFile"][];
            actions: components["schemas"]["FulfilmentAction"][];
        };
        JobRow: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            kind: components["schemas"]["JobKind"];
            state: components["schemas"]["JobState"];
            overdue: boolean;
            window: components["schemas"]["FulfilmentWindow"];
            crew: components["schemas"]["FulfilmentPerson"];
            vehicle: components["schemas"]["FulfilmentPerson"] | null;
            order: components["schemas"]["FulfilmentOrder"];
            claimNumber: number | null;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            address: components["schemas"]["Address"];
            cost: components["schemas"]["Money"] | null;
            files: number;
        };
        JobPage: {
            items: components["schemas"]["JobRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        Jobs: {
            items: components["schemas"]["Job"][];
        };
        ReadyOrder: {
            /** Format: uuid */
            orderId: string;
            number: string;
            stage: components["schemas"]["OrderStage"];
            wants: components["schemas"]["JobKind"];
            clientName: string;
            title: string | null;
            /** Format: date */
            due: string | null;
            address: components["schemas"]["Address"] | null;
        };
        FulfilmentCalendar: {
            jobs: components["schemas"]["JobRow"][];
            ready: components["schemas"]["ReadyOrder"][];
            zone: string;
        };
        ClaimForm: {
            line?: number | null;
            /** Format: uuid */
            visitId?: string | null;
            cause?: string | null;
            description: string;
            foundBy?: string | null;
            /** Format: uuid */
            culpritId?: string | null;
            cost?: components["schemas"]["Money"] | null;
            /** Format: date */
            deadline?: string | null;
        };
        NewClaim: {
            /** Format: uuid */
            orderId: string;
            form: components["schemas"]["ClaimForm"];
            fileIds?: string[];
        };
        ClaimDecision: {
            accepted: boolean;
            free?: boolean | null;
            text: string;
        };
        ClaimClosing: {
            confirmation: string;
        };
        ClaimRow: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            state: components["schemas"]["ClaimState"];
            overdue: boolean;
            order: components["schemas"]["FulfilmentOrder"];
            line: number | null;
            product: string | null;
            cause: string | null;
            description: string;
            culpritName: string | null;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            /** Format: date */
            deadline: string | null;
            cost: components["schemas"]["Money"] | null;
            free: boolean | null;
            repeats: number;
            /** Format: date-time */
            raisedAt: string;
        };
        ClaimPage: {
            items: components["schemas"]["ClaimRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        ClaimVerdict: {
            accepted: boolean;
            free: boolean;
            text: string;
            by: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            at: string;
        };
        ClaimEnd: {
            confirmation: string;
            by: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            at: string;
        };
        ClaimReopening: {
            reason: string;
            by: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            at: string;
        };
        ClaimWarranty: {
            free: boolean;
            reason: components["schemas"]["WarrantyReason"];
            text: string;
            /** Format: date */
            until: string | null;
        };
        ClaimVisit: {
            /** Format: uuid */
            id: string;
            number: number;
            kind: components["schemas"]["JobKind"];
            state: components["schemas"]["JobState"];
            window: components["schemas"]["FulfilmentWindow"];
        };
        Claim: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number;
            state: components["schemas"]["ClaimState"];
            overdue: boolean;
            order: components["schemas"]["FulfilmentOrder"];
            client: components["schemas"]["FulfilmentClient"];
            line: number | null;
            product: string | null;
            visit: components["schemas"]["ClaimVisit"] | null;
            cause: string | null;
            description: string;
            foundBy: string | null;
            culprit: components["schemas"]["FulfilmentPerson"] | null;
            cost: components["schemas"]["Money"] | null;
            /** Format: date */
            deadline: string | null;
            raisedBy: components["schemas"]["FulfilmentPerson"] | null;
            /** Format: date-time */
            raisedAt: string;
            verdict: components["schemas"]["ClaimVerdict"] | null;
            closing: components["schemas"]["ClaimEnd"] | null;
            reopenings: components["schemas"]["ClaimReopening"][];
            repeats: number;
            warranty: components["schemas"]["ClaimWarranty"];
            repairs: components["schemas"]["ClaimVisit"][];
            files: components["schemas"]["FulfilmentFile"][];
            actions: components["schemas"]["FulfilmentAction"][];
        };
        CrewFacts: {
            name: string;
            memberIds?: string[];
            active?: boolean | null;
        };
        Crew: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            members: components["schemas"]["CrewMember"][];
            active: boolean;
        };
        CrewMember: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description false for whoever was dismissed and has not been taken out of the crew */
            works: boolean;
        };
        Crews: {
            items: components["schemas"]["Crew"][];
        };
        VehicleFacts: {
            name: string;
            plate: string;
            capacity?: string | null;
            active?: boolean | null;
        };
        Vehicle: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            plate: string;
            capacity: string | null;
            active: boolean;
        };
        Vehicles: {
            items: components["schemas"]["Vehicle"][];
        };
        /** @enum {string} */
        OrderStage: "MEASUREMENT" | "PROJECT" | "CALCULATION" | "CONTRACT" | "PREPAYMENT" | "PRODUCTION" | "DELIVERY" | "ASSEMBLY" | "DONE" | "CANCELLED";
        /** @enum {string} */
        PaymentForm: "CASH" | "CASHLESS" | "CARD";
        /** @enum {string} */
        PaymentPurpose: "PREPAYMENT" | "FURTHER";
        /** @enum {string} */
        PaymentMilestone: "PRODUCTION" | "DELIVERY" | "CLOSING";
        /** @enum {string} */
        LedgerKind: "PAYMENT" | "REFUND" | "REVERSAL";
        /** @enum {string} */
        OrderCondition: "MEASUREMENT_ACCEPTED" | "PROJECT_THERE" | "PROJECT_CURRENT" | "PRICE_THERE" | "SUM_AGREED" | "CALCULATION_CURRENT" | "TECHNOLOGIST_APPROVED" | "CONTRACT_SIGNED" | "CONTRACT_CURRENT" | "PREPAYMENT_PAID" | "PAID_BEFORE_DELIVERY" | "DELIVERY_PLANNED" | "DELIVERED" | "ASSEMBLY_PLANNED" | "ASSEMBLED" | "ACT_SIGNED" | "SETTLED" | "NO_OPEN_CLAIM";
        OrderForm: {
            title?: string | null;
            address?: components["schemas"]["Address"] | null;
            /** Format: date */
            due?: string | null;
            note?: string | null;
        };
        NewOrder: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            managerId?: string | null;
            /** Format: uuid */
            measurementId?: string | null;
            form?: components["schemas"]["OrderForm"] | null;
        };
        OrderManager: {
            /** Format: uuid */
            employeeId: string;
        };
        OrderMeasurement: {
            /** Format: uuid */
            measurementId?: string | null;
        };
        OrderProjectFacts: {
            /** Format: date */
            drawnOn: string;
            description?: string | null;
            fileIds?: string[];
        };
        OrderLineFacts: {
            number: number;
            group?: string | null;
            product: string;
            quantity: string;
            price: components["schemas"]["Money"];
        };
        OrderDiscountFacts: {
            percent?: string | null;
            amount?: components["schemas"]["Money"] | null;
        };
        OrderCalculationFacts: {
            lines?: components["schemas"]["OrderLineFacts"][];
            total?: components["schemas"]["Money"] | null;
            discount?: components["schemas"]["OrderDiscountFacts"] | null;
            fileIds?: string[];
            /** Format: date */
            sumAgreedOn?: string | null;
            priceNote?: string | null;
            /** Format: date */
            priceAgreedOn?: string | null;
        };
        OrderReason: {
            reason: string;
        };
        PaymentPart: {
            name?: string | null;
            percent?: string | null;
            sum?: components["schemas"]["Money"] | null;
            before: components["schemas"]["PaymentMilestone"];
            /** Format: date */
            dueOn?: string | null;
        };
        OrderInvoiceFacts: {
            number: string;
            /** Format: date */
            date?: string | null;
            fileIds?: string[];
        };
        OrderBonusFacts: {
            amount: components["schemas"]["Money"];
            agent?: string | null;
        };
        OrderTermsFacts: {
            form?: components["schemas"]["PaymentForm"] | null;
            invoice?: components["schemas"]["OrderInvoiceFacts"] | null;
            bonus?: components["schemas"]["OrderBonusFacts"] | null;
            schedule: components["schemas"]["PaymentPart"][];
        };
        OrderApprovalFacts: {
            approved: boolean;
            remark?: string | null;
        };
        OrderCustodyFacts: {
            /** Format: uuid */
            departmentId?: string | null;
            /** Format: uuid */
            employeeId?: string | null;
            note?: string | null;
        };
        OrderStageEntry: {
            stage: components["schemas"]["OrderStage"];
            reason?: string | null;
            override?: boolean | null;
        };
        OrderCancellationFacts: {
            reason: string;
            retained?: components["schemas"]["Money"] | null;
        };
        PaymentDocument: {
            form: components["schemas"]["PaymentForm"];
            /** Format: date */
            on: string;
            number?: string | null;
            externalNumber?: string | null;
            comment?: string | null;
        };
        PaymentFacts: {
            purpose: components["schemas"]["PaymentPurpose"];
            amount: components["schemas"]["Money"];
            document: components["schemas"]["PaymentDocument"];
            acceptExcess?: boolean | null;
        };
        RefundFacts: {
            amount: components["schemas"]["Money"];
            document: components["schemas"]["PaymentDocument"];
            reason: string;
        };
        ReversalFacts: {
            reason: string;
            /** Format: date */
            on?: string | null;
        };
        /** @enum {string} */
        OrderGate: "NOTHING" | "CONTRACT" | "PRODUCTION";
        /** @enum {string} */
        DiscountRounding: "KOPECK" | "ROUBLE";
        OrderRulesFacts: {
            stages: components["schemas"]["OrderStage"][];
            gate: components["schemas"]["OrderGate"];
            discountLimit: string;
            rounding: components["schemas"]["DiscountRounding"];
            usualSchedule: components["schemas"]["PaymentPart"][];
        };
        OrderRules: {
            stages: components["schemas"]["OrderStage"][];
            gate: components["schemas"]["OrderGate"];
            discountLimit: string;
            rounding: components["schemas"]["DiscountRounding"];
            usualSchedule: components["schemas"]["PaymentPart"][];
            version: number;
        };
        OrderNamed: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OrderClient: {
            /** Format: uuid */
            id: string;
            name: string;
            visible: boolean;
        };
        OrderFormView: {
            title: string | null;
            address: components["schemas"]["Address"] | null;
            /** Format: date */
            due: string | null;
            note: string | null;
        };
        OrderCancellation: {
            from: components["schemas"]["OrderStage"];
            by: components["schemas"]["OrderNamed"] | null;
            reason: string;
            retained: components["schemas"]["Money"] | null;
        };
        OrderDesk: {
            department: components["schemas"]["OrderNamed"] | null;
            person: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            since: string;
            handedBy: components["schemas"]["OrderNamed"] | null;
            note: string | null;
        };
        OrderUnmet: {
            condition: components["schemas"]["OrderCondition"];
            text: string | null;
        };
        OrderMeasurementLine: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["MeasurementState"];
            /** Format: date */
            requestedOn: string;
            /** Format: date-time */
            measuredAt: string | null;
            fileIds: string[];
        };
        OrderProject: {
            number: number;
            /** Format: date */
            drawnOn: string;
            description: string | null;
            fileIds: string[];
            /** Format: uuid */
            measurementId: string | null;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
        };
        OrderApproval: {
            approved: boolean;
            remark: string | null;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
            project: number | null;
            calculation: number;
        };
        /** @enum {string} */
        ContractState: "DRAFT" | "SIGNED" | "IN_FORCE" | "EXPIRING" | "FULFILLED" | "TERMINATED";
        ContractFacts: {
            number: string;
            /** Format: date */
            validUntil?: string | null;
            /** Format: date */
            executionDue?: string | null;
            warrantyMonths?: number | null;
            fileIds?: string[];
        };
        ContractSigningFacts: {
            /** Format: date */
            on: string;
        };
        ContractSigning: {
            calculation: number;
            /** Format: date */
            on: string;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
        };
        OrderContract: {
            number: string;
            state: components["schemas"]["ContractState"];
            signed: boolean;
            stale: boolean;
            /** Format: date */
            validUntil: string | null;
            /** Format: date */
            executionDue: string | null;
            warrantyMonths: number | null;
            fileIds: string[];
            signings: components["schemas"]["ContractSigning"][];
        };
        ContractRow: {
            /** Format: uuid */
            orderId: string;
            orderNumber: string;
            number: string;
            state: components["schemas"]["ContractState"];
            /** Format: date */
            signedOn: string | null;
            supplements: number;
            /** Format: date */
            validUntil: string | null;
            /** Format: date */
            executionDue: string | null;
            warrantyMonths: number | null;
            files: number;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            managerName: string;
            sums: components["schemas"]["OrderSums"] | null;
        };
        ContractPage: {
            items: components["schemas"]["ContractRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        OrderFulfilment: {
            deliveries: number;
            deliveriesDone: number;
            assemblies: number;
            assembliesDone: number;
            actSigned: boolean;
            openClaims: number;
        };
        OrderPrice: {
            lines: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            due: components["schemas"]["Money"];
        };
        OrderLine: {
            number: number;
            group: string | null;
            product: string;
            quantity: string;
            price: components["schemas"]["Money"];
            amount: components["schemas"]["Money"];
        };
        OrderCalculation: {
            number: number;
            lines: components["schemas"]["OrderLine"][];
            enteredTotal: components["schemas"]["Money"] | null;
            discountPercent: string | null;
            discountAmount: components["schemas"]["Money"] | null;
            price: components["schemas"]["OrderPrice"];
            fileIds: string[];
            /** Format: date */
            sumAgreedOn: string | null;
            priceNote: string | null;
            /** Format: date */
            priceAgreedOn: string | null;
            frozen: boolean;
            project: number | null;
            /** Format: uuid */
            measurementId: string | null;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        OrderFormerCalculation: {
            number: number;
            due: components["schemas"]["Money"];
            frozen: boolean;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        OrderInvoice: {
            number: string;
            /** Format: date */
            date: string | null;
            fileIds: string[];
        };
        OrderBonus: {
            amount: components["schemas"]["Money"];
            agent: string | null;
        };
        OrderTerms: {
            form: components["schemas"]["PaymentForm"] | null;
            invoice: components["schemas"]["OrderInvoice"] | null;
            bonus: components["schemas"]["OrderBonus"] | null;
            schedule: components["schemas"]["PaymentPart"][];
        };
        /** @enum {string} */
        PaymentPartState: "OPEN" | "PARTLY_PAID" | "PAID" | "OVERDUE";
        PaymentPartPaid: {
            name: string | null;
            before: components["schemas"]["PaymentMilestone"];
            /** Format: date */
            dueOn: string | null;
            amount: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            state: components["schemas"]["PaymentPartState"];
        };
        OrderBalance: {
            due: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
            overpaid: components["schemas"]["Money"];
            overdue: components["schemas"]["Money"];
            parts: components["schemas"]["PaymentPartPaid"][];
        };
        LedgerLine: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["LedgerKind"];
            purpose: components["schemas"]["PaymentPurpose"] | null;
            amount: components["schemas"]["Money"];
            effect: components["schemas"]["Money"];
            form: components["schemas"]["PaymentForm"];
            /** Format: date */
            on: string;
            number: string | null;
            externalNumber: string | null;
            comment: string | null;
            reason: string | null;
            /** Format: uuid */
            reverses: string | null;
            reversed: boolean;
            excessAccepted: boolean;
            by: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            at: string;
        };
        OrderMoney: {
            calculation: components["schemas"]["OrderCalculation"];
            calculationStale: boolean;
            former: components["schemas"]["OrderFormerCalculation"][];
            terms: components["schemas"]["OrderTerms"];
            balance: components["schemas"]["OrderBalance"];
            ledger: components["schemas"]["LedgerLine"][];
        };
        OrderAction: {
            name: string;
            allowed: boolean;
            reason: string | null;
        };
        Order: {
            /** Format: uuid */
            id: string;
            version: number;
            number: string;
            /** Format: date */
            date: string;
            stage: components["schemas"]["OrderStage"];
            /** Format: date-time */
            since: string;
            overdue: boolean;
            client: components["schemas"]["OrderClient"];
            manager: components["schemas"]["OrderNamed"];
            openedBy: components["schemas"]["OrderNamed"] | null;
            /** Format: date-time */
            openedAt: string;
            form: components["schemas"]["OrderFormView"];
            cancellation: components["schemas"]["OrderCancellation"] | null;
            desks: components["schemas"]["OrderDesk"][];
            path: components["schemas"]["OrderStage"][];
            next: components["schemas"]["OrderStage"] | null;
            unmet: components["schemas"]["OrderUnmet"][];
            /** @enum {string} */
            measurementStanding: "NONE" | "OPEN" | "ACCEPTED" | "SUPERSEDED";
            measurement: components["schemas"]["OrderMeasurementLine"] | null;
            projects: components["schemas"]["OrderProject"][];
            projectStale: boolean;
            approvals: components["schemas"]["OrderApproval"][];
            approved: boolean;
            approvalStale: boolean;
            contract: components["schemas"]["OrderContract"] | null;
            fulfilment: components["schemas"]["OrderFulfilment"];
            money: components["schemas"]["OrderMoney"] | null;
            actions: components["schemas"]["OrderAction"][];
        };
        OrderSums: {
            due: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
            overpaid: components["schemas"]["Money"];
        };
        OrderRow: {
            /** Format: uuid */
            id: string;
            version: number;
            number: string;
            /** Format: date */
            date: string;
            stage: components["schemas"]["OrderStage"];
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            title: string | null;
            /** Format: uuid */
            managerId: string;
            managerName: string;
            /** Format: date */
            due: string | null;
            overdue: boolean;
            place: string | null;
            holder: string | null;
            sums: components["schemas"]["OrderSums"] | null;
        };
        OrderPage: {
            items: components["schemas"]["OrderRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        OrderColumn: {
            stage: components["schemas"]["OrderStage"];
            count: number;
            sums: components["schemas"]["OrderSums"] | null;
            cards: components["schemas"]["OrderRow"][];
        };
        OrderBoard: {
            columns: components["schemas"]["OrderColumn"][];
        };
        Settlements: {
            due: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
            overpaid: components["schemas"]["Money"];
            orders: components["schemas"]["OrderRow"][];
        };
        Receipt: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["LedgerKind"];
            purpose: components["schemas"]["PaymentPurpose"] | null;
            amount: components["schemas"]["Money"];
            effect: components["schemas"]["Money"];
            form: components["schemas"]["PaymentForm"];
            /** Format: date */
            on: string;
            number: string | null;
            reason: string | null;
            /** Format: uuid */
            orderId: string;
            orderNumber: string;
            /** Format: uuid */
            clientId: string | null;
            clientName: string;
            registeredByName: string | null;
            /** Format: date-time */
            registeredAt: string;
            reversed: boolean;
        };
        Receipts: {
            items: components["schemas"]["Receipt"][];
            nextCursor: string | null;
            total: number | null;
            received: components["schemas"]["Money"];
        };
        OrderDeskTime: {
            department: string | null;
            person: string | null;
            stays: number;
            totalSeconds: number;
            averageSeconds: number;
            longestSeconds: number;
            now: number;
        };
        OrderDesks: {
            items: components["schemas"]["OrderDeskTime"][];
        };
        MeasurementSummary: {
            fresh: number;
            unplanned: number;
            scheduled: number;
            inProgress: number;
            overdue: number;
            submitted: number;
            clarification: number;
            returned: number;
            toAccept: number;
            acceptedThisMonth: number;
        };
        MeasurementKindFacts: {
            name: string;
            durationMinutes: number;
            requiredDocuments?: components["schemas"]["MeasurementRequiredDocument"][];
            checklist?: components["schemas"]["MeasurementChecklistItem"][];
            active: boolean;
        };
        MeasurementKind: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            durationMinutes: number;
            requiredDocuments: components["schemas"]["MeasurementRequiredDocument"][];
            checklist: components["schemas"]["MeasurementChecklistItem"][];
            active: boolean;
        };
        MeasurementKinds: {
            items: components["schemas"]["MeasurementKind"][];
        };
        MeasurementRulesFacts: {
            acceptanceHours: number;
            resubmissionHours: number;
        };
        MeasurementRules: {
            acceptanceHours: number;
            resubmissionHours: number;
            version: number;
        };
        InquiryPage: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["InquiryRow"][];
            nextCursor: string | null;
            total: number | null;
        };
        InquiryAdded: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string | null;
            /** Format: date-time */
            deadline: string;
        };
        InquirySummary: {
            /** Format: date-time */
            asOf: string;
            mine: number;
            nobodys: number;
            visible: number;
            /** Format: date-time */
            nextDeadline: string | null;
        };
        InquiryFacts: {
            source: components["schemas"]["InquirySource"];
            /** Format: uuid */
            clientId?: string | null;
            phone?: string | null;
            email?: string | null;
            name?: string | null;
            text?: string | null;
            /** Format: date-time */
            receivedAt?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
        };
        InquiryAssignment: {
            /** Format: uuid */
            employeeId: string;
        };
        InquiryResolution: {
            reason: string;
        };
        /** @description How many took up to so many minutes of working time; null is longer than all */
        AnswerTimes: {
            upToMinutes: number | null;
            count: number;
        };
        AnswersOfEmployee: {
            /** Format: uuid */
            employeeId: string | null;
            name: string | null;
            closed: number;
            inTime: number;
            medianSeconds: number | null;
        };
        InquiriesOfHour: {
            hour: number;
            received: number;
            inTime: number;
        };
        InquiryStatistics: {
            received: number;
            answered: number;
            resolved: number;
            open: number;
            inTime: number;
            late: number;
            passedOn: number;
            medianSeconds: number | null;
            distribution: components["schemas"]["AnswerTimes"][];
            byEmployee: components["schemas"]["AnswersOfEmployee"][];
            byHour: components["schemas"]["InquiriesOfHour"][];
        };
        /** @description Minutes of working time for each owner; after how many of them the head is told; who is on duty in their order, everybody when nobody is named */
        CallbackRuleFacts: {
            minutes: number;
            headAfter: number;
            order: string[];
        };
        CallbackRule: {
            version: number;
            minutes: number;
            headAfter: number;
            order: string[];
        };
        Colleague: {
            /** Format: uuid */
            id: string;
            name: string;
            department: string | null;
            extension: string | null;
            worksInquiries: boolean;
            present: boolean;
            /** Format: date-time */
            awayUntil: string | null;
            talking: boolean;
            inquiries: number;
        };
        Colleagues: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["Colleague"][];
        };
        /** @description Somebody who is sent to measure; to these districts, or everywhere when none is named */
        Measurer: {
            /** Format: uuid */
            id: string;
            name: string;
            districtIds: string[];
        };
        MeasurerList: {
            items: components["schemas"]["Measurer"][];
        };
        /** @description Without a week of their own the company's holds; dates that differ from it; where the measurer is sent, everywhere when no district is named */
        MeasurerScheduleFacts: {
            week?: components["schemas"]["HoursOfDay"][] | null;
            specialDays: components["schemas"]["SpecialDay"][];
            districtIds: string[];
        };
        MeasurerSchedule: {
            version: number;
            measurer: components["schemas"]["Measurer"];
            week: components["schemas"]["HoursOfDay"][] | null;
            specialDays: components["schemas"]["SpecialDay"][];
            absences: components["schemas"]["Absence"][];
        };
        TimeWindow: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        CalendarBooking: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            measurementId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            travelMinutes: number;
            forced: boolean;
        };
        CalendarReservation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            holderId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            travelMinutes: number;
            /** Format: date-time */
            expiresAt: string;
        };
        MeasurerCalendar: {
            /** Format: uuid */
            measurerId: string;
            measurerName: string;
            hours: components["schemas"]["TimeWindow"][];
            absences: components["schemas"]["TimeWindow"][];
            bookings: components["schemas"]["CalendarBooking"][];
            reservations: components["schemas"]["CalendarReservation"][];
            free: components["schemas"]["TimeWindow"][];
        };
        MeasurementCalendar: {
            items: components["schemas"]["MeasurerCalendar"][];
            zone: string;
            gridMinutes: number;
            travelMinutes: number;
            /** Format: date-time */
            asOf: string;
        };
        MeasurerWindows: {
            /** Format: uuid */
            measurerId: string;
            measurerName: string;
            windows: components["schemas"]["TimeWindow"][];
        };
        MeasurementWindows: {
            items: components["schemas"]["MeasurerWindows"][];
            travelMinutes: number;
            /** Format: date-time */
            asOf: string;
        };
        NewReservation: {
            /** Format: uuid */
            measurerId: string;
            /** Format: date-time */
            startsAt: string;
            durationMinutes: number;
            /** Format: uuid */
            districtId?: string | null;
        };
        Reservation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            measurerId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            travelMinutes: number;
            /** Format: date-time */
            expiresAt: string;
        };
        ReservationList: {
            items: components["schemas"]["Reservation"][];
            /** Format: date-time */
            asOf: string;
        };
        /** @description Without a way of its own the company's holds */
        NewDistrict: {
            name: string;
            travelMinutes?: number | null;
        };
        DistrictFacts: {
            name: string;
            travelMinutes?: number | null;
            archived: boolean;
        };
        District: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            travelMinutes: number | null;
            archived: boolean;
        };
        DistrictList: {
            items: components["schemas"]["District"][];
        };
        /** @description The way between clients, how long a window is held, how far apart windows begin */
        PlanningRulesFacts: {
            travelMinutes: number;
            reservationMinutes: number;
            /** @enum {integer} */
            gridMinutes: 10 | 15 | 20 | 30 | 60;
        };
        PlanningRules: {
            version: number;
            travelMinutes: number;
            reservationMinutes: number;
            gridMinutes: number;
        };
        /** @description Closing at 00:00 is the end of the day */
        HoursInterval: {
            opens: string;
            closes: string;
        };
        HoursOfDay: {
            /** @enum {string} */
            day: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            hours: components["schemas"]["HoursInterval"][];
        };
        /** @description A date that differs from its day of the week; a holiday has no hours */
        SpecialDay: {
            /** Format: date */
            date: string;
            name?: string | null;
            hours: components["schemas"]["HoursInterval"][];
        };
        WorkingCalendarFacts: {
            week: components["schemas"]["HoursOfDay"][];
            specialDays: components["schemas"]["SpecialDay"][];
        };
        WorkingCalendar: {
            version: number;
            zone: string;
            week: components["schemas"]["HoursOfDay"][];
            specialDays: components["schemas"]["SpecialDay"][];
        };
        /** @enum {string} */
        AbsenceKind: "VACATION" | "SICK" | "BUSINESS_TRIP" | "OTHER";
        AbsenceFacts: {
            kind: components["schemas"]["AbsenceKind"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            reason?: string | null;
        };
        Absence: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AbsenceKind"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            reason: string | null;
        };
        AbsenceList: {
            items: components["schemas"]["Absence"][];
        };
        /** @description Without a week of their own the company's holds */
        WorkingHoursFacts: {
            week?: components["schemas"]["HoursOfDay"][] | null;
        };
        WorkingHours: {
            version: number;
            week: components["schemas"]["HoursOfDay"][] | null;
            absences: components["schemas"]["Absence"][];
        };
        EmployeeFacts: {
            familyName: string;
            givenName?: string | null;
            patronymic?: string | null;
            /** Format: uuid */
            departmentId?: string | null;
            position?: components["schemas"]["Code"] | null;
            /** Format: uuid */
            supervisorId?: string | null;
            extension?: string | null;
            phone?: string | null;
            email?: string | null;
        };
        /** @description account only for those who may change it */
        Employee: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            familyName: string | null;
            givenName: string | null;
            patronymic: string | null;
            /** Format: uuid */
            departmentId: string | null;
            departmentName: string | null;
            position: string | null;
            /** Format: uuid */
            supervisorId: string | null;
            supervisorName: string | null;
            extension: string | null;
            phone: string | null;
            email: string | null;
            works: boolean;
            /** Format: date-time */
            dismissedAt: string | null;
            dismissalReason: string | null;
            clients: number;
            account: components["schemas"]["AccountView"] | null;
        };
        AccountView: {
            login: string;
            enabled: boolean;
            roleIds: string[];
            version: number;
        };
        /** @description A new account needs a password; without one an existing password stays */
        AccountChange: {
            login: string;
            password?: string | null;
            roleIds: string[];
            enabled: boolean;
        };
        EmployeeList: {
            items: components["schemas"]["Employee"][];
        };
        /** @description The successor becomes manager where the dismissed one was, and so on for each kind of thing; without one clients belong to nobody, and what cannot be nobody's ends */
        Dismissal: {
            reason?: string | null;
            /**
             * Format: uuid
             * @description who gets all kinds of things that successors does not name
             */
            successorId?: string | null;
            successors?: components["schemas"]["Successors"][] | null;
        };
        /** @enum {string} */
        Inherited: "CLIENTS" | "ACTIVITIES" | "INQUIRIES" | "MEASUREMENTS" | "ORDERS" | "DEPUTIES" | "ACCESS_GRANTS" | "HEADED_DEPARTMENTS";
        /** @description Those among whom things of a kind are spread evenly; nobody when empty */
        Successors: {
            kind: components["schemas"]["Inherited"];
            employeeIds: string[];
        };
        Estate: {
            items: {
                kind: components["schemas"]["Inherited"];
                count: number;
            }[];
        };
        /** @enum {string} */
        LentState: "TO_COME" | "IN_FORCE" | "ENDED";
        /** @enum {string} */
        AccessLevel: "READ" | "WRITE";
        /** @description Either employeeId or departmentId */
        NewAccess: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            employeeId?: string | null;
            /** Format: uuid */
            departmentId?: string | null;
            level: components["schemas"]["AccessLevel"];
            /**
             * Format: date-time
             * @description absent: from now on
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description the first moment after it
             */
            until: string;
            ground: string;
            orderNumber?: string | null;
        };
        Prolongation: {
            /** Format: date-time */
            until: string;
        };
        Ending: {
            reason?: string | null;
        };
        AccessGrant: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            clientId: string;
            clientName: string;
            /** Format: uuid */
            employeeId: string | null;
            /** Format: uuid */
            departmentId: string | null;
            granteeName: string;
            level: components["schemas"]["AccessLevel"];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            ground: string;
            orderNumber: string | null;
            grantedByName: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedByName: string | null;
            revocationReason: string | null;
            state: components["schemas"]["LentState"];
            actions: components["schemas"]["Action"][];
        };
        AccessGrantPage: {
            items: components["schemas"]["AccessGrant"][];
            nextCursor: string | null;
            total: number | null;
        };
        NewDeputy: {
            /** Format: uuid */
            absentId: string;
            /** Format: uuid */
            deputyId: string;
            /**
             * Format: date-time
             * @description absent: from now on
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description the first moment after it
             */
            until: string;
            ground: string;
            orderNumber?: string | null;
        };
        MyNewDeputy: {
            /** Format: uuid */
            deputyId: string;
            /**
             * Format: date-time
             * @description absent: from now on
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description the first moment after it
             */
            until: string;
            ground: string;
            orderNumber?: string | null;
        };
        Deputy: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            absentId: string;
            absentName: string;
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            ground: string;
            orderNumber: string | null;
            appointedByName: string | null;
            /** Format: date-time */
            appointedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            endingReason: string | null;
            state: components["schemas"]["LentState"];
            actions: components["schemas"]["Action"][];
        };
        DeputyPage: {
            items: components["schemas"]["Deputy"][];
            nextCursor: string | null;
            total: number | null;
        };
        MyDeputies: {
            /** @description whether the actor may appoint their own deputies */
            mayAppoint: boolean;
            deputies: components["schemas"]["Deputy"][];
            standsInFor: components["schemas"]["Deputy"][];
        };
        /** @description what something is about */
        Subject: {
            /** @enum {string} */
            kind: "CLIENT" | "ACTIVITY" | "INQUIRY" | "CALL" | "REMINDER" | "ACCESS_GRANT" | "DEPUTY" | "MESSAGE" | "MEASUREMENT" | "ORDER" | "PAYMENT" | "CONTRACT" | "JOB" | "CLAIM";
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        NoticeKind: "ACTIVITY_ASSIGNED" | "ACTIVITY_CHANGED" | "ACTIVITY_DONE" | "ACTIVITY_CANCELLED" | "ACTIVITY_CHECKED" | "CLIENT_ASSIGNED" | "INQUIRY_ASSIGNED" | "INQUIRY_PASSED_ON" | "INQUIRY_ESCALATED" | "REMINDER_ESCALATED" | "CALLS_DIFFER" | "MEASUREMENT_ASSIGNED" | "MEASUREMENT_CHANGED" | "MEASUREMENT_TAKEN_BACK" | "MEASUREMENT_SUBMITTED" | "MEASUREMENT_RETURNED" | "MEASUREMENT_ACCEPTED" | "MEASUREMENT_QUESTION" | "MEASUREMENT_ANSWER" | "ORDER_ASSIGNED" | "ORDER_HANDED" | "ORDER_STAGE" | "ORDER_APPROVED" | "ORDER_DECLINED" | "ORDER_PAID" | "JOB_PLANNED" | "JOB_TAKEN_BACK" | "JOB_DONE" | "JOB_FAILED" | "CLAIM_RAISED" | "CLAIM_DECIDED" | "ACCESS_GRANTED" | "ACCESS_ENDED" | "DEPUTY_APPOINTED" | "HANDED_OVER";
        Notification: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["NoticeKind"];
            about: components["schemas"]["Subject"];
            /** Format: uuid */
            clientId: string | null;
            /** @description words for the sentence, by name */
            facts: {
                [key: string]: string;
            };
            read: boolean;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
            total: number | null;
            /** @description in all */
            unread: number;
        };
        NotificationSettings: {
            /** @description whether this installation sends mail at all */
            mailPossible: boolean;
            /** @description mail stays in the mailbox of the application */
            mailbox: boolean;
            /** @description where it goes */
            address: string | null;
            kinds: components["schemas"]["NoticeKind"][];
            byMail: components["schemas"]["NoticeKind"][];
        };
        Letter: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            address: string;
            subject: string;
            text: string;
            html: string | null;
        };
        LetterList: {
            items: components["schemas"]["Letter"][];
        };
        MailWishes: {
            byMail: components["schemas"]["NoticeKind"][];
        };
        Reminder: {
            /** Format: uuid */
            id: string;
            version: number;
            subject: components["schemas"]["Subject"];
            scenario: components["schemas"]["Code"];
            scenarioNameRu: string;
            scenarioNameEn: string;
            /** @description how long after a sign the next one follows */
            everyMinutes: number;
            /**
             * Format: uuid
             * @description who is reminded
             */
            employeeId: string;
            employeeName: string;
            /** Format: uuid */
            clientId: string | null;
            clientName: string | null;
            text: string;
            /**
             * Format: date-time
             * @description when it is to happen
             */
            due: string;
            /** @description how often it has shown */
            signs: number;
            /** @enum {string} */
            state: "ACTIVE" | "DONE" | "CANCELLED";
            /** @description it shows now */
            raised: boolean;
            /** Format: date-time */
            nextSignAt: string | null;
            actions: ("COMPLETE" | "SNOOZE" | "RESCHEDULE" | "CANCEL")[];
        };
        ReminderPage: {
            items: components["schemas"]["Reminder"][];
            nextCursor: string | null;
            total: number | null;
            /**
             * Format: date-time
             * @description the server's clock
             */
            asOf: string;
        };
        NewReminder: {
            text: string;
            /** Format: date-time */
            due: string;
            /** Format: uuid */
            clientId?: string | null;
        };
        ReminderCompletion: {
            result?: string | null;
        };
        ReminderSnooze: {
            /** Format: date-time */
            until: string;
        };
        ReminderRescheduling: {
            /** Format: date-time */
            due: string;
            reason?: string | null;
        };
        ReminderCancellation: {
            reason: string;
        };
        ReminderScenarioFacts: {
            nameRu: string;
            nameEn: string;
            beforeMinutes: number;
            everyMinutes: number;
            /** @description 0: never */
            supervisorAfter: number;
            /** @description words, and fields in braces: {what}, {client}… */
            text: string;
        };
        NewReminderScenario: {
            code: components["schemas"]["Code"];
            nameRu: string;
            nameEn: string;
            beforeMinutes: number;
            everyMinutes: number;
            /** @description 0: never */
            supervisorAfter: number;
            /** @description words, and fields in braces: {what}, {client}… */
            text: string;
        };
        ReminderScenario: {
            code: components["schemas"]["Code"];
            version: number;
            nameRu: string;
            nameEn: string;
            beforeMinutes: number;
            everyMinutes: number;
            /** @description 0: never */
            supervisorAfter: number;
            /** @description words, and fields in braces: {what}, {client}… */
            text: string;
        };
        ReminderScenarioList: {
            items: components["schemas"]["ReminderScenario"][];
            /** @description what may stand in braces */
            fields: string[];
        };
        /** @enum {string} */
        DeliveryState: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN";
        OutgoingMessage: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            channel: "EMAIL" | "SMS";
            address: string;
            name: string | null;
            subject: string;
            state: components["schemas"]["DeliveryState"];
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextTryAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            error: string | null;
            actions: "RESEND"[];
        };
        OutgoingMessagePage: {
            items: components["schemas"]["OutgoingMessage"][];
            nextCursor: string | null;
            total: number | null;
            /** @description how many there are of each state */
            counts: {
                QUEUED: number;
                SENDING: number;
                SENT: number;
                FAILED: number;
                UNKNOWN: number;
            };
            /** @description whether mail can leave at all */
            sendsMail: boolean;
        };
        DepartmentFacts: {
            name: string;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            headId?: string | null;
        };
        Department: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            headId: string | null;
            headName: string | null;
            employees: number;
        };
        DepartmentList: {
            items: components["schemas"]["Department"][];
        };
        Right: {
            key: string;
            resource: string;
            action: string;
            scoped: boolean;
        };
        RightList: {
            items: components["schemas"]["Right"][];
        };
        Permission: {
            right: string;
            scope: components["schemas"]["Scope"];
        };
        RoleFacts: {
            name: string;
            permissions: components["schemas"]["Permission"][];
        };
        Role: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            permissions: components["schemas"]["Permission"][];
            accounts: number;
        };
        RoleList: {
            items: components["schemas"]["Role"][];
        };
        StatusFacts: {
            kind: components["schemas"]["StatusKind"];
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
            next: components["schemas"]["Code"][];
        };
        NewStatus: {
            code: components["schemas"]["Code"];
            kind: components["schemas"]["StatusKind"];
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
            next: components["schemas"]["Code"][];
        };
        Status: {
            code: components["schemas"]["Code"];
            version: number;
            kind: components["schemas"]["StatusKind"];
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
            next: components["schemas"]["Code"][];
        };
        StatusList: {
            items: components["schemas"]["Status"][];
        };
        EntryFacts: {
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
        };
        NewEntry: {
            code: components["schemas"]["Code"];
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
        };
        Entry: {
            code: components["schemas"]["Code"];
            version: number;
            nameRu: string;
            nameEn: string;
            tone: components["schemas"]["Tone"];
            order: number;
            archived: boolean;
        };
        EntryList: {
            items: components["schemas"]["Entry"][];
        };
        FieldChange: {
            field: string;
            before: string | null;
            after: string | null;
        };
        AuditEntry: {
            sequence: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            act: string;
            entity: string;
            entityId: string | null;
            /** @enum {string} */
            outcome: "DONE" | "REFUSED";
            origin: string | null;
            changes: components["schemas"]["FieldChange"][];
            /** Format: uuid */
            onBehalfOfId: string | null;
            onBehalfOfName: string | null;
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
            total: number | null;
        };
        AuditVerdict: {
            intact: boolean;
            rows: number;
            firstBadRow: number | null;
            /** @enum {string|null} */
            kind: "OUT_OF_SEQUENCE" | "PREVIOUS_DIFFERS" | "CONTENT_CHANGED" | "VALUES_CHANGED" | "CUT_OFF" | null;
        };
        CallLedger: {
            /** @description exchanges whose records can be read; empty where none is configured */
            pbxs: string[];
            days: components["schemas"]["LedgerDay"][];
        };
        LedgerDay: {
            /** Format: date */
            day: string;
            pbx: string;
            inPbx: number;
            inJournal: number;
            missing: number;
            extra: number;
            differing: number;
            /** @description rows of the records that could not be understood */
            unreadable: number;
            /** @description at most 200 */
            entries: components["schemas"]["LedgerEntry"][];
        };
        LedgerEntry: {
            /** @enum {string} */
            kind: "MISSING" | "EXTRA" | "DIFFERING";
            linkedId: string;
            /** Format: uuid */
            callId: string | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            direction: "INBOUND" | "OUTBOUND" | "INTERNAL";
            number: string | null;
            /** @description in what they differ */
            field: string | null;
            inPbx: string | null;
            inJournal: string | null;
        };
        LedgerPeriod: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description only this exchange */
            pbx?: string | null;
        };
        LedgerMended: {
            /** @description calls that were new or changed by it */
            mended: number;
        };
        SearchClient: {
            /** Format: uuid */
            id: string;
            number: number;
            name: string;
            phone: string | null;
            status: string;
            managerName: string | null;
        };
        SearchPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            position: string | null;
            phone: string | null;
            /** Format: uuid */
            clientId: string;
            clientName: string;
        };
        SearchEmployee: {
            /** Format: uuid */
            id: string;
            name: string;
            extension: string | null;
            departmentName: string | null;
        };
        SearchHits: {
            clients: components["schemas"]["SearchClient"][];
            persons: components["schemas"]["SearchPerson"][];
            employees: components["schemas"]["SearchEmployee"][];
        };
        Pbx: {
            name: string;
            host: string;
            /**
             * @description Of several nodes one listens; STANDBY: another one does
             * @enum {string}
             */
            role: "LISTENING" | "STANDBY";
            connected: boolean;
            /** Format: date-time */
            since: string | null;
            /** Format: date-time */
            lastEventAt: string | null;
            reconnects: number;
            lastError: string | null;
            /** @description What was heard and is not worked through, news of calls that is not stored */
            waiting: number;
            /** @description How long the oldest of that has been waiting */
            lagSeconds: number;
            /** @description Events that could not be understood since the program started */
            unreadable: number;
            /** @description By how much the clock of the exchange is ahead of ours; null while nobody can tell */
            clockAheadSeconds: number | null;
            kept: components["schemas"]["PbxKept"];
        };
        /** @description What was heard and is on the disk until its calls are stored */
        PbxKept: {
            events: number;
            bytes: number;
            /**
             * @description SHORT: it will be full soon; FAILS: nothing can be written
             * @enum {string}
             */
            disk: "WELL" | "SHORT" | "FAILS";
            failure: string | null;
        };
        /** @description host and lastError only for those with admin.telephony, else empty */
        Telephony: {
            pbxs: components["schemas"]["Pbx"][];
        };
        LiveEvent: {
            type: string;
            id: string;
        };
        Licence: {
            name: string;
            version: string;
            licence: string;
        };
        LicenceList: {
            items: components["schemas"]["Licence"][];
        };
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description how many at most */
        Limit: number;
        /** @description nextCursor of the page before */
        Cursor: string;
        /** @description whether to count all */
        Total: boolean;
        /** @description chosen by the caller, once per act; repeats answer the same */
        IdempotencyKey: string;
        /** @description the version that is being changed, in quotes */
        IfMatch: string;
        code: components["schemas"]["Code"];
        dictionary: "sources" | "industries" | "positions" | "activity-kinds" | "client-actions" | "contact-results" | "product-groups" | "claim-causes";
        clientId: string;
        measurerId: string;
        measurerAbsenceId: string;
        reservationId: string;
        districtId: string;
        employeeId: string;
        personId: string;
        entityId: string;
        grantId: string;
        deputyshipId: string;
        runningCallId: string;
        telephoneOrderId: string;
        deliveryId: string;
        assemblyId: string;
        claimId: string;
        crewId: string;
        vehicleId: string;
        fileId: string;
        /** @description those in the bin instead */
        bin: boolean;
        callId: string;
        activityId: string;
        entryId: string;
        notificationId: string;
        reminderId: string;
        messageId: string;
        scenario: components["schemas"]["Code"];
        measurementId: string;
        orderId: string;
        paymentId: string;
        kindId: string;
        documentId: string;
        question: number;
        inquiryId: string;
        absenceId: string;
        departmentId: string;
        listId: string;
        lineId: string;
        roleId: string;
        sessionId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of the thing, in quotes */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    setupState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    mySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    myCalendarLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewCalendarLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeCalendarLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    myDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeputies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointMyDeputy: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyNewDeputy"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myNotifications: {
        parameters: {
            query?: {
                /** @description only those not read yet */
                unread?: boolean;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: components["parameters"]["notificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    myNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailWishes"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPopupList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clients: {
        parameters: {
            query?: {
                /** @description any part of a name, or of a telephone number in any spelling */
                q?: string;
                /** @description with one of these statuses */
                status?: components["schemas"]["Code"][];
                /** @description with one of these as present manager */
                manager?: string[];
                /** @description only those without a present manager */
                unassigned?: boolean;
                /** @description of this type */
                type?: components["schemas"]["ClientType"];
                /** @description from one of these sources */
                source?: components["schemas"]["Code"][];
                /** @description of one of these industries */
                industry?: components["schemas"]["Code"][];
                /** @description with this tag */
                tag?: string;
                /** @description with an address in this city */
                city?: string;
                /** @description how the card came to be */
                origin?: components["schemas"]["Origin"];
                /** @description registered at or after */
                registeredFrom?: string;
                /** @description registered before */
                registeredUntil?: string;
                /** @description only those with whom nothing is planned */
                withoutNextAction?: boolean;
                /** @description order; a dash turns it round */
                sort?: "name" | "-name" | "number" | "-number" | "registeredAt" | "-registeredAt" | "status" | "-status" | "lastCallAt" | "-lastCallAt" | "nextAction" | "-nextAction" | "lastContact" | "-lastContact";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerClient: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    likeClients: {
        parameters: {
            query?: {
                /** @description a number in any spelling */
                phone?: string;
                /** @description an address */
                email?: string;
                /** @description a taxpayer number */
                inn?: string;
                /** @description a name */
                name?: string;
                /** @description the client itself, when it is edited */
                except?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Likeness"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeClient: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveClient: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusMove"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignManager: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewManager"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseManager: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addContactPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactPerson"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeContactPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactPerson"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeContactPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addLegalEntity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalEntity"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeLegalEntity: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalEntity"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeLegalEntity: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clientHistory: {
        parameters: {
            query?: {
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clientFiles: {
        parameters: {
            query?: {
                /** @description those in the bin instead */
                bin?: components["parameters"]["bin"];
            };
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    attachClientFiles: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiles"];
            };
        };
        responses: {
            /** @description All files of the client */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workTable: {
        parameters: {
            query?: {
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkEntry"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correctContact: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: components["parameters"]["clientId"];
                entryId: components["parameters"]["entryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkEntryChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nextActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    activities: {
        parameters: {
            query?: {
                /** @description of what the actor may see */
                whose?: "ALL" | "MINE" | "DEPARTMENT";
                /** @description with this client */
                client?: string;
                /** @description of one of these kinds */
                kind?: components["schemas"]["Code"][];
                /** @description in one of these states */
                state?: components["schemas"]["ActivityState"][];
                /** @description of one of these priorities */
                priority?: components["schemas"]["Priority"][];
                /** @description to be done by this employee */
                assignee?: string;
                /** @description wanted by this employee */
                assigner?: string;
                /** @description beginning at or after */
                from?: string;
                /** @description beginning before */
                until?: string;
                /** @description only what remains to be done */
                open?: boolean;
                /** @description only what is open although its time has passed */
                overdue?: boolean;
                /** @description only what was held and nobody has checked */
                unchecked?: boolean;
                /** @description order; a dash turns it round */
                sort?: "start" | "-start";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    activity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    holdActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityResult"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rescheduleActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityMove"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postponeActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityPostponement"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityCancellation"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                activityId: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contactPersons: {
        parameters: {
            query?: {
                /** @description any part of name, position or number */
                q?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query: {
                /** @description how it is called; paths and signs that could deceive are left out, the ending must fit the content */
                name: string;
            };
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Larger than a file may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is nearly full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeFile: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreFile: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileContent: {
        parameters: {
            query?: {
                /** @description to be shown and not stored; of pictures and PDF only */
                inline?: boolean;
            };
            header?: {
                /** @description one part, as bytes=0-1023; several parts are answered with the whole */
                Range?: string;
                /** @description the ETag of the state of which a part is wanted */
                "If-Range"?: string;
            };
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole */
            200: {
                headers: {
                    /** @description bytes */
                    "Accept-Ranges"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The part */
            206: {
                headers: {
                    /** @description which part of how many bytes */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description What the asker has already is still the same */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The part begins behind the end; Content-Range tells the length */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileThumbnail: {
        parameters: {
            query?: {
                /** @description the longer side: 160, 480 or 1600 pixels at most */
                size?: "SMALL" | "MEDIUM" | "LARGE";
            };
            header?: never;
            path: {
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description What the asker has already is still the same */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    calls: {
        parameters: {
            query?: {
                /** @description begun at or after */
                from?: string;
                /** @description begun before */
                until?: string;
                /** @description in this direction */
                direction?: components["schemas"]["CallDirection"];
                /** @description with this outcome */
                outcome?: components["schemas"]["CallOutcome"];
                /** @description only inbound calls that no human answered */
                missed?: boolean;
                /** @description rung, answered or placed by this employee */
                employee?: string;
                /** @description with this client */
                client?: string;
                /** @description by this line of the company */
                line?: string;
                /** @description only outside parties without a card */
                unknown?: boolean;
                /** @description only talks with the outside of which nobody wrote anything down */
                withoutResult?: boolean;
                /** @description any part of the number or name */
                q?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    placeCall: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceCall"];
            };
        };
        responses: {
            /** @description Taken down; it leaves for the exchange at once */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    linkCall: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallClient"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description one part, as bytes=0-1023; several parts are answered with the whole */
                Range?: string;
                /** @description the ETag of the state of which a part is wanted */
                "If-Range"?: string;
            };
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole */
            200: {
                headers: {
                    /** @description bytes */
                    "Accept-Ranges"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": string;
                };
            };
            /** @description The part */
            206: {
                headers: {
                    /** @description which part of how many bytes */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": string;
                };
            };
            /** @description The part begins behind the end; Content-Range tells the length */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordingHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description one part, as bytes=0-1023; several parts are answered with the whole */
                Range?: string;
                /** @description the ETag of the state of which a part is wanted */
                "If-Range"?: string;
            };
            path: {
                callId: components["parameters"]["callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is sound */
            200: {
                headers: {
                    /** @description bytes */
                    "Accept-Ranges"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    transferCall: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallTransferOrder"];
            };
        };
        responses: {
            /** @description Taken down; it leaves for the exchange at once */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken down; it leaves for the exchange at once */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hangUpCall: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                runningCallId: components["parameters"]["runningCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken down; it leaves for the exchange at once */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    telephoneOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                telephoneOrderId: components["parameters"]["telephoneOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    telephonePresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephonePresence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reminders: {
        parameters: {
            query?: {
                /** @description what shows now, what is due today, what is overdue, what is later; absent: all */
                part?: "NOW" | "TODAY" | "OVERDUE" | "LATER" | "ALL";
                /** @description those of one's people */
                team?: boolean;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReminder"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderCompletion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    snoozeReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderSnooze"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rescheduleReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRescheduling"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                reminderId: components["parameters"]["reminderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderCancellation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reminderScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderScenarioList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addReminderScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReminderScenario"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderScenario"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeReminderScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                scenario: components["parameters"]["scenario"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderScenarioFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderScenario"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outgoingMessages: {
        parameters: {
            query?: {
                /** @description only of this state */
                state?: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingMessagePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurements: {
        parameters: {
            query?: {
                /** @description any of these */
                state?: components["schemas"]["MeasurementState"][];
                /** @description only those that are, or are not */
                overdue?: boolean;
                /** @description only those with a visit, or without */
                planned?: boolean;
                /** @description who goes there */
                measurer?: string;
                /** @description who gave it */
                assigner?: string;
                /** @description of this client */
                client?: string;
                /** @description of this kind */
                kind?: string;
                /** @description in this district */
                district?: string;
                /** @description visits that end after this */
                from?: string;
                /** @description visits that start before this */
                until?: string;
                /** @description part of the number, the object, the address or a name */
                q?: string;
                /** @description newest first, by visit, or what is awaited first */
                sort?: "NEWEST" | "VISIT" | "DUE";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasurement"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myMeasurements: {
        parameters: {
            query?: {
                /** @description visits that end after this; yesterday unless said otherwise */
                from?: string;
                /** @description visits that start before this; eight days later unless said otherwise, 62 at most */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurements"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementFiles: {
        parameters: {
            query?: {
                /** @description those in the bin instead */
                bin?: components["parameters"]["bin"];
            };
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMeasurementTask: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementTask"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementVisitWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unplanMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acknowledgeMeasurement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startMeasurement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementFindings"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMeasurementDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementDocumentKind"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeMeasurementDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurementId: components["parameters"]["measurementId"];
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementReturn"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askAboutMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementQuestion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerAboutMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
                question: components["parameters"]["question"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawQuestion: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurementId: components["parameters"]["measurementId"];
                question: components["parameters"]["question"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders: {
        parameters: {
            query?: {
                /** @description any of these */
                stage?: components["schemas"]["OrderStage"][];
                /** @description only those that are not ended, or only those that are */
                open?: boolean;
                /** @description only those promised for a day that has passed, or the others */
                overdue?: boolean;
                /** @description only those of which something is to be paid, or the others; needs orders.finance */
                unpaid?: boolean;
                /** @description who runs it */
                manager?: string;
                /** @description of this client */
                client?: string;
                /** @description in which it is now */
                department?: string;
                /** @description on whose desk it is now */
                holder?: string;
                /** @description ordered on this day or later */
                from?: string;
                /** @description ordered before this day */
                until?: string;
                /** @description part of the number, the title, the address or a name */
                q?: string;
                /** @description newest first, or what is promised first */
                sort?: "NEWEST" | "DUE";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderBoard: {
        parameters: {
            query?: {
                /** @description any of these */
                stage?: components["schemas"]["OrderStage"][];
                /** @description only those that are not ended, or only those that are */
                open?: boolean;
                /** @description only those promised for a day that has passed, or the others */
                overdue?: boolean;
                /** @description only those of which something is to be paid, or the others; needs orders.finance */
                unpaid?: boolean;
                /** @description who runs it */
                manager?: string;
                /** @description of this client */
                client?: string;
                /** @description in which it is now */
                department?: string;
                /** @description on whose desk it is now */
                holder?: string;
                /** @description ordered on this day or later */
                from?: string;
                /** @description ordered before this day */
                until?: string;
                /** @description part of the number, the title, the address or a name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderDesks: {
        parameters: {
            query?: {
                /** @description stays that ended after this; ninety days ago unless said otherwise */
                from?: string;
                /** @description stays that began before this; now unless said otherwise */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDesks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderHistory: {
        parameters: {
            query?: {
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderFiles: {
        parameters: {
            query?: {
                /** @description those in the bin instead */
                bin?: components["parameters"]["bin"];
            };
            header?: never;
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    attachOrderFiles: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiles"];
            };
        };
        responses: {
            /** @description All files of the order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeOrderForm: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderForm"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderManager"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    linkOrderMeasurement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderMeasurement"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addOrderProject: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderProjectFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    calculateOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCalculationFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmOrderCalculation: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openOrderCalculation: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    agreeOrderTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderTermsFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderApprovalFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handOverOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCustodyFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enterOrderStage: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStageEntry"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCancellationFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reversePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                paymentId: components["parameters"]["paymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receipts: {
        parameters: {
            query?: {
                /** @description on this day or later */
                from?: string;
                /** @description before this day */
                until?: string;
                /** @description paid in this form */
                form?: components["schemas"]["PaymentForm"];
                /** @description of this client */
                client?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clientSettlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlements"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeOrderRules: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRulesFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeOrderContract: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOrderContract: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                orderId: components["parameters"]["orderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractSigningFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contracts: {
        parameters: {
            query?: {
                /** @description only those that are, or only drafts */
                signed?: boolean;
                /** @description only those that end within thirty days or have ended */
                expiring?: boolean;
                /** @description only those without a file */
                withoutFile?: boolean;
                /** @description only those of which something is to be paid; needs orders.finance */
                unpaid?: boolean;
                /** @description who runs the order */
                manager?: string;
                /** @description of this client */
                client?: string;
                /** @description part of a number, the title or a name */
                q?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deliveries: {
        parameters: {
            query?: {
                /** @description any of these */
                state?: components["schemas"]["JobState"][];
                /** @description sent with this crew */
                crew?: string;
                /** @description with this vehicle */
                vehicle?: string;
                /** @description of this order */
                order?: string;
                /** @description that repair what this claim is about */
                claim?: string;
                /** @description whose window ends after this */
                from?: string;
                /** @description whose window begins before this */
                until?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelivery"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryForm"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    replanDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobVisitWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilmentReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    departForDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobActFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    failDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilmentReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assemblies: {
        parameters: {
            query?: {
                /** @description any of these */
                state?: components["schemas"]["JobState"][];
                /** @description sent with this crew */
                crew?: string;
                /** @description with this vehicle */
                vehicle?: string;
                /** @description of this order */
                order?: string;
                /** @description that repair what this claim is about */
                claim?: string;
                /** @description whose window ends after this */
                from?: string;
                /** @description whose window begins before this */
                until?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssembly"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assembly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblyForm"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    replanAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobVisitWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilmentReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    departForAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobActFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    failAssembly: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                assemblyId: components["parameters"]["assemblyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilmentReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fulfilmentCalendar: {
        parameters: {
            query?: {
                /** @description the first day; today, if it is left out */
                from?: string;
                /** @description the last day, itself included; six days after the first, if it is left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfilmentCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myJobs: {
        parameters: {
            query?: {
                /** @description whose window ends after this */
                from?: string;
                /** @description whose window begins before this */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claims: {
        parameters: {
            query?: {
                /** @description any of these */
                state?: components["schemas"]["ClaimState"][];
                /** @description only open ones whose last day has passed, or the others */
                overdue?: boolean;
                /** @description about this order */
                order?: string;
                /** @description for which this department has to answer */
                culprit?: string;
                /** @description only those that were opened again, or those that never were */
                repeated?: boolean;
                /** @description any of these, of the dictionary claim-causes */
                cause?: components["schemas"]["Code"][];
                /** @description part of the order's number, the client's name, the position or what is wrong, or the claim's whole number */
                q?: string;
                /** @description newest first, or what is to be put right first */
                sort?: "NEWEST" | "DEADLINE";
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    raiseClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claimFiles: {
        parameters: {
            query?: {
                /** @description those in the bin instead */
                bin?: components["parameters"]["bin"];
            };
            header?: never;
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    attachClaimFiles: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiles"];
            };
        };
        responses: {
            /** @description All files of the claim */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShelf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimForm"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimClosing"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reopenClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilmentReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    crews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crews"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCrew: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrewFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crew"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeCrew: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                crewId: components["parameters"]["crewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrewFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crew"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    vehicles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vehicles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addVehicle: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeVehicle: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                vehicleId: components["parameters"]["vehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementKinds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMeasurementKind: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementKindFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementKind"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMeasurementKind: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                kindId: components["parameters"]["kindId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementKindFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementKind"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMeasurementRules: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementRulesFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inquiries: {
        parameters: {
            query?: {
                /** @description open ones unless said otherwise */
                state?: "OPEN" | "CLOSED";
                /** @description that this employee has to answer, or had last */
                owner?: string;
                /** @description of this client */
                client?: string;
                /** @description that came this way */
                source?: components["schemas"]["InquirySource"];
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addInquiry: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryAdded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inquirySummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquirySummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inquiryStatistics: {
        parameters: {
            query?: {
                /** @description received at or after; 30 days before the end unless said otherwise */
                from?: string;
                /** @description received before, at most 400 days later; now unless said otherwise */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryStatistics"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeInquiry: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignInquiry: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryAssignment"];
            };
        };
        responses: {
            /** @description The answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    resolveInquiry: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                inquiryId: components["parameters"]["inquiryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryResolution"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callbackRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeCallbackRule: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackRuleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurerSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurerId: components["parameters"]["measurerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurerSchedule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMeasurerSchedule: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                measurerId: components["parameters"]["measurerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurerScheduleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurerSchedule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMeasurerAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                measurerId: components["parameters"]["measurerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceFacts"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeMeasurerAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measurerId: components["parameters"]["measurerId"];
                measurerAbsenceId: components["parameters"]["measurerAbsenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementCalendar: {
        parameters: {
            query?: {
                /** @description the first date; today unless said otherwise */
                from?: string;
                /** @description the last date; a week unless said otherwise */
                to?: string;
                /** @description how long a window has to be to count as free; an hour unless said otherwise */
                durationMinutes?: number;
                /** @description only of those who are sent there */
                districtId?: string;
                /** @description only of this measurer */
                measurerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    measurementWindows: {
        parameters: {
            query?: {
                /** @description the first date; today unless said otherwise */
                from?: string;
                /** @description the last date; a week unless said otherwise */
                to?: string;
                /** @description how long it takes; an hour unless said otherwise */
                durationMinutes?: number;
                /** @description where the client is; decides who is sent and how long the way is */
                districtId?: string;
                /** @description only of this measurer */
                measurerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementWindows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    myReservations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reserveWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReservation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservationId: components["parameters"]["reservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    districts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addDistrict: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrict"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["District"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDistrict: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                districtId: components["parameters"]["districtId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistrictFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["District"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planningRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePlanningRules: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanningRulesFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workingCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeWorkingCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingCalendarFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workingHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingHours"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeWorkingHours: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingHoursFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingHours"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
                absenceId: components["parameters"]["absenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    myAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMyAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeMyAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: components["parameters"]["absenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    employees: {
        parameters: {
            query?: {
                /** @description any part of name, position, extension or e-mail */
                q?: string;
                /** @description of these departments */
                department?: string[];
                /** @description true: only working ones; false: only dismissed ones */
                works?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hireEmployee: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeEmployee: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dismissalPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dismissEmployee: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dismissal"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version of the account, in quotes, when there is one already */
                "If-Match"?: string;
            };
            path: {
                employeeId: components["parameters"]["employeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                departmentId: components["parameters"]["departmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                departmentId: components["parameters"]["departmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    rights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addRole: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    accessGrants: {
        parameters: {
            query?: {
                /** @description to this client */
                client?: string;
                /** @description given to this employee by name */
                employee?: string;
                /** @description given to this department */
                department?: string;
                /** @description that will begin, last, or have ended */
                state?: components["schemas"]["LentState"];
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccess"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    prolongAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prolongation"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deputies: {
        parameters: {
            query?: {
                /** @description for this employee */
                absent?: string;
                /** @description this employee does */
                deputy?: string;
                /** @description that will begin, last, or have ended */
                state?: components["schemas"]["LentState"];
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointDeputy: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endDeputy: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                deputyshipId: components["parameters"]["deputyshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clientStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addClientStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatus"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeClientStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dictionary: components["parameters"]["dictionary"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                dictionary: components["parameters"]["dictionary"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                dictionary: components["parameters"]["dictionary"];
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    audit: {
        parameters: {
            query?: {
                /** @description by this employee */
                actor?: string;
                /** @description of this kind */
                act?: string;
                /** @description on this kind of thing */
                entity?: string;
                /** @description on this thing */
                entityId?: string;
                /** @description how it ended */
                outcome?: "DONE" | "REFUSED";
                /** @description by a deputy in the place of this employee */
                onBehalfOf?: string;
                /** @description at or after */
                from?: string;
                /** @description before */
                until?: string;
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description what to look for */
                q?: string;
                /** @description hits of each kind at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeCallList: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCallList"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeCallList: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallListFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callListEntries: {
        parameters: {
            query?: {
                /** @description in this state */
                state?: components["schemas"]["CallListEntryState"];
                /** @description how many at most */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description whether to count all */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nextOfCallList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListNext"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workCallList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: components["parameters"]["listId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallListResult"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ownLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLineList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addOwnLine: {
        parameters: {
            query?: never;
            header: {
                /** @description chosen by the caller, once per act; repeats answer the same */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnLineFacts"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeOwnLine: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                lineId: components["parameters"]["lineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnLineFacts"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeOwnLine: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that is being changed, in quotes */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                lineId: components["parameters"]["lineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    callLedger: {
        parameters: {
            query?: {
                /** @description first day */
                from?: string;
                /** @description last day */
                to?: string;
                /** @description only this exchange */
                pbx?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallLedger"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reconcileCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerPeriod"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerMended"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    telephony: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telephony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    licences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cspReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
