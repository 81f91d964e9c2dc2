// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

namespace freeagent::fuzz {

std::vector<QByteArray> headSeeds()
{
    return {
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/builds?limit=20&a=b%20c HTTP/1.1\r\nHost: [::1]:3000\r\nX-API-Key: abc\r\nAccept: */*\r\n\r\n",
        "POST /api/builds/submit HTTP/1.1\r\nHost: a:1\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n",
        "PUT /%C3%A9/b%2e HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close, x\r\n\r\n",
        "HEAD /a/b;c=d HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\n\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n",
        "GET //a/../b%00 HTTP/9.9\r\nHost : a\r\n\r\n",
        "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    };
}

std::vector<QByteArray> chunkSeeds()
{
    return {
        "0\r\n\r\n",
        "5\r\nhello\r\n0\r\n\r\n",
        "5;a=b\r\nhello\r\nA\r\n0123456789\r\n0\r\nX-T: a\r\nX-U:\r\n\r\nGET",
        "-1\r\nhello\r\n0\r\n\r\n",
        "ffffffffffffffff\r\nhello\r\n0\r\n\r\n",
        "5\nhello\n0\n\n",
        "2\r\n\r\n\r\n0\r\n\r\n",
    };
}

std::vector<QByteArray> multipartSeeds()
{
    return {
        "B\n--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--B--\r\n",
        "frontier\n--frontier\r\nContent-Disposition: form-data; name=a; filename=\"b \\\"c\\\".zip\"\r\nContent-Type: "
        "application/zip\r\n\r\n\r\n--fron\r\n--\r\r\n\r\n--frontier\r\ncontent-disposition: form-data; name=p\r\n\r\nios\r\n"
        "--frontier--\r\nepilogue",
        "-\npreamble\r\n---\r\nContent-Disposition: form-data; name=\"\"; filename*=UTF-8''x%20y\r\n\r\n\r\n-----\r\n",
        "B\n--B \t\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n--B\r\n\r\n\r\n--B--",
        "B\n--B--",
        "\r\n--\n--\r\n--B",
    };
}

std::vector<QByteArray> pathSeeds()
{
    return {
        "/api/builds/abc/logs",
        "/a%20b/%C3%A9/%2e%2E/..;x/.",
        "/a%2Fb//c/%5c/%00%0a",
        "/%252e%252e/a;b=c/..a/...",
        "a=1&b=%20+c&a=%61&%61=2&follow",
        "multipart/form-data; boundary=\"a b\\\"c\"; charset=utf-8",
        "form-data; name=\"x\"; filename*=UTF-8''%e2%82%ac",
    };
}

} // namespace freeagent::fuzz
