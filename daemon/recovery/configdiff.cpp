// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/configdiff.h"

#include "daemon/recovery/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

QByteArray configText(const ConfigText &config)
{
    QJsonObject settings;
    for (auto it = config.begin(); it != config.end(); ++it)
        settings.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"settings"_s, settings}}).toJson();
}

QByteArray changesText(const ConfigText &before, const ConfigText &after)
{
    QJsonArray changes;
    const auto valueOf = [](const ConfigText &config, const QString &key) {
        const auto found = config.constFind(key);
        return found == config.constEnd() ? QJsonValue() : QJsonValue(*found);
    };
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        if (valueOf(before, key) != valueOf(after, key))
            changes.append(QJsonObject{{u"key"_s, key}, {u"before"_s, valueOf(before, key)}, {u"after"_s, valueOf(after, key)}});
    return QJsonDocument(QJsonObject{{u"changes"_s, changes}}).toJson();
}

ConfigText configFrom(const QByteArray &text)
{
    ConfigText config;
    const QJsonObject settings = QJsonDocument::fromJson(text).object().value(u"settings"_s).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        config.insert(it.key(), it.value().toString());
    return config;
}

std::optional<ConfigText> lastConfig(const Catalogue &catalogue)
{
    for (const Backup &backup : catalogue.list())
        // What a restore keeps has no seals of this farm.
        if (const QByteArray text = readSmall(backup.path + u'/' + kConfigName); !text.isEmpty() && backup.manifest.kind != Kind::PreRestore)
            return configFrom(text);
    return std::nullopt;
}

} // namespace freeagent::recovery
