// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/windowactions.h"

#include "console/farm/farmsource.h"
#include "console/models/jsontexts.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/windowform.h"
#include "console/widgets/prompts.h"

#include <QJsonArray>
#include <QSaveFile>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString nameOf(const QJsonObject &window) { return window.value("name"_L1).toString(); }

QString pathOf(const QString &id) { return u"/api/maintenance/windows/"_s + id; }

/// The fields of a window that a client may set.
QJsonObject given(const QJsonObject &window)
{
    QJsonObject body;
    for (const QString &key : {u"name"_s, u"rule"_s, u"start"_s, u"from"_s, u"zone"_s, u"durationMinutes"_s, u"message"_s, u"steps"_s, u"atDeadline"_s,
                               u"drainDeadlineSeconds"_s, u"enabled"_s})
        if (window.contains(key))
            body.insert(key, window.value(key));
    return body;
}
} // namespace

WindowActions::WindowActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_new(new GatedAction(context.rights, Level::Operator, tr("New window…"), u"add"_s, tr("A maintenance that comes again and again"), page))
    , m_change(new GatedAction(context.rights, Level::Operator, tr("Change window…"), u"settings"_s, tr("When it is and what it does"), page))
    , m_toggle(new GatedAction(context.rights, Level::Operator, tr("Switch window off"), u"pause"_s, tr("It stays in the list and does not happen"), page))
    , m_remove(new GatedAction(context.rights, Level::Operator, tr("Remove window…"), u"trash"_s, tr("It does not happen any more"), page))
    , m_calendar(new GatedAction(context.rights, Level::Viewer, tr("Save calendar…"), u"save"_s, tr("The next dates as a file for calendars (.ics)"), page))
{
    connect(m_new, &QAction::triggered, this, &WindowActions::make);
    connect(m_change, &QAction::triggered, this, &WindowActions::change);
    connect(m_toggle, &QAction::triggered, this, &WindowActions::toggle);
    connect(m_remove, &QAction::triggered, this, &WindowActions::remove);
    connect(m_calendar, &QAction::triggered, this, &WindowActions::saveCalendar);
    choose({});
}

void WindowActions::choose(const QJsonObject &window)
{
    m_window = window;
    const QString none = window.isEmpty() ? tr("Choose a window first.") : QString();
    for (GatedAction *action : {m_change, m_toggle, m_remove})
        action->setBlocked(none);
    m_toggle->setText(window.isEmpty() || window.value("enabled"_L1).toBool() ? tr("Switch window off") : tr("Switch window on"));
}

QString WindowActions::path() const { return pathOf(m_window.value("id"_L1).toString()); }

void WindowActions::send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const Danger::Said &said,
                         const std::function<void(const QJsonObject &)> &took)
{
    Ask ask{.verb = verb, .path = path, .reason = reason.toUtf8()};
    if (verb != "DELETE")
        ask.body = body;
    m_context.source.ask(ask, this, [this, done, said, took](const Result<Answer> &answer) {
        if (answer && took)
            took(answer->json.object().value("window"_L1).toObject());
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
        Q_EMIT this->done();
    });
}

void WindowActions::make()
{
    auto *form = new WindowForm({});
    auto made = std::make_shared<QString>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("A new maintenance window");
    danger.effect = tr("Users are told 3 days, 1 day and 1 hour before. It ends by itself.");
    danger.verb = tr("Make window");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, made](const QString &reason, const Danger::Said &said) {
        const QJsonObject body = form->body();
        send("POST", u"/api/maintenance/windows"_s, body, reason, tr("Made the window: %1").arg(nameOf(body)), said,
             [made](const QJsonObject &window) { *made = window.value("id"_L1).toString(); });
    };
    danger.undo = [this, made](const Danger::Said &said) { send("DELETE", pathOf(*made), {}, {}, tr("The window is removed again."), said); };
    m_context.strip.ask(danger);
}

void WindowActions::change()
{
    auto *form = new WindowForm(m_window);
    Danger danger;
    danger.severity = Severity::Busy;
    //: %1 is the name of a maintenance window.
    danger.title = tr("Change: %1").arg(nameOf(m_window));
    danger.effect = tr("Users who were told of the next date are told the new one. An occurrence that has begun is not touched.");
    danger.verb = tr("Save");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, path = path()](const QString &reason, const Danger::Said &said) {
        const QJsonObject body = form->body();
        send("PUT", path, body, reason, tr("Changed the window: %1").arg(nameOf(body)), said);
    };
    danger.undo = [this, path = path(), before = given(m_window)](const Danger::Said &said) { send("PUT", path, before, {}, tr("The window is as before."), said); };
    m_context.strip.ask(danger);
}

void WindowActions::toggle()
{
    const bool on = !m_window.value("enabled"_L1).toBool();
    const QString name = nameOf(m_window);
    Danger danger;
    danger.verb = m_toggle->text();
    danger.effect = on ? tr("It happens again.") : tr("It does not happen until it is switched on.");
    danger.act = [this, path = path(), on, name](const QString &, const Danger::Said &said) {
        //: %1 is the name of a maintenance window.
        const QString told = on ? tr("Switched on: %1") : tr("Switched off: %1");
        send("PUT", path, {{u"enabled"_s, on}}, {}, told.arg(name), said);
    };
    danger.undo = [this, path = path(), on](const Danger::Said &said) { send("PUT", path, {{u"enabled"_s, !on}}, {}, tr("The window is as before."), said); };
    m_context.strip.doNow(danger);
}

void WindowActions::remove()
{
    const QJsonObject next = m_window.value("next"_L1).toArray().first().toObject();
    auto made = std::make_shared<QString>();
    Danger danger;
    //: %1 is the name of a maintenance window.
    danger.title = tr("Remove: %1?").arg(nameOf(m_window));
    danger.effect = next.isEmpty() ? tr("It has no date to come.")
                                   : tr("It would have been next at %1 UTC. Users who were told of it are told that it does not happen.").arg(utcText(next.value("startAt"_L1)));
    danger.verb = tr("Remove window");
    danger.wantsReason = true;
    danger.act = [this, path = path(), name = nameOf(m_window)](const QString &reason, const Danger::Said &said) {
        send("DELETE", path, {}, reason, tr("Removed the window: %1").arg(name), said);
    };
    danger.undo = [this, before = given(m_window)](const Danger::Said &said) {
        send("POST", u"/api/maintenance/windows"_s, before, {}, tr("The window is back."), said);
    };
    m_context.strip.ask(danger);
}

void WindowActions::saveCalendar()
{
    m_context.prompts.saveFile(m_page, tr("Save calendar"), u"maintenance.ics"_s, [this](const QString &file) {
        if (file.isEmpty())
            return;
        m_context.source.ask({.path = u"/api/maintenance/calendar.ics"_s}, this, [this, file](const Result<Answer> &answer) {
            if (!answer)
                return Q_EMIT noted(answer.error().message + u' ' + answer.error().fix);
            QSaveFile out(file);
            const bool saved = out.open(QIODevice::WriteOnly) && out.write(answer->body) == answer->body.size() && out.commit();
            //: %1 is a file, %2 an error of the system.
            Q_EMIT noted(saved ? tr("Saved the calendar: %1").arg(file) : tr("The calendar cannot be saved to %1: %2").arg(file, out.errorString()));
        });
    });
}

} // namespace freeagent::console
