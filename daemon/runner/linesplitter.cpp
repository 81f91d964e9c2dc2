// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/linesplitter.h"

namespace freeagent::runner {
namespace {

constexpr qsizetype pendingLimit = 64 * 1024;
constexpr char escape = '\x1b';

/// The place behind a CSI sequence whose parameters begin at `at`.
qsizetype behindCsi(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] < '\x40' || text[at] > '\x7e'))
        ++at;
    return at + 1;
}

/// The place behind a string sequence (OSC, DCS, APC, PM), which BEL or ESC \ ends.
qsizetype behindString(QByteArrayView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == '\a')
            return at + 1;
        if (text[at] == escape)
            return at + 2;
    }
    return at;
}

qsizetype behindSequence(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    const char kind = text[at];
    if (kind == '[')
        return behindCsi(text, at + 1);
    if (kind == ']' || kind == 'P' || kind == '_' || kind == '^' || kind == 'X')
        return behindString(text, at + 1);
    while (at < text.size() && text[at] >= ' ' && text[at] <= '/') // intermediate bytes, as in ESC ( B
        ++at;
    return at + 1;
}

/// The last redrawing of a line.
QByteArrayView lastState(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return line.sliced(line.lastIndexOf('\r') + 1);
}

void appendPieces(QStringList &lines, const QString &line, qsizetype maxLength)
{
    if (line.size() <= maxLength) {
        lines.append(line);
        return;
    }
    for (qsizetype at = 0; at < line.size();) {
        qsizetype size = qMin(maxLength, line.size() - at);
        if (at + size < line.size() && line.at(at + size - 1).isHighSurrogate())
            --size;
        lines.append(line.mid(at, size));
        at += size;
    }
}

} // namespace

QByteArray withoutTerminalSequences(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at++];
        if (c == escape)
            at = behindSequence(text, at);
        else if (uchar(c) >= 0x20 ? c != '\x7f' : c == '\t')
            out.append(c);
    }
    return out;
}

LineSplitter::LineSplitter(qsizetype maxLength)
    : m_maxLength(qMax<qsizetype>(2, maxLength))
{
}

QStringList LineSplitter::feed(QByteArrayView bytes)
{
    QStringList lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype room = pendingLimit - m_pending.size();
        if (end >= 0 && end <= room) {
            m_pending.append(bytes.first(end));
            emitLine(lines);
            bytes = bytes.sliced(end + 1);
            continue;
        }
        const qsizetype part = qMin(room, bytes.size());
        m_pending.append(bytes.first(part));
        bytes = bytes.sliced(part);
        if (m_pending.size() >= pendingLimit)
            emitOverflow(lines);
    }
    return lines;
}

QStringList LineSplitter::finish()
{
    QStringList lines;
    if (!m_pending.isEmpty())
        emitLine(lines);
    return lines;
}

void LineSplitter::emitLine(QStringList &lines)
{
    appendPieces(lines, QString::fromUtf8(withoutTerminalSequences(lastState(m_pending))), m_maxLength);
    m_pending.clear();
}

void LineSplitter::emitOverflow(QStringList &lines)
{
    // A character that is only half there waits for its rest.
    qsizetype keep = 0;
    while (keep < 3 && (uchar(m_pending.at(m_pending.size() - 1 - keep)) & 0xc0) == 0x80)
        ++keep;
    const bool startsCharacter = uchar(m_pending.at(m_pending.size() - 1 - keep)) >= 0xc0;
    const QByteArray rest = startsCharacter ? m_pending.last(keep + 1) : QByteArray();
    m_pending.chop(rest.size());
    emitLine(lines);
    m_pending = rest;
}

} // namespace freeagent::runner
