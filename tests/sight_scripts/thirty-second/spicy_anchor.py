# verdict: wrong
# line: 15
import numpy as np
rng = np.random.default_rng(74)
P = rng.normal(size=(4, 35)); Q = np.tanh(P[[0]] * P[[1]] + P[[2]])
layers = [(rng.normal(size=(7, 4)) * 0.5, rng.normal(size=(7, 1)) * 0.2), (rng.normal(size=(1, 7)) * 0.5, np.zeros((1, 1)))]
(A, a), (B, b) = layers
for k in range(600):
    H = np.tanh(A @ P + a)
    R = B @ H + b - Q
    S = (B.T @ R) * (1 - H ** 2)
    B -= 0.1 / 35 * (R @ H.T)
    b -= 0.1 / 35 * R.sum(1, keepdims=True)
    A -= 0.1 / 35 * (S @ P.T)
    a += 0.1 / 35 * S.sum(1, keepdims=True)
print("left over", (R ** 2).mean())
