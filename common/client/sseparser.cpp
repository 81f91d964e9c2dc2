// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/sseparser.h"

#include <algorithm>

namespace freeagent::client {

void SseParser::reset()
{
    m_line.clear();
    m_frame = {};
    m_hasData = m_afterCr = m_overflowed = false;
    m_atStart = true;
}

QList<SseFrame> SseParser::feed(QByteArrayView piece)
{
    QList<SseFrame> frames;
    while (!piece.isEmpty() && !m_overflowed) {
        if (m_afterCr) {
            m_afterCr = false;
            if (piece.front() == '\n') {
                piece = piece.sliced(1);
                continue;
            }
        }
        const auto end = std::find_if(piece.begin(), piece.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - piece.begin();
        if (m_line.size() + m_frame.data.size() + length > kFrameLimit) {
            m_overflowed = true;
            break;
        }
        m_line.append(piece.first(length));
        if (end == piece.end())
            break;
        m_afterCr = *end == '\r';
        piece = piece.sliced(length + 1);
        const QByteArray line = std::exchange(m_line, {});
        takeLine(line, frames);
    }
    return frames;
}

void SseParser::takeLine(QByteArrayView line, QList<SseFrame> &frames)
{
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        if (m_hasData) {
            m_frame.data.chop(1);
            if (m_frame.event.isEmpty())
                m_frame.event = QByteArrayLiteral("message");
            frames.append(std::move(m_frame));
        }
        m_frame = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(colon < 0 ? line : line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_frame.data.append(value);
        m_frame.data.append('\n');
        m_hasData = true;
    } else if (name == "event") {
        m_frame.event = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_frame.id = value.toByteArray();
        m_lastId = m_frame.id;
    }
}

} // namespace freeagent::client
