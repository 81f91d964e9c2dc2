// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/failurecommand.h"

#include "common/config/start.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/failurenotice.h"
#include "daemon/notify/postman.h"
#include "daemon/wire/jsonvalues.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace freeagent::controller {

namespace {
constexpr int kUsage = 64; // sysexits EX_USAGE
constexpr Millis kPatience = 9500ms;

void say(const QString &text) { std::fprintf(stderr, "expo-controller: %s\n", qUtf8Printable(text)); }

/// A unit's name as systemd writes it, so that nothing else gets into the message.
bool isUnitName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 255
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u":-_.\\@"_s.contains(c)); });
}

/// Best effort: where there is no data folder, PagerDuty is resolved by hand.
void leaveWord(const QString &dataFolder, const Notice &notice, const QString &unit, const QString &host, const QStringList &channels)
{
    QSaveFile file(failureMarker(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(wire::compact({{u"unit"_s, unit}, {u"host"_s, host}, {u"at"_s, wire::isoValue(notice.at)}, {u"channels"_s, QJsonArray::fromStringList(channels)}}));
    file.commit();
}

int tell(const config::Settings &settings, const QList<notify::Channel> &channels, notify::Transfers::Rules rules, const QString &unit)
{
    const SystemClock clock;
    const QString host = QHostInfo::localHostName();
    const notify::FailureNotice failure(unit, host, clock.now());
    notify::Postman postman(std::move(rules));
    int status = 1;
    failure.send(channels, postman, [&](const notify::FailureNotice::Told &told) {
        if (!told.delivered.isEmpty())
            leaveWord(settings.path(u"data.folder"), failure.notice(), unit, host, told.delivered);
        status = told.delivered.isEmpty() && !told.problems.isEmpty() ? 1 : 0;
        if (told.open > 0)
            return;
        for (const QString &problem : told.problems)
            say(problem);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    });
    QTimer::singleShot(kPatience, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return status;
}
} // namespace

QString failureMarker(const QString &dataFolder) { return dataFolder + u"/failure.told"_s; }

Result<notify::Transfers::Rules> transferRulesFrom(const config::Settings &settings)
{
    auto guard = notify::AddressGuard::allowing(settings.list(u"notify.allow-private"));
    if (!guard)
        return tl::unexpected(guard.error());
    return notify::Transfers::Rules{std::move(*guard), settings.path(u"notify.ca-file")};
}

int runNotifyFailure(const config::Settings &settings, const QStringList &words)
{
    if (words.size() != 1 || !isUnitName(words.front())) {
        say(u"say `expo-controller notify-failure UNIT`"_s);
        return kUsage;
    }
    const auto channels = notify::channelsFrom(settings);
    auto rules = transferRulesFrom(settings);
    if (!channels || !rules) {
        say(channels ? rules.error().message : channels.error().message);
        return config::kConfigurationError;
    }
    return tell(settings, *channels, std::move(*rules), words.front());
}

} // namespace freeagent::controller
