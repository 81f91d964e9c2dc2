// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/identity.h"

#include "daemon/tls/certificates.h"
#include "daemon/tls/opensslerror.h"

#include <QFile>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509err.h>

namespace freeagent::tls {

namespace {
constexpr unsigned char kHttp1[] = "\x08http/1.1";

/// OpenSSL would ask for the password on the terminal.
int noPassword(char *, int, int, void *) { return 0; }

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *offered, unsigned length, void *)
{
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, kHttp1, sizeof kHttp1 - 1, offered, length) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

void setPolicy(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE
                            | SSL_OP_PRIORITIZE_CHACHA | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    SSL_CTX_set_default_passwd_cb(context, noPassword);
}

tl::unexpected<Error> mismatch(const Identity::Files &files)
{
    return failure("tls.mismatch", QStringLiteral("The key %1 does not belong to the certificate %2").arg(files.key, files.certificate),
                   QStringLiteral("Set tls.certificate and tls.key to files that were made together."));
}

tl::unexpected<Error> keyFailure(const Identity::Files &files)
{
    const int reason = ERR_GET_REASON(ERR_peek_error());
    const bool ofX509 = ERR_GET_LIB(ERR_peek_error()) == ERR_LIB_X509;
    if (ofX509 && (reason == X509_R_KEY_VALUES_MISMATCH || reason == X509_R_KEY_TYPE_MISMATCH)) {
        ERR_clear_error();
        return mismatch(files);
    }
    return failure("tls.no_key", QStringLiteral("%1 holds no usable private key: %2").arg(files.key, takeComplaint()),
                   QStringLiteral("It must be PEM and have no password."));
}
} // namespace

Identity::Identity(ssl_ctx_st *context, CertificateFacts certificate)
    : m_context(context)
    , m_certificate(std::move(certificate))
{
}

Identity::~Identity() { SSL_CTX_free(m_context); }

Result<std::shared_ptr<const Identity>> Identity::load(const Files &files)
{
    auto certificate = readCertificate(files.certificate);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (QFile key(files.key); !key.open(QIODevice::ReadOnly))
        return failure("tls.unreadable", QStringLiteral("The private key %1 cannot be read: %2").arg(files.key, key.errorString()),
                       QStringLiteral("Check the path, and that the controller's user may read it."));
    ERR_clear_error();
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    const std::shared_ptr<const Identity> identity(new Identity(context, std::move(*certificate)));
    setPolicy(context);
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(files.certificate).constData()) != 1)
        return failure("tls.no_certificate",
                       QStringLiteral("%1 cannot be used as a certificate: %2").arg(files.certificate, takeComplaint()),
                       QStringLiteral("It must be PEM: the server's certificate first, then those that sign it."));
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(files.key).constData(), SSL_FILETYPE_PEM) != 1)
        return keyFailure(files);
    if (SSL_CTX_check_private_key(context) != 1) {
        ERR_clear_error();
        return mismatch(files);
    }
    return identity;
}

} // namespace freeagent::tls
