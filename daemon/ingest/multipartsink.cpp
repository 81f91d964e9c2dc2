// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/multipartsink.h"

#include <algorithm>

namespace freeagent::ingest {

MultipartSink::MultipartSink(const QByteArray &boundary, std::vector<FileRule> rules, PartLimits limits,
                             const SpoolPlace &place, std::function<void()> progress, std::vector<Part> &parts)
    : m_parser(boundary, *this), m_rules(std::move(rules)), m_limits(limits), m_place(place),
      m_progress(std::move(progress)), m_parts(parts)
{
}

const FileRule *MultipartSink::ruleFor(const PartHead &head) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &r) { return r.name == head.name; });
    const bool known = std::any_of(m_parts.begin(), m_parts.end(), [&](const auto &p) { return p.name == head.name; });
    return rule == m_rules.end() || known ? nullptr : &*rule;
}

Checked<void> MultipartSink::beginPart(PartHead head)
{
    if (++m_seen > m_limits.maxParts)
        return refused(413, "TOO_MANY_PARTS", "Too many parts in the multipart body");
    const bool isFile = !head.fileName.isNull() || head.contentType == "application/octet-stream";
    m_rule = isFile ? ruleFor(head) : nullptr;
    m_inField = !isFile;
    if (m_rule)
        m_spooled.push_back({m_parts.size(), FileSpool::create(m_place, m_progress)});
    if (m_rule || m_inField)
        m_parts.push_back({std::move(head.name), std::move(head.fileName), QByteArray(""), nullptr});
    return {};
}

Checked<void> MultipartSink::partData(QByteArrayView data)
{
    if (m_inField) {
        QByteArray &value = m_parts.back().value;
        const qint64 room = m_limits.maxFieldBytes - value.size();
        m_parts.back().truncated = m_parts.back().truncated || data.size() > room;
        value.append(data.first(std::min<qint64>(room, data.size())));
    } else if (m_rule) {
        FileSpool &spool = *m_spooled.back().spool;
        if (spool.size() + data.size() > m_rule->maxBytes)
            return refused(413, "PAYLOAD_TOO_LARGE", m_rule->tooLarge);
        spool.append(data);
    }
    return {};
}

Checked<void> MultipartSink::endPart()
{
    if (m_rule)
        m_spooled.back().spool->finish();
    m_rule = nullptr;
    m_inField = false;
    return {};
}

bool MultipartSink::congested() const
{
    return std::any_of(m_spooled.begin(), m_spooled.end(), [](const auto &s) { return s.spool->congested(); });
}

bool MultipartSink::settled() const
{
    return std::all_of(m_spooled.begin(), m_spooled.end(), [](const auto &s) { return s.spool->finished(); });
}

std::optional<Refusal> MultipartSink::failure() const
{
    for (const auto &spooled : m_spooled)
        if (spooled.spool->failure())
            return spooled.spool->failure();
    return std::nullopt;
}

qint64 MultipartSink::held() const
{
    qint64 octets = 0;
    for (const Part &part : m_parts)
        octets += part.value.size() + part.name.size() + part.fileName.size();
    for (const auto &spooled : m_spooled)
        octets += spooled.spool ? spooled.spool->held() : 0;
    return octets;
}

void MultipartSink::handOver()
{
    for (auto &[part, spool] : m_spooled)
        m_parts[part].file = spool->takeFile();
    m_spooled.clear();
}

} // namespace freeagent::ingest
