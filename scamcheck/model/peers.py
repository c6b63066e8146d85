"""What a person would use instead, fitted on the same folds: text models and a keyword list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import re2
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from scamcheck.model.data import Example
from scamcheck.model.metrics import Floats, Ints

OURS = "scamcheck"
SVM, LOGISTIC = "TF-IDF + linear SVM", "TF-IDF + logistic regression"
KEYWORDS, BOOSTED = "keyword rules", "untuned boosting"
PEERS = (SVM, LOGISTIC, KEYWORDS, BOOSTED)
WORDS = (
    *("fees?", "deposits?", "registration", "refundable", "activation", "top-?up", "recharge"),
    *("wallets?", "usdt", "bitcoin", "crypto", "gift cards?", "western union", "wire transfer"),
    *("telegram", "whatsapp", "signal", "cashier'?s check", "reship", "one-time code", "passport"),
    *("daily pay", "easy money", "guaranteed", "urgent(?:ly)?", "no experience", "work from home"),
    *("kindly", "bank (?:account|details)", "social security", "anydesk", "commission"),
)
"""The keyword peer counts how many of these occur."""
_WORDS = [re2.compile(rf"(?i)\b{word}\b") for word in WORDS]


@dataclass(frozen=True, slots=True)
class Bags:
    """Counts of words and pairs, a matrix for each form of the postings (as posted, cut)."""

    forms: tuple[csr_matrix, ...]

    def take(self, rows: Ints) -> Bags:
        """The part with the given rows."""
        return Bags(tuple(form[rows] for form in self.forms))


def words_of(example: Example) -> str:
    """What a peer reads: every field that our signals read."""
    posting = example.posting
    return "\n".join((posting.title, posting.text, posting.salary, posting.contact, posting.url))


def bags(forms: Sequence[Sequence[Example]]) -> Bags:
    """Counts of words and pairs; columns by the first form, labels unseen."""
    counter = CountVectorizer(ngram_range=(1, 2), min_df=2, dtype=np.float32)
    first = counter.fit_transform([words_of(example) for example in forms[0]])
    rest = [counter.transform([words_of(example) for example in form]) for form in forms[1:]]
    return Bags((first.tocsr(), *(form.tocsr() for form in rest)))


def text_scores(
    train: csr_matrix, labels: Ints, tests: Bags, names: Sequence[str] = (SVM,)
) -> dict[str, list[Floats]]:
    """Scores of every form of the test rows by TF-IDF models of the training rows alone.

    A word or pair counts that two training postings hold, weighted by its rarity among them.
    """
    kept = np.flatnonzero(np.asarray((train > 0).sum(axis=0)).ravel() >= 2)
    weigh = TfidfTransformer(sublinear_tf=True).fit(train[:, kept])
    fitted = {name: _model(name).fit(weigh.transform(train[:, kept]), labels) for name in names}
    forms = [weigh.transform(form[:, kept]) for form in tests.forms]
    return {name: [one.decision_function(form) for form in forms] for name, one in fitted.items()}


def _model(name: str) -> LinearSVC | LogisticRegression:
    if name == SVM:
        return LinearSVC(random_state=0)
    return LogisticRegression(C=10, solver="liblinear", random_state=0)


def keyword_scores(examples: Sequence[Example]) -> Floats:
    """How many of the listed words each posting holds."""
    return np.array(
        [
            float(sum(pattern.search(words) is not None for pattern in _WORDS))
            for words in map(words_of, examples)
        ]
    )
