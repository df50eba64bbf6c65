"""Weights drawn number by number; an iterator trains; other names, type hints and defaults."""
from collections import deque
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Poids = NDArray[np.float64]


def initial_weights(entrees: int, cachees: int = 4, sorties: int = 1, graine: int = 1) -> tuple[Poids, Poids]:
    np.random.seed(graine)
    tirage = lambda: np.random.uniform(-1.0, 1.0)
    premier = np.array([[tirage() for _ in range(cachees)] for _ in range(entrees)])
    second = np.array([[tirage() for _ in range(sorties)] for _ in range(cachees)])
    return premier, second


def apprendre(X: Poids, y: Poids, p: Poids, s: Poids, pas: float, tours: int) -> Iterator[float]:
    for _ in range(tours + 1):
        cache = 1 / (1 + np.exp(-np.einsum("ij,jk", X, p)))
        sortie = 1 / (1 + np.exp(-np.einsum("ij,jk", cache, s)))
        ecart = sortie - y
        yield np.sum(np.abs(ecart)) / ecart.size
        delta = ecart * sortie * (1 - sortie)
        p, s = p - pas * X.T @ (delta @ s.T * cache * (1 - cache)), s - pas * cache.T @ delta


def final_error(X: Poids, y: Poids, cachees: int, pas: float, tours: int, graine: int) -> float:
    poids = initial_weights(X.shape[1], cachees, y.shape[1], graine)
    return deque(apprendre(X, y, *poids, pas, tours), maxlen=1).pop()
