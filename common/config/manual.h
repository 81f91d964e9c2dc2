// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settingspec.h"

namespace freeagent::config {

/// A manual page as it grows, in man(7) macros. What is put in is text: troff's own characters are escaped. Pure; any one thread.
class Manual
{
public:
    Manual(const QString &name, int section, const QString &summary);

    void heading(const QString &title); ///< .SH
    void subheading(const QString &title); ///< .SS
    void paragraph(const QString &text);
    /// A term in bold and what it means, indented.
    void item(const QString &term, const QString &text);
    void example(const QString &lines); ///< as it is typed
    /// Each setting with flag, key, environment and default.
    void settings(const Program &program);

    QString text() const { return m_text; }

private:
    void beginParagraph();
    void sentences(const QString &text);

    QString m_text;
};

/// Section 8: a daemon's page from its table of settings. Ends with a line feed.
QString manualPage(const Program &program);

} // namespace freeagent::config
