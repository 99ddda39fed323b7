"""Where the project is, and what a check found to be wrong with it."""
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
faults = []


def fault(where, text):
    faults.append(f"{where}: {text}")
