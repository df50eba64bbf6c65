# verdict: right
import numpy as np

rng = np.random.default_rng(404)
n, lam = 120, 0.5
X = rng.normal(size=(n, 4))
kind = np.digitize(X[:, 0] + X[:, 1], [-0.7, 0.7])
amount = (np.sin(X[:, 2]) + X[:, 3])[:, None]

W, b = rng.normal(size=(4, 16)) * 0.5, np.zeros(16)
Vc, cc = rng.normal(size=(16, 3)) * 0.25, np.zeros(3)      # class head
Vr, cr = rng.normal(size=(16, 1)) * 0.25, np.zeros(1)      # value head

for epoch in range(700):
    # shared trunk
    pre = X @ W + b
    h = np.maximum(pre, 0)
    # heads
    z = h @ Vc + cc
    prob = np.exp(z - z.max(1, keepdims=True))
    prob /= prob.sum(1, keepdims=True)
    val = h @ Vr + cr

    dz = (prob - np.eye(3)[kind]) / n
    dv = lam * (val - amount) / n
    dh = dz @ Vc.T + dv @ Vr.T
    dpre = dh * (pre > 0)

    Vc -= 0.3 * h.T @ dz
    cc -= 0.3 * dz.sum(0)
    Vr -= 0.3 * h.T @ dv
    cr -= 0.3 * dv.sum(0)
    W -= 0.3 * X.T @ dpre
    b -= 0.3 * dpre.sum(0)

    if epoch % 140 == 0:
        ce = -np.log(prob[np.arange(n), kind]).mean()
        print(f"{epoch}: ce {ce:.3f} mse {np.mean((val - amount) ** 2):.3f}")
