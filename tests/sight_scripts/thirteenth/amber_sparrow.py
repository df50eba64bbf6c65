# verdict: right
import numpy as np
# TP reseau de neurones, table des couches
np.random.seed(5)
sig  = lambda z: 1/(1+np.exp(-z))
dsig = lambda s: s*(1-s)
tanh = np.tanh
dtanh = lambda s: 1 - s*s

couches = [  # (entree, sortie, fonction, derivee)
    (2, 6, tanh, dtanh),
    (6, 4, tanh, dtanh),
    (4, 1, sig, dsig),
]
poids = [np.random.uniform(-1, 1, (e, s)) for e, s, _, _ in couches]
biais = [np.zeros((1, s)) for _, s, _, _ in couches]

X = np.array([[-1,-1],[-1,1],[1,-1],[1,1]], dtype=float)
T = np.array([[0],[1],[1],[0]], dtype=float)
pas = 0.3

for it in range(3000):
    sorties = [X]
    for (e, s, f, df), W, b in zip(couches, poids, biais):
        sorties.append(f(sorties[-1] @ W + b))
    delta = (sorties[-1] - T) * couches[-1][3](sorties[-1])
    grads = []
    for k in range(len(couches) - 1, -1, -1):
        grads.insert(0, (sorties[k].T @ delta, delta.sum(0, keepdims=True)))
        if k > 0:
            delta = (delta @ poids[k].T) * couches[k-1][3](sorties[k])
    for k, (gW, gb) in enumerate(grads):
        poids[k] -= pas*gW
        biais[k] -= pas*gb
print("sortie :", sorties[-1].ravel())
