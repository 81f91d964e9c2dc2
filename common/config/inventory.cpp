// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/inventory.h"

#include "common/config/checkedvalue.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
bool isOf(const SettingSpec &spec, const QString &key)
{
    if (!spec.isPattern())
        return spec.key == key;
    const QStringList wanted = spec.key.split(u'.');
    const QStringList given = key.split(u'.');
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(),
                      [](const QString &part, const QString &word) { return part == "*"_L1 || part == word; });
}

QStringList keysOf(const SettingSpec &spec, const Settings &running, const Settings &written)
{
    QStringList keys;
    for (const Settings *settings : {&running, &written})
        for (auto it = settings->all().cbegin(); it != settings->all().cend(); ++it)
            if (isOf(spec, it.key()) && !keys.contains(it.key()))
                keys.append(it.key());
    keys.sort();
    return keys;
}

/// Whatever the value's own kind: what was declared a secret stays one.
QString shown(const SettingSpec &spec, const Setting &setting)
{
    if (spec.kind != Kind::Secret && setting.kind != Kind::Secret)
        return writtenForm(setting);
    const auto *bytes = std::get_if<QByteArray>(&setting.value);
    return bytes && bytes->isEmpty() ? u"not set"_s : u"set"_s;
}

QString usualForm(const SettingSpec &spec)
{
    if (spec.kind == Kind::Secret)
        return u"not set"_s;
    const auto usual = checkedValue(spec, spec.defaultText, std::nullopt, QDir::currentPath());
    return usual ? writtenForm(*usual) : spec.defaultText;
}

std::optional<Setting> settingOf(const Settings &settings, const QString &key)
{
    const auto found = settings.all().constFind(key);
    return found == settings.all().cend() ? std::nullopt : std::optional(*found);
}

InventoryItem itemOf(const SettingSpec &spec, const QString &key, const Settings &running, const Settings &written)
{
    InventoryItem item{.key = key, .help = spec.help, .isSecret = spec.kind == Kind::Secret, .usual = usualForm(spec)};
    const auto now = settingOf(running, key);
    const auto next = settingOf(written, key);
    item.differs = !now || !next || now->value != next->value;
    if (now)
        item.value = shown(spec, *now);
    // A line that only moved is where it is now.
    item.origin = !item.differs ? next->origin : now ? now->origin : Origin{};
    if (item.differs && next) {
        item.written = shown(spec, *next);
        item.writtenAt = next->origin;
    }
    return item;
}
} // namespace

QList<InventoryItem> inventory(const Program &program, const Settings &running, const Settings &written, const std::function<bool(const QString &)> &isLive)
{
    QList<InventoryItem> items;
    for (const SettingSpec &spec : program.settings)
        for (const QString &key : keysOf(spec, running, written)) {
            items.append(itemOf(spec, key, running, written));
            items.last().live = isLive(key);
        }
    return items;
}

} // namespace freeagent::config
