# verdict: right
import numpy as np

glyphs = {
    "E": "11110011010011111",
    "F": "11110011010010000",
    "P": "11110111110010000",
    "L": "10010010010011111",
}
# questions: has an upper bar? has a lower bar? is it F or P?
answers = {"E": (1, 1, 0), "F": (1, 0, 1), "P": (1, 0, 1), "L": (0, 1, 0)}

X = np.array([[int(c) for c in glyphs[g]] for g in glyphs], dtype=float)
Y = np.array([answers[g] for g in glyphs], dtype=float)
rng = np.random.default_rng(11)
A, a = rng.normal(0, 0.4, (17, 5)), np.zeros(5)
B, b = rng.normal(0, 0.4, (5, 3)), np.zeros(3)
s = lambda q: 1 / (1 + np.exp(-q))

for it in range(1000):
    H = s(np.einsum("ni,ij->nj", X, A) + a)
    P = s(np.einsum("nj,jk->nk", H, B) + b)
    D = P - Y
    G = np.einsum("nk,jk->nj", D, B) * H * (1 - H)
    B -= 0.2 * np.einsum("nj,nk->jk", H, D)
    b -= 0.2 * D.sum(0)
    A -= 0.2 * np.einsum("ni,nj->ij", X, G)
    a -= 0.2 * G.sum(0)

for g, row in zip(glyphs, P):
    print(g, row.round(2))
