// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"

#include <QByteArrayView>

namespace freeagent::ingest {

struct PartHead {
    QByteArray name;
    QByteArray fileName;    ///< null when the part names no file
    QByteArray contentType; ///< lower-case, without parameters
};

/// Takes the parts as they come. A refusal ends the parsing.
class PartSink
{
public:
    virtual ~PartSink() = default;
    virtual Checked<void> beginPart(PartHead head) = 0;
    virtual Checked<void> partData(QByteArrayView data) = 0;
    virtual Checked<void> endPart() = 0;
};

/// Streaming parser of multipart/form-data (RFC 7578, RFC 2046): binary-safe, octets in any pieces, constant memory, each octet
/// searched once. Strict about what frames a part, indifferent to what is in it.
class MultipartParser
{
public:
    MultipartParser(const QByteArray &boundary, PartSink &sink);

    Checked<void> feed(QByteArrayView input);
    /// The body is over: refuses when the closing delimiter did not come.
    Checked<void> finish() const;

private:
    enum class State : quint8 { Preamble, Data, AfterDelimiter, Padding, PaddingLf, ClosingDash, Head, Epilogue };
    qsizetype takeData(QByteArrayView input, Checked<void> &outcome);
    qsizetype continueDelimiter(QByteArrayView input, Checked<void> &outcome);
    Checked<void> takeAfterDelimiter(char c);
    qsizetype takeHead(QByteArrayView input, Checked<void> &outcome);
    Checked<void> beginPart();
    Checked<void> delimiterFound();
    Checked<void> deliver(QByteArrayView data);

    PartSink &m_sink;
    QByteArray m_delimiter; ///< CR LF "--" boundary
    QByteArray m_head;
    qsizetype m_matched = 2; ///< octets of the delimiter seen; a body may begin with "--boundary" without CR LF
    State m_state = State::Preamble;
};

} // namespace freeagent::ingest
