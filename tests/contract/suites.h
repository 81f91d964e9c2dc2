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
std::unique_ptr<QObject> systemSuite();
std::unique_ptr<QObject> coverageSuite();

} // namespace freeagent::contract
