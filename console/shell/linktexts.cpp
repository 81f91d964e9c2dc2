// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/linktexts.h"

#include "console/farm/spokentime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::LinkTexts)
};

using Phase = client::LinkState::Phase;

QString cause(const Error &why)
{
    if (why.code == "net.refused")
        return Text::tr("nothing listens there");
    if (why.code == "net.host")
        return Text::tr("its name is not known");
    if (why.code == "net.timeout" || why.code == "net.silent")
        return Text::tr("it does not answer");
    if (why.code == "net.tls")
        return Text::tr("its certificate is not trusted");
    if (why.code == "net.plain")
        return Text::tr("it speaks http, not https");
    if (why.code == "net.closed" || why.code == "controller.stopped")
        return Text::tr("it closed the connection");
    return why.message;
}

QString remedy(const Error &why)
{
    if (why.code == "net.host")
        return Text::tr("Correct the address or the name service.");
    if (why.code == "net.tls")
        return Text::tr("Install its certificate authority, or correct the address.");
    if (why.code == "net.plain")
        return Text::tr("Write its address with http://, or with the port that has TLS.");
    return Text::tr("Check that expo-controller runs (systemctl status expo-controller) and that the network is up.");
}
} // namespace

LinkPill linkPill(const client::LinkState &link, Time now)
{
    switch (link.phase) {
    case Phase::Live: return {Severity::Good, Text::tr("Live")};
    case Phase::Stale:
        //: %1 is a duration: how old the newest data is.
        return {Severity::Warning, Text::tr("%1 behind").arg(spokenDuration(now - link.since))};
    case Phase::Offline:
        //: %1 is a time of day.
        return {Severity::Critical, Text::tr("Offline since %1").arg(spokenTime(link.since, now))};
    case Phase::Refused: return {Severity::Critical, Text::tr("Key refused")};
    case Phase::Connecting: return {Severity::Unknown, Text::tr("Connecting…")};
    case Phase::Idle: break;
    }
    return {Severity::Unknown, Text::tr("Not connected")};
}

LinkNotice linkNotice(const client::LinkState &link, const QString &name, bool hasData, Time now)
{
    switch (link.phase) {
    case Phase::Stale:
        return {Text::tr("%1 is connected but has said nothing for %2.").arg(name, spokenDuration(now - link.since)),
                Text::tr("The figures are that old. If it stays silent, the connection is made anew by itself.")};
    case Phase::Offline: {
        const QString text = hasData
            //: %1 is the controller, %2 a time of day, %3 the cause.
            ? Text::tr("No contact with %1 since %2: %3. The figures are from then.")
                  .arg(name, spokenTime(link.since, now), cause(link.why))
            : Text::tr("No contact with %1: %2.").arg(name, cause(link.why));
        const Millis wait = link.nextTry ? std::max(Millis(0), *link.nextTry - now) : Millis(0);
        //: Behind what to do; %1 is a duration.
        const QString next = wait < Millis(1'000) ? Text::tr("Trying now…") : Text::tr("Tries again in %1.").arg(spokenDuration(wait));
        return {text, remedy(link.why) + u' ' + next};
    }
    case Phase::Refused:
        return {Text::tr("%1 refuses the key.").arg(name), Text::tr("Enter the API key of this controller.")};
    default: return {};
    }
}

} // namespace freeagent::console
