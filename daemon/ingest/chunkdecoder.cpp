// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/chunkdecoder.h"

#include "daemon/ingest/octets.h"

namespace freeagent::ingest {

static constexpr int maxSizeLine = 256;
static constexpr int maxTrailer = 4096;
static constexpr qint64 maxChunk = qint64(1) << 48;

Checked<void> ChunkDecoder::expect(char c, char wanted, State then)
{
    if (c != wanted)
        return badRequest("Malformed chunked body");
    m_state = then;
    return {};
}

Checked<void> ChunkDecoder::takeSizeOctet(char c)
{
    if (++m_lineBytes > maxSizeLine)
        return badRequest("Chunk header too long");
    if (m_state == State::Extension) {
        if (c == '\r')
            m_state = State::SizeLf;
        else if (!isOctet(c, FieldOctet))
            return badRequest("Malformed chunk extension");
        return {};
    }
    if (const int digit = hexValue(c); digit >= 0) {
        m_left = m_left * 16 + digit;
        m_state = State::Size;
        if (m_left > maxChunk)
            return badRequest("Chunk size too large");
        return {};
    }
    if (m_state == State::SizeStart || (c != '\r' && c != ';'))
        return badRequest("Malformed chunk size");
    m_state = c == ';' ? State::Extension : State::SizeLf;
    return {};
}

Checked<void> ChunkDecoder::takeTrailerOctet(char c)
{
    if (++m_trailerBytes > maxTrailer)
        return refused(431, "HEADERS_TOO_LARGE", "Trailer too large");
    if (m_state == State::TrailerStart && c == '\r') {
        m_state = State::LastLf;
        return {};
    }
    if (m_state == State::TrailerValue) {
        if (c == '\r')
            m_state = State::TrailerLf;
        else if (!isOctet(c, FieldOctet))
            return badRequest("Malformed trailer");
        return {};
    }
    if (m_state == State::TrailerName && c == ':')
        m_state = State::TrailerValue;
    else if (isOctet(c, TokenOctet))
        m_state = State::TrailerName;
    else
        return badRequest("Malformed trailer");
    return {};
}

Checked<void> ChunkDecoder::takeOctet(char c)
{
    switch (m_state) {
    case State::SizeStart:
    case State::Size:
    case State::Extension:
        return takeSizeOctet(c);
    case State::SizeLf:
        m_lineBytes = 0;
        return expect(c, '\n', m_left == 0 ? State::TrailerStart : State::Data);
    case State::DataCr:
        return expect(c, '\r', State::DataLf);
    case State::DataLf:
        return expect(c, '\n', State::SizeStart);
    case State::TrailerStart:
    case State::TrailerName:
    case State::TrailerValue:
        return takeTrailerOctet(c);
    case State::TrailerLf:
        return expect(c, '\n', State::TrailerStart);
    case State::LastLf:
        return expect(c, '\n', State::Finished);
    case State::Data:
    case State::Finished:
        break;
    }
    return {};
}

Checked<ChunkDecoder::Step> ChunkDecoder::next(QByteArrayView input)
{
    Step step;
    while (step.consumed < input.size() && m_state != State::Finished) {
        if (m_state == State::Data) {
            step.data = input.sliced(step.consumed, std::min<qsizetype>(m_left, input.size() - step.consumed));
            step.consumed += step.data.size();
            m_left -= step.data.size();
            if (m_left == 0)
                m_state = State::DataCr;
            return step;
        }
        if (auto octet = takeOctet(input[step.consumed]); !octet)
            return tl::unexpected(octet.error());
        ++step.consumed;
    }
    return step;
}

} // namespace freeagent::ingest
