// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/bookkeeping.h"
#include "tests/support/daemon/controllerfixture.h"

namespace freeagent::drills {

/// The controller against the books.
struct Judgement {
    qint64 lost = 0;
    qint64 duplicated = 0;
    QString first; ///< the first thing that is wrong, for a person

    bool isClean() const { return lost == 0 && duplicated == 0; }
};

enum class Depth {
    Rows,    ///< what the lists say
    Digests, ///< and the digest of each result
    Bytes,   ///< and each acknowledged result byte for byte
};

enum class Asking {
    List,    ///< all builds at once
    EachOne, ///< only those of the books, one by one: there may be too many others
};

/// Asks the running controller for every build of the books. What is compared must hold still meanwhile.
Judgement judge(const test::ControllerFixture &controller, const Bookkeeping &books, Depth depth, Asking asking = Asking::List);

} // namespace freeagent::drills
