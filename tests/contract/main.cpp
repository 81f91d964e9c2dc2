// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suites.h"

#include <QCoreApplication>
#include <QTest>
#include <cstdio>
#include <functional>
#include <vector>

using namespace freeagent::contract;

/// Without an argument all groups run and the last one asks whether every documented route was met. `tst_contract logs` runs one group;
/// what follows goes to Qt Test.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::pair<QString, std::function<std::unique_ptr<QObject>()>>> suites{
        {QStringLiteral("rules"), rulesSuite},
        {QStringLiteral("credentials"), credentialsSuite},
        {QStringLiteral("submissions"), submissionsSuite},
        {QStringLiteral("builds"), buildsSuite},
        {QStringLiteral("logs"), logsSuite},
        {QStringLiteral("downloads"), downloadsSuite},
        {QStringLiteral("endings"), endingsSuite},
        {QStringLiteral("workers"), workersSuite},
        {QStringLiteral("reports"), reportsSuite},
        {QStringLiteral("machines"), machinesSuite},
        {QStringLiteral("first-generation"), firstGenerationSuite},
        {QStringLiteral("second-generation"), secondGenerationSuite},
        {QStringLiteral("maintenance"), maintenanceSuite},
        {QStringLiteral("system"), systemSuite},
        {QStringLiteral("figures"), figuresSuite},
        {QStringLiteral("error-review"), errorReviewSuite},
        {QStringLiteral("capacity"), capacitySuite},
        {QStringLiteral("access"), accessSuite},
        {QStringLiteral("access-matrix"), matrixSuite},
        {QStringLiteral("worker-care"), workerCareSuite},
        {QStringLiteral("certificates"), certificatesSuite},
        {QStringLiteral("channels"), channelsSuite},
        {QStringLiteral("backups"), backupsSuite},
        {QStringLiteral("recovery"), recoverySuite},
        {QStringLiteral("proofs"), proofsSuite},
        {QStringLiteral("storage"), storageSuite},
        {QStringLiteral("alerts"), alertsSuite},
        {QStringLiteral("people"), peopleSuite},
        {QStringLiteral("configuration"), configurationSuite},
        {QStringLiteral("coverage"), coverageSuite},
    };
    QStringList arguments = application.arguments();
    const QString only = arguments.size() > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    int failures = 0;
    bool ran = false;
    for (const auto &[name, create] : suites) {
        if (!only.isEmpty() && name != only)
            continue;
        ran = true;
        failures += QTest::qExec(create().get(), arguments);
    }
    if (!ran)
        std::fprintf(stderr, "tst_contract: there is no group '%s'\n", qPrintable(only));
    return ran ? std::min(failures, 100) : 2;
}
