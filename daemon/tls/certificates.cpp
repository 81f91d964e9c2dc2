// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/certificates.h"

#include "daemon/tls/opensslerror.h"

#include <QFile>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

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

using Certificate = std::unique_ptr<X509, CertificateCloser>;

Result<Certificate> certificateIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure("tls.unreadable", QStringLiteral("The certificate %1 cannot be read: %2").arg(file, source.errorString()),
                       QStringLiteral("Check the path, and that the controller's user may read it."));
    const QByteArray content = source.read(1 << 20);
    const std::unique_ptr<BIO, BioCloser> in(BIO_new_mem_buf(content.constData(), int(content.size())));
    Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return failure("tls.no_certificate", QStringLiteral("%1 holds no certificate: %2").arg(file, takeComplaint()),
                       QStringLiteral("It must be PEM: the server's certificate first, then those that sign it."));
    return certificate;
}

QStringList namesOf(const X509 *certificate)
{
    const auto close = [](GENERAL_NAMES *all) { GENERAL_NAMES_free(all); };
    const std::unique_ptr<GENERAL_NAMES, decltype(close)> all(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)), close);
    QStringList names;
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i)
        if (const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i); name->type == GEN_DNS)
            names.append(QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)), ASN1_STRING_length(name->d.dNSName)));
    return names;
}
} // namespace

CertificateFacts factsOf(const x509_st *certificate)
{
    return {text(X509_get_subject_name(certificate)), text(X509_get_issuer_name(certificate)),
            timeOf(X509_get0_notBefore(certificate)), timeOf(X509_get0_notAfter(certificate)), {}};
}

Result<CertificateFacts> readCertificate(const QString &file)
{
    return certificateIn(file).map([](const Certificate &certificate) { return factsOf(certificate.get()); });
}

Result<QStringList> namesIn(const QString &file)
{
    return certificateIn(file).map([](const Certificate &certificate) { return namesOf(certificate.get()); });
}

} // namespace freeagent::tls
