// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farms.h"

/// How several farms are told to a person. Pure.
namespace freeagent::console {

/// The worst of its state and of the problems that nobody has taken. Problems that were heard before contact was lost do not count.
Severity severityOf(const FarmLine &line);
/// Problems that nobody has taken.
int openProblems(const FarmLine &line);
/// Somebody has to look at it.
bool needsSomebody(const FarmLine &line);
/// The sentence about this farm, or why there is none.
StateSentence sentenceOf(const FarmLine &line);
/// "Nobody is needed: all 3 farms are well." or which ones want somebody.
StateSentence sentenceOf(const QList<FarmLine> &lines);
/// "4 waiting", "2 running", "3 of 4 workers"; a dash where nothing is known.
QString waitingText(const FarmLine &line);
QString runningText(const FarmLine &line);
QString workersText(const FarmLine &line);

} // namespace freeagent::console
