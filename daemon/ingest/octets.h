// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>

namespace freeagent::ingest {

/// Classes of octets from RFC 9110 and RFC 3986, as one table.
enum OctetClass : quint8 {
    TokenOctet = 1, ///< tchar
    FieldOctet = 2, ///< visible, obs-text, space, tab
    PathOctet = 4,  ///< pchar or '/', '%' included
    QueryOctet = 8, ///< visible US-ASCII but '#'
};

constexpr std::array<quint8, 256> octetTable = [] {
    std::array<quint8, 256> table{};
    for (int c = 0; c < 256; ++c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const auto among = [c](std::string_view set) { return c != 0 && set.find(char(c)) != set.npos; };
        int classes = 0;
        if (alphanumeric || (c < 128 && among("!#$%&'*+-.^_`|~")))
            classes |= TokenOctet;
        if (c == '\t' || (c >= 0x20 && c != 0x7f))
            classes |= FieldOctet;
        if (alphanumeric || (c < 128 && among("-._~!$&'()*+,;=:@/%")))
            classes |= PathOctet;
        if (c > 0x20 && c < 0x7f && c != '#')
            classes |= QueryOctet;
        table[size_t(c)] = quint8(classes);
    }
    return table;
}();

constexpr bool isOctet(char c, OctetClass which) { return octetTable[static_cast<unsigned char>(c)] & which; }

inline bool allOctets(QByteArrayView bytes, OctetClass which)
{
    for (const char c : bytes)
        if (!isOctet(c, which))
            return false;
    return true;
}

/// 0 to 15, or -1.
constexpr int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Without spaces and tabs at both ends (OWS of RFC 9110).
inline QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

inline bool equalIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

} // namespace freeagent::ingest
