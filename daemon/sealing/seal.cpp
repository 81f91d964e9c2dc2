// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/sealing/seal.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <cerrno>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::sealing {

namespace {
const QByteArray kMagic("EFASEAL\x01", 8);
constexpr qsizetype kId = 8;
constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kMore = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kStreamHead = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

/// One way through a stream: where it comes from, where it goes, what was written.
struct Flow {
    QIODevice &in;
    QIODevice &out;
    const GoOn &goOn;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 bytes = 0;

    /// As much as `size`, less only at the end.
    Result<QByteArray> read(qsizetype size)
    {
        if (goOn && !goOn())
            return failure("seal.cancelled", u"Cancelled"_s);
        QByteArray piece(size, Qt::Uninitialized);
        qsizetype have = 0;
        while (have < size) {
            const auto got = in.read(piece.data() + have, size - have);
            if (got < 0)
                return failure("seal.unreadable", u"What is to be read cannot be: "_s + in.errorString());
            if (got == 0)
                break;
            have += qsizetype(got);
        }
        piece.truncate(have);
        return piece;
    }
    Result<void> write(const QByteArray &piece)
    {
        if (out.write(piece) != piece.size()) {
            if (const auto *file = qobject_cast<QFile *>(&out); file && file->error() == QFileDevice::ResourceError)
                return failure("seal.no_space", u"The disk is full"_s, u"Free space there."_s);
            return failure("seal.unwritable", u"What was read cannot be written: "_s + out.errorString());
        }
        hash.addData(piece);
        bytes += piece.size();
        return {};
    }
};

tl::unexpected<Error> damaged(const QString &how)
{
    return failure("seal.damaged", u"The sealed file is not what was written: "_s + how, u"Take another copy of it."_s);
}

Result<void> sealStream(Flow &flow, const Key &key, const QByteArray &context)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHead(kStreamHead, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(streamHead), raw(key.bytes()));
    const QByteArray head = kMagic + QByteArray::fromHex(key.id());
    const QByteArray bound = head + context;
    if (const auto written = flow.write(head + streamHead); !written)
        return written;
    for (;;) {
        const auto piece = flow.read(kPiece);
        if (!piece)
            return tl::unexpected(piece.error());
        const bool last = piece->size() < kPiece;
        QByteArray sealed(piece->size() + kMore, Qt::Uninitialized);
        const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(*piece), size_t(piece->size()), raw(bound), size_t(bound.size()), tag);
        if (const auto written = flow.write(sealed); !written || last)
            return written;
    }
}

/// The key fits; the stream's head was read.
Result<void> openPieces(Flow &flow, crypto_secretstream_xchacha20poly1305_state &state, const QByteArray &bound)
{
    for (qint64 number = 1;; ++number) {
        const auto sealed = flow.read(kPiece + kMore);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (sealed->size() < kMore)
            return damaged(u"it ends too early"_s);
        QByteArray piece(sealed->size() - kMore, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(piece), nullptr, &tag, raw(*sealed), size_t(sealed->size()), raw(bound), size_t(bound.size())) != 0)
            return damaged(number == 1 ? u"its beginning was changed, or it is another file than it should be"_s : u"piece %1 was changed or cut"_s.arg(number));
        if (const auto written = flow.write(piece); !written)
            return written;
        if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            continue;
        const auto rest = flow.read(1);
        if (!rest)
            return tl::unexpected(rest.error());
        return rest->isEmpty() ? Result<void>() : damaged(u"it goes on behind its end"_s);
    }
}

Result<void> openStream(Flow &flow, const Key &key, const QByteArray &context)
{
    const auto head = flow.read(kMagic.size() + kId);
    if (!head)
        return tl::unexpected(head.error());
    if (!kMagic.startsWith(head->left(kMagic.size())))
        return failure("seal.not_sealed", u"The file is not sealed, or its first bytes were changed"_s);
    if (head->size() < kMagic.size() + kId)
        return damaged(u"it ends too early"_s);
    if (const QByteArray id = head->mid(kMagic.size()).toHex(); id != key.id())
        return failure("seal.wrong_key", u"The file was sealed with the key %1; the key that was given is %2"_s.arg(QString::fromLatin1(id), QString::fromLatin1(key.id())),
                       u"Give the key %1."_s.arg(QString::fromLatin1(id)));
    const auto streamHead = flow.read(kStreamHead);
    if (!streamHead)
        return tl::unexpected(streamHead.error());
    crypto_secretstream_xchacha20poly1305_state state;
    if (streamHead->size() < kStreamHead || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(*streamHead), raw(key.bytes())) != 0)
        return damaged(u"it ends too early"_s);
    return openPieces(flow, state, *head + context);
}

using Way = Result<void> (*)(Flow &, const Key &, const QByteArray &);

Result<Written> throughFiles(const QString &from, const QString &to, const Key &key, const QByteArray &context, const GoOn &goOn, Way way)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return failure("seal.unreadable", u"%1 cannot be read: %2"_s.arg(from, in.errorString()));
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return failure("seal.unwritable", u"%1 cannot be made: %2"_s.arg(to, out.errorString()));
    Flow flow{in, out, goOn};
    auto done = way(flow, key, context);
    if (done && ::fsync(out.handle()) != 0)
        done = failure("seal.unwritable", u"%1 cannot be made durable: %2"_s.arg(to, qt_error_string(errno)));
    if (done)
        return Written{flow.bytes, QString::fromLatin1(flow.hash.result().toHex())};
    out.remove();
    Error error = done.error();
    if (error.code != "seal.cancelled" && !error.message.contains(to))
        error.message = from + u": "_s + error.message;
    return tl::unexpected(error);
}

Result<QByteArray> throughMemory(QByteArray content, const Key &key, const QByteArray &context, Way way)
{
    QBuffer in(&content);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    const GoOn always;
    Flow flow{in, out, always};
    const auto done = way(flow, key, context);
    return done ? Result<QByteArray>(out.data()) : tl::unexpected(done.error());
}
} // namespace

Result<Written> sealFile(const QString &from, const QString &to, const Key &key, const QByteArray &context, const GoOn &goOn)
{
    return throughFiles(from, to, key, context, goOn, sealStream);
}

Result<Written> openFile(const QString &from, const QString &to, const Key &key, const QByteArray &context, const GoOn &goOn)
{
    return throughFiles(from, to, key, context, goOn, openStream);
}

Result<QByteArray> seal(const QByteArray &content, const Key &key, const QByteArray &context) { return throughMemory(content, key, context, sealStream); }

Result<QByteArray> open(const QByteArray &sealed, const Key &key, const QByteArray &context) { return throughMemory(sealed, key, context, openStream); }

} // namespace freeagent::sealing
