// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>

namespace freeagent::changelog {

/// An open file of ours. Errors: "changelog.no_space" (the disk is full), "changelog.unwritable", "changelog.unreadable".
class Descriptor
{
public:
    Descriptor() = default;
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    Q_DISABLE_COPY(Descriptor)

    static Result<Descriptor> reading(const QString &file);
    static Result<Descriptor> writing(const QString &file); ///< made with mode 0600 when it is missing

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    qint64 size() const;
    /// How many bytes came: fewer than wanted at the end of the file; -1 when it cannot be read.
    qint64 readAt(qint64 offset, char *to, qint64 bytes) const;
    QByteArray readAt(qint64 offset, qint64 bytes) const; ///< what came
    Result<void> writeAt(qint64 offset, const char *from, qint64 bytes) const;
    Result<void> writeAt(qint64 offset, const QByteArray &bytes) const { return writeAt(offset, bytes.constData(), bytes.size()); }
    Result<void> resize(qint64 bytes) const;
    Result<void> sync() const;
    /// Takes the space of a file that will be so long; it is no longer for that. Where the file system cannot, it only looks whether
    /// there is so much.
    Result<void> reserve(qint64 upTo) const;

private:
    Descriptor(int number, QString file);
    tl::unexpected<Error> unwritable() const;

    int m_number = -1;
    QString m_file;
};

Result<void> syncFolder(const QString &folder);
Result<void> makeFolder(const QString &folder); ///< with mode 0700
/// A rename that is synced.
Result<void> moveTo(const QString &from, const QString &to);

} // namespace freeagent::changelog
