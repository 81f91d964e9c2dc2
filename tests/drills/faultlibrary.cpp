// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the controller: makes the calls fail that the drill asks for, on regular files only, and shifts the time of day.
#include "tests/drills/faults.h"

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace freeagent::drills;

namespace {
FaultPage *page()
{
    static FaultPage *const mapped = [] {
        const char *name = std::getenv("FREEAGENT_FAULTS");
        const int file = name ? ::open(name, O_RDWR | O_CLOEXEC) : -1;
        void *memory = file < 0 ? MAP_FAILED : ::mmap(nullptr, sizeof(FaultPage), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (file >= 0)
            ::close(file);
        return memory == MAP_FAILED ? nullptr : static_cast<FaultPage *>(memory);
    }();
    return mapped;
}

bool strikes(Fault kind)
{
    FaultPage *const p = page();
    if (!p || p->kind.load() != std::int32_t(kind) || p->countdown.fetch_sub(1) > 0)
        return false;
    if (p->strikes.fetch_sub(1) <= 0) {
        p->kind = std::int32_t(Fault::None);
        return false;
    }
    ++p->struck;
    errno = p->error;
    return true;
}

bool isFile(int descriptor)
{
    struct stat status{};
    return descriptor > STDERR_FILENO && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}
} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (isFile(file) && strikes(Fault::Write))
        return -1;
    return real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    if (isFile(file) && strikes(Fault::Write))
        return -1;
    return real(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isFile(file) && strikes(Fault::Write))
        return -1;
    return real(file, bytes, count, at);
}

ssize_t writev(int file, const iovec *pieces, int count)
{
    static const auto real = next<ssize_t (*)(int, const iovec *, int)>("writev");
    if (isFile(file) && strikes(Fault::Write))
        return -1;
    return real(file, pieces, count);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return strikes(Fault::Sync) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return strikes(Fault::Sync) ? -1 : real(file);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return strikes(Fault::Rename) ? -1 : real(from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    static const auto real = next<int (*)(int, const char *, int, const char *)>("renameat");
    return strikes(Fault::Rename) ? -1 : real(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return strikes(Fault::Rename) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return strikes(Fault::Rename) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int ftruncate(int file, off_t size)
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return strikes(Fault::Truncate) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return strikes(Fault::Truncate) ? -1 : real(file, size);
}

int clock_gettime(clockid_t clock, timespec *time)
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, time);
    const FaultPage *const p = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? page() : nullptr;
    if (result == 0 && p)
        time->tv_sec += p->clockMs.load() / 1000;
    return result;
}

int gettimeofday(timeval *time, void *zone)
{
    static const auto real = next<int (*)(timeval *, void *)>("gettimeofday");
    const int result = real(time, zone);
    if (result == 0 && page())
        time->tv_sec += page()->clockMs.load() / 1000;
    return result;
}

time_t time(time_t *into)
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    if (into)
        *into = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
