// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/certificates.h"

#include "daemon/tls/opensslerror.h"

#include <QFile>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace freeagent::tls {

namespace {
struct BioCloser {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct CertificateCloser {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

QString text(const X509_NAME *name)
{
    const std::unique_ptr<BIO, BioCloser> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return QString::fromUtf8(bytes, length);
}

/// Times of certificates have whole seconds.
Time timeOf(const ASN1_TIME *at)
{
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_STRING_free)> epoch(ASN1_TIME_set(nullptr, 0), ASN1_STRING_free);
    int days = 0;
    int seconds = 0;
    if (!ASN1_TIME_diff(&days, &seconds, epoch.get(), at))
        return {};
    return Time(std::chrono::days(days)) + std::chrono::seconds(seconds);
}
} // namespace

CertificateFacts factsOf(const x509_st *certificate)
{
    return {text(X509_get_subject_name(certificate)), text(X509_get_issuer_name(certificate)),
            timeOf(X509_get0_notBefore(certificate)), timeOf(X509_get0_notAfter(certificate)), {}};
}

Result<CertificateFacts> readCertificate(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure("tls.unreadable", QStringLiteral("The certificate %1 cannot be read: %2").arg(file, source.errorString()),
                       QStringLiteral("Check the path, and that the controller's user may read it."));
    const QByteArray content = source.read(1 << 20);
    const std::unique_ptr<BIO, BioCloser> in(BIO_new_mem_buf(content.constData(), int(content.size())));
    const std::unique_ptr<X509, CertificateCloser> certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return failure("tls.no_certificate", QStringLiteral("%1 holds no certificate: %2").arg(file, takeComplaint()),
                       QStringLiteral("It must be PEM: the server's certificate first, then those that sign it."));
    return factsOf(certificate.get());
}

} // namespace freeagent::tls
