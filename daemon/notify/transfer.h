// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/reach/addressguard.h"
#include "daemon/notify/message.h"

#include <curl/curl.h>

namespace freeagent::notify {

using reach::AddressGuard;

/// One request or mail as libcurl sees it. Stays where it is: libcurl holds pointers into it. Thread: of the transfers.
class Transfer
{
public:
    Transfer(Message message, AddressGuard guard, QByteArray caFile);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_curl; }
    Verdict outcome(CURLcode result) const;

private:
    void prepareHttp();
    void prepareMail();
    Verdict judgeHttp(CURLcode result) const;
    Verdict judgeMail(CURLcode result) const;
    QString words() const;

    static curl_socket_t open(void *self, curlsocktype purpose, curl_sockaddr *address);
    static size_t write(char *bytes, size_t size, size_t number, void *self);
    static size_t head(char *bytes, size_t size, size_t number, void *self);
    static size_t read(char *bytes, size_t size, size_t number, void *self);

    Message m_message;
    AddressGuard m_guard;
    QByteArray m_caFile;
    CURL *m_curl;
    curl_slist *m_headers = nullptr;
    curl_slist *m_recipients = nullptr;
    qsizetype m_sent = 0;
    qsizetype m_received = 0;
    QByteArray m_answer; ///< its beginning
    QString m_refused; ///< address that the guard did not let through
};

} // namespace freeagent::notify
