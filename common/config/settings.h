// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/config/settingspec.h"

#include <QByteArray>
#include <QMap>
#include <variant>

namespace freeagent::config {

/// Where a value came from; a later source wins over an earlier one.
enum class Source { Default, File, Environment, Credential, Flag };

struct Origin {
    Source source = Source::Default;
    QString detail{}; ///< "--port", "PORT", "/etc/expo-controller/controller.toml:12", "default"

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// A value that was checked against its spec. Size in bytes, Duration in milliseconds, Secret as bytes.
struct Setting {
    std::variant<QString, qint64, bool, QStringList, QByteArray> value{};
    Kind kind = Kind::Text;
    Origin origin{};
};

/// All settings of a program, complete: every key that was declared has a value. A plain value; read from any thread.
/// Reading a key that was never declared, or as another kind, is an error of the program and ends it with a message.
class Settings
{
public:
    void put(const QString &key, Setting setting) { m_values.insert(key, std::move(setting)); }

    QString text(QStringView key) const; ///< Text
    QString path(QStringView key) const; ///< Path: absolute, or empty when not set
    qint64 integer(QStringView key) const;
    qint64 size(QStringView key) const; ///< bytes
    Millis duration(QStringView key) const;
    bool flag(QStringView key) const; ///< Boolean
    QStringList list(QStringView key) const;
    QByteArray secret(QStringView key) const; ///< empty when not set

    /// True when somebody set it, however that was: not the default.
    bool isSet(QStringView key) const;
    Origin origin(QStringView key) const;
    /// Names of the tables below `table`, for keys with a `*`: "runner" -> {"expo-export", "shell"}. Sorted.
    QStringList tables(QStringView table) const;
    const QMap<QString, Setting> &all() const { return m_values; }

private:
    const Setting &at(QStringView key, std::initializer_list<Kind> kinds) const;

    QMap<QString, Setting> m_values;
};

} // namespace freeagent::config
