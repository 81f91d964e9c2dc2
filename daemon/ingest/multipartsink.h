// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/bodysink.h"
#include "daemon/ingest/exchange.h"
#include "daemon/ingest/filespool.h"
#include "daemon/ingest/multipartparser.h"

namespace freeagent::ingest {

/// Keeps fields as text and the files that the route wants; reads all else and drops it. A file is a part with a file name, or of
/// type application/octet-stream; of two with one name the first counts.
class MultipartSink final : public BodySink, private PartSink
{
public:
    struct PartLimits {
        qint64 maxFieldBytes;
        int maxParts;
    };
    MultipartSink(const QByteArray &boundary, std::vector<FileRule> rules, PartLimits limits, const SpoolPlace &place,
                  std::function<void()> progress, std::vector<Part> &parts);

    Checked<void> feed(QByteArrayView data) override { return m_parser.feed(data); }
    Checked<void> finish() override { return m_parser.finish(); }
    bool congested() const override;
    bool settled() const override;
    std::optional<Refusal> failure() const override;
    qint64 held() const override;
    /// After settled(): puts the files into the parts.
    void handOver();

private:
    Checked<void> beginPart(PartHead head) override;
    Checked<void> partData(QByteArrayView data) override;
    Checked<void> endPart() override;
    const FileRule *ruleFor(const PartHead &head) const;

    struct Spooled {
        size_t part;
        std::shared_ptr<FileSpool> spool;
    };
    MultipartParser m_parser;
    std::vector<FileRule> m_rules;
    PartLimits m_limits;
    SpoolPlace m_place;
    std::function<void()> m_progress;
    std::vector<Part> &m_parts;
    std::vector<Spooled> m_spooled;
    const FileRule *m_rule = nullptr; ///< of the file that comes in
    bool m_inField = false;
    int m_seen = 0;
};

} // namespace freeagent::ingest
