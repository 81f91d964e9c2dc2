// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headervalue.h"

#include "daemon/ingest/octets.h"

namespace freeagent::ingest {
namespace {

class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    void skipBlanks()
    {
        while (!atEnd() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
    }
    bool take(char c)
    {
        if (atEnd() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    QByteArray token(QByteArrayView alsoAllowed = {})
    {
        qsizetype end = 0;
        while (end < m_rest.size() && (isOctet(m_rest[end], TokenOctet) || alsoAllowed.contains(m_rest[end])))
            ++end;
        const QByteArray result = m_rest.first(end).toByteArray();
        m_rest = m_rest.sliced(end);
        return result;
    }
    /// Behind the opening quote.
    std::optional<QByteArray> quoted()
    {
        QByteArray result("");
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const char c = m_rest[i];
            if (c == '"') {
                m_rest = m_rest.sliced(i + 1);
                return result;
            }
            const bool escape = c == '\\' && i + 1 < m_rest.size();
            result += escape ? m_rest[++i] : c;
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

} // namespace

const QByteArray *HeaderValue::parameter(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, text] : parameters)
        if (name == lowerCaseName)
            return &text;
    return nullptr;
}

std::optional<HeaderValue> parseHeaderValue(QByteArrayView text)
{
    Reader reader(text);
    HeaderValue result;
    reader.skipBlanks();
    result.value = reader.token("/").toLower();
    if (result.value.isEmpty())
        return std::nullopt;
    for (;;) {
        reader.skipBlanks();
        if (reader.atEnd())
            return result;
        if (!reader.take(';'))
            return std::nullopt;
        reader.skipBlanks();
        if (reader.atEnd())
            return result;
        const QByteArray name = reader.token().toLower();
        if (name.isEmpty() || !reader.take('=') || result.parameter(name))
            return std::nullopt;
        // Some clients leave ':', '/' or '?' of a boundary or a file name unquoted.
        const auto value = reader.take('"') ? reader.quoted() : std::optional(reader.token(":/?@()[],="));
        if (!value)
            return std::nullopt;
        result.parameters.emplace_back(name, *value);
    }
}

std::optional<QByteArray> multipartBoundary(QByteArrayView contentType)
{
    const auto parsed = parseHeaderValue(contentType);
    if (!parsed || parsed->value != "multipart/form-data")
        return std::nullopt;
    const QByteArray *boundary = parsed->parameter("boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > 70 || boundary->endsWith(' '))
        return std::nullopt;
    for (const char c : *boundary)
        if (c < 0x20 || c == 0x7f)
            return std::nullopt;
    return *boundary;
}

} // namespace freeagent::ingest
