// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/certbundle.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace freeagent::services {

namespace {
constexpr qint64 kMaxUnpacked = 50ll << 20;
constexpr int kMaxEntries = 1000;

struct Closer {
    void operator()(archive *a) const { archive_read_free(a); }
};

bool isZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }

bool leavesFolder(const QByteArray &name)
{
    return name.startsWith('/') || name.startsWith('\\') || name == ".." || name.startsWith("../") || name.contains("/../")
        || name.endsWith("/..") || name.contains("..\\");
}

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure("certs.unreadable", QStringLiteral("Failed to process certs file"),
                   why + QStringLiteral(" Submit the build again with a zip of the .p12, password.txt and the profiles."));
}

Result<QByteArray> readEntry(archive *a, qint64 &budget)
{
    QByteArray content;
    char block[16384];
    for (;;) {
        const la_ssize_t n = archive_read_data(a, block, sizeof block);
        if (n < 0)
            return unreadable(QStringLiteral("The zip is damaged."));
        if (n == 0)
            return content;
        budget -= n;
        if (budget < 0)
            return unreadable(QStringLiteral("It unpacks to more than 50 MiB."));
        content.append(block, qsizetype(n));
    }
}

void keep(CertBundle &bundle, const QByteArray &name, QByteArray content)
{
    const QByteArray lower = name.toLower();
    if (lower.endsWith(".p12") && bundle.p12.isEmpty())
        bundle.p12 = std::move(content);
    else if (lower == "password.txt" || lower.endsWith("/password.txt"))
        bundle.password = content.trimmed();
    else if (lower.endsWith(".mobileprovision"))
        bundle.profiles.append(std::move(content));
}

Result<CertBundle> unpack(const QByteArray &zip)
{
    const std::unique_ptr<archive, Closer> a(archive_read_new());
    archive_read_support_format_zip_seekable(a.get()); // by its directory: one that was cut off is no zip
    if (archive_read_open_memory(a.get(), zip.constData(), size_t(zip.size())) != ARCHIVE_OK)
        return unreadable(QStringLiteral("It is not a zip."));
    CertBundle bundle;
    qint64 budget = kMaxUnpacked;
    archive_entry *entry = nullptr;
    for (int entries = 0;; ++entries) {
        const int rc = archive_read_next_header(a.get(), &entry);
        if (rc == ARCHIVE_EOF)
            break;
        if (rc < ARCHIVE_WARN || entries >= kMaxEntries)
            return unreadable(QStringLiteral("The zip is damaged or has too many entries."));
        const char *path = archive_entry_pathname(entry);
        const QByteArray name(path ? path : "");
        if (name.isEmpty() || leavesFolder(name))
            return unreadable(QStringLiteral("An entry's name leaves the folder."));
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        Result<QByteArray> content = readEntry(a.get(), budget);
        if (!content)
            return tl::unexpected(content.error());
        keep(bundle, name, std::move(*content));
    }
    return bundle;
}

void addEntry(archive *a, const char *name, const QByteArray &content)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_write_header(a, entry);
    archive_write_data(a, content.constData(), size_t(content.size()));
    archive_entry_free(entry);
}

la_ssize_t appendTo(archive *, void *out, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(bytes), qsizetype(length));
    return la_ssize_t(length);
}
} // namespace

Result<CertBundle> readCertBundle(const QByteArray &certs, const QByteArray &profile)
{
    CertBundle bundle;
    if (isZip(certs)) {
        Result<CertBundle> unpacked = unpack(certs);
        if (!unpacked)
            return unpacked;
        bundle = std::move(*unpacked);
    } else {
        bundle.p12 = certs;
    }
    if (!profile.isEmpty())
        bundle.profiles.append(profile);
    if (bundle.p12.isEmpty())
        return unreadable(QStringLiteral("There is no .p12 in it."));
    return bundle;
}

Result<QByteArray> certsZip(const QByteArray &certs, const QByteArray &profile)
{
    if (isZip(certs) && profile.isEmpty())
        return certs;
    const Result<CertBundle> bundle = readCertBundle(certs, profile);
    if (!bundle)
        return tl::unexpected(bundle.error());
    QByteArray zip;
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    archive_write_set_bytes_in_last_block(a, 1); // no padding: this is no tape
    archive_write_open(a, &zip, nullptr, appendTo, nullptr);
    addEntry(a, "cert.p12", bundle->p12);
    addEntry(a, "password.txt", bundle->password);
    for (qsizetype i = 0; i < bundle->profiles.size(); ++i)
        {
        const QByteArray name = "profile" + QByteArray::number(i + 1) + ".mobileprovision";
        addEntry(a, name.constData(), bundle->profiles[i]);
    }
    archive_write_close(a);
    archive_write_free(a);
    return zip;
}

} // namespace freeagent::services
