#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""underfilter.py UNIT PROGRAM [ARGUMENT...]: runs a program under the system call filter of a unit.

What systemd does with SystemCallFilter=, SystemCallErrorNumber=EPERM, MemoryDenyWriteExecute= and NoNewPrivileges= of UNIT, done
without systemd: the sets are asked of systemd-analyze, the numbers of the kernel's header. x86-64 only.
"""
import ctypes, os, re, struct, subprocess, sys

HEADER = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"
ALLOW, EPERM = 0x7FFF0000, 0x00050001
LOAD, JUMP_EQUAL, JUMP_SET, RETURN, AND = 0x20, 0x15, 0x45, 0x06, 0x54
PROT_WRITE, PROT_EXEC = 2, 4


def settings(unit, name):
    return [line.split("=", 1)[1].strip() for line in open(unit) if line.startswith(name + "=")]


def members(word):
    """The calls of a set, of sets inside it too."""
    if not word.startswith("@"):
        return {word}
    text = subprocess.run(["systemd-analyze", "syscall-filter", "--no-pager", word], check=True, capture_output=True, text=True).stdout
    calls = set()
    for line in text.splitlines()[1:]:
        entry = line.strip()
        if entry and not entry.startswith("#"):
            calls |= members(entry)
    return calls


def allowed(unit):
    calls = members("@default")
    for value in settings(unit, "SystemCallFilter"):
        named = set().union(*(members(word) for word in value.lstrip("~").split()))
        calls = calls - named if value.startswith("~") else calls | named
    return calls


def numbers():
    return {name: int(number) for name, number in re.findall(r"#define __NR_(\w+) (\d+)", open(HEADER).read())}


def program(unit):
    known = numbers()
    steps = [(LOAD, 0, 0, 0)]
    if settings(unit, "MemoryDenyWriteExecute") == ["yes"]:
        # mmap writable and executable at once; mprotect executable.
        steps += [(JUMP_EQUAL, 0, 5, known["mmap"]), (LOAD, 0, 0, 32), (AND, 0, 0, PROT_WRITE | PROT_EXEC),
                  (JUMP_EQUAL, 0, 1, PROT_WRITE | PROT_EXEC), (RETURN, 0, 0, EPERM), (LOAD, 0, 0, 0)]
        for call in ("mprotect", "pkey_mprotect"):
            steps += [(JUMP_EQUAL, 0, 4, known[call]), (LOAD, 0, 0, 32), (JUMP_SET, 0, 1, PROT_EXEC), (RETURN, 0, 0, EPERM),
                      (LOAD, 0, 0, 0)]
    for call in sorted(allowed(unit)):
        if call in known:
            steps += [(JUMP_EQUAL, 0, 1, known[call]), (RETURN, 0, 0, ALLOW)]
    steps.append((RETURN, 0, 0, EPERM))
    return steps


def install(steps):
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code)
    filter_ = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) != 0 or libc.prctl(22, 2, ctypes.c_char_p(filter_), 0, 0) != 0:
        sys.exit("underfilter: prctl: " + os.strerror(ctypes.get_errno()))


install(program(sys.argv[1]))
os.execv(sys.argv[2], sys.argv[2:])
