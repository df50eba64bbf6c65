# verdict: right
import numpy as np

rng = np.random.RandomState(68)
# four corners, columns are samples
lab = rng.randint(0, 4, 160)
X = np.vstack([lab % 2 * 2.0 - 1, lab // 2 * 2.0 - 1]) + 0.45 * rng.randn(2, 160)
n = X.shape[1]

p = {"W1": rng.randn(10, 2), "b1": np.zeros((10, 1)),
     "W2": rng.randn(4, 10) * 0.3, "b2": np.zeros((4, 1))}
s = {k: np.zeros(v.shape) for k, v in p.items()}
eta, rho = 0.005, 0.9

for it in range(500):
    Z = p["W1"] @ X + p["b1"]
    A = np.where(Z > 0, Z, 0.01 * Z)
    S = p["W2"] @ A + p["b2"]
    Q = np.exp(S - S.max(axis=0))
    Q /= Q.sum(axis=0)
    cost = -np.log(Q[lab, np.arange(n)]).mean()

    dS = Q.copy()
    dS[lab, np.arange(n)] -= 1
    dS /= n
    dZ = (p["W2"].T @ dS) * np.where(Z > 0, 1.0, 0.01)
    g = {"W2": dS @ A.T, "b2": dS.sum(axis=1, keepdims=True),
         "W1": dZ @ X.T, "b1": dZ.sum(axis=1, keepdims=True)}

    for k in g:
        s[k] = rho * s[k] + (1 - rho) * g[k] ** 2
        p[k] -= eta * g[k] / np.sqrt(s[k] + 1e-8)
    if it % 100 == 0:
        print("cost", round(cost, 4))
print("accuracy", (Q.argmax(axis=0) == lab).mean())
