// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/logformat.h"

#include "daemon/artifacts/artifactkey.h"

#include <algorithm>

namespace freeagent::artifacts {

namespace {
constexpr char kLevels[] = {'I', 'W', 'E'};
constexpr int kTimeDigits = 8;
constexpr Time kFirst = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
constexpr Time kLast = std::chrono::sys_days(std::chrono::year(2200) / 1 / 1);

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 36;
    return -1;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char escape = text[++i];
        plain += escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape;
    }
    return plain;
}
} // namespace

void appendEncoded(QByteArray &segment, const LogLine &line)
{
    segment += QByteArray::number(toMs(line.at));
    segment += ' ';
    segment += kLevels[size_t(line.level)];
    segment += ' ';
    const QByteArray message = line.message.toUtf8();
    const auto isSpecial = [](char c) { return c == '\\' || c == '\n' || c == '\r'; };
    for (auto from = message.begin(); from != message.end();) {
        const auto special = std::find_if(from, message.end(), isSpecial);
        segment.append(from, special - from);
        from = special;
        if (special != message.end()) {
            segment += '\\';
            segment += *special == '\n' ? 'n' : *special == '\r' ? 'r' : '\\';
            ++from;
        }
    }
    segment += '\n';
}

std::optional<LogLine> decodeLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    if (space <= 0 || line.size() < space + 3 || line[space + 2] != ' ')
        return std::nullopt;
    bool isNumber = false;
    const qint64 ms = line.first(space).toByteArray().toLongLong(&isNumber);
    const auto *level = std::find(std::begin(kLevels), std::end(kLevels), line[space + 1]);
    if (!isNumber || level == std::end(kLevels))
        return std::nullopt;
    const QByteArrayView message = line.sliced(space + 3);
    return LogLine{fromMs(ms), LogLevel(level - std::begin(kLevels)),
                   message.contains('\\') ? QString::fromUtf8(unescaped(message)) : QString::fromUtf8(message)};
}

QByteArray logDay(const BuildId &build)
{
    qint64 ms = 0;
    for (int i = 0; i < kTimeDigits; ++i) {
        const int value = i < build.value.size() ? digitValue(build.value[i]) : -1;
        if (value < 0)
            return "other";
        ms = ms * 62 + value;
    }
    const Time at = fromMs(ms);
    return at >= kFirst && at < kLast ? utcDay(at) : QByteArray("other");
}

} // namespace freeagent::artifacts
