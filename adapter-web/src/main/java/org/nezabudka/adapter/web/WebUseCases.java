package org.nezabudka.adapter.web;

import org.nezabudka.application.access.AccountDesk;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.FirstAdministrator;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.access.OwnAccount;
import org.nezabudka.application.access.RoleBook;
import org.nezabudka.application.access.SignIn;
import org.nezabudka.application.activity.ActivityChecking;
import org.nezabudka.application.activity.ActivityCompletion;
import org.nezabudka.application.activity.ActivityPlanning;
import org.nezabudka.application.activity.ActivityReading;
import org.nezabudka.application.activity.WorkRecording;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.call.CallLinking;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.application.client.ClientEditing;
import org.nezabudka.application.client.ClientLifecycle;
import org.nezabudka.application.client.ClientManagers;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.dictionary.DictionaryKeeping;
import org.nezabudka.application.organization.DepartmentTree;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.search.Searching;
import org.nezabudka.application.shared.IdempotentRequests;

/** The use cases that can be asked for over HTTP. */
public record WebUseCases(
        SignIn signIn,
        OwnAccount ownAccount,
        FirstAdministrator firstAdministrator,
        RoleBook roleBook,
        AccountDesk accountDesk,
        GrantDesk grantDesk,
        DeputyDesk deputyDesk,
        ClientReading clientReading,
        ClientRegistration clientRegistration,
        ClientEditing clientEditing,
        ClientLifecycle clientLifecycle,
        ClientManagers clientManagers,
        ActivityReading activityReading,
        ActivityPlanning activityPlanning,
        ActivityCompletion activityCompletion,
        ActivityChecking activityChecking,
        WorkRecording workRecording,
        CallReading callReading,
        CallLinking callLinking,
        Staff staff,
        DepartmentTree departmentTree,
        DictionaryKeeping dictionaryKeeping,
        Searching searching,
        AuditTrail auditTrail,
        IdempotentRequests idempotentRequests) {}
