"""Executes every notebook here from top to bottom; a cell that fails fails the run."""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent


def run(path: Path) -> None:
    """Execute one notebook in the checkout's root; its file is left as it is."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, timeout=600, resources={"metadata": {"path": str(HERE.parent)}}
    ).execute()
    print(f"{path.name}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells ran")


if __name__ == "__main__":
    for one in [HERE / name for name in sys.argv[1:]] or sorted(HERE.glob("*.ipynb")):
        run(one)
