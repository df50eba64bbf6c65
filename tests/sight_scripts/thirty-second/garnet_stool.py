# verdict: right
import numpy as np
rng = np.random.default_rng(7)
n = 120
y = rng.integers(0, 4, n)
X = rng.normal(size=(2, n)) * .6 + 2 * np.array([[1, 1, -1, -1], [1, -1, 1, -1]])[:, y]
aug = lambda M: np.vstack([M, np.ones(M.shape[1])])
dims = [2, 10, 8, 4]
Ws = [rng.normal(0, np.sqrt(2 / a), (b, a + 1)) for a, b in zip(dims, dims[1:])]
for step in range(500):
    pick = rng.choice(n, 24, replace=False)
    xb, yb = X[:, pick], y[pick]
    ins = [aug(xb)]
    for W in Ws[:-1]:
        ins.append(aug(np.maximum(0, W @ ins[-1])))
    logits = Ws[-1] @ ins[-1]
    P = np.exp(logits - logits.max(0))
    P /= P.sum(0)
    P[yb, np.arange(24)] -= 1
    D = P / 24
    for k in range(len(Ws))[::-1]:
        G = D @ ins[k].T
        if k:
            D = (Ws[k].T @ D)[:-1] * (ins[k][:-1] > 0)
        Ws[k] = Ws[k] - 0.1 * G
    if step % 100 == 0:
        print(step, np.mean(logits.argmax(0) == yb))
