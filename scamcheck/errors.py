"""The failures a user can cause or meet, each with a message that says what to change."""


class ScamcheckError(Exception):
    """A failure that is named to the user; its text is the whole message."""


class PostingError(ScamcheckError):
    """A posting that can't be read: a missing, mistyped or oversized field."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field
        """The field at fault; None where the posting as a whole is."""


class ModelError(ScamcheckError):
    """The model's files are missing, damaged or don't fit this version."""


class InputError(ScamcheckError):
    """An input file that can't be read as what it claims to be."""
