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

} // namespace freeagent::fuzz
