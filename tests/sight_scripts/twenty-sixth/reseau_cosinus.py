# verdict: right
import numpy as np

gen = np.random.default_rng()
x = np.linspace(-1, 1, 40).reshape(-1, 1)
y = np.cos(3 * x)

# dictionnaire de paramètres
P = {
    "A": gen.normal(0, 1.0, (1, 12)),
    "a": gen.normal(0, 0.5, (1, 12)),
    "B": gen.normal(0, 0.3, (12, 1)),
    "b": np.zeros((1, 1)),
}


def avant(x, P):
    H = np.tanh(x @ P["A"] + P["a"])
    return H, H @ P["B"] + P["b"]


def arriere(x, y, H, S, P):
    n = len(x)
    dS = 2 * (S - y) / n
    dH = dS @ P["B"].T
    dZ = dH * (1 - H ** 2)
    return {
        "B": H.T @ dS,
        "b": dS.sum(0, keepdims=True),
        "A": x.T @ dZ,
        "a": dZ.sum(0, keepdims=True),
    }


pas = 0.1
for it in range(3000):
    H, S = avant(x, P)
    G = arriere(x, y, H, S, P)
    for nom in P:
        P[nom] = P[nom] - pas * G[nom]
    if it % 1000 == 0:
        print(it, float(np.mean((S - y) ** 2)))
