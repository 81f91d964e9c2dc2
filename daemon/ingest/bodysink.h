// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"

#include <QByteArrayView>
#include <optional>

namespace freeagent::ingest {

/// Where the octets of a body go once their framing is off. Thread: the gate's.
class BodySink
{
public:
    virtual ~BodySink() = default;
    virtual Checked<void> feed(QByteArrayView data) = 0;
    /// All is fed. The result may still be on its way to the disk: see settled().
    virtual Checked<void> finish() { return {}; }
    virtual bool congested() const { return false; }
    virtual bool settled() const { return true; }
    /// Octets that it holds in memory.
    virtual qint64 held() const { return 0; }
    /// Trouble that came up between two calls.
    virtual std::optional<Refusal> failure() const { return std::nullopt; }
};

/// Reads and forgets.
class DropSink final : public BodySink
{
public:
    Checked<void> feed(QByteArrayView) override { return {}; }
};

class MemorySink final : public BodySink
{
public:
    explicit MemorySink(QByteArray &body) : m_body(body) { }
    Checked<void> feed(QByteArrayView data) override
    {
        m_body.append(data);
        return {};
    }

    qint64 held() const override { return m_body.size(); }

private:
    QByteArray &m_body;
};

} // namespace freeagent::ingest
