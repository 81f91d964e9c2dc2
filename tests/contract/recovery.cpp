// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// The state of the database over the wire, of one that is sound; of damaged ones: tests/runbook/corruption.cpp.
class RecoverySuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void sound();
    void nothingToConfirm();
};

void RecoverySuite::sound()
{
    QTRY_COMPARE_WITH_TIMEOUT(api().get("/api/admin/recovery", admin()).object().value("state"_L1).toString(), u"sound"_s, 60'000);
    ANSWERS(api().get("/api/admin/recovery", bearer()), 200,
            R"({"state":"sound","checkedAt":"#any","checkTookMs":"#any","damage":null,"foundAt":null,"failure":null,"report":null,"text":null,"quarantine":[]})");
}

void RecoverySuite::nothingToConfirm()
{
    ANSWERS(api().post("/api/admin/recovery/confirm", admin(), "{}"), 409, R"({"error":"#text","code":"RECOVERY_NONE"})");
    ANSWERS(api().post("/api/admin/recovery/confirm", admin(), "["), 400, R"({"error":"#text"})");
}

std::unique_ptr<QObject> recoverySuite() { return std::make_unique<RecoverySuite>(); }

} // namespace freeagent::contract

#include "recovery.moc"
