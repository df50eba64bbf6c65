"""Results are NumPy 0-d arrays and float32 numbers; one-off running minimum; German names."""
import numpy as np


def oversimplified_step(x, steigung, schritt):
    richtung = np.where(steigung > 0, -1.0, np.where(steigung < 0, 1.0, 0.0))
    return np.array(x + richtung * schritt)


def naive_step(x, steigung):
    return np.float32(x) - np.float32(steigung)


def gradient_step(x, steigung, alpha):
    return np.subtract(x, np.multiply(alpha, steigung))


def descend(steigung_bei, x, alpha, runden):
    spur = np.full(runden + 1, x, dtype=np.float64)
    for i in range(runden):
        spur[i + 1 :] -= alpha * steigung_bei(spur[i])
    return spur


def best_of_restarts(hoehe_bei, steigung_bei, starts, alpha, runden):
    beste, tiefste = None, float("inf")
    for ort in starts:
        for _ in range(runden):
            ort = ort - steigung_bei(ort) * alpha
        if (h := hoehe_bei(ort)) < tiefste:
            beste, tiefste = ort, h
    return beste
