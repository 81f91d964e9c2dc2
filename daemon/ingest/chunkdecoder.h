// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"

#include <QByteArrayView>

namespace freeagent::ingest {

/// Strict decoder of the chunked transfer coding (RFC 9112, 7.1), octets in any pieces. Extensions are checked and ignored, trailer
/// fields checked and dropped.
class ChunkDecoder
{
public:
    struct Step {
        qsizetype consumed = 0;
        QByteArrayView data; ///< part of the input
    };
    /// Takes what it can up to the end of one run of data; call until nothing is left or finished().
    Checked<Step> next(QByteArrayView input);
    bool finished() const { return m_state == State::Finished; }

private:
    enum class State : quint8 { SizeStart, Size, Extension, SizeLf, Data, DataCr, DataLf, TrailerStart, TrailerName, TrailerValue,
                                TrailerLf, LastLf, Finished };
    Checked<void> takeOctet(char c);
    Checked<void> takeSizeOctet(char c);
    Checked<void> takeTrailerOctet(char c);
    Checked<void> expect(char c, char wanted, State then);

    State m_state = State::SizeStart;
    quint16 m_lineBytes = 0;    ///< of the size line
    quint16 m_trailerBytes = 0; ///< of all trailer fields
    qint64 m_left = 0;          ///< of the chunk's data
};

} // namespace freeagent::ingest
