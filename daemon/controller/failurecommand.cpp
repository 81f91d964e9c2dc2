// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/failurecommand.h"

#include "common/config/start.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/failurenotice.h"
#include "daemon/notify/postman.h"
#include "daemon/wire/jsonvalues.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace freeagent::controller {

namespace {
constexpr Millis kPatience = 9500ms;

void say(const QString &text) { std::fprintf(stderr, "expo-controller: %s\n", qUtf8Printable(text)); }

/// A unit's name as systemd writes it, so that nothing else gets into the message.
bool isUnitName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 255
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u":-_.\\@"_s.contains(c)); });
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

QStringList united(QStringList texts, const QStringList &more)
{
    texts += more;
    texts.removeDuplicates();
    return texts;
}

/// Best effort: where there is no data folder, PagerDuty is resolved by hand. An incident that an earlier run opened is open until it is resolved,
/// whatever becomes of a later run.
void leaveWord(const QString &dataFolder, FailureWord word, const std::optional<FailureWord> &before)
{
    if (before && before->unit == word.unit && before->host == word.host) {
        word.since = before->since;
        word.told = united(before->told, word.told);
        word.uncertain = united(before->uncertain, word.uncertain);
    }
    word.uncertain.removeIf([&word](const QString &channel) { return word.told.contains(channel); });
    if (word.told.isEmpty() && word.uncertain.isEmpty()) {
        QFile::remove(failureMarker(dataFolder));
        return;
    }
    QSaveFile file(failureMarker(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(wire::compact({{u"unit"_s, word.unit}, {u"host"_s, word.host}, {u"at"_s, wire::isoValue(word.since)},
                              {u"channels"_s, QJsonArray::fromStringList(word.told)}, {u"uncertain"_s, QJsonArray::fromStringList(word.uncertain)}}));
    file.commit();
}

int tell(const config::Settings &settings, const QList<notify::Channel> &channels, notify::Transfers::Rules rules, const QString &unit)
{
    const SystemClock clock;
    const QString host = QHostInfo::localHostName();
    const notify::FailureNotice failure(unit, host, clock.now());
    const QString dataFolder = settings.path(u"data.folder");
    const auto before = failureWord(dataFolder);
    notify::Postman postman(std::move(rules));
    int status = 1;
    failure.send(channels, postman, [&](const notify::FailureNotice::Told &told) {
        leaveWord(dataFolder, {unit, host, failure.notice().at, told.delivered, told.uncertain}, before);
        status = told.delivered.isEmpty() && (told.open > 0 || !told.problems.isEmpty()) ? 1 : 0;
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

std::optional<FailureWord> failureWord(const QString &dataFolder)
{
    QFile file(failureMarker(dataFolder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = wire::objectOf(file.readAll());
    const auto since = wire::timeOf(json.value(u"at"_s));
    if (!since)
        return std::nullopt;
    return FailureWord{json.value(u"unit"_s).toString(), json.value(u"host"_s).toString(), *since, textsOf(json.value(u"channels"_s)), textsOf(json.value(u"uncertain"_s))};
}

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
