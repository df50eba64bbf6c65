# verdict: right
import numpy as np
# ported from my Matlab homework
np.random.seed(6)
N = 41
p = np.linspace(-2, 2, N)
P = np.vstack([np.ones(N), p])
T = (1 + np.sin(np.pi * p / 4)).reshape(1, N)
S1 = 5
W1 = np.random.rand(S1, 2) - 0.5
W2 = np.random.rand(1, S1 + 1) - 0.5
lam, alpha = 1e-4, 0.3
for k in range(3000):
    a1 = 1 / (1 + np.exp(-W1 @ P))
    a1x = np.vstack([np.ones(N), a1])
    e = T - W2 @ a1x
    s2 = -e / N
    s1 = (W2[:, 1:].T @ s2) * a1 * (1 - a1)
    G1, G2 = s1 @ P.T, s2 @ a1x.T
    G1[:, 1:] += lam * W1[:, 1:]
    G2[:, 1:] += lam * W2[:, 1:]
    W1 = W1 - alpha * G1
    W2 = W2 - alpha * G2
    if k % 1000 == 0:
        print('k=%d  sse=%.5f' % (k, (e ** 2).sum()))
print('sse=%.5f' % (e ** 2).sum())
