// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/multipartparser.h"

#include "daemon/ingest/headervalue.h"
#include "daemon/ingest/octets.h"
#include "daemon/ingest/percent.h"

#include <cstring>

namespace freeagent::ingest {

static constexpr qsizetype maxPartHead = 8 * 1024;

static tl::unexpected<Refusal> malformed() { return badRequest("Malformed multipart body"); }

MultipartParser::MultipartParser(const QByteArray &boundary, PartSink &sink)
    : m_sink(sink), m_delimiter("\r\n--" + boundary)
{
}

Checked<void> MultipartParser::deliver(QByteArrayView data)
{
    return m_state == State::Data && !data.isEmpty() ? m_sink.partData(data) : Checked<void>();
}

Checked<void> MultipartParser::delimiterFound()
{
    const bool inPart = m_state == State::Data;
    m_matched = 0;
    m_state = State::AfterDelimiter;
    return inPart ? m_sink.endPart() : Checked<void>();
}

/// A delimiter began in an earlier piece. Its octets are known, so nothing was kept of them.
qsizetype MultipartParser::continueDelimiter(QByteArrayView input, Checked<void> &outcome)
{
    qsizetype taken = 0;
    while (taken < input.size() && m_matched < m_delimiter.size() && input[taken] == m_delimiter[m_matched]) {
        ++taken;
        ++m_matched;
    }
    if (m_matched == m_delimiter.size()) {
        outcome = delimiterFound();
    } else if (taken < input.size()) {
        outcome = deliver(QByteArrayView(m_delimiter).first(m_matched));
        m_matched = 0;
    }
    return taken;
}

qsizetype MultipartParser::takeData(QByteArrayView input, Checked<void> &outcome)
{
    if (m_matched > 0)
        return continueDelimiter(input, outcome);
    const auto *found = static_cast<const char *>(
        memmem(input.data(), size_t(input.size()), m_delimiter.constData(), size_t(m_delimiter.size())));
    if (found) {
        const qsizetype before = found - input.data();
        outcome = deliver(input.first(before));
        if (outcome)
            outcome = delimiterFound();
        return before + m_delimiter.size();
    }
    // CR comes once in a delimiter, so only the last CR of the input can begin one that the next piece completes, and only near its end.
    const qsizetype tail = std::max<qsizetype>(0, input.size() - m_delimiter.size());
    qsizetype keep = input.sliced(tail).lastIndexOf('\r');
    keep = keep < 0 ? keep : keep + tail;
    if (keep < 0 || !QByteArrayView(m_delimiter).startsWith(input.sliced(keep)))
        keep = input.size();
    outcome = deliver(input.first(keep));
    m_matched = input.size() - keep;
    return input.size();
}

Checked<void> MultipartParser::takeAfterDelimiter(char c)
{
    switch (m_state) {
    case State::AfterDelimiter:
        if (c == '-') {
            m_state = State::ClosingDash;
            return {};
        }
        [[fallthrough]];
    case State::Padding:
        if (c == ' ' || c == '\t')
            m_state = State::Padding;
        else if (c == '\r')
            m_state = State::PaddingLf;
        else
            return malformed();
        return {};
    case State::PaddingLf:
        if (c != '\n')
            return malformed();
        m_head.clear();
        m_state = State::Head;
        return {};
    default:
        if (c != '-')
            return malformed();
        m_state = State::Epilogue;
        return {};
    }
}

qsizetype MultipartParser::takeHead(QByteArrayView input, Checked<void> &outcome)
{
    qsizetype taken = 0;
    while (taken < input.size() && m_state == State::Head && outcome) {
        const qsizetype lf = input.indexOf('\n', taken);
        const qsizetype end = lf < 0 ? input.size() : lf + 1;
        if (m_head.size() + end - taken > maxPartHead) {
            outcome = badRequest("Part headers too large");
            break;
        }
        m_head.append(input.sliced(taken, end - taken));
        taken = end;
        if (m_head == "\r\n" || m_head.endsWith("\r\n\r\n"))
            outcome = beginPart();
    }
    return taken;
}

static QByteArray extendedFileName(const QByteArray &text)
{
    const qsizetype quote = text.lastIndexOf('\'');
    return quote < 0 ? text : percentDecoded(QByteArrayView(text).sliced(quote + 1), Plus::IsPlus);
}

static bool applyDisposition(QByteArrayView value, PartHead &head)
{
    const auto parsed = parseHeaderValue(value);
    if (!parsed || parsed->value != "form-data" || !head.name.isNull())
        return false;
    const QByteArray *name = parsed->parameter("name");
    if (!name)
        return false;
    head.name = *name;
    if (const QByteArray *plain = parsed->parameter("filename"))
        head.fileName = *plain;
    else if (const QByteArray *extended = parsed->parameter("filename*"))
        head.fileName = extendedFileName(*extended);
    return true;
}

Checked<void> MultipartParser::beginPart()
{
    PartHead head;
    const QByteArrayView lines(m_head);
    for (qsizetype start = 0; start < lines.size() - 2;) {
        const qsizetype end = lines.indexOf("\r\n", start);
        const QByteArrayView line = lines.sliced(start, end - start);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !allOctets(line.first(colon), TokenOctet) || !allOctets(line.sliced(colon + 1), FieldOctet))
            return malformed();
        const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
        if (equalIgnoringCase(line.first(colon), "content-disposition")) {
            if (!applyDisposition(value, head))
                return malformed();
        } else if (equalIgnoringCase(line.first(colon), "content-type")) {
            if (const auto parsed = parseHeaderValue(value))
                head.contentType = parsed->value;
        }
        start = end + 2;
    }
    if (head.name.isNull())
        return malformed();
    m_head.clear();
    m_state = State::Data;
    return m_sink.beginPart(std::move(head));
}

Checked<void> MultipartParser::feed(QByteArrayView input)
{
    Checked<void> outcome;
    while (!input.isEmpty() && outcome) {
        qsizetype taken = 1;
        switch (m_state) {
        case State::Preamble:
        case State::Data:
            taken = takeData(input, outcome);
            break;
        case State::Head:
            taken = takeHead(input, outcome);
            break;
        case State::Epilogue:
            return outcome;
        default:
            outcome = takeAfterDelimiter(input.front());
        }
        input = input.sliced(taken);
    }
    return outcome;
}

Checked<void> MultipartParser::finish() const
{
    return m_state == State::Epilogue ? Checked<void>() : badRequest("Multipart body ended early");
}

} // namespace freeagent::ingest
