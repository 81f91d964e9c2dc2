// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates/certificates.h"

#include <QFile>
#include <QProcess>

namespace freeagent::test {

using namespace Qt::StringLiterals;

namespace {
const QStringList kNewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};
}

QString Certificates::path(const QString &ending) { return m_folder.filePath(QString::number(++m_made) + ending); }

void Certificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qUtf8Printable(arguments.join(u' ')), process.readAll().constData());
}

Certificates::Files Certificates::authority(const QString &name)
{
    const Files files{path(u".crt"_s), path(u".key"_s)};
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, files.key, u"-out"_s, files.certificate} + kNewKey);
    return files;
}

Certificates::Files Certificates::selfSigned(const QString &alternatives, int days)
{
    const Files files{path(u".crt"_s), path(u".key"_s)};
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, QString::number(days), u"-subj"_s, u"/CN=self-signed"_s, u"-addext"_s,
                        u"subjectAltName="_s + alternatives, u"-keyout"_s, files.key, u"-out"_s, files.certificate} + kNewKey);
    return files;
}

Certificates::Files Certificates::signedBy(const Files &authority, const QString &alternatives, int days)
{
    const Files files{path(u".crt"_s), path(u".key"_s)};
    const QString request = path(u".csr"_s);
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=server"_s, u"-addext"_s, u"subjectAltName="_s + alternatives, u"-keyout"_s, files.key,
                        u"-out"_s, request} + kNewKey);
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority.certificate, u"-CAkey"_s, authority.key, u"-set_serial"_s,
             QString::number(m_made), u"-days"_s, QString::number(days), u"-copy_extensions"_s, u"copy"_s, u"-out"_s, files.certificate});
    return files;
}

QString Certificates::fileWith(const QByteArray &content)
{
    QFile file(path(u".pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

} // namespace freeagent::test
