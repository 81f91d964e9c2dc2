// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <utility>

namespace freeagent::http::page {

/// A piece of a page. Whatever comes from outside becomes one through text() only, so that it is escaped exactly once.
class Html
{
public:
    Html() = default;
    static Html text(const QString &text);
    static Html text(QByteArrayView utf8);
    static Html text(const QByteArray &utf8) { return text(QByteArrayView(utf8)); }
    /// Markup that is written in this program.
    template <size_t N>
    static Html literal(const char (&markup)[N])
    {
        return Html(QByteArray(markup, N - 1));
    }

    Html &operator+=(const Html &other)
    {
        m_bytes += other.m_bytes;
        return *this;
    }
    friend Html operator+(Html a, const Html &b) { return std::move(a += b); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    explicit Html(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    friend Html tag(const char *, std::initializer_list<std::pair<const char *, QByteArray>>, const Html &);
    friend Html voidTag(const char *, std::initializer_list<std::pair<const char *, QByteArray>>);

    QByteArray m_bytes;
};

using Attributes = std::initializer_list<std::pair<const char *, QByteArray>>; ///< values are escaped

Html tag(const char *name, Attributes attributes, const Html &content);
inline Html tag(const char *name, const Html &content) { return tag(name, {}, content); }
Html voidTag(const char *name, Attributes attributes); ///< <meta>, <path/>: without content

} // namespace freeagent::http::page
