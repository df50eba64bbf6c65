# verdict: wrong
# line: 19
# why: activation derivative taken from the layer below, equal widths hide it
import numpy as np
# reseau 4-4-4-1 ecrit avec des dictionnaires indexes par couche
np.random.seed(16)
N = {0: 4, 1: 4, 2: 4, 3: 1}
W = {c: np.random.randn(N[c-1], N[c]) for c in range(1, 4)}
B = {c: np.zeros((1, N[c])) for c in range(1, 4)}
entree = np.random.rand(10, 4)
voulu = (entree[:, :1] > entree[:, 1:2]).astype(float)
pas = 0.5
for tour in range(2000):
    A = {0: entree}
    for c in range(1, 4):
        A[c] = 1 / (1 + np.exp(-(A[c-1] @ W[c] + B[c])))
    D = {3: (A[3] - voulu) * A[3] * (1 - A[3])}
    for c in (2, 1):
        D[c] = (D[c+1] @ W[c+1].T) * A[c-1] * (1 - A[c-1])
    for c in range(1, 4):
        W[c] -= pas * A[c-1].T @ D[c]
        B[c] -= pas * D[c].sum(0, keepdims=True)
    if tour % 500 == 0:
        print(tour, np.sum((A[3] - voulu) ** 2))
