// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/multipartparser.h"

namespace freeagent::ingest::test {

/// Writes down what a multipart parser finds, so that two runs can be compared.
class PartLog final : public PartSink
{
public:
    Checked<void> beginPart(PartHead head) override
    {
        text += "[" + head.name + "|" + (head.fileName.isNull() ? QByteArray("-") : head.fileName) + "|" + head.contentType + "]";
        return {};
    }
    Checked<void> partData(QByteArrayView data) override
    {
        text += data;
        return {};
    }
    Checked<void> endPart() override
    {
        text += "[end]";
        return {};
    }

    QByteArray text;
};

/// The parts of a body that comes in pieces of the given size, then the status of a refusal, if any.
inline QByteArray parsedParts(const QByteArray &boundary, QByteArrayView body, qsizetype piece)
{
    PartLog log;
    MultipartParser parser(boundary, log);
    Checked<void> outcome;
    while (!body.isEmpty() && outcome) {
        const qsizetype n = std::min(piece, body.size());
        outcome = parser.feed(body.first(n));
        body = body.sliced(n);
    }
    if (outcome)
        outcome = parser.finish();
    return outcome ? log.text : log.text + "!" + QByteArray::number(outcome.error().status);
}

} // namespace freeagent::ingest::test
