// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/faultyworld.h"

#include <new>
#include <sys/mman.h>

namespace freeagent::drills {

FaultyWorld::FaultyWorld()
{
    if (!m_file.open() || !m_file.resize(sizeof(FaultPage)))
        qFatal("no file for the faults");
    void *memory = ::mmap(nullptr, sizeof(FaultPage), PROT_READ | PROT_WRITE, MAP_SHARED, m_file.handle(), 0);
    if (memory == MAP_FAILED)
        qFatal("the file for the faults cannot be mapped");
    m_page = new (memory) FaultPage;
}

FaultyWorld::~FaultyWorld() { ::munmap(m_page, sizeof(FaultPage)); }

QStringList FaultyWorld::environment() const
{
    return {QStringLiteral("LD_PRELOAD=" FAULT_LIBRARY), QStringLiteral("FREEAGENT_FAULTS=") + m_file.fileName()};
}

void FaultyWorld::breakCalls(Fault kind, int after, int times, int error)
{
    m_page->kind = std::int32_t(Fault::None);
    m_page->struck = 0;
    m_page->error = error;
    m_page->countdown = after;
    m_page->strikes = times;
    m_page->kind = std::int32_t(kind);
}

void FaultyWorld::mend() { m_page->kind = std::int32_t(Fault::None); }

} // namespace freeagent::drills
