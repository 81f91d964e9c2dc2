// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// `GET /api/admin/certificates` of a controller that watches one name where nobody listens.
class CertificatesSuite : public Suite
{
    Q_OBJECT
public:
    CertificatesSuite()
        : Suite({{}, {}, "[tls]\nwatch = [\"127.0.0.1:1\"]\nrenew-dry-run = '/bin/sh -c \"echo simulated; exit 2\"'\n", true})
    {
    }

private Q_SLOTS:
    void whatIsKnown();
    void credentials();
};

void CertificatesSuite::whatIsKnown()
{
    // The first look is made within a second.
    QTRY_VERIFY(!api().get("/api/admin/certificates", admin()).object()["renewal"_L1]["ranAt"_L1].isNull());
    QTRY_COMPARE(api().get("/api/admin/certificates", admin()).object()["certificates"_L1][0]["status"_L1].toString(), u"warning"_s);
    ANSWERS(api().get("/api/admin/certificates", bearer()), 200,
            R"({"certificates":[{"target":"127.0.0.1:1","status":"warning","daysLeft":null,"notAfter":null,"subject":null,"issuer":null,
                "error":"#text","checkedAt":"#iso"}],"total":1,
                "renewal":{"command":"/bin/sh -c echo simulated; exit 2","ranAt":"#iso","ok":false,"exitCode":2,"output":"simulated\n"}})");
    QTRY_VERIFY(api().get("/health", {}).body.contains("certificate of 127.0.0.1:1 is warning"));
}

void CertificatesSuite::credentials()
{
    ANSWERS(api().get("/api/admin/certificates", {}), 401, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/certificates", {{"X-API-Key", "wrong"}}), 403, R"({"error":"#text"})");
}

std::unique_ptr<QObject> certificatesSuite() { return std::make_unique<CertificatesSuite>(); }

} // namespace freeagent::contract

#include "certificates.moc"
