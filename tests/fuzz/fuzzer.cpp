// SPDX-License-Identifier: GPL-3.0-or-later
// One libFuzzer program for each entry function: FREEAGENT_FUZZ_ENTRY names it.
#include "tests/fuzz/entries.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    freeagent::fuzz::FREEAGENT_FUZZ_ENTRY(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
