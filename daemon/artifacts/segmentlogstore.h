// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/logstore.h"

namespace freeagent::artifacts {

struct SegmentLogOptions {
    int openFiles = 64;
    qint64 mostBytes = 64 << 20; ///< of log that one read may decode
};

/// Logs as append-only files: `<storage>/logs/<UTC day in the build's id>/<build id>.<attempt>.log`. All appends that wait are written
/// together, one write a segment. A line that a kill tore is dropped; it was not acknowledged. When the disk is full an append fails
/// with "storage.full" and leaves the segment as it was.
class SegmentLogStore final : public LogStore
{
public:
    /// Makes the folder. "storage.failed", "storage.full".
    static Result<std::unique_ptr<SegmentLogStore>> create(const QString &storageFolder,
                                                           const SegmentLogOptions &options = {});
    ~SegmentLogStore() override; ///< writes what was given, drops callbacks

    void append(const BuildId &build, int attempt, QList<LogLine> lines, std::function<void(Result<void>)> done) override;
    void read(const BuildId &build, Window window, std::function<void(Result<QList<LogLine>>)> done) override;
    void seal(const BuildId &build, int attempt) override;

private:
    struct Parts;
    explicit SegmentLogStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace freeagent::artifacts
