// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"

#include <libproc.h>
#include <mach/mach.h>
#include <mach/mach_time.h>
#include <sys/sysctl.h>

namespace freeagent::runner {
namespace {

qint64 numberOf(const char *name)
{
    qint64 value = 0;
    size_t size = sizeof value;
    return ::sysctlbyname(name, &value, &size, nullptr, 0) == 0 ? value : 0;
}

QList<pid_t> groupOf(qint64 leader)
{
    QList<pid_t> ids(256);
    const int bytes = ::proc_listpids(PROC_PGRP_ONLY, uint32_t(leader), ids.data(), int(ids.size() * sizeof(pid_t)));
    ids.resize(bytes > 0 ? bytes / qsizetype(sizeof(pid_t)) : 0);
    return ids;
}

} // namespace

ProcessUsage processtable::usageOf(qint64 leader)
{
    mach_timebase_info_data_t base {};
    ::mach_timebase_info(&base);
    ProcessUsage usage;
    const QList<pid_t> ids = groupOf(leader);
    for (const pid_t id : ids) {
        proc_taskinfo info {};
        if (::proc_pidinfo(id, PROC_PIDTASKINFO, 0, &info, sizeof info) != int(sizeof info))
            continue;
        ++usage.processes;
        usage.residentBytes += qint64(info.pti_resident_size);
        usage.cpu
            += Millis(qint64((info.pti_total_user + info.pti_total_system) * base.numer / base.denom / 1'000'000));
    }
    return usage;
}

QByteArray processtable::startMark(qint64 process)
{
    proc_bsdinfo info {};
    if (::proc_pidinfo(int(process), PROC_PIDTBSDINFO, 0, &info, sizeof info) != int(sizeof info))
        return {};
    return QByteArray::number(qint64(info.pbi_start_tvsec)) + '.' + QByteArray::number(qint64(info.pbi_start_tvusec));
}

QByteArray processtable::bootMark()
{
    timeval booted {};
    size_t size = sizeof booted;
    return ::sysctlbyname("kern.boottime", &booted, &size, nullptr, 0) == 0 ? QByteArray::number(qint64(booted.tv_sec))
                                                                            : QByteArray();
}

QList<qint64> processtable::withEnvironment(const QByteArray &) { return {}; }

qint64 processtable::machineMemory() { return numberOf("hw.memsize"); }

qint64 processtable::availableMemory()
{
    vm_statistics64_data_t pages {};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    const auto got
        = ::host_statistics64(::mach_host_self(), HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&pages), &count);
    return got == KERN_SUCCESS ? qint64(pages.free_count + pages.inactive_count) * qint64(vm_kernel_page_size) : 0;
}

} // namespace freeagent::runner
