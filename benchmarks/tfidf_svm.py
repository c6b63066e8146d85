"""The peer of the batch: TF-IDF of words and word pairs with a linear SVM, loaded by joblib.

`python tfidf_svm.py MODEL IN.csv OUT.csv` reads and writes as scoring does, with pandas.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from corpus import Source


def fit(sources: Sequence[Source], path: Path) -> None:
    """Fit the peer and keep it."""
    import joblib
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), min_df=2), LinearSVC())
    model.fit([source.text for source in sources], [source.label for source in sources])
    joblib.dump(model, path)


def score(model_path: str, source: str, out: str) -> None:
    """Score a CSV file: a margin and a verdict for each row, without reasons."""
    import joblib
    import pandas as pd

    model = joblib.load(model_path)
    frame = pd.read_csv(source, keep_default_na=False)
    frame["margin"] = model.decision_function(frame["text"])
    frame["verdict"] = ["scam" if margin > 0 else "honest" for margin in frame["margin"]]
    frame.to_csv(out, index=False)


if __name__ == "__main__":
    score(*sys.argv[1:])
