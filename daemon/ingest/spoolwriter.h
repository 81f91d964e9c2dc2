// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"

#include <QString>
#include <optional>

namespace freeagent::ingest {

/// Writes one file of the incoming folder. Thread: one at a time. Removes the file when it goes, unless it was released.
class SpoolWriter
{
public:
    explicit SpoolWriter(QString path) : m_path(std::move(path)) { }
    ~SpoolWriter();
    SpoolWriter(const SpoolWriter &) = delete;
    SpoolWriter &operator=(const SpoolWriter &) = delete;

    /// Creates the file with the first block. 507 when the disk is full, 500 for any other trouble; after that it ignores blocks.
    Checked<void> write(const QByteArray &block);
    /// The file is complete. Reports what went wrong before, too.
    Checked<void> close();
    void release() { m_exists = false; } ///< the file is somebody else's: leave it in place

private:
    bool open();
    bool writeAll(QByteArrayView bytes);
    void startWriteBack();
    Checked<void> fail(int errorNumber);

    QString m_path;
    std::optional<Refusal> m_failure;
    int m_file = -1;
    qint64 m_written = 0;
    qint64 m_writtenBack = 0;
    bool m_exists = false;
};

} // namespace freeagent::ingest
