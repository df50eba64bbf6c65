# verdict: right
import numpy as np

# siamese net, contrastive loss with margin 1
rng = np.random.default_rng(55)
centers = np.array([[0.0, 0.0, 1.0], [1.0, 0.5, 0.0], [0.0, 1.5, 0.5]])
cls = rng.integers(0, 3, 80)
pts = centers[cls] + rng.normal(0, 0.25, (80, 3))
ia, ib = rng.integers(0, 80, 100), rng.integers(0, 80, 100)
same = (cls[ia] == cls[ib]).astype(float)
A, B = pts[ia], pts[ib]

W = rng.normal(0, 0.5, (3, 6))
c = np.zeros(6)
V = rng.normal(0, 0.5, (6, 2))
lr = 0.2


def embed(x):
    h = np.tanh(x @ W + c)
    return h, h @ V


for epoch in range(300):
    ha, ea = embed(A)
    hb, eb = embed(B)
    diff = ea - eb
    dist = np.sqrt((diff ** 2).sum(1) + 1e-9)
    gap = np.maximum(0, 1 - dist)
    loss = np.mean(same * dist ** 2 + (1 - same) * gap ** 2) / 2
    ddist = (same * dist - (1 - same) * gap) / len(same)
    dea = ddist[:, None] * diff / dist[:, None]
    deb = -dea
    dha = dea @ V.T * (1 - ha ** 2)
    dhb = deb @ V.T * (1 - hb ** 2)
    gV = ha.T @ dea + hb.T @ deb
    gW = A.T @ dha + B.T @ dhb
    gc = dha.sum(0) + dhb.sum(0)
    V -= lr * gV
    W -= lr * gW
    c -= lr * gc
    if epoch % 60 == 0:
        print(epoch, "contrastive", round(loss, 4))
