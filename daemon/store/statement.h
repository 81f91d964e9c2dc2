// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace freeagent::store {

/// Bytes that are not text.
struct Blob {
    QByteArrayView bytes;
};
/// Text that is NULL when empty.
struct TextOrNull {
    QByteArrayView text;
};

/// A prepared statement, used over and over in one thread: bind the parameters in order, step through the rows, then reset. Bytes
/// given as views must live until the reset. Columns count from 0 and are valid until the next step.
class Statement
{
public:
    enum class Step : quint8 { Row, Done, Fault };

    virtual ~Statement() = default;

    virtual void bind(qint64 number) = 0;
    virtual void bind(QByteArrayView utf8) = 0;
    virtual void bind(const QString &text) = 0;
    virtual void bind(Blob blob) = 0;
    virtual void bindNull() = 0;
    void bind(int number) { bind(qint64(number)); }
    void bind(bool flag) { bind(qint64(flag)); }
    void bind(Time time) { bind(toMs(time)); }
    void bind(const QByteArray &utf8) { bind(QByteArrayView(utf8)); }
    void bind(TextOrNull value) { value.text.isEmpty() ? bindNull() : bind(value.text); }
    void bind(const std::optional<Time> &time) { time ? bind(toMs(*time)) : bindNull(); }

    virtual Step step() = 0;
    virtual qint64 changes() const = 0; ///< rows changed by the last step
    virtual void reset() = 0;           ///< ends the reading, forgets the parameters

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0; ///< of a text (UTF-8) or a blob
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    Time time(int column) const { return fromMs(integer(column)); }
    std::optional<Time> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
};

} // namespace freeagent::store
