// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/session.h"

#include "daemon/ctl/forms.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

Result<Answer> Session::send(const Ask &ask) { return std::move(all({ask}).front()); }

Result<Answer> Session::remove(const QString &path, const QString &reason)
{
    return send({.verb = "DELETE", .path = path, .reason = reason.toUtf8()});
}

std::vector<Result<Answer>> Session::all(const std::vector<Ask> &asks)
{
    std::vector<Result<Answer>> answers(asks.size(), failure("net.failed", QString()));
    size_t missing = asks.size();
    QEventLoop loop;
    for (size_t i = 0; i < asks.size(); ++i)
        m_controller.ask(asks[i], &loop, [&answers, &missing, &loop, i](Result<Answer> answer) {
            answers[i] = std::move(answer);
            if (--missing == 0)
                loop.quit();
        });
    if (missing)
        loop.exec();
    return answers;
}

int Session::show(const Result<Answer> &answer, const std::function<void(const QJsonObject &)> &human)
{
    if (!answer)
        return fail(answer.error());
    if (manner().json) {
        m_output.raw(answer->body.trimmed() + '\n');
        return kDone;
    }
    if (!answer->json.isObject())
        return fail({"api.malformed", u"The answer is not JSON: this may not be an expo-controller."_s, u"Check the address."_s});
    human(answer->json.object());
    return kDone;
}

int Session::confirm(const Result<Answer> &answer, const QString &done)
{
    if (!answer)
        return fail(answer.error());
    if (manner().json)
        m_output.raw(answer->body.trimmed() + '\n');
    else
        m_output.talk(done);
    return kDone;
}

int Session::fail(const Error &error)
{
    m_output.complain(harmless(error.message));
    if (!error.fix.isEmpty())
        m_output.complain(harmless(error.fix));
    return exitOf(error);
}

Result<void> Session::agree(const QString &question)
{
    if (manner().yes)
        return {};
    const Terminal &terminal = m_output.terminal();
    if (!terminal.personTypes || !terminal.personWatches)
        return failure("usage.not_confirmed", u"%1 Nobody is here to answer."_s.arg(question), u"Give --yes to do it without asking."_s);
    terminal.err((question + u" [y/N] "_s).toUtf8());
    const QString answer = terminal.readLine().toLower();
    if (answer == u"y" || answer == u"yes")
        return {};
    return failure("usage.declined", u"Nothing was changed."_s);
}

QString Session::when(const QJsonValue &value) const
{
    const auto time = timeOf(value);
    return time ? timeText(*time, manner().utc) : QString();
}

QString Session::sinceWhen(const QJsonValue &value) const
{
    const auto time = timeOf(value);
    return time ? distanceText(*time, now()) : QString();
}

void Session::pause(Millis time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject withReason(QJsonObject body, const QString &reason)
{
    if (!reason.isEmpty())
        body.insert("reason"_L1, reason);
    return body;
}

} // namespace freeagent::ctl
