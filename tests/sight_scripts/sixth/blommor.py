# verdict: wrong
# line: 14
# why: The softmax is normalised over the samples (axis 0) instead of over the classes.
import numpy as np
# blommor (påhittade mått): blad, höjd, 1
rng = np.random.default_rng(44)
grupp = np.repeat(np.arange(3), 6)
mitt = np.array([[0.2, 0.3], [0.7, 0.2], [0.6, 0.9]])
X = np.hstack([mitt[grupp] + rng.normal(0, 0.05, (18, 2)), np.ones((18, 1))])
T = np.eye(3)[grupp]

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

W1 = rng.normal(0, 0.5, (3, 6))
W2 = rng.normal(0, 0.5, (6, 3))
for varv in range(400):
    H = np.tanh(X @ W1)
    S = softmax(H @ W2)
    d2 = (S - T) / len(X)
    d1 = d2 @ W2.T * (1 - H**2)
    W2 -= 0.5 * H.T @ d2
    W1 -= 0.5 * X.T @ d1
    if varv % 100 == 0:
        print(varv, "rätt:", (S.argmax(1) == grupp).mean())
