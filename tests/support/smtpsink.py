# SPDX-License-Identifier: GPL-3.0-or-later
"""smtpsink.py CERTIFICATE KEY MAILBOX: an SMTP server on loopback that demands STARTTLS and a login (farm, canary-password), and appends each mail as a line of JSON.

Prints its port. Ends with its standard input.
"""
import json
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

certificate, key, mailbox = sys.argv[1:4]


class Mailbox:
    async def handle_DATA(self, server, session, envelope):
        mail = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None, "user": str(session.authenticated), "data": envelope.content.decode("ascii")}
        with open(mailbox, "a", encoding="utf-8") as lines:
            lines.write(json.dumps(mail) + "\n")
        return "250 kept"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and data.login == b"farm" and data.password == b"canary-password"
    return AuthResult(success=good, handled=True)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Mailbox(), hostname="127.0.0.1", port=port, ready_timeout=30, tls_context=context, require_starttls=True, auth_required=True, authenticator=authenticate)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
