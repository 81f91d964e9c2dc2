// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

/// One function for each group of contract tests; main.cpp runs them in this order.
namespace freeagent::contract {

std::unique_ptr<QObject> rulesSuite();
std::unique_ptr<QObject> credentialsSuite();
std::unique_ptr<QObject> submissionsSuite();
std::unique_ptr<QObject> buildsSuite();
std::unique_ptr<QObject> logsSuite();
std::unique_ptr<QObject> downloadsSuite();
std::unique_ptr<QObject> endingsSuite();
std::unique_ptr<QObject> workersSuite();
std::unique_ptr<QObject> reportsSuite();
std::unique_ptr<QObject> machinesSuite();
std::unique_ptr<QObject> firstGenerationSuite();
std::unique_ptr<QObject> secondGenerationSuite();
std::unique_ptr<QObject> maintenanceSuite();
std::unique_ptr<QObject> systemSuite();
std::unique_ptr<QObject> figuresSuite();
std::unique_ptr<QObject> errorReviewSuite();
std::unique_ptr<QObject> capacitySuite();
std::unique_ptr<QObject> accessSuite();
std::unique_ptr<QObject> matrixSuite();
std::unique_ptr<QObject> workerCareSuite();
std::unique_ptr<QObject> certificatesSuite();
std::unique_ptr<QObject> channelsSuite();
std::unique_ptr<QObject> backupsSuite();
std::unique_ptr<QObject> proofsSuite();
std::unique_ptr<QObject> recoverySuite();
std::unique_ptr<QObject> storageSuite();
std::unique_ptr<QObject> alertsSuite();
std::unique_ptr<QObject> peopleSuite();
std::unique_ptr<QObject> configurationSuite();
std::unique_ptr<QObject> coverageSuite();

} // namespace freeagent::contract
