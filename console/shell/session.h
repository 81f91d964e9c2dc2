// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/access.h"
#include "console/farm/farmsource.h"
#include "console/shell/keystore.h"
#include "console/shell/options.h"

#include <QSettings>

namespace freeagent::console {

/// Which farm the console looks at: found out at the start from the command line, the settings and the key store, or by asking.
/// GUI thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    Session(Options options, const Clock &clock, QSettings &settings, KeyStore &keys, QObject *parent = nullptr);
    ~Session() override;

    /// Leads to sourceChanged() or accessWanted().
    void begin();
    /// The person entered this; it is remembered.
    void connectTo(const client::Access &access);
    /// The person wants to see or change where the console connects to.
    void askForAccess();

    FarmSource *source() const { return m_source.get(); }

Q_SIGNALS:
    /// The old source lives until this returns.
    void sourceChanged(freeagent::console::FarmSource *source);
    /// An address or a key is missing or was refused. `why` has no code when nothing went wrong.
    void accessWanted(const QUrl &proposal, const freeagent::Error &why);
    /// Something a person should know, such as where a key is kept.
    void warned(const QString &text);

private:
    void look(std::unique_ptr<FarmSource> source);
    void open(const client::Access &access);
    void takeKept(const QUrl &url, const KeptKey &kept);
    void takeLink(const LinkState &link);

    Options m_options;
    const Clock &m_clock;
    QSettings &m_settings;
    KeyStore &m_keys;
    QUrl m_url;
    std::unique_ptr<FarmSource> m_source;
};

} // namespace freeagent::console
