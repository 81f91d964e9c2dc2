// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/settings.h"

#include <algorithm>

namespace freeagent::config {

const Setting &Settings::at(QStringView key, std::initializer_list<Kind> kinds) const
{
    const auto found = m_values.constFind(key.toString());
    if (found == m_values.constEnd())
        qFatal("The setting \"%s\" is read but was never declared", qUtf8Printable(key.toString()));
    if (kinds.size() && std::find(kinds.begin(), kinds.end(), found->kind) == kinds.end())
        qFatal("The setting \"%s\" is read as another kind than it was declared", qUtf8Printable(key.toString()));
    return *found;
}

QString Settings::text(QStringView key) const { return std::get<QString>(at(key, {Kind::Text}).value); }
QString Settings::path(QStringView key) const { return std::get<QString>(at(key, {Kind::Path}).value); }
qint64 Settings::integer(QStringView key) const { return std::get<qint64>(at(key, {Kind::Integer}).value); }
qint64 Settings::size(QStringView key) const { return std::get<qint64>(at(key, {Kind::Size}).value); }
Millis Settings::duration(QStringView key) const { return Millis(std::get<qint64>(at(key, {Kind::Duration}).value)); }
bool Settings::flag(QStringView key) const { return std::get<bool>(at(key, {Kind::Boolean}).value); }
QStringList Settings::list(QStringView key) const { return std::get<QStringList>(at(key, {Kind::List}).value); }
QByteArray Settings::secret(QStringView key) const { return std::get<QByteArray>(at(key, {Kind::Secret}).value); }

bool Settings::isSet(QStringView key) const { return at(key, {}).origin.source != Source::Default; }
Origin Settings::origin(QStringView key) const { return at(key, {}).origin; }

QStringList Settings::tables(QStringView table) const
{
    const QString start = table.toString() + QLatin1Char('.');
    QStringList names;
    for (auto it = m_values.lowerBound(start); it != m_values.cend() && it.key().startsWith(start); ++it) {
        const QString name = it.key().mid(start.size()).section(QLatin1Char('.'), 0, 0);
        if (it.key().size() > start.size() + name.size() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace freeagent::config
