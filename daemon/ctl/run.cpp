// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/run.h"

#include "common/config/start.h"
#include "daemon/ctl/ctlsettings.h"
#include "daemon/ctl/helptext.h"
#include "daemon/ctl/parse.h"
#include "daemon/ctl/session.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
bool isCheck(const QStringList &words) { return words.contains(u"check"_s) && words.indexOf(u"check"_s) <= 2; }

/// A plugin that was called wrongly does not know; 64 would be no state that a monitor understands.
int usageExit(const QStringList &words) { return isCheck(words) ? int(Verdict::Unknown) : int(kUsage); }

Result<void> trustAlso(const QString &file)
{
    if (file.isEmpty())
        return {};
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(file);
    if (authorities.isEmpty())
        return failure("config.bad_value", u"%1 holds no certificate."_s.arg(file), u"Correct --ca-file."_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(tls);
    return {};
}

Result<client::Access> accessChecked(const config::Settings &settings, Output &output)
{
    if (const auto trusted = trustAlso(settings.path(u"controller.ca-file")); !trusted)
        return tl::unexpected(trusted.error());
    QStringList warnings;
    client::Access access = accessFrom(settings, warnings);
    for (const QString &warning : warnings)
        output.talk(u"expoctl: warning: "_s + warning);
    if (!access.base.isValid() || access.base.host().isEmpty() || !access.base.scheme().startsWith(u"http"))
        return failure("config.bad_value", u"\"%1\" is not the address of a controller."_s.arg(settings.text(u"controller.url")),
                       u"Write it as http://host:3000 or https://host."_s);
    if (access.key.contains('\n') || access.key.contains('\r'))
        return failure("config.bad_value", u"The key contains a line break."_s);
    return access;
}

int perform(const QStringList &words, const config::Environment &environment, const Terminal &terminal, const Clock &clock,
            const std::function<void(const config::Loaded &)> &loaded)
{
    const config::Program settingsTable = program(environment);
    const auto invocation = parse(commands(), settingsTable.settings, words, clock.now());
    const auto given = [&](const QString &name) { return invocation && invocation->common.contains(name); };
    Output output(terminal, {given(u"json"_s), given(u"quiet"_s), given(u"yes"_s), given(u"utc"_s)});
    if (!invocation) {
        output.complain(invocation.error().message + (invocation.error().fix.isEmpty() ? QString() : u"; "_s + invocation.error().fix));
        return usageExit(words);
    }
    if (invocation->version || (invocation->help && !invocation->command)) {
        output.raw(
            (invocation->version ? u"expoctl %1\n"_s.arg(QStringLiteral(FREEAGENT_VERSION)) : overviewHelp(invocation->group)).toUtf8());
        return kDone;
    }
    if (invocation->help) {
        output.raw(commandHelp(*invocation->command).toUtf8());
        return kDone;
    }
    QString said;
    QString complained;
    QTextStream out(&said);
    QTextStream err(&complained);
    config::Loaded settings;
    const auto started = config::startWith(settingsTable, invocation->settings, environment, out, err, &settings);
    if (!said.isEmpty())
        terminal.out(said.toUtf8());
    if (!complained.isEmpty())
        terminal.err(complained.toUtf8());
    if (loaded)
        loaded(settings);
    if (!started)
        return started.error();
    const auto access = accessChecked(started->settings, output);
    if (!access) {
        output.complain(access.error().message + u' ' + access.error().fix);
        return kConfiguration;
    }
    QNetworkAccessManager network;
    client::ControllerClient controller(network, *access);
    Session session(controller, clock, output);
    return invocation->command->handler(session, invocation->arguments);
}
} // namespace

int run(const QStringList &words, const config::Environment &environment, const Terminal &terminal, const Clock &clock,
        const std::function<void(const config::Loaded &)> &loaded)
{
    const int status = perform(words, environment, terminal, clock, loaded);
    const QString lost = terminal.lost ? terminal.lost() : QString();
    if (lost.isEmpty())
        return status;
    terminal.err(u"expoctl: The output could not be written: %1. What was asked for may have been done all the same.\n"_s.arg(lost).toUtf8());
    return isCheck(words) ? int(Verdict::Unknown) : status == kDone ? int(kNotWritten) : status;
}

} // namespace freeagent::ctl
