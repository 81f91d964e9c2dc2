// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

/// What mutations begin with: small valid inputs and the known tricks.
namespace freeagent::fuzz {

std::vector<QByteArray> headSeeds();
std::vector<QByteArray> chunkSeeds();
std::vector<QByteArray> multipartSeeds();
std::vector<QByteArray> pathSeeds();
std::vector<QByteArray> bodySeeds();
std::vector<QByteArray> settingsSeeds();
std::vector<QByteArray> eventSeeds();
std::vector<QByteArray> logLineSeeds();
std::vector<QByteArray> archiveSeeds();
std::vector<QByteArray> segmentSeeds(); ///< all of them whole
std::vector<QByteArray> sealedSeeds();
std::vector<QByteArray> storeListSeeds();
std::vector<QByteArray> manifestSeeds();
std::vector<QByteArray> bundleSeeds();
std::vector<QByteArray> recurrenceSeeds();

} // namespace freeagent::fuzz
