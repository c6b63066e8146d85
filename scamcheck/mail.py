"""E-mails as postings: the words a reader would see, the subject and who writes.

Mails of fraudsters are often broken; what can't be decoded is replaced, and nothing is raised
but "no words".
"""

from __future__ import annotations

import email
import email.policy
from email.message import Message
from email.utils import parseaddr

from scamcheck.errors import InputError
from scamcheck.pasted import Pasted


def read_mail(data: bytes, name: str) -> Pasted:
    """Read an e-mail: body as text, subject as title, sender's addresses as contact.

    Raises InputError, naming the attachments, if it holds no words.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    bodies: dict[str, str] = {}
    attachments: list[str] = []
    for part in message.walk():
        _sort(part, bodies, attachments)
    text = bodies.get("text/plain") or bodies.get("text/html") or ""
    if not text:
        held = f"only attachments ({', '.join(attachments)})" if attachments else "none"
        raise InputError(f"{name} is an e-mail without words, {held}: give the posting's words")
    fields = {"text": text, "title": _header(message, "subject"), "contact": _senders(message)}
    return Pasted({key: value for key, value in fields.items() if value}, tuple(attachments))


def _sort(part: Message, bodies: dict[str, str], attachments: list[str]) -> None:
    """Take a part as a body, the first with words of its kind, or as an attachment."""
    if part.is_multipart():
        return
    file_name = _file_name(part)
    if file_name:
        attachments.append(file_name)
        return
    kind = part.get_content_type()
    words = _words(part) if kind in ("text/plain", "text/html") else ""
    if words.strip():
        bodies.setdefault(kind, words)


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
        attached = part.get_content_disposition() == "attachment"
    except Exception:  # the standard parser fails in many ways on broken headers
        return "an attachment"
    return str(name)[:100] or ("an attachment" if attached else "")


def _words(part: Message) -> str:
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset() or "utf-8"
    except Exception:  # as above
        return ""
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(charset, "replace").replace("\r\n", "\n")
    except (LookupError, ValueError):
        return payload.decode("utf-8", "replace").replace("\r\n", "\n")


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name) or "").strip()
    except Exception:  # as above
        return ""


def _senders(message: Message) -> str:
    """The address in From and, where it is another, the one in Reply-To."""
    found = [parseaddr(_header(message, name))[1] for name in ("from", "reply-to")]
    return ", ".join(dict.fromkeys(address for address in found if address))
