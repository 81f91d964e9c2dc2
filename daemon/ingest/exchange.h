// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/requesthead.h"
#include "daemon/ports/artifactstore.h"

#include <chrono>
#include <functional>
#include <memory>

namespace freeagent::ingest {

enum class BodyPolicy : quint8 {
    None,      ///< a body up to 64 KiB is read and dropped
    Memory,    ///< the whole body in memory, up to `maxBody`
    Multipart, ///< multipart/form-data: wanted files are spooled and hashed while they stream, all else is read and dropped
};

/// A file part that the route wants, and how large it may be.
struct FileRule {
    QByteArray name;
    qint64 maxBytes;
    QByteArray tooLarge; ///< text of the 413
};

/// What the application decides about a request from its head alone, before a byte of body is read.
struct Admission {
    std::optional<Response> refusal; ///< set: answer this; the body is not read
    BodyPolicy body = BodyPolicy::None;
    qint64 maxBody = 1 << 20;        ///< Memory: of the body. Multipart: of the whole body, fields and framing included
    QByteArray tooLarge;             ///< text of the 413 when Content-Length or the stream passes maxBody
    QByteArray notMultipart;         ///< Multipart: text of the 400 for another content type
    std::vector<FileRule> files;
    std::shared_ptr<const void> context; ///< the application's own: route, principal
};

/// One part of a multipart body that was kept. Fields hold their text (64 KiB at most), wanted files an IncomingFile.
struct Part {
    QByteArray name;
    QByteArray fileName;
    QByteArray value;
    IncomingFilePtr file; ///< null for a field
    bool truncated = false; ///< a field was longer than Limits::maxFieldBytes; value is its beginning
};

/// A long answer in pieces (server-sent events): chunked, flushed at once, closed when the reader is too slow.
class Stream
{
public:
    virtual ~Stream() = default;
    /// False when the reader is gone or was cut off because more than `maxBacklog` bytes wait for it.
    virtual bool write(QByteArrayView bytes, qint64 maxBacklog = 256 * 1024) = 0;
    virtual qint64 backlog() const = 0;
    virtual void end() = 0;
};

/// One request and the right to answer it, once. May be kept as long as one likes (parked long polls): behind it the gate holds less
/// than 2 KiB. Thread: the gate's. Dropping the last reference without an answer answers 500.
class Exchange
{
public:
    virtual ~Exchange() = default;

    virtual const RequestHead &head() const = 0;
    virtual const std::shared_ptr<const void> &context() const = 0;
    virtual const QByteArray &body() const = 0;           ///< BodyPolicy::Memory
    virtual const std::vector<Part> &parts() const = 0;   ///< BodyPolicy::Multipart
    const Part *part(QByteArrayView name) const
    {
        for (const Part &p : parts())
            if (p.name == name)
                return &p;
        return nullptr;
    }

    virtual bool answered() const = 0;
    /// Each of these three answers the request; a second answer is ignored, so is one to a client that left.
    virtual void answer(Response response) = 0;
    virtual void answerFile(FileResponse file) = 0;
    virtual std::shared_ptr<Stream> answerStream(QByteArray contentType, Headers headers = {}) = 0;

    /// Ends the connection where it is, answered or not: for a caller who may no longer have what is on its way.
    virtual void cut() = 0;

    virtual bool peerGone() const = 0;
    /// Called once, in the gate's thread, when the client leaves before its answer (or its stream) is complete; never after the stream
    /// was ended or let go.
    virtual void onPeerGone(std::function<void()> callback) = 0;
};
using ExchangePtr = std::shared_ptr<Exchange>;

/// What stands behind the gate.
class Application
{
public:
    virtual ~Application() = default;
    virtual Admission admit(const RequestHead &head) = 0;
    virtual void serve(ExchangePtr exchange) = 0;
    /// The head of the answer to a served request is made: for those who count. Called once a request, for as long as the application
    /// holds the exchange.
    virtual void answered(const Exchange &, int /*status*/) {}
};

} // namespace freeagent::ingest
