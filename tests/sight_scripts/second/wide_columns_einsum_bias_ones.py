# verdict: right
# why: Samples in columns, bias as a row of ones, softmax cross-entropy with a sum over samples and a small rate.
import numpy as np
rng = np.random.RandomState(12)

n = 90
cls = np.arange(n) % 3
P = np.vstack([np.cos(2.1 * cls), np.sin(2.1 * cls)]) * 1.5 + 0.5 * rng.randn(2, n)
P = np.vstack([P, np.ones(n)])
T = (np.arange(3)[:, None] == cls[None]).astype(float)

A = 0.3 * rng.randn(6, 3)
B = 0.3 * rng.randn(3, 7)
eta = 0.005
for k in range(700):
    H = np.tanh(A @ P)
    Hb = np.vstack([H, np.ones(n)])
    S = B @ Hb
    S -= S.max(axis=0)
    Q = np.exp(S)
    Q /= Q.sum(axis=0)
    D2 = T - Q
    D1 = (B[:, :-1].T @ D2) * (1 - H * H)
    B += eta * D2 @ Hb.T
    A += eta * D1 @ P.T
    if k % 140 == 0:
        print(k, -np.sum(T * np.log(Q)), np.mean(Q.argmax(0) == cls))
